import { geographicalIndications } from '../goods/gi.ts';
import { grades } from '../goods/grades.ts';
import { otherGoods } from '../goods/others.ts';
import { reportedVarieties } from '../goods/varieties.ts';
import { nearestPlaces } from '../places/nearest.ts';
import { districtOfPinCode } from '../places/pin-codes.ts';
import { places } from '../places/places.ts';
import { transliterate, transliterateName } from '../script/transliterate.ts';
import type { SharedNames } from '../shared-names.ts';
import { moreNames, placeNames } from './names.generated.ts';

/**
 * The names that are kept apart from the languages, for they are many: whoever holds all of them (the server, the tools)
 * hands these over; a browser fetches them when it needs them.
 */
export const sharedNames: SharedNames = {
  places,
  placeNames,
  varieties: [...geographicalIndications, ...reportedVarieties],
  goods: otherGoods,
  grades,
  districtOfPinCode,
  nearestPlaces,
  transliterator: { transliterate, transliterateName },
  moreNames,
};
