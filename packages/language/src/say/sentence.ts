import type { KnownCrop } from '../goods/core-goods.ts';
import type { Act, CropId, Day, Decimal, Facts, Form, Price, Quantity, UnitId } from '../meaning.ts';
import type { LanguageTables } from '../tables.ts';
import type { KnownUnit } from '../units/units.ts';
import { sayAmount, sayCount, sayNumber } from './number.ts';
import type { Speaker } from './speaker.ts';

const asking: ReadonlySet<Act> = new Set<Act>([
  'ask-price',
  'ask-quantity',
  'ask-quality',
  'ask-delivery',
  'ask-payment',
  'ask-place',
  'ask-day',
  'repeat',
]);

/** Fills `{slots}` of a template; undefined where one of them is empty. */
function fill(template: string, slots: Readonly<Record<string, string | undefined>>): string | undefined {
  let empty = false;
  const filled = template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    const value = slots[slot];
    if (value === undefined) empty = true;
    return value ?? '';
  });
  return empty ? undefined : filled;
}

/** The facts as one polite sentence of the language. */
export function sentence(facts: Facts, speaker: Speaker, form: Form): string {
  const said = clause(facts, speaker, form);
  if (said === '') return '';
  const { sentences } = speaker.tables;
  const end = facts.act !== undefined && asking.has(facts.act) ? sentences.questionEnd : sentences.end;
  return said + end;
}

/** The facts without the mark that ends a sentence. */
export function clause(facts: Facts, speaker: Speaker, form: Form): string {
  const slots = slotsOf(facts, speaker, form);
  const pieces = speaker.tables.sentences.acts[facts.act ?? 'facts'].flatMap((piece) => fill(piece, slots) ?? []);
  return withoutLooseCommas(pieces.join(' '));
}

/** A comma that stands between two pieces goes where one of them is empty. */
const withoutLooseCommas = (said: string): string =>
  said
    .replace(/ ([,،])/g, '$1')
    .replace(/^[,،] |[,،]$/g, '')
    .replace(/:[,،]/g, ':');

function slotsOf(facts: Facts, speaker: Speaker, form: Form): Record<string, string | undefined> {
  const { tables } = speaker;
  const quantity = facts.quantity && sayQuantity(facts.quantity, tables, form);
  const crop = sayCrop(facts, speaker);
  return {
    goods: fill(tables.sentences.goods, { quantity, crop }) ?? quantity ?? crop,
    day: facts.day && sayDay(facts.day, tables, form),
    place: facts.place && speaker.placeName(facts.place),
    quantity,
    crop,
    price: facts.price && sayPrice(facts.price, tables, form),
  };
}

export function cropName(crop: CropId, { tables, goods }: Speaker): string {
  return tables.crops[crop as string as KnownCrop]?.[0] ?? inSentence(goods.find(crop)?.english) ?? crop;
}

/** An English name within a sentence: "dried mango", but what begins with capitals keeps them. */
const inSentence = (name: string | undefined): string | undefined =>
  name?.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase());

export function unitName(unit: UnitId, tables: LanguageTables, form: Form): string {
  const names = tables.units[unit as string as KnownUnit];
  if (names === undefined) return unit;
  return form === 'screen' ? names.screen : names.one;
}

function sayCrop({ crop, variety, grade }: Facts, speaker: Speaker): string | undefined {
  if (crop === undefined) return undefined;
  const { tables } = speaker;
  const name = cropName(crop, speaker);
  const kind = variety === undefined ? name : ofKind(speaker.varietyName(variety), name, tables);
  if (grade === undefined) return kind;
  return fill(tables.sentences.grade, { crop: kind, grade: tables.sentences.grades[grade] ?? grade });
}

/** "Desi tomato"; a kind that names its good is said as it is: "Darjeeling Tea". */
const ofKind = (variety: string, crop: string, { sentences }: LanguageTables): string | undefined =>
  variety.toLowerCase().endsWith(crop.toLowerCase()) ? variety : fill(sentences.variety, { variety, crop });

function sayQuantity({ amount, unit }: Quantity, tables: LanguageTables, form: Form): string {
  const names = tables.units[unit as string as KnownUnit];
  if (names === undefined) return `${sayNumber(amount, tables, form)} ${unit}`;
  const single = amount === '1' || (tables.numbers.partsTakeOne === true && Number(amount) < 1);
  const counted = single ? names.one : names.many;
  const pair =
    form === 'speech'
      ? [sayAmount(amount, tables), counted]
      : [sayNumber(amount, tables, form), names.screen === names.one ? counted : names.screen];
  return (tables.numbers.unitBefore === 'said' ? pair.reverse() : pair).join(' ');
}

function sayPrice({ rupees, per }: Price, tables: LanguageTables, form: Form): string | undefined {
  const { sentences } = tables;
  const unit = per && tables.units[per as string as KnownUnit]?.per;
  if (form === 'screen') {
    const amount = sayNumber(withPaise(rupees), tables, form);
    return fill(unit === undefined ? sentences.priceScreen : sentences.pricePerScreen, { rupees: amount, per: unit });
  }
  const money = spokenMoney(rupees, tables);
  return unit === undefined
    ? money
    : fill(sentences.pricePerSpeech.replace(sentences.priceSpeech, '{money}'), { money, per: unit });
}

/** Paise are shown with both their digits. */
const withPaise = (rupees: Decimal): Decimal => (/\.\d$/.test(rupees) ? (`${rupees}0` as Decimal) : rupees);

/** Rupees and paise in words; finer money than paise is read by its digits. */
function spokenMoney(rupees: Decimal, tables: LanguageTables): string {
  const { sentences } = tables;
  const [whole = '0', fraction = ''] = rupees.split('.');
  if (fraction === '' || fraction.length > 2) {
    if (rupees === '1') return sentences.oneRupee;
    return fill(sentences.priceSpeech, { rupees: sayCount(rupees, tables) }) ?? '';
  }
  const slots = {
    rupees: sayCount(whole as Decimal, tables),
    paise: sayCount(String(Number(fraction.padEnd(2, '0'))) as Decimal, tables),
  };
  if (whole === '0') return fill(sentences.paiseOnly, slots) ?? '';
  const both = sentences.rupeesAndPaise;
  return fill(whole === '1' ? both.replace(sentences.priceSpeech, sentences.oneRupee) : both, slots) ?? '';
}

function sayDay(day: Day, tables: LanguageTables, form: Form): string | undefined {
  const { sentences } = tables;
  if (day.kind === 'weekday') return sentences.weekdays[day.weekday - 1];
  if (day.kind === 'date') {
    const number = (value: number) =>
      form === 'screen' ? String(value) : sayNumber(String(value) as Decimal, tables, form);
    const slots = {
      day: number(day.day),
      month: sentences.months[day.month - 1],
      year: day.year === undefined ? undefined : number(day.year),
    };
    return fill(day.year === undefined ? sentences.date : sentences.dateWithYear, slots);
  }
  const named = sentences.relativeDays[String(day.days)];
  if (named !== undefined) return named;
  const days = sayNumber(String(Math.abs(day.days)) as Decimal, tables, form);
  return fill(day.days > 0 ? sentences.daysAhead : sentences.daysAgo, { days });
}
