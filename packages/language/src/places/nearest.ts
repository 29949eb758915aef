import type { PlaceId } from '../meaning.ts';
import { romanKey } from '../read/roman-key.ts';
import { olderNames } from './older-names.ts';
import type { NearPlaces } from './place.ts';
import { liesWithin, type Place, places } from './places.ts';

/**
 * The places that a romanised word may name, however it is spelled: "Kolhar", "Nasik", "Bangalore". The names are those of the directory, of
 * Agmarknet and older ones; letters that stand for one sound are one letter, and of what is left one may differ in a word of five, two
 * in a word of eight. All that are equally near are given, and none where nothing is near. `within` keeps to the places of a state or
 * district. A word in another script is to be written in Latin letters first.
 */
export function nearestPlaces(word: string, within?: PlaceId): NearPlaces {
  const wanted = keyOf(word);
  const most = mistakesIn(wanted);
  let best = most + 1;
  let found = new Set<PlaceId>();
  const letters = lettersOf(wanted);
  for (const { key, ids, letters: own } of wanted === '' ? [] : names()) {
    const least = Math.min(best, most);
    if (Math.abs(key.length - wanted.length) > least || differing(letters, own) > 2 * least) continue;
    const inside = within === undefined ? ids : ids.filter((id) => liesWithin(id, within));
    if (inside.length === 0) continue;
    const apart = distance(wanted, key, least);
    if (apart > most || apart > best) continue;
    if (apart < best) found = new Set();
    best = apart;
    for (const id of inside) found.add(id);
  }
  return { places: [...found], exact: best === 0 };
}

/** How many letters may differ: none in a short name, for half the short names of India are one letter apart. */
const mistakesIn = (key: string): number => (key.length < 5 ? 0 : key.length < 8 ? 1 : 2);

/** What a list of markets adds to a name, as people do: "Kolar mandi", "Kolar APMC", "Kolar (Uzhavar Sandhai)". */
const additions = /\(.*|\b(?:apmc|mandi|market|bazaar|bazar|yard|district|dist|zilla|zila|state|city)\b/g;

const keyOf = (name: string): string =>
  romanKey(
    name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(additions, ' ')
      .replaceAll(/[^a-z]/g, ''),
  );

interface Name {
  readonly key: string;
  readonly letters: number;
  readonly ids: readonly PlaceId[];
}

let known: readonly Name[] | undefined;

function names(): readonly Name[] {
  if (known !== undefined) return known;
  const keys = new Map<string, Set<PlaceId>>();
  const add = (name: string, id: PlaceId) => {
    const key = keyOf(name);
    if (key !== '') keys.set(key, (keys.get(key) ?? new Set()).add(id));
  };
  for (const place of places) for (const name of namesOf(place)) add(name, place.id);
  for (const [name, id] of Object.entries(olderNames)) add(name, id as PlaceId);
  known = [...keys].map(([key, ids]) => ({ key, letters: lettersOf(key), ids: [...ids] }));
  return known;
}

/** The letters that stand in a name, a bit each: one mistake changes two of them at most, so most names need no closer look. */
function lettersOf(key: string): number {
  let bits = 0;
  for (let at = 0; at < key.length; at += 1) bits |= 1 << (key.charCodeAt(at) - 0x61);
  return bits;
}

function differing(one: number, other: number): number {
  let count = 0;
  for (let bits = one ^ other; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

const namesOf = ({ english, agmarknet }: Place): readonly string[] => [english, ...agmarknet];

/** Letters put in, left out, changed or swapped with the next one, as far as `most`; more than that where there are more. */
function distance(one: string, other: string, most: number): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let at = 1; at <= other.length; at += 1) line.push(step(one, other, row, at, { beforeLast, last, line }));
    if (Math.min(...line) > most) return most + 1;
    [beforeLast, last] = [last, line];
  }
  return last[other.length] ?? 0;
}

interface Lines {
  readonly beforeLast: readonly number[];
  readonly last: readonly number[];
  readonly line: readonly number[];
}

function step(one: string, other: string, row: number, at: number, { beforeLast, last, line }: Lines): number {
  const same = one[row - 1] === other[at - 1];
  const changed = (last[at - 1] ?? 0) + (same ? 0 : 1);
  const least = Math.min(changed, (last[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1);
  const swapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
  return swapped ? Math.min(least, (beforeLast[at - 2] ?? 0) + 1) : least;
}
