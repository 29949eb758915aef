import type { LanguageCode, Meaning } from '@mandi/language/meaning';
import { MarketError } from '@mandi/market';
import { type Market, perWeight, type Standpoint } from '@mandi/market/prices';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { marketIn } from '../saying/market-name.ts';
import { bySound, hearUpload } from '../spoken/speech-chain.ts';
import { type Asked, cropAsked, placeAsked } from './ask.ts';
import { cropName } from './crops.ts';
import { type Found, lookUp } from './look-up.ts';
import { marketShape, rowShape, sourceOf } from './rows.ts';
import { summaryOf } from './summary.ts';
import type { PriceRow, PricesAnswer, PriceTrend, QueryAnswer, queryInWords, spokenQuery } from './wire.ts';
import { hasPriceWords } from './words.ts';

/** Prices for a question in words. Errors: 'no-price-found' where no market of the last fourteen days has the crop. */
export async function answerWritten(
  context: Context,
  { query, language, caller: who }: RouteRequest<undefined, typeof queryInWords, undefined>,
): Promise<QueryAnswer> {
  const { q = '', lang = language, ...chosen } = query;
  return answer(context, { text: q, language: lang, ...chosen, caller: who });
}

/** Prices for a question that was spoken. Errors: those of hearing, 'nothing-heard' where it was not clear, 'no-price-found'. */
export async function answerSpoken(
  context: Context,
  request: RouteRequest<undefined, undefined, typeof spokenQuery>,
): Promise<QueryAnswer> {
  const who = caller(request);
  const { text, audio, language, ...chosen } = request.body;
  if (text !== undefined || audio === undefined) {
    return answer(context, { text: text ?? '', language, ...chosen, caller: who });
  }
  const { decision, ...heard } = await hearUpload(context, who, audio, language);
  if (decision === 'refuse') throw new MarketError('nothing-heard');
  const found = await answer(context, { text: heard.text, language, ...chosen, caller: who });
  return { ...found, heard: { text: heard.text, confidence: heard.confidence, engine: heard.engine } };
}

async function answer(context: Context, question: Asked): Promise<QueryAnswer> {
  const meaning = understood(context, question);
  const asked = { ...question, language: spoken(context, question.language) };
  const crop = cropAsked(context, asked, meaning);
  if (typeof crop !== 'string') return crop;
  const place = await placeAsked(context, asked, meaning);
  if ('kind' in place) return place;
  const found = await kept(context, crop, place.at);
  if (!found) throw new MarketError('no-price-found', { crop: cropName(context, crop, crop, asked.language) });
  return pricesAnswer(context, crop, place, found, asked.language);
}

/** What was asked; where the words name no crop, a crop that sounds like one of them is taken, and the rest stays as it was written. */
function understood(context: Context, { text, language }: Asked): Meaning {
  const written = context.interpreter.understand(text, language);
  if (namesCrop(written)) return written;
  const heard = context.interpreter.understand(bySound(context, text, language), language);
  if (!namesCrop(heard)) return written;
  const ambiguous = [...written.ambiguous, ...heard.ambiguous.filter(({ slot }) => slot === 'crop')];
  return { ...written, ...(heard.crop !== undefined && { crop: heard.crop }), ambiguous };
}

function namesCrop({ crop, ambiguous }: Meaning): boolean {
  return crop !== undefined || ambiguous.some(({ slot }) => slot === 'crop');
}

/** The language of the answer: the one of the question where prices are told in it. */
function spoken({ interpreter, settings }: Context, language: LanguageCode): LanguageCode {
  return interpreter.languages.includes(language) && hasPriceWords(language) ? language : settings.defaultLanguage;
}

const keptSeconds = 3_600;

/** The book's answer, from the cache while the book has not changed. */
async function kept(context: Context, crop: string, from: Standpoint): Promise<Found | undefined> {
  const key = `prices|${await context.prices.revision()}|${JSON.stringify([crop, from])}`;
  const known = await context.cache.get(key);
  if (known !== undefined) return JSON.parse(known) as Found;
  const found = await lookUp(context.prices, crop, from);
  if (found) await context.cache.set(key, JSON.stringify(found), keptSeconds);
  return found;
}

function pricesAnswer(
  context: Context,
  crop: string,
  { at, from }: { readonly at: Standpoint; readonly from: PricesAnswer['place']['from'] },
  found: Found,
  language: LanguageCode,
): PricesAnswer {
  const { state, district } = at;
  const shown = (market: Market) => marketIn(context, market, language);
  const name = cropName(context, crop, found.near[0]?.rows[0]?.commodity ?? crop, language);
  return {
    kind: 'prices',
    crop: { id: crop, name },
    place: { state, ...(district !== undefined && { district }), from },
    summary: summaryOf(context, name, found, language),
    rows: found.near.flatMap((one) => newestRows(one, at, shown(one.market))),
    ...(found.fair && { fair: fairShape(found.fair, shown(found.fair.market)) }),
    ...(found.trend && { trend: trendShape(found.trend, shown(found.trend.market)) }),
    source: sourceOf(found.newestDay),
  };
}

function newestRows(
  { market, rows, kilometres }: Found['near'][number],
  at: Standpoint,
  shown: string,
): readonly PriceRow[] {
  const from = at.district ?? at.state;
  const beside = { shown, ...(kilometres !== undefined && { distance: { kilometres, from, derived: true as const } }) };
  return rows.filter(({ date }) => date === rows[0]?.date).map((row) => rowShape(row, market, beside));
}

function fairShape(
  { row, market, markets }: NonNullable<Found['fair']>,
  shown: string,
): NonNullable<PricesAnswer['fair']> {
  return {
    market: marketShape(market, shown),
    date: row.date,
    modal: perWeight(row.modal, 'quintal'),
    minimum: perWeight(row.minimum, 'quintal'),
    maximum: perWeight(row.maximum, 'quintal'),
    markets,
  };
}

function trendShape(trend: NonNullable<Found['trend']>, shown: string): PriceTrend {
  const days = trend.days.map(({ date, modal }) => ({ date, modal: perWeight(modal, 'quintal') }));
  const market = marketShape(trend.market, shown);
  if (trend.kind === 'too-few-days') return { kind: 'too-few-days', market, needed: 7, days };
  return { kind: 'trend', market, direction: trend.direction, changePercent: trend.perMille / 10, days };
}
