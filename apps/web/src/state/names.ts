import { fetchCrops, fetchUnits } from '@mandi/language/languages/load.generated';
import type { CropTable, UnitNames } from '@mandi/language/tables';
import { signal } from '@preact/signals';
import { language, type ScreenLanguage } from './words.ts';

/** The names of one language: of units at once, since every price has one; of crops when a form wants them. */
interface Names {
  readonly units: Readonly<Record<string, UnitNames>>;
  readonly crops?: CropTable;
}

const loaded = signal<Partial<Record<ScreenLanguage, Names>>>({});

function names(): Names | undefined {
  return loaded.value[language.value ?? 'en'];
}

function keep(code: ScreenLanguage, more: Names): void {
  loaded.value = { ...loaded.peek(), [code]: { ...loaded.peek()[code], ...more } };
}

/** Brings the names of units, before the first screen of the language is shown. */
export async function loadUnitNames(code: ScreenLanguage): Promise<void> {
  if (!loaded.peek()[code]) keep(code, { units: await fetchUnits[code]() });
}

/** Brings the names of all crops. */
export async function loadCropNames(): Promise<void> {
  const code = language.peek() ?? 'en';
  const known = loaded.peek()[code];
  if (known && !known.crops) keep(code, { ...known, crops: await fetchCrops[code]() });
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
