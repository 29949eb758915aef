import type { UnitId } from '../meaning.ts';
import { findUnit } from '../units/units.ts';
import { add, type Exact, shift } from './decimal.ts';
import { type Element, isMarkedAt, means, senseOf } from './elements.ts';
import { numbersOfOther } from './other-numbers.ts';
import { isAtBefore, isBreak, isPhone, isRupee } from './tidy.ts';

/** A number with what it counts. `per` and `unit` are absent where they were not said. */
export interface Amount {
  readonly element: Element;
  readonly value: Exact | undefined;
  readonly start: number;
  readonly end: number;
  readonly unit: UnitId | undefined;
  readonly unitElement: Element | undefined;
  /** The price is for each one of what is counted. */
  readonly each?: boolean;
  /** Another number follows straight after: which of the two counts what is open. */
  readonly crowded?: boolean;
}

export interface Amounts {
  readonly prices: readonly Amount[];
  readonly quantities: readonly Amount[];
  /** Numbers just before a good, without a unit: "fifty tomatoes". */
  readonly beforeCrop: readonly Amount[];
  /** Numbers that nothing beside them explains. */
  readonly loose: readonly Amount[];
}

/** Sorts the numbers of the utterance by what stands beside them: money, a unit, a price word, a good. */
export function sortAmounts(elements: readonly Element[], taken: ReadonlySet<Element>): Amounts {
  return new Sorter(elements, taken).sort();
}

const one = (element: Element | undefined): boolean => {
  const value = element?.number?.value;
  return value !== undefined && value.digits === 1 && value.places === 0 && element?.number?.negative === false;
};

/** "पचास किलो वाली बोरी", "50 किलो की बोरी": a weight that tells the size of a container is no quantity. */
function withoutSizes(elements: readonly Element[]): readonly Element[] {
  const sizes = new Set<Element>();
  for (let at = 0; at < elements.length; at += 1) {
    if (elements[at]?.number === undefined) continue;
    const [number, unit, link] = elements.slice(at, at + 3);
    if (number?.number === undefined || unit === undefined || link === undefined || !isWeight(unit)) continue;
    if (isContainer(link) && isDescribed(elements, at)) for (const element of [number, unit]) sizes.add(element);
    const describes = means(link, 'of') || (means(link, 'placeAfter') && means(link, 'ordinary'));
    if (!describes || isRupee(elements[at - 1])) continue;
    const container = elements[at + 3]?.number === undefined ? elements[at + 3] : elements[at + 4];
    if (!isContainer(container)) continue;
    for (const element of elements.slice(isSame(number, elements[at - 1]) ? at - 1 : at, at + 3)) sizes.add(element);
  }
  return sizes.size === 0 ? elements : elements.filter((element) => !sizes.has(element));
}

/** "A 50 kg bag of rice", "in 25 kg bags": the weight straight before a container that no number or money follows. */
const isDescribed = (elements: readonly Element[], at: number): boolean => {
  const next = elements[at + 3];
  return next?.number === undefined && !isRupee(next) && !means(next, 'price') && !isRupee(elements[at - 1]);
};

const measureOf = (element: Element | undefined) => findUnit(unitOf(element) ?? '')?.measure;
const isWeight = (element: Element | undefined): boolean => measureOf(element) === 'mass';
/** What goods are packed in; a vehicle holds them loose, in whatever weight is said. */
const isContainer = (element: Element | undefined): boolean =>
  measureOf(element) === 'container' && !vehicles.has(unitOf(element) ?? '');
const vehicles: ReadonlySet<string> = new Set(['truck', 'trolley', 'cart', 'tempo']);

/** The same number said twice: "दस दस किलो की", of ten kilos each. */
function isSame(first: Element | undefined, second: Element | undefined): boolean {
  const [one, other] = [first?.number?.value, second?.number?.value];
  return one !== undefined && one.digits === other?.digits && one.places === other.places;
}

function numberPlaces(elements: readonly Element[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < elements.length; at += 1) if (elements[at]?.number !== undefined) places.push(at);
  return places;
}

class Sorter {
  private readonly elements: readonly Element[];
  private readonly used: Set<Element>;
  /** Where the numbers stand. */
  private readonly numbers: readonly number[];
  private readonly prices: Amount[] = [];
  private readonly quantities: Amount[] = [];
  private readonly beforeCrop: Amount[] = [];
  private readonly loose: Amount[] = [];

  constructor(elements: readonly Element[], taken: ReadonlySet<Element>) {
    this.elements = withoutSizes(elements);
    this.used = new Set(taken);
    for (const element of elements) if (element.denied) this.used.add(element);
    this.numbers = numberPlaces(this.elements);
  }

  sort(): Amounts {
    this.eachNumber((at) => this.countsNoGoods(at));
    this.eachNumber((at) => this.money(at));
    this.eachNumber((at) => this.bareDifference(at));
    this.eachNumber((at) => this.pricedPerUnit(at) || this.pricedByWord(at));
    this.eachNumber((at) => this.measured(at));
    this.eachNumber((at) => this.inPieces(at));
    this.eachNumber((at) => this.unitFirst(at));
    this.eachNumber((at) => this.rest(at));
    const byPlace = (first: Amount, second: Amount) => first.start - second.start;
    return {
      prices: this.prices.sort(byPlace),
      quantities: compounds(this.quantities.sort(byPlace)),
      beforeCrop: this.beforeCrop,
      loose: this.loose,
    };
  }

  private eachNumber(attempt: (at: number) => boolean): void {
    for (const at of this.numbers) if (!this.used.has(this.elements[at] as Element)) attempt(at);
  }

  /** "Two acres of paddy", "6 बजे", "vehicle number 4512", "advance 5000": neither a price nor a quantity of the goods. */
  private countsNoGoods(at: number): boolean {
    const told = numbersOfOther(this.elements, at);
    for (const element of told) this.use(element);
    return told.length > 0;
  }

  private free(at: number): Element | undefined {
    const element = this.elements[at];
    return element !== undefined && !this.used.has(element) ? element : undefined;
  }

  private freeUnit(at: number): Element | undefined {
    const element = this.free(at);
    return means(element, 'unit') ? element : undefined;
  }

  /** "₹40", "40 rupees", "40 rupees 50 paise", "50 paise". */
  private money(at: number): boolean {
    const element = this.elements[at] as Element;
    const before = this.free(at - 1);
    const after = this.free(at + 1);
    const signAfter = isRupee(after) && !this.belongsToNext(at + 1) && !this.isCountBeforeMoney(at);
    const signBefore = !signAfter && isRupee(before) && before?.marks === undefined;
    if (!signAfter && !signBefore && !means(after, 'paisa')) return false;
    const first = signBefore ? at - 1 : at;
    let last = signBefore ? at : at + 1;
    let value = element.number?.value;
    if (signAfter || signBefore) {
      const paise = this.paise(last + 1) ?? (signBefore ? this.paiseFirst(last + 1) : undefined);
      if (paise !== undefined) {
        value = value && add(value, paise);
        last += 2;
      }
    } else value = value && shift(value, -2);
    if (this.isDifference(last)) for (let index = first; index <= last; index += 1) this.use(this.elements[index]);
    else this.price(first, last, at, value);
    return true;
  }

  /** "Take off 5 rupees", "পাঁচ টাকা কমান": money by which the price is to change is no price; "down to 40" is. */
  private isDifference(last: number): boolean {
    const marks = this.elements[last]?.marks;
    if (marks === 'at' || marks === 'at-in') return false;
    const after = last + (this.freeUnit(last + 1) === undefined ? 1 : 2);
    const next = this.elements[after];
    const act = means(next, 'ordinary') && !means(next, 'act') ? this.elements[after + 1] : next;
    return senseOf(act, 'act')?.phrase.difference === true || means(act, 'changes');
  }

  /** "Take off 5", without money: no price either. */
  private bareDifference(at: number): boolean {
    if (!this.isDifference(at)) return false;
    this.use(this.elements[at]);
    return true;
  }

  /** A sign written close before the next number is that number's. */
  private belongsToNext(at: number): boolean {
    const sign = this.elements[at];
    const next = this.elements[at + 1];
    return sign?.symbol === '₹' && next?.number !== undefined && !sign.glued;
  }

  private paise(at: number): Exact | undefined {
    const number = this.free(at);
    if (number?.number?.value === undefined || !means(this.free(at + 1), 'paisa')) return undefined;
    this.used.add(number);
    return shift(number.number.value, -2);
  }

  /** "ꯂꯨꯄꯥ ꯅꯤꯐꯨ ꯄꯥꯏꯁꯥ ꯀꯨꯟ": where the sign stands before its number, so may the word for paise. */
  private paiseFirst(at: number): Exact | undefined {
    const number = this.free(at + 1);
    if (number?.number?.value === undefined || !means(this.free(at), 'paisa')) return undefined;
    this.used.add(number);
    return shift(number.number.value, -2);
  }

  /** "ꯀꯤꯂꯣ ꯀꯨꯟ ꯂꯨꯄꯥ ꯅꯤꯐꯨ", "ꯌꯦꯟ ꯑꯃ ꯂꯨꯄꯥ ꯆꯅꯤ": what is counted; the money after it belongs to the next number. */
  private isCountBeforeMoney(at: number): boolean {
    const next = this.elements[at + 2];
    if (next?.number === undefined) return false;
    const counted = means(this.elements[at + 3], 'unit') || means(this.elements[at + 3], 'paisa');
    return (
      this.unitBefore(at) !== undefined || (senseOf(this.elements[at + 1], 'rupee')?.standsBefore === true && !counted)
    );
  }

  private price(first: number, last: number, at: number, value: Exact | undefined): void {
    const element = this.elements[at] as Element;
    for (let index = first; index <= last; index += 1) this.used.add(this.elements[index] as Element);
    const repeated = this.isRepeated(first, at);
    if (repeated) this.use(this.elements[first - 1]);
    const per = this.perAfter(last) ?? this.perBefore(repeated ? first - 1 : first);
    const start = Math.min(this.elements[first]?.start ?? 0, per?.start ?? Number.POSITIVE_INFINITY);
    const end = Math.max(this.elements[last]?.end ?? 0, per?.end ?? 0);
    const each = per === undefined && (repeated || this.saysEach(first, last));
    this.prices.push({ element, value, start, end, unit: unitOf(per), unitElement: per, each });
  }

  /** "सात सात रुपये": a price said twice is that of each one. */
  private isRepeated(first: number, at: number): boolean {
    return isSame(this.elements[at], this.free(first - 1));
  }

  /** "बीस रुपये का एक", "वीस रुपयाला एक": one of them is what the price is for. */
  private isForOne(last: number): boolean {
    const marks = this.elements[last]?.marks;
    const link = this.free(last + 1);
    const apart = means(link, 'of') || means(link, 'atAfter');
    if (!apart && marks !== 'at' && marks !== 'at-in' && marks !== 'of') return false;
    const at = last + (apart ? 2 : 1);
    const number = this.free(at);
    if (!one(number) || (number?.marks !== undefined && number.marks !== 'pieces')) return false;
    const next = this.elements[at + 1];
    if (means(next, 'unit') || isRupee(next) || next?.number !== undefined) return false;
    this.use(number);
    return true;
  }

  /** "8,000 each", "one, 25 rupees": the price of each one counted. */
  private saysEach(first: number, last: number): boolean {
    if (this.isForOne(last)) return true;
    if (means(this.free(last + 1), 'per') && means(this.free(last + 2), 'crop')) return true;
    if (means(this.free(last + 1), 'each') || means(this.free(first - 1), 'each')) return true;
    const before = this.free(first - 1);
    if (!one(before) || before?.number?.digits === true) return false;
    this.use(before);
    return true;
  }

  /** The unit after a price: "per kilo", "kilo", "for one kilo", "का किलो". */
  private perAfter(last: number): Element | undefined {
    for (let at = last + 1; at <= last + 4; at += 1) {
      const element = this.free(at);
      if (isBreak(element) || element === undefined) return undefined;
      if (means(element, 'unit')) {
        if (one(this.free(at + 1)) && senseOf(element, 'unit')?.standsBefore === true) this.use(this.elements[at + 1]);
        return this.use(element);
      }
      if (one(element) && means(this.free(at + 1), 'unit')) {
        this.use(element);
        return this.use(this.free(at + 1));
      }
      if (!isLink(element) && !means(element, 'act')) return undefined;
    }
    return undefined;
  }

  /** The unit before a price that counts nothing itself, or counts one: "kilo 40 rupees", "one kilo tomato 40 rupees". */
  private perBefore(first: number): Element | undefined {
    for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
      const element = this.free(at);
      if (element === undefined || isBreak(element)) return undefined;
      if (means(element, 'unit')) {
        const counted = this.elements[at - 1];
        if (counted?.number !== undefined && !counted.denied && this.unitBefore(at - 1) === undefined) {
          if (!one(counted) || this.used.has(counted)) return undefined;
          this.use(counted);
        }
        return this.use(element);
      }
      const counted = one(element) ? this.unitBefore(at) : undefined;
      if (counted !== undefined) {
        this.use(element);
        return this.use(counted);
      }
      const passes =
        isLink(element) ||
        means(element, 'crop') ||
        means(element, 'variety') ||
        means(element, 'price') ||
        means(element, 'grade');
      if (!passes || means(element, 'act')) return undefined;
    }
    return undefined;
  }

  private use(element: Element | undefined): Element | undefined {
    if (element !== undefined) this.used.add(element);
    return element;
  }

  /** "40/kg", "40 per kilo", "forty a kilo". */
  private pricedPerUnit(at: number): boolean {
    const link = this.free(at + 1);
    if (link === undefined || !(link.symbol === '/' || (means(link, 'per') && !means(link, 'unit')))) return false;
    if (!means(this.free(at + 2), 'unit')) return false;
    this.price(at, at, at, this.elements[at]?.number?.value);
    return true;
  }

  /** "rate 40", "at 40", "40 में", "நாற்பதுக்கு", "चालीस का". */
  private pricedByWord(at: number): boolean {
    const marked = isMarkedAt(this.elements[at]);
    if (one(this.elements[at]) && this.unitBefore(at) !== undefined) return false;
    const measured = (this.freeUnit(at + 1) !== undefined || this.countedBefore(at) !== undefined) && !marked;
    const before = this.linkedBefore(at);
    const named = means(before, 'price');
    const put = !measured && isAtBefore(before);
    const after = this.free(at + 1);
    const putAfter = isMarkedAt(this.elements[at]) || (!measured && (means(after, 'atAfter') || means(after, 'price')));
    const of =
      (!measured && means(after, 'of') && !this.isCounted(at + 2)) ||
      (this.elements[at]?.marks === 'of' && this.unitBefore(at) === undefined && !means(after, 'crop'));
    const each = !measured && this.isEach(at);
    if (!named && !put && !putAfter && !of && !each) return false;
    if (isPhone(this.elements[at]) || (!named && !put && this.isForMany(isPut(this.elements[at]) ? at + 1 : at + 2)))
      return false;
    this.price(at, at, at, this.elements[at]?.number?.value);
    return true;
  }

  /** "Twelve each": a bare number straight beside the word. */
  private isEach(at: number): boolean {
    const [before, after, next] = [this.free(at - 1), this.free(at + 1), this.elements[at + 2]];
    if (means(before, 'each') && !means(before, 'per')) return true;
    return means(after, 'each') && next?.number === undefined && !means(next, 'unit') && !isRupee(next);
  }

  /** "सौ का दो हज़ार": a bare number straight after the one put to a price is what so many cost; which is which is open. */
  private isForMany(at: number): boolean {
    const next = this.elements[at];
    if (next?.number === undefined || next.denied) return false;
    return (
      !one(next) &&
      this.freeUnit(at + 1) === undefined &&
      !isRupee(this.elements[at + 1]) &&
      !isBreak(this.elements[at - 1])
    );
  }

  private isCounted(at: number): boolean {
    return means(this.elements[at], 'crop') && means(this.elements[at + 1], 'price');
  }

  private linkedBefore(at: number): Element | undefined {
    for (let before = at - 1; before >= Math.max(0, at - 3); before -= 1) {
      const element = this.elements[before];
      if (isBreak(element)) return undefined;
      if (means(element, 'price') || isAtBefore(element)) return element;
      if (!(means(element, 'of') || means(element, 'ordinary') || means(element, 'about'))) return undefined;
    }
    return undefined;
  }

  private measured(at: number): boolean {
    const before = this.countedBefore(at);
    const unit = before ?? this.freeUnit(at + 1);
    if (unit === undefined) return false;
    if (one(this.elements[at]) && this.isRate(before === undefined ? at : at - 1)) return false;
    if (before === undefined && this.isPutToPrice(at, unit)) return this.pricedFor(at, unit);
    const element = this.use(this.elements[at]) as Element;
    this.use(unit);
    this.quantities.push({
      element,
      value: element.number?.value,
      start: Math.min(element.start, unit.start),
      end: Math.max(element.end, unit.end),
      unit: unitOf(unit),
      unitElement: unit,
    });
    if (before === undefined) {
      this.containersOf(at + 2);
      this.cutBefore(at, unit);
    }
    return true;
  }

  /** "twenty-three ten kilos": a larger number in words straight before one that is measured may be a part of it. Which is meant is open. */
  private cutBefore(at: number, unit: Element): void {
    const [before, element] = [this.free(at - 1), this.elements[at] as Element];
    const [first, second] = [before?.number, element.number];
    if (before === undefined || first?.value === undefined || second?.value === undefined || before.marks) return;
    if (first.digits || second.digits || element.start - before.end > 1 || !isMore(first.value, second.value)) return;
    if (isRupee(this.elements[at - 2]) || this.linkedBefore(at - 1) !== undefined) return;
    this.use(before);
    this.quantities.push({
      element: before,
      value: first.value,
      start: before.start,
      end: unit.end,
      unit: unitOf(unit),
      unitElement: unit,
    });
  }

  /** "10 quintal, 48000 quintal-ಗೆ": after a quantity, a second number whose unit is put to a price is the price of one of them. */
  private isPutToPrice(at: number, unit: Element): boolean {
    const put = isMarkedAt(unit) || means(this.elements[at + 2], 'atAfter');
    const after = isMarkedAt(unit) ? this.elements[at + 2] : this.elements[at + 3];
    const [only] = this.quantities;
    if (!put || only?.unit !== unitOf(unit) || this.quantities.length !== 1 || this.prices.length > 0) return false;
    return after?.number === undefined && !isRupee(after);
  }

  private pricedFor(at: number, unit: Element): boolean {
    const element = this.use(this.elements[at]) as Element;
    this.use(unit);
    const { value } = element.number ?? {};
    this.prices.push({ element, value, start: element.start, end: unit.end, unit: unitOf(unit), unitElement: unit });
    return true;
  }

  /** "50 kilo bags, two": a weight straight before a container tells its size; whether 50 kilos or two bags are meant is open. */
  private containersOf(at: number): void {
    const container = this.freeUnit(at);
    const count = this.free(at + 1);
    const follows = isRupee(this.elements[at + 2]) || means(this.elements[at + 2], 'unit');
    if (container === undefined || count?.number === undefined || follows) return;
    if (findUnit(unitOf(container) ?? '')?.measure !== 'container') return;
    this.use(container);
    this.use(count);
    this.quantities.push({
      element: count,
      value: count.number.value,
      start: container.start,
      end: count.end,
      unit: unitOf(container),
      unitElement: container,
    });
  }

  /** "ꯀꯤꯂꯣ ꯑꯅꯤ": the unit straight before its number, in a language that says it so, and not put to a price ("for a kilo"). */
  private unitBefore(at: number): Element | undefined {
    const unit = this.freeUnit(at - 1);
    return senseOf(unit, 'unit')?.standsBefore === true && unit?.marks === undefined ? unit : undefined;
  }

  /** "দশটা": the ending counts pieces where no unit follows. */
  private inPieces(at: number): boolean {
    const element = this.elements[at] as Element;
    if (element.marks !== 'pieces') return false;
    this.use(element);
    const { start, end } = element;
    const unit = 'piece' as UnitId;
    this.quantities.push({ element, value: element.number?.value, start, end, unit, unitElement: undefined });
    return true;
  }

  /** The unit before a number that counts it and is not put to a price. */
  private countedBefore(at: number): Element | undefined {
    const put = isMarkedAt(this.elements[at]) || means(this.free(at + 1), 'atAfter');
    return put ? undefined : this.unitBefore(at);
  }

  /** "one kilo forty": one of a unit, straight before a bare number, names what the number is paid for. */
  private isRate(at: number): boolean {
    const next = this.free(at + 2);
    return next?.number !== undefined && this.freeUnit(at + 3) === undefined;
  }

  private unitFirst(at: number): boolean {
    if (this.countedBefore(at) !== undefined || (one(this.elements[at]) && this.unitBefore(at) !== undefined))
      return false;
    const unit = this.perBefore(at);
    if (unit === undefined) return false;
    const element = this.use(this.elements[at]) as Element;
    this.prices.push({
      element,
      value: element.number?.value,
      start: unit.start,
      end: element.end,
      unit: unitOf(unit),
      unitElement: unit,
    });
    return true;
  }

  private rest(at: number): boolean {
    const element = this.use(this.elements[at]) as Element;
    if (one(element) && isMarkedAt(element) && this.use(this.unitBefore(at)) !== undefined) return true;
    const unit = this.perAfter(at);
    const amount = {
      element,
      value: element.number?.value,
      start: element.start,
      end: unit?.end ?? element.end,
      unit: unitOf(unit),
      unitElement: unit,
      crowded: this.elements[at + 1]?.number !== undefined && this.elements[at + 1]?.denied === false,
    };
    const next = this.elements[at + 1];
    const counts = means(next, 'crop') || (means(next, 'variety') && means(this.elements[at + 2], 'crop'));
    (counts && next?.denied !== true ? this.beforeCrop : this.loose).push(amount);
    return true;
  }
}

const isMore = (first: Exact, second: Exact): boolean =>
  first.digits * 10 ** second.places > second.digits * 10 ** first.places;

/** Whether the ending of a number puts it to a price. */
const isPut = (element: Element | undefined): boolean => isMarkedAt(element) || element?.marks === 'of';

const unitOf = (element: Element | undefined): UnitId | undefined => senseOf(element, 'unit')?.unit;

const isLink = (element: Element): boolean =>
  element.symbol === '/' ||
  means(element, 'per') ||
  means(element, 'of') ||
  means(element, 'atAfter') ||
  means(element, 'price') ||
  (means(element, 'ordinary') && !means(element, 'act'));

/** "5 kilo 500 gram" is one quantity, in its larger unit. */
function compounds(quantities: readonly Amount[]): Amount[] {
  const joined: Amount[] = [];
  for (const amount of quantities) {
    const before = joined.at(-1);
    const whole = before && compound(before, amount);
    if (whole === undefined) joined.push(amount);
    else joined[joined.length - 1] = whole;
  }
  return joined;
}

function compound(large: Amount, small: Amount): Amount | undefined {
  if (small.start - large.end > 1 || large.value === undefined || small.value === undefined) return undefined;
  const [larger, smaller] = [findUnit(large.unit ?? ''), findUnit(small.unit ?? '')];
  if (larger?.grams === undefined || smaller?.grams === undefined || large.value.places > 0) return undefined;
  const power = Math.log10(larger.grams / smaller.grams);
  if (!Number.isInteger(power) || power <= 0) return undefined;
  const part = shift(small.value, -power);
  if (part === undefined || part.digits >= 10 ** part.places) return undefined;
  const value = add(large.value, part);
  return { ...large, value, end: small.end };
}
