import { type Catalogue, catalogueOf } from '../goods/catalogue.ts';
import type { LanguageCode, PlaceId } from '../meaning.ts';
import { atlasOf } from '../places/place.ts';
import type { SharedNames } from '../shared-names.ts';
import type { LanguageTables } from '../tables.ts';

/** Who says it: the tables of a language, with the names that all languages share. */
export interface Speaker {
  readonly tables: LanguageTables;
  readonly goods: Catalogue;
  /** The name of a place: where the language has none, the English name; for an unknown id, the id. */
  placeName(place: PlaceId): string;
  /** The name of a variety: where the language has none, the English name; for an unknown id, the id. */
  varietyName(variety: string): string;
}

/** The speakers of the languages, by their codes. */
export function speakersOf(
  tables: readonly LanguageTables[],
  { places = [], placeNames = {}, varieties = [], goods = [] }: SharedNames,
): ReadonlyMap<LanguageCode, Speaker> {
  const atlas = atlasOf(places);
  const catalogue = catalogueOf(goods);
  const englishName = (id: string): string | undefined => varieties.find((variety) => variety.id === id)?.english;
  return new Map(
    tables.map((language) => [
      language.code,
      {
        tables: language,
        goods: catalogue,
        placeName: (place) =>
          language.places[place] ?? placeNames[language.code]?.[place] ?? atlas.find(place)?.english ?? place,
        varietyName: (variety) =>
          language.varieties.find(({ id }) => id === variety)?.said ?? englishName(variety) ?? variety,
      },
    ]),
  );
}
