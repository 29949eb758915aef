import type { Act, UnitId } from '../meaning.ts';
import type { LanguageTables } from '../tables.ts';
import { type Element, means, senseOf } from './elements.ts';
import { readLimits } from './limits.ts';
import { putAsideOtherGoods } from './other-goods.ts';
import { isBreak, isRupee } from './tidy.ts';

const isFact = (element: Element | undefined): boolean =>
  element !== undefined &&
  (element.number !== undefined ||
    isRupee(element) ||
    means(element, 'unit') ||
    means(element, 'crop') ||
    means(element, 'place') ||
    means(element, 'day') ||
    means(element, 'weekday') ||
    means(element, 'variety') ||
    means(element, 'paisa'));

const isBridge = (element: Element | undefined): boolean =>
  element !== undefined &&
  (means(element, 'atAfter') ||
    means(element, 'atBefore') ||
    means(element, 'of') ||
    means(element, 'per') ||
    means(element, 'ordinary') ||
    element.symbol === '@' ||
    element.symbol === '/');

/** What denials say of the whole utterance. */
export interface Denials {
  /** Acts that are denied: "not for sale". */
  readonly acts: ReadonlySet<Element>;
  /** "No" as an answer of its own. */
  readonly answersNo: boolean;
  /** The bound of a price that is said with a denial ("not below fifty"): it counters. */
  readonly limit: Element | undefined;
}

/** Marks the facts that the speaker denies or takes back, and finds the acts that are denied. */
export function markDenials(elements: readonly Element[], tables: ReadonlyMap<string, LanguageTables>): Denials {
  const acts = new Set<Element>();
  const limits = readLimits(elements, tables);
  let answersNo = false;
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    if (means(element, 'correction')) takeBack(elements, at);
    const not = senseOf(element, 'not') ?? senseOf(element, 'noAnswer');
    if (not === undefined || limits.deniers.has(element)) continue;
    const act = actBeside(elements, at);
    if (act !== undefined) acts.add(act);
    else if (denyFacts(elements, at, tables.get(not.language ?? '')?.negation ?? 'after')) continue;
    else answersNo = true;
  }
  for (const element of elements)
    if (senseOf(element, 'act')?.phrase.denies && !limits.deniers.has(element)) acts.add(element);
  putAsideOtherGoods(elements, acts);
  const affirms = elements.some((element) => means(element, 'act') && !isSmallTalk(element) && !acts.has(element));
  for (const act of acts) {
    const language = senseOf(act, 'act')?.language ?? '';
    denyClause(elements, elements.indexOf(act), affirms, tables.get(language)?.negation === 'before' ? 1 : -1);
  }
  denyHaving(elements, acts);
  return { acts, answersNo, limit: limits.counter };
}

/** "I have no onions": where all that is said to be had or wanted is denied, it is the act that is denied. */
function denyHaving(elements: readonly Element[], denied: Set<Element>): void {
  const goods = elements.filter((element) => means(element, 'crop'));
  if (goods.length === 0 || goods.some((good) => !good.denied)) return;
  if (elements.some((element) => element.number !== undefined)) return;
  const having = elements.filter((element) => isHaving(senseOf(element, 'act')?.phrase.act));
  if (having.length === 0 || having.some((element) => denied.has(element))) return;
  for (const act of having) denied.add(act);
  for (const good of goods) good.denied = false;
}

const isHaving = (act: Act | undefined): boolean => act === 'offer' || act === 'want';

/** The act a denying word belongs to: the one after it, or else the one just before it. */
function actBeside(elements: readonly Element[], at: number): Element | undefined {
  const next = elements[at + 1];
  if (means(next, 'act') && !isSmallTalk(next)) return next;
  const before = elements[at - 1];
  return means(before, 'act') && !isSmallTalk(before) ? before : undefined;
}

const isSmallTalk = (element: Element | undefined): boolean => {
  const act = senseOf(element, 'act')?.phrase.act;
  return act === 'greet' || act === 'thank' || act === 'yes' || act === 'no';
};

/** Denies the facts beside a denying word; false where it stands alone. */
function denyFacts(elements: readonly Element[], at: number, side: LanguageTables['negation']): boolean {
  const answers = means(elements[at], 'noAnswer');
  const atStart = isBreak(elements[at - 1]);
  if (side === 'before') {
    if (answers && !means(elements[at + 1], 'crop')) {
      if (atStart && elements[at - 1]?.symbol !== ',') return false;
      return takeBack(elements, at) || !atStart;
    }
    return denyAfter(elements, at) || (!atStart && isBreak(elements[at + 1]) && denyBefore(elements, at));
  }
  if (atStart) return answers && elements[at - 1]?.symbol === ',' && takeBack(elements, at);
  return denyBefore(elements, at);
}

function denyAfter(elements: readonly Element[], at: number): boolean {
  let denied = false;
  let numbers = 0;
  for (let next = at + 1; next < elements.length; next += 1) {
    const element = elements[next];
    if (element === undefined || isBreak(element)) break;
    if (element.number !== undefined) numbers += 1;
    if (numbers > 1 || !(isFact(element) || (isBridge(element) && !denied))) break;
    if (isFact(element)) {
      element.denied = true;
      denied = true;
    }
  }
  return denied;
}

function denyBefore(elements: readonly Element[], at: number): boolean {
  let denied = false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const element = elements[before];
    if (element === undefined || isBreak(element) || !(isFact(element) || isBridge(element))) break;
    if (!isFact(element)) continue;
    if (denied && !isRupee(element) && element.number === undefined) break;
    element.denied = true;
    denied = true;
    if (element.number !== undefined || means(element, 'crop') || means(element, 'place')) break;
  }
  if (denied && elements[at - 1] !== undefined) denyPrefix(elements, at);
  if (denied && othersCounted(elements, at)) denyOffer(elements, at);
  return denied;
}

/** Whether the next clause is of another good with a number of its own. */
function othersCounted(elements: readonly Element[], at: number): boolean {
  if (!isBreak(elements[at + 1])) return false;
  const after = elements.slice(at + 2);
  const end = after.findIndex((element) => isBreak(element));
  const clause = end < 0 ? after : after.slice(0, end);
  return clause.some((element) => means(element, 'crop')) && clause.some(({ number }) => number !== undefined);
}

/** What is said of a good, not where and when. */
const isOfGoods = (element: Element): boolean =>
  isFact(element) && !means(element, 'place') && !means(element, 'day') && !means(element, 'weekday');

/** "325 rupees a kilo almond not, muskmelon 25": what was said of the good that is denied goes with it. */
function denyOffer(elements: readonly Element[], at: number): void {
  const start = elements.slice(0, at).findLastIndex((element) => isBreak(element)) + 1;
  const said = elements.slice(start, at);
  if (!said.some((element) => means(element, 'crop'))) return;
  for (const element of said) if (isOfGoods(element)) element.denied = true;
}

/** The rupee sign before a denied number goes with it. */
function denyPrefix(elements: readonly Element[], at: number): void {
  for (let before = at - 1; before > 0; before -= 1) {
    if (elements[before]?.denied !== true) return;
    const sign = elements[before - 1];
    if (elements[before]?.number !== undefined && sign !== undefined && isRupee(sign)) sign.denied = true;
  }
}

/**
 * "Won't sell at 40": the price said with a denied act is no price; where another act is affirmed, the good is denied too,
 * unless a quantity of it was refused and no other good is said.
 */
function denyClause(elements: readonly Element[], at: number, affirmsOther: boolean, objectSide: 1 | -1): void {
  const denied = denySide(elements, at, objectSide, affirmsOther);
  const crop = denied.find((element) => means(element, 'crop'));
  const counted = denied.some(({ number }) => number !== undefined);
  if (crop !== undefined && counted && !elements.some((element) => !element.denied && means(element, 'crop')))
    crop.denied = false;
  if (!(affirmsOther && denied.some(({ number }) => number !== undefined)))
    denySide(elements, at, objectSide === 1 ? -1 : 1, false);
}

/** Denies what stands on one side of a denied act; gives what was denied. */
function denySide(elements: readonly Element[], at: number, step: 1 | -1, objects: boolean): Element[] {
  const denied: Element[] = [];
  for (let near = at + step; !isBreak(elements[near]) && !means(elements[near], 'act'); near += step) {
    const element = elements[near] as Element;
    const price = element.number !== undefined && !means(elements[near + 1], 'unit');
    const object = objects && (means(element, 'crop') || element.number !== undefined);
    if (!price && !object) continue;
    element.denied = true;
    denied.push(element);
    if (price) denySigns(elements, near);
    if (object && step > 0 && means(element, 'crop')) break;
  }
  return denied;
}

/** The money said with a denied price goes with it. */
function denySigns(elements: readonly Element[], at: number): void {
  for (const sign of [elements[at - 1], elements[at + 1]]) if (sign !== undefined && isRupee(sign)) sign.denied = true;
}

type Sort = 'price' | 'quantity' | 'number' | 'crop' | undefined;

function sortOf(elements: readonly Element[], at: number): Sort {
  const element = elements[at];
  if (element === undefined) return undefined;
  if (means(element, 'crop')) return 'crop';
  if (element.number === undefined) return undefined;
  if (isRupee(elements[at + 1]) || isRupee(elements[at - 1])) return 'price';
  return means(elements[at + 1], 'unit') ? 'quantity' : 'number';
}

/** "50, sorry, 60": the last fact of the same sort before the word is taken back; false where there is none. */
function takeBack(elements: readonly Element[], at: number): boolean {
  let sort: Sort;
  for (let next = at + 1; next < elements.length && sort === undefined; next += 1) sort = sortOf(elements, next);
  if (sort === undefined) return false;
  for (let before = at - 1; before >= 0; before -= 1) {
    const said = sortOf(elements, before);
    if (
      said === undefined ||
      !(said === sort || (sort === 'number' && said !== 'crop') || (said === 'number' && sort !== 'crop'))
    )
      continue;
    const element = elements[before];
    if (element !== undefined) element.denied = true;
    if (said === 'number' || said === 'crop') return true;
    for (const beside of [elements[before + 1], elements[before - 1]]) {
      if (beside !== undefined && (isRupee(beside) || (means(beside, 'unit') && beside === elements[before + 1])))
        beside.denied = true;
    }
    return true;
  }
  return false;
}

/** What a number that was taken back counted: the number said in its place counts the same. */
export interface TakenBack {
  readonly slot: 'price' | 'quantity';
  readonly unit: UnitId | undefined;
}

/** "fifteen, not fifty kilos", "fifty rupees no, forty": what the only number taken back counted. */
export function takenBack(elements: readonly Element[]): TakenBack | undefined {
  let found: TakenBack | undefined;
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    if (!element.denied || element.number === undefined) continue;
    const next = elements[at + 1];
    const unit = next?.denied === true ? senseOf(next, 'unit')?.unit : undefined;
    const per = unit === undefined ? perBeside(elements, at) : undefined;
    const priced = per !== undefined || [elements[at - 1], next].some((beside) => beside?.denied && isRupee(beside));
    if (found !== undefined || (unit === undefined && !priced)) return undefined;
    found = { slot: priced ? 'price' : 'quantity', unit: priced ? per : unit };
  }
  return found;
}

/** "kilo 20, no, 22", "20 rupees a kilo, no, 22": the unit that the price taken back was for. */
function perBeside(elements: readonly Element[], at: number): UnitId | undefined {
  const signs = [isRupee(elements[at - 1]) ? 1 : 0, isRupee(elements[at + 1]) ? 1 : 0] as const;
  const before = elements[at - 1 - signs[0]];
  if (elements[at - 2 - signs[0]]?.number === undefined && before?.denied === false && means(before, 'unit'))
    return senseOf(before, 'unit')?.unit;
  const after = elements[at + 1 + signs[1]];
  const link = means(after, 'per') && !means(after, 'unit') ? 1 : 0;
  return signs[0] + signs[1] === 0 ? undefined : senseOf(elements[at + 1 + signs[1] + link], 'unit')?.unit;
}
