import { findPlace, places } from '@mandi/language';
import type { Decimal, Facts, Form, LanguageCode, UnitId } from '@mandi/language/meaning';
import type { PriceWords } from '@mandi/language/price-words';
import { type MandiPrice, type Market, marketIdOf, perWeight, type WeightUnit } from '@mandi/market/prices';
import { dayOf } from '../calendar.ts';
import type { Context } from '../context.ts';
import type { Rendering } from '../said.ts';
import type { Found } from './look-up.ts';
import { priceWordsIn } from './words.ts';

type Said = (facts: Facts) => string;

/**
 * What was found of a crop of that name, as sentences that name market, day and unit: the fair price, or else the newest report near; on a screen also its
 * range, its price for a kilo, and the trend.
 */
export function summaryOf(context: Context, crop: string, found: Found, language: LanguageCode): Rendering {
  const words = priceWordsIn(language);
  const { screen, speech } = sentences(context, crop, found, words, language);
  return { language, screen: joined(screen, words), speech: joined(speech, words) };
}

function joined(sentences: readonly string[], words: PriceWords): string {
  return sentences.map((sentence) => `${sentence}${words.end}`).join(' ');
}

function sentences(context: Context, crop: string, found: Found, words: PriceWords, language: LanguageCode) {
  const forms: readonly Form[] = ['screen', 'speech'];
  const [screen = [], speech = []] = forms.map((form) => {
    const said: Said = (facts) => context.interpreter.say(facts, language, form).replace(/[.।]$/u, '');
    const name = (market: Market) => marketName(context, market, language);
    const told = found.fair ?? newestOf(found);
    if (!told) return [];
    const reported = reportedIn(told, words, said, crop, name);
    const range = rangeOf(told.row, words, said);
    const trend = trendIn(found, words, name, form);
    return [...(found.fair ? [] : [words.nothingFresh]), reported, ...(form === 'screen' ? range : []), ...trend];
  });
  return { screen, speech };
}

interface Told {
  readonly row: MandiPrice;
  readonly market: Market;
}

function newestOf({ near }: Found): Told | undefined {
  const told = near.flatMap(({ market, rows }) => rows.filter((row) => row.plausible).map((row) => ({ row, market })));
  return told.reduce<Told | undefined>(
    (newest, one) => (newest && newest.row.date >= one.row.date ? newest : one),
    undefined,
  );
}

function reportedIn(
  { row, market }: Told,
  words: PriceWords,
  said: Said,
  crop: string,
  name: (market: Market) => string,
): string {
  return filled(words.reported, {
    crop,
    market: name(market),
    day: said({ day: dayOf(row.date) }),
    price: said(priceFacts(row.modal, 'quintal')),
  });
}

function rangeOf(row: MandiPrice, words: PriceWords, said: Said): readonly string[] {
  return [
    filled(words.alsoPerKg, { price: said(priceFacts(row.modal, 'kg')) }),
    filled(words.range, {
      minimum: said(priceFacts(row.minimum, 'quintal')),
      maximum: said(priceFacts(row.maximum, 'quintal')),
    }),
  ];
}

function trendIn({ trend }: Found, words: PriceWords, name: (market: Market) => string, form: Form): readonly string[] {
  if (!trend) return [];
  const market = name(trend.market);
  if (trend.kind === 'too-few-days') {
    return form === 'screen' ? [filled(words.tooFewDays, { market, days: `${trend.days.length}` })] : [];
  }
  const sentence = { up: words.rising, down: words.falling, level: words.level }[trend.direction];
  return [filled(sentence, { market })];
}

function priceFacts(paiseAQuintal: number, unit: WeightUnit): Facts {
  const { rupees, per } = perWeight(paiseAQuintal, unit);
  return { price: { rupees: rupees as Decimal, per: per as string as UnitId } };
}

const placeOfMarket = new Map(
  places.flatMap(({ id, kind, within, agmarknet }) => {
    const district = within && findPlace(within);
    const state = district?.within && findPlace(district.within);
    if (kind !== 'market' || !district || !state) return [];
    return agmarknet.map((spelling) => [marketIdOf(state.english, district.english, spelling), id] as const);
  }),
);

/** A market's name in a language, without the "APMC" that no one says. */
function marketName(context: Context, { id, name }: Market, language: LanguageCode): string {
  const place = placeOfMarket.get(id);
  if (place !== undefined) return context.interpreter.name('place', place, language);
  return name
    .replace(/\bapmc\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}
