import type { InterfaceWord, InterfaceWords } from '@mandi/language/languages/en/interface';
import { fetchScreen, type ScreenLanguage } from '@mandi/language/languages/load.generated';
import { signal } from '@preact/signals';
import { loadUnitNames } from './names.ts';
import { memory } from './persona.ts';

export type { ScreenLanguage };

/** The languages of the screens, each named in its own script, those of most markets first. */
export const screenLanguages: Readonly<Record<ScreenLanguage, string>> = {
  hi: 'हिन्दी',
  en: 'English',
  bn: 'বাংলা',
  mr: 'मराठी',
  te: 'తెలుగు',
  ta: 'தமிழ்',
  gu: 'ગુજરાતી',
  ur: 'اردو',
  kn: 'ಕನ್ನಡ',
  or: 'ଓଡ଼ିଆ',
  ml: 'മലയാളം',
  pa: 'ਪੰਜਾਬੀ',
  as: 'অসমীয়া',
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
  const [table] = await Promise.all([fetchScreen[code](), loadUnitNames(code)]);
  words.value = table;
  language.value = code;
  memory.write('language', code);
  document.documentElement.lang = code;
  document.documentElement.dir = fromTheRight.has(code) ? 'rtl' : 'ltr';
  document.title = table.appName;
}

/** The word in the chosen language, with `{name}` replaced by its value. */
export function word(key: InterfaceWord, values: Readonly<Record<string, string | number>> = {}): string {
  const text: string = words.value?.[key] ?? '';
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${isolated(values[name] ?? '')}`);
}

/** A value in its own direction: a phone number in a sentence from the right is not turned round (Unicode Bidirectional Algorithm, isolates). */
function isolated(value: string | number): string {
  return fromTheRight.has(language.peek() ?? '') ? `\u2068${value}\u2069` : `${value}`;
}
