import type { Act, LanguageCode } from '../meaning.ts';
import type { LanguageTables } from '../tables.ts';
import type { Denials } from './denial.ts';
import { type Element, isMarkedAt, means, senseOf } from './elements.ts';
import { isRupee } from './tidy.ts';

export interface ActRead {
  /** The one act done, or the acts it may be; empty where none was said. */
  readonly acts: readonly Act[];
  readonly element: Element | undefined;
}

/** What else is known of the utterance when its act is decided. */
export interface Said {
  readonly price: boolean;
  readonly quantity: boolean;
  readonly crop: boolean;
  readonly expectsAnswer: boolean;
  readonly anyNumber: boolean;
}

interface Candidate {
  readonly act: Act;
  readonly weight: number;
  readonly element: Element;
}

/** What the speaker does: the strongest phrase decides, a denial or a question turns it. */
export function readAct(
  elements: readonly Element[],
  denials: Denials,
  said: Said,
  tables: ReadonlyMap<LanguageCode, LanguageTables>,
): ActRead {
  const asks = isQuestion(elements);
  const candidates = [
    ...phrases(elements, denials, said, asks),
    ...howMuch(elements, tables),
    ...priceAsked(elements, said, asks),
  ];
  const strongest = Math.max(...candidates.map((candidate) => candidate.weight));
  const best = candidates.filter((candidate) => candidate.weight === strongest);
  const element = best.at(-1)?.element;
  if (strongest < 2 && denials.answersNo) return { acts: ['no'], element };
  if (best.length === 0) return { acts: silent(said, asks), element: undefined };
  const acts = [...new Set(best.map((candidate) => candidate.act))];
  const polite = acts.every((act) => act === 'greet' || act === 'thank');
  if (polite && (said.price || said.quantity) && said.crop) return { acts: silent(said, asks), element };
  return { acts: answer(acts, said), element };
}

/** A bare "all right" answers yes to a yes-or-no question. */
function answer(acts: readonly Act[], said: Said): readonly Act[] {
  if (!said.expectsAnswer) return acts;
  return acts.map((act) => (act === 'accept' ? 'yes' : act === 'refuse' ? 'no' : act));
}

/** No act in words: goods with a price are offered; with a quantity alone, offered or wanted; a bare question asks for them. */
function silent(said: Said, asks: boolean): readonly Act[] {
  if (asks && said.crop && !said.anyNumber) return ['ask-quantity'];
  if (said.crop && said.price) return ['offer'];
  return said.crop && said.quantity ? ['offer', 'want'] : [];
}

function isQuestion(elements: readonly Element[]): boolean {
  return elements.some(
    (element) => element.symbol === '?' || means(element, 'question') || element.marks === 'question',
  );
}

function phrases(elements: readonly Element[], denials: Denials, said: Said, asks: boolean): Candidate[] {
  const onlyPrice = said.price && !said.quantity && !said.crop;
  const pays = said.price && !said.quantity && paidFor(elements);
  const sellsAt = onlyPrice && givenFor(elements);
  const acts = elements.filter((element) => means(element, 'act'));
  const anyAffirmed = acts.some((element) => !denials.acts.has(element) && !isAnswer(element));
  return acts.flatMap((element) => {
    const phrase = senseOf(element, 'act')?.phrase;
    if (phrase === undefined || element.denied) return [];
    const weight = phrase.weight ?? 5;
    if (denials.acts.has(element)) {
      const act = phrase.denies ? phrase.act : (phrase.denied ?? 'refuse');
      return [{ act, weight: anyAffirmed ? 1.5 : Math.max(weight, 5), element }];
    }
    if (!said.anyNumber && phrase.unmeasured !== undefined) return [{ act: phrase.unmeasured, weight, element }];
    if (said.price && phrase.priced !== undefined) return [{ act: phrase.priced, weight, element }];
    if (asks && said.price && (phrase.act === 'want' || phrase.asked === 'want'))
      return [{ act: 'bid' as const, weight, element }];
    if (asks && phrase.asked !== undefined) return [{ act: phrase.asked, weight, element }];
    if (sellsAt && phrase.act === 'offer') return [{ act: 'offer' as const, weight, element }];
    if ((onlyPrice || (pays && phrase.act === 'offer')) && phrase.priceOnly !== undefined)
      return [{ act: phrase.priceOnly, weight, element }];
    return [{ act: phrase.act, weight, element }];
  });
}

/** "25 rupees for onions": the ending of "for" on the good. */
const paidFor = (elements: readonly Element[]): boolean =>
  elements.some((element) => element.marks === 'at' && means(element, 'crop'));

/** "I give it for 40", "40 में दूँगा": what is given for the money is the goods. */
const givenFor = (elements: readonly Element[]): boolean =>
  elements.some(
    (element, at) =>
      (isMarkedAt(element) && (element.number !== undefined || isRupee(element))) ||
      (means(element, 'atAfter') && (elements[at - 1]?.number !== undefined || isRupee(elements[at - 1]))),
  );

function isAnswer(element: Element): boolean {
  return (senseOf(element, 'act')?.phrase.weight ?? 5) < 2;
}

/** "how much" asks for the price or the quantity by what stands beside it. */
function howMuch(elements: readonly Element[], tables: ReadonlyMap<LanguageCode, LanguageTables>): Candidate[] {
  if (!elements.some((element) => means(element, 'howMuch') || means(element, 'howMany'))) return [];
  return elements.flatMap((element, at): Candidate[] => {
    const many = means(element, 'howMany');
    const much = senseOf(element, 'howMuch');
    if (!many && much === undefined) return [];
    const [before, next] = [elements[at - 1], elements[at + 1]];
    const candidate = (act: Act, weight: number): Candidate => ({ act, weight, element });
    if (isRupee(next) || means(next, 'price') || means(before, 'price')) return [candidate('ask-price', 6)];
    if (means(next, 'unit')) return [candidate('ask-quantity', 6)];
    if (means(before, 'unit') && elements[at - 2]?.number === undefined) return [candidate('ask-price', 6)];
    if (many || much === undefined) return [candidate('ask-quantity', 6)];
    const alone = much.language && tables.get(much.language)?.words.howMuchAlone;
    return alone === undefined
      ? [candidate('ask-price', 3.5), candidate('ask-quantity', 3.5)]
      : [candidate(alone, 3.5)];
  });
}

/** A price word without a number asks for the price: "tomato rate", "Kolar onion price?" */
function priceAsked(elements: readonly Element[], said: Said, asks: boolean): Candidate[] {
  if (said.price || said.anyNumber) return [];
  const element = elements.find((candidate) => means(candidate, 'price'));
  return element === undefined ? [] : [{ act: 'ask-price', weight: asks ? 5.5 : 4.5, element }];
}
