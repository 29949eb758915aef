import type { PlaceId } from '../meaning.ts';
import type { Atlas } from '../places/place.ts';
import { type Element, means } from './elements.ts';
import { noSenses } from './senses.ts';

export interface PlaceRead {
  /** The one place meant, or the places of that name. */
  readonly places: readonly PlaceId[];
  readonly element: Element;
  /** The name is only like one that is known: the speaker is asked even about a single place. */
  readonly unsure?: true;
}

/** A word that may be a good or a place is the good where no other good is said. */
function isTheGood(elements: readonly Element[], element: Element): boolean {
  return (
    means(element, 'crop') && !elements.some((other) => other !== element && !other.denied && means(other, 'crop'))
  );
}

/** The place of the utterance: a name that several places bear is narrowed by a state or district said with it, or left open. */
export function readPlace(elements: readonly Element[], atlas: Atlas): PlaceRead | undefined {
  if (!elements.some((element) => means(element, 'place') || kindsOfPlace.some((kind) => means(element, kind))))
    return undefined;
  const named = namedPlaces(elements, atlas);
  const first = named[0];
  if (first === undefined) return misspelled(elements, atlas);
  const narrowed = named.slice(1).reduce((left, right) => narrow(left, right, atlas), first);
  return { element: narrowed.element, places: withoutNested(narrowed.places, atlas) };
}

/** An unknown word beside a word for a market, district or state ("Kolaar mandi"): the places that it may be a spelling of. */
function misspelled(elements: readonly Element[], atlas: Atlas): PlaceRead | undefined {
  for (const [at, element] of elements.entries()) {
    if (element.senses !== noSenses || element.number !== undefined || !/^[a-z]{5,24}$/.test(element.text)) continue;
    const beside = [elements[at - 1], elements[at + 1]];
    if (!beside.some((next) => kindsOfPlace.some((kind) => means(next, kind)))) continue;
    const { places, exact } = atlas.nearest(element.text);
    if (places.length === 0) continue;
    const settled = byKind(elements, at, withoutNested(places, atlas), atlas);
    return exact ? { element, places: settled } : { element, places: settled, unsure: true };
  }
  return undefined;
}

const kindsOfPlace = ['market', 'district', 'state'] as const;

function namedPlaces(elements: readonly Element[], atlas: Atlas): Named[] {
  const named: Named[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    if (!means(element, 'place') || element.denied) continue;
    if (isVariety(elements, at) || isTheGood(elements, element) || !isPlace(elements, at, atlas)) continue;
    named.push({ element, places: byKind(elements, at, withNamesakes(placesOf(element), atlas), atlas) });
  }
  return named;
}

const placesOf = (element: Element): readonly PlaceId[] => [
  ...new Set(element.senses.all.flatMap((sense) => (sense.kind === 'place' ? [sense.place] : []))),
];

/** A language may name only one of several places of a name: those elsewhere may be meant too. */
function withNamesakes(places: readonly PlaceId[], atlas: Atlas): readonly PlaceId[] {
  const isElsewhere = (other: PlaceId): boolean =>
    places.every((place) => !atlas.liesWithin(place, other) && !atlas.liesWithin(other, place));
  if (places.some((place) => atlas.find(place)?.kind === 'state')) return places;
  return [...places, ...new Set(places.flatMap((place) => atlas.namesakes(place)).filter(isElsewhere))];
}

/** "Nasik onion": straight before the good it names its kind. */
const isVariety = (elements: readonly Element[], at: number): boolean =>
  means(elements[at], 'variety') && means(elements[at + 1], 'crop') && !isPut(elements[at]);

/** Whether its ending says where: "नाशिकमध्ये" is a place, whatever good follows. */
const isPut = (element: Element | undefined): boolean =>
  element?.marks === 'in' || element?.marks === 'at-in' || element?.marks === 'from';

/** A short name of a market may be any word: it needs a word of place beside it. Scripts of India write the same name shorter. */
function isSlight(element: Element, atlas: Atlas): boolean {
  const length = element.end - element.start;
  if (length > (element.text.charCodeAt(0) < 0x80 ? 5 : 4)) return false;
  return length < 4 || placesOf(element).every((place) => atlas.find(place)?.kind === 'market');
}

/** A word that means something else as well is a place only beside a word of place. */
function isPlace(elements: readonly Element[], at: number, atlas: Atlas): boolean {
  const element = elements[at] as Element;
  const other = element.senses.all.some((sense) => sense.kind !== 'place' && sense.kind !== 'variety');
  if (!other && !isSlight(element, atlas)) return true;
  if (element.marks === 'in' || element.marks === 'at-in') return true;
  const next = elements[at + 1];
  const beside = means(next, 'placeAfter') || means(next, 'market') || means(next, 'district') || means(next, 'state');
  return beside || means(elements[at - 1], 'placeBefore');
}

/** "Kolar mandi", "Kolar district": the word after the name says which kind of place. A district of that name elsewhere may have a market too. */
function byKind(
  elements: readonly Element[],
  at: number,
  places: readonly PlaceId[],
  atlas: Atlas,
): readonly PlaceId[] {
  const next = elements[at + 1];
  const kind = means(next, 'district')
    ? 'district'
    : means(next, 'market')
      ? 'market'
      : means(next, 'state')
        ? 'state'
        : undefined;
  const fitting = places.filter((place) => atlas.find(place)?.kind === kind);
  if (fitting.length === 0) return places;
  if (kind !== 'market') return fitting;
  const elsewhere = (place: PlaceId): boolean =>
    atlas.find(place)?.kind === 'district' && !fitting.some((market) => atlas.liesWithin(market, place));
  return [...fitting, ...places.filter(elsewhere)];
}

interface Named {
  readonly element: Element;
  readonly places: readonly PlaceId[];
}

/** Two names: the places of one that lie within the other. */
function narrow(left: Named, right: Named, atlas: Atlas): Named {
  const inner = left.places.filter((place) =>
    right.places.some((outer) => place !== outer && atlas.liesWithin(place, outer)),
  );
  if (inner.length > 0) return { element: left.element, places: inner };
  const outer = right.places.filter((place) =>
    left.places.some((around) => place !== around && atlas.liesWithin(place, around)),
  );
  if (outer.length > 0) return { element: right.element, places: outer };
  return { element: left.element, places: [...new Set([...left.places, ...right.places])] };
}

/** A market in the district of its own name is no second place: the district holds it. */
function withoutNested(places: readonly PlaceId[], atlas: Atlas): readonly PlaceId[] {
  return places.filter((place) => !places.some((outer) => outer !== place && atlas.liesWithin(place, outer)));
}
