import { type Catalogue, catalogueOf } from '../goods/catalogue.ts';
import { type Atlas, atlasOf } from '../places/place.ts';
import type { SharedNames } from '../shared-names.ts';

/** What is known of the things that are spoken of, in whatever language. */
export interface World {
  readonly atlas: Atlas;
  readonly goods: Catalogue;
  /** Grades that are meant without the word "grade" beside them. */
  readonly gradesAlone: ReadonlySet<string>;
}

/** Ids that languages give to words of one letter, which are grades only beside the word. */
const lettered: ReadonlySet<string> = new Set(['A', 'B', 'C']);

export function worldOf({
  places = [],
  districtOfPinCode,
  nearestPlaces,
  goods = [],
  grades = [],
}: SharedNames): World {
  return {
    atlas: atlasOf(places, districtOfPinCode, nearestPlaces),
    goods: catalogueOf(goods),
    gradesAlone: new Set(grades.flatMap(({ id, alone }) => (alone && !lettered.has(id) ? [id] : []))),
  };
}
