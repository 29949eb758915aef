import type { Facts, Interpreter, LanguageCode, Meaning, Span } from '@mandi/language';

/** A piece of text that no translator may see, and what stands for it in the target language. */
export interface LockedFact {
  readonly screen: string;
  readonly speech: string;
}

/** A text with its facts masked as <ID1>, <ID2> … in the order of `facts`. */
export interface Locked {
  readonly masked: string;
  readonly facts: readonly LockedFact[];
}

/** A fact and where it was said. */
interface Spotted {
  readonly span: Span;
  readonly say: (form: 'screen' | 'speech') => string;
}

const mask = (at: number): string => `<ID${at + 1}>`;
/** As translators give it back: spaces, capitals and the digits of other scripts are no damage. */
const anyMask = /<\s*[Ii][Dd]\s*(\p{Nd}+)\s*>/gu;
const digits = /\p{Nd}+(?:[.,:/-]?\p{Nd}+)*/gu;
const sentenceEnd = /[\s.।!?]+$/u;

/**
 * Masks every fact and every other number of the text. The translator is given the mask alone, so that it can neither change a fact nor
 * learn one; what the fact is called in the target language comes from our own tables.
 */
export function lock(interpreter: Interpreter, meaning: Meaning, to: LanguageCode): Locked {
  const spotted = apart([...slots(interpreter, meaning, to), ...numbers(interpreter, meaning, to)]);
  let masked = '';
  let end = 0;
  for (const [at, { span }] of spotted.entries()) {
    masked += `${meaning.text.slice(end, span.start)} ${mask(at)} `;
    end = span.end;
  }
  masked += meaning.text.slice(end);
  const facts = spotted.map(({ say }) => ({ screen: say('screen'), speech: say('speech') }));
  return { masked: masked.replace(/\s+/gu, ' ').trim(), facts };
}

/**
 * The translated text with the facts put back, or undefined where one was damaged: a mask that is missing, doubled or unknown, or a number
 * that nobody said. Then the facts win and the words are given up.
 */
export function unlock(
  interpreter: Interpreter,
  translated: string,
  { facts }: Locked,
  to: LanguageCode,
): { readonly text: string; readonly speech: string } | undefined {
  const found = [...translated.matchAll(anyMask)].map((match) => Number(asciiDigits(match[1] ?? '')) - 1);
  const each = facts.map((_, at) => found.filter((index) => index === at).length);
  if (found.length !== facts.length || each.some((count) => count !== 1)) return undefined;
  const rest = translated.replace(anyMask, ' , ');
  if (/\p{Nd}/u.test(rest) || /<\s*[Ii][Dd]/u.test(rest)) return undefined;
  if (interpreter.understand(rest, to).numbers.length > 0) return undefined;
  const back = (form: keyof LockedFact): string =>
    translated
      .replace(anyMask, (_, index: string) => facts[Number(asciiDigits(index)) - 1]?.[form] ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
  return { text: back('screen'), speech: back('speech') };
}

/** Numbers of the text that are in none of its settled facts, as they are to be shown. */
export function loneNumbers(interpreter: Interpreter, meaning: Meaning, to: LanguageCode): LockedFact[] {
  const facts = slots(interpreter, meaning, to);
  const lone = apart([...facts, ...numbers(interpreter, meaning, to)]).filter((spotted) => !facts.includes(spotted));
  return lone.map(({ say }) => ({ screen: say('screen'), speech: say('speech') }));
}

/** Amounts first, so that "40 a kilo" is one fact and its number none of its own. */
const lockedSlots = ['price', 'quantity', 'day', 'place', 'crop'] as const;

function slots(interpreter: Interpreter, meaning: Meaning, to: LanguageCode): Spotted[] {
  return lockedSlots.flatMap((slot) => {
    const span = meaning.spans[slot];
    const fact: Facts = meaning[slot] === undefined ? {} : { [slot]: meaning[slot] };
    if (!span || meaning[slot] === undefined) return [];
    return [{ span, say: (form) => interpreter.say(fact, to, form).replace(sentenceEnd, '') }];
  });
}

/** Numbers that were read, and any other digits: a phone number, a time. */
function numbers(interpreter: Interpreter, meaning: Meaning, to: LanguageCode): Spotted[] {
  const read = meaning.numbers.map(
    ({ span, value }): Spotted => ({
      span,
      say: (form) => (form === 'screen' ? value : interpreter.sayNumber(value, to, 'speech')),
    }),
  );
  const written = [...meaning.text.matchAll(digits)].map(
    (match): Spotted => ({ span: { start: match.index, end: match.index + match[0].length }, say: () => match[0] }),
  );
  return [...read, ...written];
}

/** Each stretch of text once, the first of the list before the later ones, in the order of the text. */
function apart(spotted: readonly Spotted[]): Spotted[] {
  const kept: Spotted[] = [];
  for (const one of spotted) {
    const overlaps = kept.some(({ span }) => one.span.start < span.end && span.start < one.span.end);
    if (!overlaps) kept.push(one);
  }
  return kept.sort((one, other) => one.span.start - other.span.start);
}

/** The digits of any script as ASCII. In every script of India the ten digits stand together, the zero first. */
function asciiDigits(text: string): string {
  return [...text].map((digit) => `${decimalValue(digit.codePointAt(0) ?? 0)}`).join('');
}

function decimalValue(digit: number): number {
  let zero = digit;
  while (digit - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return digit - zero;
}
