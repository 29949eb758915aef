// Written by `node tools/language-registry.ts` from the folders beside it; do not edit.
import type { LanguageCode } from '../meaning.ts';
import type { CropTable, LanguageTables, UnitTable } from '../tables.ts';
import type { InterfaceWords } from './en/interface.ts';

type Fetch<Of> = Partial<Readonly<Record<LanguageCode, () => Promise<Of>>>>;

/** The tables of one language, fetched when they are needed: a browser holds no others. */
export const fetchTables: Fetch<LanguageTables> = {
  as: async () => (await import('./as/index.ts')).assamese,
  bn: async () => (await import('./bn/index.ts')).bengali,
  brx: async () => (await import('./brx/index.ts')).bodo,
  doi: async () => (await import('./doi/index.ts')).dogri,
  en: async () => (await import('./en/index.ts')).english,
  gu: async () => (await import('./gu/index.ts')).gujarati,
  hi: async () => (await import('./hi/index.ts')).hindi,
  kn: async () => (await import('./kn/index.ts')).kannada,
  kok: async () => (await import('./kok/index.ts')).konkani,
  ks: async () => (await import('./ks/index.ts')).kashmiri,
  mai: async () => (await import('./mai/index.ts')).maithili,
  ml: async () => (await import('./ml/index.ts')).malayalam,
  mni: async () => (await import('./mni/index.ts')).manipuri,
  mr: async () => (await import('./mr/index.ts')).marathi,
  ne: async () => (await import('./ne/index.ts')).nepali,
  or: async () => (await import('./or/index.ts')).odia,
  pa: async () => (await import('./pa/index.ts')).punjabi,
  sa: async () => (await import('./sa/index.ts')).sanskrit,
  sat: async () => (await import('./sat/index.ts')).santali,
  sd: async () => (await import('./sd/index.ts')).sindhi,
  ta: async () => (await import('./ta/index.ts')).tamil,
  te: async () => (await import('./te/index.ts')).telugu,
  ur: async () => (await import('./ur/index.ts')).urdu,
};

/** The names of places in a language, by the id of the place. */
export const fetchPlaceNames: Fetch<Readonly<Record<string, string>>> = {
  as: async () => (await import('./as/place-names.ts')).assamesePlaces,
  bn: async () => (await import('./bn/place-names.ts')).bengaliPlaces,
  gu: async () => (await import('./gu/place-names.ts')).gujaratiPlaces,
  hi: async () => (await import('./hi/places.generated.ts')).hindiPlaces,
  kn: async () => (await import('./kn/place-names.ts')).kannadaPlaces,
  ml: async () => (await import('./ml/place-names.ts')).malayalamPlaces,
  mr: async () => (await import('./mr/place-names.ts')).marathiPlaces,
  or: async () => (await import('./or/place-names.ts')).odiaPlaces,
  pa: async () => (await import('./pa/place-names.ts')).punjabiPlaces,
  ta: async () => (await import('./ta/places.generated.ts')).tamilPlacesOfData,
  te: async () => (await import('./te/place-names.ts')).teluguPlaces,
  ur: async () => (await import('./ur/place-names.ts')).urduPlaces,
};

/** The words of the screens. */
export const fetchScreen = {
  as: async () => (await import('./as/interface.ts')).interfaceWords,
  bn: async () => (await import('./bn/interface.ts')).interfaceWords,
  en: async () => (await import('./en/interface.ts')).interfaceWords,
  gu: async () => (await import('./gu/interface.ts')).interfaceWords,
  hi: async () => (await import('./hi/interface.ts')).interfaceWords,
  kn: async () => (await import('./kn/interface.ts')).interfaceWords,
  ml: async () => (await import('./ml/interface.ts')).interfaceWords,
  mr: async () => (await import('./mr/interface.ts')).interfaceWords,
  or: async () => (await import('./or/interface.ts')).interfaceWords,
  pa: async () => (await import('./pa/interface.ts')).interfaceWords,
  ta: async () => (await import('./ta/interface.ts')).interfaceWords,
  te: async () => (await import('./te/interface.ts')).interfaceWords,
  ur: async () => (await import('./ur/interface.ts')).interfaceWords,
} as const satisfies Fetch<InterfaceWords>;
export type ScreenLanguage = keyof typeof fetchScreen;

/** The names of units, for every language of the screens. */
export const fetchUnits: Readonly<Record<ScreenLanguage, () => Promise<UnitTable>>> = {
  as: async () => (await import('./as/units.ts')).assameseUnits,
  bn: async () => (await import('./bn/units.ts')).bengaliUnits,
  en: async () => (await import('./en/units.ts')).englishUnits,
  gu: async () => (await import('./gu/units.ts')).gujaratiUnits,
  hi: async () => (await import('./hi/units.ts')).hindiUnits,
  kn: async () => (await import('./kn/units.ts')).kannadaUnits,
  ml: async () => (await import('./ml/units.ts')).malayalamUnits,
  mr: async () => (await import('./mr/units.ts')).marathiUnits,
  or: async () => (await import('./or/units.ts')).odiaUnits,
  pa: async () => (await import('./pa/units.ts')).punjabiUnits,
  ta: async () => (await import('./ta/units.ts')).tamilUnits,
  te: async () => (await import('./te/units.ts')).teluguUnits,
  ur: async () => (await import('./ur/units.ts')).urduUnits,
};

/** The names of goods, for every language of the screens. */
export const fetchCrops: Readonly<Record<ScreenLanguage, () => Promise<CropTable>>> = {
  as: async () => (await import('./as/crops.ts')).assameseCrops,
  bn: async () => (await import('./bn/crops.ts')).bengaliCrops,
  en: async () => (await import('./en/crops.ts')).englishCrops,
  gu: async () => (await import('./gu/crops.ts')).gujaratiCrops,
  hi: async () => (await import('./hi/crops.ts')).hindiCrops,
  kn: async () => (await import('./kn/crops.ts')).kannadaCrops,
  ml: async () => (await import('./ml/crops.ts')).malayalamCrops,
  mr: async () => (await import('./mr/crops.ts')).marathiCrops,
  or: async () => (await import('./or/crops.ts')).odiaCrops,
  pa: async () => (await import('./pa/crops.ts')).punjabiCrops,
  ta: async () => (await import('./ta/crops.ts')).tamilCrops,
  te: async () => (await import('./te/crops.ts')).teluguCrops,
  ur: async () => (await import('./ur/crops.ts')).urduCrops,
};
