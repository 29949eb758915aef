import type { CropId } from '../meaning.ts';
import { type Element, means } from './elements.ts';
import { cropsOf } from './goods.ts';
import { noSenses, type Sense, toSenses } from './senses.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * "Chillies green", "गोभी चाहिए पत्ता वाली": a word that makes the name of one of the goods together with the word they share
 * settles which is meant, wherever it is said. Two such words that do not agree settle nothing.
 */
export function narrowByKind(elements: Element[], vocabulary: Vocabulary): Element[] {
  let only: Element | undefined;
  for (const element of elements) {
    if (!means(element, 'crop') || cropsOf(element).length < 2) continue;
    if (only !== undefined) return elements;
    only = element;
  }
  if (only === undefined) return elements;
  const shared = only;
  const kinds = elements.filter((element) => kindNamed(element, shared, vocabulary).length > 0);
  const found = new Set(kinds.flatMap((element) => kindNamed(element, shared, vocabulary)));
  const [crop] = found;
  if (crop === undefined || found.size > 1) return elements;
  for (const kind of kinds) if (means(kind, 'crop')) kind.senses = noSenses;
  shared.senses = toSenses(
    shared.senses.all.map((sense): Sense => (sense.kind === 'crop' ? { ...sense, crops: [crop] } : sense)),
  );
  return elements;
}

/** A good by itself in the speaker's own language is no kind of another. */
const isOwnGood = ({ senses }: Element, { language }: Vocabulary): boolean =>
  senses.all.some((sense) => sense.kind === 'crop' && sense.language === language);

/** The one good that the word names together with the shared word, if it is one of those. */
function kindNamed(element: Element, shared: Element, vocabulary: Vocabulary): readonly CropId[] {
  const isKind = element !== shared && element.symbol === '' && !means(element, 'act');
  if (!isKind || isOwnGood(element, vocabulary) || element.parts !== undefined || means(element, 'number')) return [];
  const words = [element.text, shared.text].map((text) => vocabulary.word(text));
  const match = vocabulary.matchAt(words, 0);
  if (match?.length !== 2) return [];
  const crops = match.senses.all.flatMap((sense) => (sense.kind === 'crop' ? sense.crops : []));
  const among = cropsOf(shared);
  return new Set(crops).size === 1 && crops.every((crop) => among.includes(crop)) ? crops : [];
}
