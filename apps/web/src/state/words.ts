import type { InterfaceWord, InterfaceWords } from '@mandi/language/languages/en/interface';
import { signal } from '@preact/signals';
import { loadUnitNames } from './names.ts';
import { memory } from './persona.ts';

/** The languages of the screens, each named in its own script. */
export const screenLanguages = {
  ta: 'தமிழ்',
  hi: 'हिन्दी',
  en: 'English',
  bn: 'বাংলা',
  te: 'తెలుగు',
  mr: 'मराठी',
  gu: 'ગુજરાતી',
  ur: 'اردو',
  kn: 'ಕನ್ನಡ',
  ml: 'മലയാളം',
  pa: 'ਪੰਜਾਬੀ',
  as: 'অসমীয়া',
} as const;
export type ScreenLanguage = keyof typeof screenLanguages;

const tables: Readonly<Record<ScreenLanguage, () => Promise<{ interfaceWords: InterfaceWords }>>> = {
  as: () => import('@mandi/language/languages/as/interface'),
  bn: () => import('@mandi/language/languages/bn/interface'),
  en: () => import('@mandi/language/languages/en/interface'),
  gu: () => import('@mandi/language/languages/gu/interface'),
  hi: () => import('@mandi/language/languages/hi/interface'),
  kn: () => import('@mandi/language/languages/kn/interface'),
  ml: () => import('@mandi/language/languages/ml/interface'),
  mr: () => import('@mandi/language/languages/mr/interface'),
  pa: () => import('@mandi/language/languages/pa/interface'),
  ta: () => import('@mandi/language/languages/ta/interface'),
  te: () => import('@mandi/language/languages/te/interface'),
  ur: () => import('@mandi/language/languages/ur/interface'),
};

/** Written from right to left. */
const fromTheRight: ReadonlySet<string> = new Set(['ur']);

/** Undefined until a person has chosen. */
export const language = signal<ScreenLanguage | undefined>(undefined);
const words = signal<InterfaceWords | undefined>(undefined);

export function isScreenLanguage(code: string | undefined): code is ScreenLanguage {
  return code !== undefined && Object.hasOwn(screenLanguages, code);
}

/** The language chosen on this phone before, or in the address (`?lang=hi`). */
export function rememberedLanguage(): ScreenLanguage | undefined {
  const asked = new URLSearchParams(location.search).get('lang') ?? undefined;
  const kept = memory.read('language') ?? asked;
  return isScreenLanguage(kept) ? kept : undefined;
}

/** Shows every screen in this language from now on, once its words have come. */
export async function speakLanguage(code: ScreenLanguage): Promise<void> {
  const [table] = await Promise.all([tables[code](), loadUnitNames(code)]);
  words.value = table.interfaceWords;
  language.value = code;
  memory.write('language', code);
  document.documentElement.lang = code;
  document.documentElement.dir = fromTheRight.has(code) ? 'rtl' : 'ltr';
  document.title = table.interfaceWords.appName;
}

/** The word in the chosen language, with `{name}` replaced by its value. */
export function word(key: InterfaceWord, values: Readonly<Record<string, string | number>> = {}): string {
  const text: string = words.value?.[key] ?? '';
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);
}
