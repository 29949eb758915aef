import type { LanguageCode } from '../meaning.ts';
import type { LanguageTables } from '../tables.ts';

const loaders: Partial<Readonly<Record<LanguageCode, () => Promise<LanguageTables>>>> = {
  as: async () => (await import('./as/index.ts')).assamese,
  bn: async () => (await import('./bn/index.ts')).bengali,
  en: async () => (await import('./en/index.ts')).english,
  gu: async () => (await import('./gu/index.ts')).gujarati,
  hi: async () => (await import('./hi/index.ts')).hindi,
  kn: async () => (await import('./kn/index.ts')).kannada,
  kok: async () => (await import('./kok/index.ts')).konkani,
  ks: async () => (await import('./ks/index.ts')).kashmiri,
  ml: async () => (await import('./ml/index.ts')).malayalam,
  mr: async () => (await import('./mr/index.ts')).marathi,
  ne: async () => (await import('./ne/index.ts')).nepali,
  pa: async () => (await import('./pa/index.ts')).punjabi,
  sd: async () => (await import('./sd/index.ts')).sindhi,
  ta: async () => (await import('./ta/index.ts')).tamil,
  te: async () => (await import('./te/index.ts')).telugu,
  ur: async () => (await import('./ur/index.ts')).urdu,
};

const placeNames: Partial<Readonly<Record<LanguageCode, () => Promise<Readonly<Record<string, string>>>>>> = {
  as: async () => (await import('./as/place-names.ts')).assamesePlaces,
  bn: async () => (await import('./bn/place-names.ts')).bengaliPlaces,
  gu: async () => (await import('./gu/place-names.ts')).gujaratiPlaces,
  hi: async () => (await import('./hi/places.generated.ts')).hindiPlaces,
  kn: async () => (await import('./kn/place-names.ts')).kannadaPlaces,
  ml: async () => (await import('./ml/place-names.ts')).malayalamPlaces,
  mr: async () => (await import('./mr/place-names.ts')).marathiPlaces,
  pa: async () => (await import('./pa/place-names.ts')).punjabiPlaces,
  ta: async () => (await import('./ta/places.generated.ts')).tamilPlacesOfData,
  te: async () => (await import('./te/place-names.ts')).teluguPlaces,
  ur: async () => (await import('./ur/place-names.ts')).urduPlaces,
};

/** The tables of one language, fetched when they are needed: a browser holds no others. Errors: RangeError for a code without tables. */
export async function loadLanguage(code: LanguageCode): Promise<LanguageTables> {
  const load = loaders[code];
  if (load === undefined) throw new RangeError(`There are no tables for the language ${code}.`);
  return load();
}

/** The names of places in one language, by the id of the place; empty for a language that has none. */
export async function loadPlaceNames(code: LanguageCode): Promise<Readonly<Record<string, string>>> {
  return (await placeNames[code]?.()) ?? {};
}
