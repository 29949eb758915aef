import { places } from '../places/places.ts';
import type { SharedNames } from '../shared-names.ts';
import { hindiPlaces } from './hi/places.generated.ts';

/**
 * The names that are kept apart from the languages, for they are many: whoever holds all of them (the server, the tools)
 * hands these over; a browser fetches them when it needs them.
 */
export const sharedNames: SharedNames = { places, placeNames: { hi: hindiPlaces } };
