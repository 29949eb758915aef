// Written by `node tools/language-registry.ts` from the folders beside it; do not edit.
import type { SharedNames } from '../shared-names.ts';
import { assameseMoreNames } from './as/crops.generated.ts';
import { assamesePlaces } from './as/place-names.ts';
import { bengaliMoreNames } from './bn/crops.generated.ts';
import { bengaliPlaces } from './bn/place-names.ts';
import { gujaratiMoreNames } from './gu/crops.generated.ts';
import { gujaratiPlaces } from './gu/place-names.ts';
import { hindiMoreNames } from './hi/crops.generated.ts';
import { hindiPlaces } from './hi/places.generated.ts';
import { kannadaMoreNames } from './kn/crops.generated.ts';
import { kannadaPlaces } from './kn/place-names.ts';
import { malayalamMoreNames } from './ml/crops.generated.ts';
import { malayalamPlaces } from './ml/place-names.ts';
import { marathiMoreNames } from './mr/crops.generated.ts';
import { marathiPlaces } from './mr/place-names.ts';
import { odiaMoreNames } from './or/crops.generated.ts';
import { odiaPlaces } from './or/place-names.ts';
import { punjabiMoreNames } from './pa/crops.generated.ts';
import { punjabiPlaces } from './pa/place-names.ts';
import { tamilMoreNames } from './ta/crops.generated.ts';
import { tamilPlacesOfData } from './ta/places.generated.ts';
import { teluguMoreNames } from './te/crops.generated.ts';
import { teluguPlaces } from './te/place-names.ts';
import { urduMoreNames } from './ur/crops.generated.ts';
import { urduPlaces } from './ur/place-names.ts';

/** The names of places in each language that has any, by the id of the place. */
export const placeNames: NonNullable<SharedNames['placeNames']> = {
  as: assamesePlaces,
  bn: bengaliPlaces,
  gu: gujaratiPlaces,
  hi: hindiPlaces,
  kn: kannadaPlaces,
  ml: malayalamPlaces,
  mr: marathiPlaces,
  or: odiaPlaces,
  pa: punjabiPlaces,
  ta: tamilPlacesOfData,
  te: teluguPlaces,
  ur: urduPlaces,
};

/** Names of goods that few markets trade, from data sets. */
export const moreNames: NonNullable<SharedNames['moreNames']> = {
  as: assameseMoreNames,
  bn: bengaliMoreNames,
  gu: gujaratiMoreNames,
  hi: hindiMoreNames,
  kn: kannadaMoreNames,
  ml: malayalamMoreNames,
  mr: marathiMoreNames,
  or: odiaMoreNames,
  pa: punjabiMoreNames,
  ta: tamilMoreNames,
  te: teluguMoreNames,
  ur: urduMoreNames,
};
