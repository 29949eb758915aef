import { fold } from '../fold/fold.ts';
import type { CropId, Expectation, Facts, LanguageCode, Meaning, NumberRead, Span } from '../meaning.ts';
import { readAct } from './act.ts';
import { readNumbers } from './count.ts';
import { toDecimal } from './decimal.ts';
import { markDenials } from './denial.ts';
import { type Element, matchAll, means, type NumberFound } from './elements.ts';
import { FactReader, type FactsRead, isTooLarge } from './facts.ts';
import { dropGarbled } from './garbled.ts';
import { cropsOf } from './goods.ts';
import { missing } from './missing.ts';
import { takePinCodes } from './pin-codes.ts';
import { shareScales } from './shared-scale.ts';
import { joinRanges, tidy } from './tidy.ts';
import { tokenize } from './tokens.ts';
import { withoutTold } from './told.ts';
import type { Vocabularies } from './vocabularies.ts';

/** The longest utterance that is read; what comes after is not a market sentence. */
const longestText = 20_000;

/** Reads one utterance with the compiled tables. */
export function understand(
  vocabularies: Vocabularies,
  text: string,
  declared: LanguageCode | undefined,
  expectation: Expectation,
): Meaning {
  const folded = fold(text.length > longestText ? text.slice(0, longestText) : text);
  const tokens = tokenize(folded.text);
  const language = declared ?? vocabularies.languageOf(tokens);
  const vocabulary = vocabularies.of(language);
  const { tables, world } = vocabulary;
  const counted = tidy(
    dropGarbled(shareScales(readNumbers(takePinCodes(matchAll(vocabulary, tokens), world.atlas, expectation)))),
  );
  markApproximate(counted);
  const denials = markDenials(counted, tables);
  const span: ToSpan = (start, end) => ({
    start: folded.toOriginal(start),
    end: folded.toOriginal(end),
  });
  const numbers = numbersRead(counted, span);
  const crops = cropsRead(counted, span);
  const { elements, ranges } = joinRanges(counted);
  const facts = new FactReader(
    withoutTold(elements),
    ranges,
    expectation,
    world,
    span,
    denials.limit !== undefined,
  ).read();
  const act = readAct(
    elements,
    denials,
    {
      ...facts.said,
      priceOpen: facts.ambiguous.some(({ slot }) => slot === 'price'),
      dayGone: isGone(facts.facts.day),
      expectsAnswer: expectation.expecting === 'yes-no',
      anyNumber: numbers.length > 0,
    },
    tables,
  );
  return assemble(text, language, numbers, crops, facts, act, span);
}

const isGone = (day: Facts['day']): boolean => day?.kind === 'relative' && day.days < 0;

function markApproximate(elements: readonly Element[]): void {
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const before = at === 0 ? undefined : elements[at - 1];
    if (element.number === undefined) continue;
    const after = means(elements[at + 1], 'aboutAfter') || means(elements[at + 2], 'aboutAfter');
    if (after || means(before, 'about') || element.marks === 'about') element.number.approximate = true;
  }
}

type ToSpan = (start: number, end: number) => Span;

function numbersRead(elements: readonly Element[], span: ToSpan): NumberRead[] {
  const read: NumberRead[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const { number, ordinal, start, end, denied } = elements[at] as Element;
    const value = number?.value ?? ordinal;
    if (value === undefined || isTooLarge(value)) continue;
    const ranks = number === undefined || isRanked(number, elements[at + 1]);
    read.push({
      value: toDecimal(value),
      span: span(start, end),
      ...(number?.approximate ? { approximate: true as const } : {}),
      ...(number?.negative ? { negative: true as const } : {}),
      ...(denied ? { denied: true as const } : {}),
      ...(ranks ? { ordinal: true as const } : {}),
    });
  }
  return read;
}

/** "15th": a word of dates written close after digits. */
const isRanked = ({ digits }: NumberFound, next: Element | undefined): boolean =>
  digits && next?.glued === true && means(next, 'date-after');

function cropsRead(elements: readonly Element[], span: ToSpan): Meaning['crops'] {
  const read: { crop: CropId; span: Span }[] = [];
  for (const element of elements) {
    if (element.denied || !means(element, 'crop')) continue;
    for (const crop of cropsOf(element)) read.push({ crop, span: span(element.start, element.end) });
  }
  return read;
}

function assemble(
  text: string,
  language: LanguageCode,
  numbers: readonly NumberRead[],
  crops: Meaning['crops'],
  read: FactsRead,
  act: ReturnType<typeof readAct>,
  span: ToSpan,
): Meaning {
  const { facts, spans, ambiguous } = read;
  const [only] = act.acts;
  const where = act.element === undefined ? { start: 0, end: text.length } : span(act.element.start, act.element.end);
  if (only !== undefined && act.acts.length === 1) {
    facts.act = only;
    if (act.element !== undefined) spans.act = where;
  } else if (act.acts.length > 1) {
    ambiguous.push({ slot: 'act', span: where, choices: act.acts.map((choice): Facts => ({ act: choice })) });
  }
  return {
    ...facts,
    text,
    language,
    numbers,
    crops,
    spans,
    missing: missing(read),
    ambiguous,
    problems: read.problems,
    ...(read.amountWithoutUnit === undefined ? {} : { amountWithoutUnit: read.amountWithoutUnit }),
  };
}
