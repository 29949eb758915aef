import type { PlaceId } from '../meaning.ts';
import { olderNames } from './older-names.ts';

export interface Place {
  readonly id: PlaceId;
  readonly kind: 'state' | 'district' | 'market';
  readonly english: string;
  /** The names Agmarknet gives it; for a market, each yard of the town. */
  readonly agmarknet: readonly string[];
  /** The district of a market, the state of a district. */
  readonly within?: PlaceId;
}

/** Places whose names are near a word. */
export interface NearPlaces {
  /** All that are equally near: more than one is a question to the speaker. */
  readonly places: readonly PlaceId[];
  /** Whether the word is a spelling of the name; otherwise letters differ and even a single place is only asked about. */
  readonly exact: boolean;
}

/** Places by their ids, and which lies in which. */
export interface Atlas {
  readonly places: readonly Place[];
  /** The place of an id, or undefined for an id that is not ours. */
  find(place: PlaceId | string): Place | undefined;
  /** The places of the same English name, itself among them, and one that bore it before it was named anew. */
  namesakes(place: PlaceId): readonly PlaceId[];
  /** Whether `inner` is `outer` or lies in it. */
  liesWithin(inner: PlaceId, outer: PlaceId): boolean;
  /** The places that a word of Latin letters may be a spelling of; none where no such search was handed over. */
  nearest(word: string): NearPlaces;
  /** The district of a PIN code; undefined for a code that is not listed, and where none were handed over. */
  districtOfPinCode(code: string): PlaceId | undefined;
}

/** The atlas of these places, and of the PIN codes; they are sorted when the first is looked for. */
export function atlasOf(
  places: readonly Place[],
  districtOfPinCode: (code: string) => PlaceId | undefined = () => undefined,
  nearest: (word: string) => NearPlaces = () => ({ places: [], exact: false }),
): Atlas {
  let byId: ReadonlyMap<string, Place> | undefined;
  const find = (place: PlaceId | string): Place | undefined => {
    byId ??= new Map(places.map((entry) => [entry.id, entry]));
    return byId.get(place);
  };
  let byName: ReadonlyMap<string, readonly Place[]> | undefined;
  return {
    places,
    find,
    namesakes(place) {
      byName ??= Map.groupBy(places, ({ english }) => english);
      const name = find(place)?.english ?? '';
      const older = find(olderNames[name.toLowerCase()] ?? '');
      return [...new Set([...(byName.get(name) ?? []), ...(older === undefined ? [] : [older])])].map(({ id }) => id);
    },
    districtOfPinCode,
    nearest,
    liesWithin(inner, outer) {
      for (let at: PlaceId | undefined = inner; at !== undefined; at = find(at)?.within) if (at === outer) return true;
      return false;
    },
  };
}
