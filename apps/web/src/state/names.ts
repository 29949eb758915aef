import type { CropTable, UnitNames } from '@mandi/language/tables';
import { signal } from '@preact/signals';
import { language, type ScreenLanguage } from './words.ts';

/** The names of one language: of units at once, since every price has one; of crops when a form wants them. */
interface Names {
  readonly units: Readonly<Record<string, UnitNames>>;
  readonly crops?: CropTable;
}

const unitTables = {
  as: async () => (await import('@mandi/language/languages/as/units')).assameseUnits,
  bn: async () => (await import('@mandi/language/languages/bn/units')).bengaliUnits,
  en: async () => (await import('@mandi/language/languages/en/units')).englishUnits,
  gu: async () => (await import('@mandi/language/languages/gu/units')).gujaratiUnits,
  hi: async () => (await import('@mandi/language/languages/hi/units')).hindiUnits,
  kn: async () => (await import('@mandi/language/languages/kn/units')).kannadaUnits,
  ml: async () => (await import('@mandi/language/languages/ml/units')).malayalamUnits,
  mr: async () => (await import('@mandi/language/languages/mr/units')).marathiUnits,
  pa: async () => (await import('@mandi/language/languages/pa/units')).punjabiUnits,
  ta: async () => (await import('@mandi/language/languages/ta/units')).tamilUnits,
  te: async () => (await import('@mandi/language/languages/te/units')).teluguUnits,
  ur: async () => (await import('@mandi/language/languages/ur/units')).urduUnits,
} as const;

const cropTables = {
  as: async () => (await import('@mandi/language/languages/as/crops')).assameseCrops,
  bn: async () => (await import('@mandi/language/languages/bn/crops')).bengaliCrops,
  en: async () => (await import('@mandi/language/languages/en/crops')).englishCrops,
  gu: async () => (await import('@mandi/language/languages/gu/crops')).gujaratiCrops,
  hi: async () => (await import('@mandi/language/languages/hi/crops')).hindiCrops,
  kn: async () => (await import('@mandi/language/languages/kn/crops')).kannadaCrops,
  ml: async () => (await import('@mandi/language/languages/ml/crops')).malayalamCrops,
  mr: async () => (await import('@mandi/language/languages/mr/crops')).marathiCrops,
  pa: async () => (await import('@mandi/language/languages/pa/crops')).punjabiCrops,
  ta: async () => (await import('@mandi/language/languages/ta/crops')).tamilCrops,
  te: async () => (await import('@mandi/language/languages/te/crops')).teluguCrops,
  ur: async () => (await import('@mandi/language/languages/ur/crops')).urduCrops,
} as const;

const loaded = signal<Partial<Record<ScreenLanguage, Names>>>({});

function names(): Names | undefined {
  return loaded.value[language.value ?? 'en'];
}

function keep(code: ScreenLanguage, more: Names): void {
  loaded.value = { ...loaded.peek(), [code]: { ...loaded.peek()[code], ...more } };
}

/** Brings the names of units, before the first screen of the language is shown. */
export async function loadUnitNames(code: ScreenLanguage): Promise<void> {
  if (!loaded.peek()[code]) keep(code, { units: await unitTables[code]() });
}

/** Brings the names of all crops. */
export async function loadCropNames(): Promise<void> {
  const code = language.peek() ?? 'en';
  const known = loaded.peek()[code];
  if (known && !known.crops) keep(code, { ...known, crops: await cropTables[code]() });
}

/** The unit as it stands on a board: "கிலோ"; its id where the language has no name for it. */
export function unitName(id: string): string {
  return names()?.units[id]?.screen ?? id;
}

/** Empty until the names of crops are loaded. */
export function cropName(id: string): string {
  const crops: Readonly<Record<string, readonly [said: string, ...rest: unknown[]]>> = names()?.crops ?? {};
  return crops[id]?.[0] ?? '';
}

/** Every crop with its name, in the order of the names; empty until they are loaded. */
export function cropChoices(): readonly { readonly value: string; readonly label: string }[] {
  const code = language.value ?? 'en';
  return Object.entries(names()?.crops ?? {})
    .map(([value, [label]]) => ({ value, label }))
    .sort((one, other) => one.label.localeCompare(other.label, code));
}
