import { geographicalIndications } from '../goods/gi.ts';
import { reportedVarieties } from '../goods/varieties.ts';
import { districtOfPinCode } from '../places/pin-codes.ts';
import { places } from '../places/places.ts';
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

/**
 * The names that are kept apart from the languages, for they are many: whoever holds all of them (the server, the tools)
 * hands these over; a browser fetches them when it needs them.
 */
export const sharedNames: SharedNames = {
  places,
  placeNames: {
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
  },
  varieties: [...geographicalIndications, ...reportedVarieties],
  districtOfPinCode,
  moreNames: {
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
  },
};
