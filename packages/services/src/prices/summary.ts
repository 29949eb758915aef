import type { Decimal, Facts, Form, LanguageCode, UnitId } from '@mandi/language/meaning';
import type { PriceWords } from '@mandi/language/price-words';
import { type MandiPrice, type Market, perWeight, type WeightUnit } from '@mandi/market/prices';
import type { Context } from '../context.ts';
import { dayOf } from '../saying/calendar.ts';
import { marketIn } from '../saying/market-name.ts';
import type { Rendering } from '../spoken/said.ts';
import type { Found } from './look-up.ts';
import { priceWordsIn } from './words.ts';

/** In which words and which form it is told. */
interface Voice {
  readonly context: Context;
  readonly language: LanguageCode;
  readonly words: PriceWords;
  readonly form: Form;
}

interface Told {
  readonly row: MandiPrice;
  readonly market: Market;
}

/**
 * What was found of a crop of that name, as sentences that name market, day and unit: the fair price, or else the newest report near;
 * on a screen also its range and its price for a kilo; the trend where there is one.
 */
export function summaryOf(context: Context, crop: string, found: Found, language: LanguageCode): Rendering {
  const words = priceWordsIn(language);
  const told = (form: Form) =>
    sentences({ context, language, words, form }, crop, found)
      .map((sentence) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${words.end}`)
      .join(' ');
  return { language, screen: told('screen'), speech: told('speech') };
}

function sentences(voice: Voice, crop: string, found: Found): readonly string[] {
  const told = found.fair ?? newestOf(found);
  if (!told) return [voice.words.nothingFresh];
  return [
    ...(found.fair ? [] : [voice.words.nothingFresh]),
    reported(voice, crop, told),
    ...(voice.form === 'screen' ? inFull(voice, told.row) : []),
    ...trend(voice, found.trend),
  ];
}

/** The newest plausible row; of one day, that of the nearest market. */
function newestOf({ near }: Found): Told | undefined {
  const told = near.flatMap(({ market, rows }) => rows.filter((row) => row.plausible).map((row) => ({ row, market })));
  const newest = told.reduce((latest, { row }) => (row.date > latest ? row.date : latest), '');
  return told.find(({ row }) => row.date === newest);
}

function reported(voice: Voice, crop: string, { row, market }: Told): string {
  const { context, language } = voice;
  const { year, ...day } = dayOf(row.date) as Extract<Facts['day'], { kind: 'date' }>;
  // Who listens knows the year.
  const said = voice.form === 'screen' && year !== undefined ? { ...day, year } : day;
  return filled(voice.words.reported, {
    crop,
    market: marketIn(context, market, language),
    day: say(voice, { day: said }),
    price: sayPrice(voice, row.modal, 'quintal'),
  });
}

function inFull(voice: Voice, { modal, minimum, maximum }: MandiPrice): readonly string[] {
  const quintal = (paise: number) => sayPrice(voice, paise, 'quintal');
  return [
    filled(voice.words.alsoPerKg, { price: sayPrice(voice, modal, 'kg') }),
    ...(minimum === maximum
      ? []
      : [filled(voice.words.range, { minimum: quintal(minimum), maximum: quintal(maximum) })]),
  ];
}

function trend(voice: Voice, found: Found['trend']): readonly string[] {
  if (!found) return [];
  const { words, form, context, language } = voice;
  const market = marketIn(context, found.market, language);
  if (found.kind === 'too-few-days') {
    const days = context.interpreter.sayNumber(`${found.days.length}` as Decimal, language, form);
    return form === 'screen' ? [filled(words.tooFewDays, { market, days })] : [];
  }
  return [filled({ up: words.rising, down: words.falling, level: words.level }[found.direction], { market })];
}

function sayPrice(voice: Voice, paiseAQuintal: number, unit: WeightUnit): string {
  const { rupees, per } = perWeight(paiseAQuintal, unit);
  return say(voice, { price: { rupees: rupees as Decimal, per: per as string as UnitId } });
}

/** A fact by the rules of the language, without the mark that ends a sentence. */
function say({ context, language, form }: Voice, facts: Facts): string {
  return context.interpreter.say(facts, language, form).replace(/[.।]$/u, '');
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
