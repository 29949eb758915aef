import type { Act, Ambiguity, Decimal, Expectation, Facts, PlaceId, Problem, Slot, Span, UnitId } from '../meaning.ts';
import { findUnit } from '../units/units.ts';
import { type Amount, sortAmounts } from './amounts.ts';
import { readDay } from './day.ts';
import { type Exact, toDecimal } from './decimal.ts';
import { type TakenBack, takenBack } from './denial.ts';
import { type Element, means, senseOf } from './elements.ts';
import { fitsAll, readGoods } from './goods.ts';
import { barePinCodes } from './pin-codes.ts';
import { readPlace } from './place.ts';
import { isBreak, isPhone, type Range } from './tidy.ts';
import type { World } from './world.ts';

/** More than a million million is no amount of this market. */
const largest = 10 ** 12;

export const isTooLarge = (value: Exact): boolean => value.digits > largest * 10 ** value.places;

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

export interface FactsRead {
  readonly facts: Mutable<Facts>;
  readonly spans: Partial<Record<Slot | 'act', Span>>;
  readonly ambiguous: Ambiguity[];
  readonly problems: Problem[];
  readonly amountWithoutUnit: Decimal | undefined;
  readonly dayUnfinished: boolean;
  readonly said: {
    readonly price: boolean;
    readonly quantity: boolean;
    readonly crop: boolean;
    /** Beside a price that is quoted stands another number, which may be the speaker's own price. */
    readonly quoted: boolean;
  };
}

/** Reads the facts of an utterance, one slot after another; what it cannot settle it keeps open. */
export class FactReader {
  private readonly elements: readonly Element[];
  private readonly ranges: ReadonlyMap<Element, Range>;
  private readonly expectation: Expectation;
  private readonly world: World;
  private readonly span: (start: number, end: number) => Span;
  /** A price is bounded ("not below fifty"). */
  private readonly bounded: boolean;
  private readonly facts: Mutable<Facts> = {};
  private readonly spans: Partial<Record<Slot | 'act', Span>> = {};
  private readonly ambiguous: Ambiguity[] = [];
  private readonly problems: Problem[] = [];
  private amountWithoutUnit: Decimal | undefined;
  private placeElement: Element | undefined;

  constructor(
    elements: readonly Element[],
    ranges: ReadonlyMap<Element, Range>,
    expectation: Expectation,
    world: World,
    span: (start: number, end: number) => Span,
    bounded: boolean,
  ) {
    this.elements = elements;
    this.ranges = ranges;
    this.expectation = expectation;
    this.world = world;
    this.span = span;
    this.bounded = bounded;
  }

  read(): FactsRead {
    this.place();
    const day = readDay(this.elements, this.placeElement);
    if (day !== undefined)
      this.choose(
        'day',
        day.days.map((choice): Facts => ({ day: choice })),
        day.element,
      );
    const amounts = sortAmounts(this.elements, new Set([...(day?.numbers ?? []), ...this.pinCodes()]));
    this.goods(amounts.prices, amounts.quantities);
    const { prices, quantities, without, quoted } = this.placeLoose(amounts);
    this.price(prices);
    this.quantity(quantities, without);
    this.fit();
    return {
      facts: this.facts,
      spans: this.spans,
      ambiguous: this.ambiguous,
      problems: this.problems,
      amountWithoutUnit: this.amountWithoutUnit,
      dayUnfinished: day !== undefined && day.days.length === 0,
      said: {
        price: prices.length > 0 || this.isOpen('price'),
        quantity: quantities.length > 0 || without !== undefined || this.isOpen('quantity'),
        crop: this.facts.crop !== undefined || this.isOpen('crop'),
        quoted,
      },
    };
  }

  /** A bare number that is a PIN code may be a place, which stays open; it is never a price. */
  private pinCodes(): readonly Element[] {
    if (this.expectation.expecting !== undefined) return [];
    const codes = barePinCodes(this.elements, this.world.atlas);
    const [first] = codes;
    const place = first && this.world.atlas.districtOfPinCode(first.text);
    if (first !== undefined && place !== undefined && this.placeElement === undefined)
      this.ambiguous.push({ slot: 'place', span: this.span(first.start, first.end), choices: [{ place }] });
    return codes;
  }

  private isOpen(slot: Slot): boolean {
    return this.ambiguous.some((ambiguity) => ambiguity.slot === slot);
  }

  /** Sets the fact where there is one choice; keeps all of them where there are more. */
  private choose(
    slot: Slot,
    choices: readonly Facts[],
    element: { readonly start: number; readonly end: number },
  ): void {
    const span = this.span(element.start, element.end);
    const [only] = choices;
    if (only === undefined) return;
    if (choices.length === 1) {
      Object.assign(this.facts, only);
      this.spans[slot] = span;
    } else this.ambiguous.push({ slot, span, choices });
  }

  private goods(prices: readonly Amount[], quantities: readonly Amount[]): void {
    const units: UnitId[] = [];
    for (const { unit } of prices) if (unit !== undefined) units.push(unit);
    for (const { unit } of quantities) if (unit !== undefined) units.push(unit);
    const read = readGoods(this.elements, this.placeElement, units, this.expectation.crop, this.world);
    if (read.cropElement !== undefined)
      this.choose(
        'crop',
        read.crops.map((crop): Facts => ({ crop })),
        read.cropElement,
      );
    if (read.variety !== undefined && read.varietyElement !== undefined)
      this.choose('variety', [{ variety: read.variety }], read.varietyElement);
    if (read.grade !== undefined && read.gradeElement !== undefined)
      this.choose('grade', [{ grade: read.grade }], read.gradeElement);
  }

  /** Finds a place for numbers that nothing beside them explains: by what was asked, or by the only slot left. */
  private placeLoose({ prices, quantities, beforeCrop, loose: bare }: ReturnType<typeof sortAmounts>) {
    const told = this.says('complain');
    const loose = told ? [] : bare.filter(({ element }) => !isPhone(element));
    const priced = [...prices];
    const measured = [...quantities];
    let without: Amount | undefined;
    const pieces = this.countedInPieces() || (prices.some(({ each }) => each === true) && this.countable());
    for (const amount of told ? [] : beforeCrop) {
      const [price] = priced;
      if (isOne(amount) && price !== undefined && price.unit === undefined && this.countable()) {
        priced[0] = { ...price, unit: 'piece' as UnitId };
        continue;
      }
      if (measured.length === 0 && pieces) measured.push({ ...amount, unit: 'piece' as UnitId });
      else if (measured.length === 0 && without === undefined) without = amount;
      else if (measured.length === 1) measured.push({ ...amount, unit: measured[0]?.unit });
    }
    const taken = takenBack(this.elements);
    const [only] = loose;
    const counted = measured.length > 0 || without !== undefined;
    const [price] = priced;
    const quoted = loose.length === 1 && priced.length === 1 && !counted && !pieces && this.isQuoted(price, only);
    if (quoted && price !== undefined && only !== undefined)
      priced.splice(0, 1, ...(this.isOwn(only) && !this.isOwn(price) ? [only] : [price, only]));
    else if (only !== undefined && loose.length === 1) {
      const place = this.looseSlot(
        only,
        taken,
        priced.length > 0,
        measured.length > 0 || without !== undefined,
        pieces,
      );
      const unit = only.unit ?? taken?.unit ?? this.expectation.unit;
      if (place === 'price') priced.push({ ...only, unit });
      else if (place === 'pieces') measured.push({ ...only, unit: 'piece' as UnitId });
      else if (place === 'quantity') {
        if (unit === undefined) without = only;
        else measured.push({ ...only, unit });
      } else if (place === 'open') this.open(only, pieces);
    } else if (loose.length > 1 && (priced.length === 0 || measured.length === 0)) {
      this.openMany(loose, priced.length > 0, pieces);
    }
    return {
      prices: priced.map((price) => this.pricedEach(inPlaceOf(taken, price), measured)),
      quantities: measured,
      without,
      quoted,
    };
  }

  /** "It goes at 25, I'll give 20": a bare number in another clause than the price, or after another act, may be a price of its own. */
  private isQuoted(price: Amount | undefined, other: Amount | undefined): boolean {
    if (price === undefined || other === undefined || other.unit !== undefined) return false;
    if (this.expectation.expecting !== undefined || price.unit === 'piece') return false;
    const places = [this.elements.indexOf(price.element), this.elements.indexOf(other.element)];
    const between = this.elements.slice(Math.min(...places) + 1, Math.max(...places));
    return between.some((element) => isBreak(element) || means(element, 'act'));
  }

  /** Whether what the speaker gives or wants stands straight beside it: "I want 30". */
  private isOwn({ element }: Amount): boolean {
    const at = this.elements.indexOf(element);
    return [this.elements[at - 1], this.elements[at + 1]].some(
      (beside) => senseOf(beside, 'act')?.phrase.priceOnly !== undefined,
    );
  }

  /** "each" is one of the unit that was counted, or a piece of goods that are counted in pieces: "2 dozen eggs, 6 rupees each". */
  private pricedEach(price: Amount, quantities: readonly Amount[]): Amount {
    if (price.each !== true) return price;
    const [quantity] = quantities;
    const piece = 'piece' as UnitId;
    const counted = findUnit(quantity?.unit ?? '')?.pieces === undefined ? quantity?.unit : piece;
    const unit = quantities.length === 1 ? counted : this.countable() ? piece : undefined;
    return { ...price, unit };
  }

  /** Whether the good may be counted in pieces at all, as a price for each one supposes. */
  private countable(): boolean {
    const crop = this.facts.crop;
    return crop !== undefined && this.world.goods.find(crop)?.measures.includes('count') === true;
  }

  private countedInPieces(): boolean {
    const crop = this.facts.crop;
    return crop !== undefined && this.world.goods.find(crop)?.countedInPieces === true;
  }

  private looseSlot(
    amount: Amount,
    taken: TakenBack | undefined,
    priced: boolean,
    measured: boolean,
    pieces: boolean,
  ): 'price' | 'quantity' | 'pieces' | 'open' | 'none' {
    const { expecting } = this.expectation;
    if (expecting === 'price' && !priced) return 'price';
    if (expecting === 'quantity' && !measured) return 'quantity';
    if (priced && measured) return 'none';
    if (taken !== undefined) return taken.slot;
    if (measured) return amount.crowded ? 'open' : 'price';
    if (priced) return pieces ? 'pieces' : 'quantity';
    if (this.bounded || this.says('bid') || this.says('counter')) return 'price';
    if (!pieces && this.isWanted()) return 'quantity';
    return pieces && (this.says('want') || (this.says('offer') && isFew(amount))) ? 'pieces' : 'open';
  }

  /** "Papayas, sixty wanted": of a good that is wanted, and not for a price, the number is how many. */
  private isWanted(): boolean {
    const wanted = this.elements.some((element) => {
      const phrase = senseOf(element, 'act')?.phrase;
      return !element.denied && phrase?.act === 'want' && phrase.priced === undefined;
    });
    return wanted && this.elements.some((element, at) => means(element, 'crop') && !this.isPriced(element, at));
  }

  /** "45 for onions", "प्याज का 45": the good is what a price is for. */
  private isPriced(good: Element, at: number): boolean {
    return good.marks !== undefined || means(this.elements[at + 1], 'of') || means(this.elements[at - 1], 'atBefore');
  }

  private says(act: Act): boolean {
    return this.elements.some(
      (element) =>
        !element.denied && element.senses.all.some((sense) => sense.kind === 'act' && sense.phrase.act === act),
    );
  }

  private open(amount: Amount, pieces: boolean): void {
    const choices = this.values(amount, 'price').flatMap((value) => this.bothWays(value, pieces));
    if (choices.length > 0) this.ambiguous.push({ slot: 'price', span: this.span(amount.start, amount.end), choices });
  }

  private openMany(loose: readonly Amount[], priced: boolean, pieces: boolean): void {
    const [first, last] = [loose[0], loose.at(-1)];
    if (first === undefined || last === undefined) return;
    const values = loose.flatMap((amount) => (amount.value === undefined ? [] : [amount.value]));
    const choices = values.flatMap((value) => this.bothWays(value, pieces).slice(priced ? 1 : 0));
    this.ambiguous.push({ slot: priced ? 'quantity' : 'price', span: this.span(first.start, last.end), choices });
  }

  private bothWays(value: Exact, pieces: boolean): Facts[] {
    const unit = this.expectation.unit ?? ((pieces ? 'piece' : 'kg') as UnitId);
    return [{ price: { rupees: toDecimal(value) } }, { quantity: { amount: toDecimal(value), unit } }];
  }

  private price(prices: readonly Amount[]): void {
    const [first] = prices;
    if (first === undefined) return;
    const choices = prices.flatMap((price): Facts[] =>
      this.values(price, 'price').map((value) => ({
        price: { rupees: toDecimal(value), ...(price.unit === undefined ? {} : { per: price.unit }) },
      })),
    );
    this.choose('price', distinct(choices), around(prices));
    const per = first.unitElement;
    if (per !== undefined && prices.length === 1) this.spans.per = this.span(per.start, per.end);
    for (const price of prices) {
      if (price.value !== undefined && price.value.places > 2) this.problem('price', price, 'finer-than-paise');
    }
  }

  private quantity(quantities: readonly Amount[], without: Amount | undefined): void {
    const [first] = quantities;
    if (first !== undefined) {
      const choices = quantities.flatMap((quantity): Facts[] =>
        this.values(quantity, 'quantity').map((value) => ({
          quantity: { amount: toDecimal(value), unit: quantity.unit as UnitId },
        })),
      );
      this.choose('quantity', distinct(choices), around(quantities));
      const unit = first.unitElement;
      if (unit !== undefined && quantities.length === 1) this.spans.unit = this.span(unit.start, unit.end);
    } else if (without !== undefined) {
      const [value, second] = this.values(without, 'quantity');
      if (value !== undefined && second === undefined) this.amountWithoutUnit = toDecimal(value);
      this.spans.quantity = this.span(without.start, without.end);
    }
  }

  /** The values of an amount that can be traded on; the others become problems. */
  private values(amount: Amount, slot: 'price' | 'quantity'): readonly Exact[] {
    const values = this.ranges.get(amount.element) ?? [amount.value];
    return values.filter((value): value is Exact => {
      if (value === undefined || isTooLarge(value)) this.problem(slot, amount, 'too-large');
      else if (amount.element.number?.negative === true) this.problem(slot, amount, 'negative');
      else {
        if (value.digits === 0) this.problem(slot, amount, 'zero');
        return true;
      }
      return false;
    });
  }

  private problem(
    slot: Slot,
    amount: { readonly start: number; readonly end: number },
    problem: Problem['problem'],
  ): void {
    this.problems.push({ slot, span: this.span(amount.start, amount.end), problem });
  }

  private place(): void {
    const read = readPlace(this.elements, this.world.atlas);
    this.placeElement = read?.element;
    if (read === undefined) return;
    const choices = read.places.map((place: PlaceId): Facts => ({ place }));
    if (!read.unsure) this.choose('place', choices, read.element);
    else this.ambiguous.push({ slot: 'place', span: this.span(read.element.start, read.element.end), choices });
  }

  private fit(): void {
    const { crop, quantity, price } = this.facts;
    if (crop === undefined) return;
    const check = (slot: 'quantity' | 'per', unit: UnitId | undefined, span: Span | undefined) => {
      if (unit !== undefined && span !== undefined && !fitsAll(crop, [unit], this.world.goods))
        this.problems.push({ slot, span, problem: 'unit-does-not-fit' });
    };
    check('quantity', quantity?.unit, this.spans.unit ?? this.spans.quantity);
    check('per', price?.per, this.spans.per ?? this.spans.price);
  }
}

/** "One coconut, thirty rupees": one of the good before a price is what the price is for. */
const isOne = ({ value }: Amount): boolean => value?.digits === 1 && value.places === 0;

/** A price said in place of another is for what that one was for. */
const inPlaceOf = (taken: TakenBack | undefined, price: Amount): Amount =>
  taken?.slot === 'price' && price.unit === undefined && price.each !== true ? { ...price, unit: taken.unit } : price;

/** "Two goats to sell": nothing that is counted is sold for less than five rupees. */
const isFew = ({ element, value }: Amount): boolean =>
  element.marks === undefined && value !== undefined && value.places === 0 && value.digits > 0 && value.digits < 5;

/** From the first to the last of them, in whatever order they were found. */
const around = (amounts: readonly Amount[]): { start: number; end: number } => ({
  start: Math.min(...amounts.map(({ start }) => start)),
  end: Math.max(...amounts.map(({ end }) => end)),
});

function distinct(choices: readonly Facts[]): readonly Facts[] {
  if (choices.length < 2) return choices;
  const seen = new Map(choices.map((choice) => [JSON.stringify(choice), choice]));
  return [...seen.values()];
}
