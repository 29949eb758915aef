import type { Act, LanguageCode } from '../meaning.ts';
import type { LanguageTables } from '../tables.ts';
import { bidChanged } from './bid-change.ts';
import type { Denials } from './denial.ts';
import { type Element, isMarkedAt, means, senseOf } from './elements.ts';
import { isDenier } from './limits.ts';
import { isBreak, isRupee } from './tidy.ts';
import { isBarePrice, unsureActs } from './unsure.ts';

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
  /** The price is one of several. */
  readonly priceOpen: boolean;
  /** Beside a price that is quoted stands another number: what is given or wanted is a price. */
  readonly quoted: boolean;
  /** The day is gone by. */
  readonly dayGone: boolean;
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
  const candidates = withoutPoliteness(
    [
      ...phrases(elements, denials, said, asks),
      ...howMuch(elements, tables),
      ...priceAsked(elements, said, asks),
      ...paymentAsked(elements, said, asks),
      ...qualityAsked(elements, said, asks),
      ...suchRefused(elements, said),
      ...bidChanged(elements, said.anyNumber),
      ...limited(denials),
    ],
    said,
  );
  const settled = together(candidates, said, asks);
  if (settled !== undefined) return { acts: [settled.act], element: settled.element };
  const strongest = Math.max(...candidates.map((candidate) => candidate.weight));
  const best = candidates.filter((candidate) => candidate.weight === strongest);
  const element = best.at(-1)?.element;
  if (strongest < 2 && denials.answersNo)
    return { acts: unsureActs({ act: 'no', weight: 1, element }, elements) ?? ['no'], element };
  if (best.length === 0) return { acts: silent(elements, said, asks), element: undefined };
  const acts = [...new Set(best.map((candidate) => candidate.act))];
  const [only] = best;
  const unsure = acts.length === 1 && only !== undefined ? unsureActs(only, elements) : undefined;
  if (unsure !== undefined) return { acts: unsure, element };
  const polite = acts.every((act) => act === 'greet' || act === 'thank');
  if (polite && (said.price || said.quantity) && said.crop) return { acts: silent(elements, said, asks), element };
  return { acts: answer(acts, said), element };
}

/** "बाजरा है जी": what answers only by itself is politeness beside anything else. */
function withoutPoliteness(candidates: readonly Candidate[], { price, quantity, crop }: Said): readonly Candidate[] {
  const others = candidates.filter(({ element }) => senseOf(element, 'act')?.phrase.onlyAlone !== true);
  return others.length > 0 || price || quantity || crop ? others : candidates;
}

/** "Not below fifty": the bound of a price counters. */
const limited = ({ limit }: Denials): Candidate[] =>
  limit === undefined ? [] : [{ act: 'counter', weight: 7, element: limit }];

/** Two acts that are one: a bid that is put up, and "all right" before or after what is to be done with the goods now. */
function together(candidates: readonly Candidate[], said: Said, asks: boolean): Candidate | undefined {
  const strongest = Math.max(...candidates.map(({ weight }) => weight));
  const put = candidates.find(({ act, element }) => act === 'counter' && isPutting(element));
  const bids = candidates.find(({ act, weight }) => act === 'bid' && weight === strongest);
  if (bids !== undefined && put !== undefined && said.priceOpen) return { ...bids, act: 'raise' };
  const agrees = strongestOf(candidates.filter(({ act }) => act === 'accept'));
  if (agrees === undefined || asks) return undefined;
  const others = candidates.filter(({ weight, element }) => weight > agrees.weight && !isBarePrice(element));
  if (others.length === 0) return undefined;
  const closes =
    agrees.weight > 2 && others.every(({ act, element }) => act === 'counter' && isBefore(element, agrees));
  if (closes) return agrees;
  const handsOver =
    !said.anyNumber && !said.crop && others.every(({ act, element }) => isGiving(act) || isPutting(element));
  return handsOver ? agrees : undefined;
}

/** The last of the strongest. */
const strongestOf = (candidates: readonly Candidate[]): Candidate | undefined =>
  candidates.reduce<Candidate | undefined>(
    (found, candidate) => (found === undefined || candidate.weight >= found.weight ? candidate : found),
    undefined,
  );

/** "Do it", "put": what does no more than name a figure. */
function isPutting(element: Element): boolean {
  const phrase = senseOf(element, 'act')?.phrase;
  return phrase?.act === 'counter' && phrase.difference !== true && phrase.limits !== true && (phrase.weight ?? 5) < 7;
}

const isBefore = (element: Element, other: Candidate): boolean => element.start < other.element.start;

/** A bare "all right" answers yes to a yes-or-no question. */
function answer(acts: readonly Act[], said: Said): readonly Act[] {
  if (!said.expectsAnswer) return acts;
  return acts.map((act) => (act === 'accept' ? 'yes' : act === 'refuse' ? 'no' : act));
}

/** No act in words: goods with a price are offered; with a quantity alone, offered or wanted; a bare question asks for them. */
function silent(elements: readonly Element[], said: Said, asks: boolean): readonly Act[] {
  if (said.quoted || elements.some((element) => means(element, 'traded'))) return [];
  if (asks && said.crop && !said.anyNumber)
    return elements.some((element) => means(element, 'qualities')) ? ['ask-quality'] : ['ask-quantity'];
  if (asks && said.crop && said.priceOpen && !said.quantity) return ['ask-price'];
  if (said.crop && said.price) return ['offer'];
  if (!said.crop || !said.quantity) return [];
  if (!asks && isThere(elements)) return ['offer'];
  return elements.some((element) => means(element, 'please')) ? ['want'] : ['offer', 'want'];
}

/** "12 bags of chillies are there": the last word of a clause that has a number. */
const isThere = (elements: readonly Element[]): boolean =>
  elements.some((element, at) => {
    if (!means(element, 'being')) return false;
    const next = elements[at + 1];
    return isBreak(next) || (means(next, 'ordinary') && isBreak(elements[at + 2]));
  });

function isQuestion(elements: readonly Element[]): boolean {
  return elements.some(
    (element) => element.symbol === '?' || means(element, 'question') || element.marks === 'question',
  );
}

function phrases(elements: readonly Element[], denials: Denials, said: Said, asks: boolean): Candidate[] {
  const onlyPrice = said.price && !said.quantity && !said.crop;
  const pays = said.price && !said.quantity && paidFor(elements);
  const sellsAt = onlyPrice && givenFor(elements);
  const aboutPaying = !said.price && elements.some((_, at) => isPaying(elements, at));
  const acts = elements.filter((element) => means(element, 'act'));
  const anyAffirmed = acts.some((element) => !denials.acts.has(element) && !isAnswer(element));
  return acts.flatMap((element): Candidate[] => {
    const at = elements.indexOf(element);
    const phrase = senseOf(element, 'act')?.phrase;
    if (phrase === undefined || element.denied) return [];
    if (phrase.act === 'bid' && !said.price && means(elements[at + 1], 'past')) return [];
    if (phrase.act === 'ask-quality' && !asks && namesGrade(elements, at)) return [];
    const weight = phrase.weight ?? 5;
    if (phrase.act === 'complain' && denials.acts.has(element)) return [];
    if (phrase.act === 'complain' && !said.price && !asks) return [{ act: 'complain' as const, weight: 7.5, element }];
    if (phrase.act === 'bid' && !said.anyNumber && !denials.acts.has(element))
      return [{ act: 'bid' as const, weight: 4, element }];
    if (isHad(element) && !asks && said.price && said.quantity && said.crop)
      return [{ act: 'offer' as const, weight: 5.5, element }];
    if (denials.acts.has(element)) {
      const act = phrase.denies ? phrase.act : (phrase.denied ?? 'refuse');
      return [{ act, weight: anyAffirmed ? 1.5 : Math.max(weight, 5), element }];
    }
    if (!said.anyNumber && phrase.unmeasured !== undefined) return [{ act: phrase.unmeasured, weight, element }];
    if (said.dayGone && phrase.act === 'accept' && means(element, 'past')) return [];
    if (isGiving(phrase.act) && said.price && saysTerms(elements, at)) return [];
    if (aboutPaying && isAboutTime(phrase.act)) return [{ act: 'ask-payment' as const, weight, element }];
    if (aboutPaying && isGiving(phrase.act) && !said.crop && !said.quantity)
      return asks || (phrase.act === 'want' && phrase.priced !== undefined)
        ? [{ act: 'ask-payment' as const, weight, element }]
        : [];
    if (said.price && phrase.priced !== undefined) return [{ act: phrase.priced, weight, element }];
    if (asks && said.price && (phrase.act === 'want' || phrase.asked === 'want'))
      return [{ act: 'bid' as const, weight, element }];
    if (asks && phrase.asked !== undefined) return [{ act: phrase.asked, weight, element }];
    if (sellsAt && phrase.act === 'offer') return [{ act: 'offer' as const, weight, element }];
    if ((onlyPrice || said.quoted || (pays && phrase.act === 'offer')) && phrase.priceOnly !== undefined)
      return [{ act: phrase.priceOnly, weight, element }];
    return [{ act: phrase.act, weight, element }];
  });
}

const isAboutTime = (act: Act): boolean => act === 'ask-delivery' || act === 'ask-day';
const isGiving = (act: Act): boolean => act === 'offer' || act === 'want';

/** The words of a clause that are looked at on each side. */
const farthest = 8;

/** "…, money wanted at once": a clause that says how one is to be paid is no wish for goods. */
function saysTerms(elements: readonly Element[], at: number): boolean {
  let [start, end] = [at, at + 1];
  while (at - start < farthest && !isBreak(elements[start - 1])) start -= 1;
  while (end - at < farthest && !isBreak(elements[end])) end += 1;
  const clause = elements.slice(start, end);
  return (
    clause.some((one) => means(one, 'payment')) &&
    !clause.some((one) => one.number !== undefined || (means(one, 'crop') && !one.denied))
  );
}

/** Money as such and not an amount of it: "the money", "payment", "पैसा" without a number. */
function isPaying(elements: readonly Element[], at: number): boolean {
  const element = elements[at] as Element;
  if (means(element, 'payment')) return true;
  if (!means(element, 'paisa') && !means(element, 'rupee')) return false;
  return [elements[at - 1], elements[at + 1]].every(
    (beside) => beside?.number === undefined && !means(beside, 'howMuch') && !means(beside, 'howMany'),
  );
}

/** "Payment by UPI?", "cash or UPI". */
function paymentAsked(elements: readonly Element[], said: Said, asks: boolean): Candidate[] {
  if (said.anyNumber) return [];
  const at = elements.findIndex((element) => means(element, 'payment'));
  const element = elements[at];
  if (element === undefined) return [];
  const chooses = means(elements[at + 1], 'range') && means(elements[at + 2], 'payment');
  return asks || chooses ? [{ act: 'ask-payment', weight: 5.5, element }] : [];
}

/** "First quality": the word for quality names a grade, and asks nothing. */
function namesGrade(elements: readonly Element[], at: number): boolean {
  if (!means(elements[at], 'grade')) return false;
  return [elements[at - 1], elements[at + 1]].some(
    (beside) => beside?.ordinal !== undefined || means(beside, 'grade-value'),
  );
}

/** "25 rupees for onions": the ending of "for" on the good, or the word before it. */
const paidFor = (elements: readonly Element[]): boolean =>
  elements.some(
    (element, at) =>
      means(element, 'crop') &&
      (element.marks === 'at' ||
        means(elements[at - 1], 'atBefore') ||
        (means(elements[at - 1], 'ordinary') && means(elements[at - 2], 'atBefore'))),
  );

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
    if (elements.some(isHad) && !elements.some((one) => means(one, 'price'))) return [candidate('ask-quantity', 4)];
    const alone = much.language && tables.get(much.language)?.words.howMuchAlone;
    return alone === undefined
      ? [candidate('ask-price', 3.5), candidate('ask-quantity', 3.5)]
      : [candidate(alone, 3.5)];
  });
}

/** "Dry or wet?": a question with what goods are to be, or a choice of two such. */
function qualityAsked(elements: readonly Element[], said: Said, asks: boolean): Candidate[] {
  if (said.anyNumber) return [];
  const qualities = elements.filter((element) => means(element, 'qualities') && !means(element, 'variety'));
  const [first, second] = qualities;
  if (first === undefined) return [];
  const chooses = second !== undefined && elements.some((element) => means(element, 'range'));
  return asks || chooses ? [{ act: 'ask-quality', weight: 5.2, element: first }] : [];
}

/** "इतने में नहीं", "nothing comes of it at such a price": the price that was named is refused. */
function suchRefused(elements: readonly Element[], said: Said): Candidate[] {
  const element = elements.find((candidate) => means(candidate, 'suchPrice'));
  const denies = elements.some((candidate) => isDenier(candidate));
  return element === undefined || !denies || said.anyNumber ? [] : [{ act: 'refuse', weight: 8, element }];
}

/** "You have", "there is": what is asked about beside it is how much there is. */
const isHad = (element: Element): boolean => senseOf(element, 'act')?.phrase.asked === 'ask-quantity';

/** A price word without a number asks for the price, as does one with a choice: "tomato rate", "is the rate 20 or 25?" */
function priceAsked(elements: readonly Element[], said: Said, asks: boolean): Candidate[] {
  if (!(asks && said.priceOpen) && (said.price || said.anyNumber)) return [];
  const element = elements.find((candidate) => means(candidate, 'price'));
  return element === undefined ? [] : [{ act: 'ask-price', weight: asks ? 5.5 : 4.5, element }];
}
