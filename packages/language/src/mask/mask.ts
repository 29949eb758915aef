import type { Interpreter } from '../interpreter.ts';
import type { Facts, LanguageCode, Meaning, Span } from '../meaning.ts';

/** A piece of text that no translator may see, and what stands for it in the target language. */
export interface MaskedFact {
  readonly screen: string;
  readonly speech: string;
}

/** A text with its facts masked as <ID1>, <ID2> … in the order of `facts`. */
export interface Masked {
  readonly text: string;
  readonly facts: readonly MaskedFact[];
}

/** A fact and where it was said. */
interface Spotted {
  readonly span: Span;
  readonly say: (form: 'screen' | 'speech') => string;
}

const token = (at: number): string => `<ID${at + 1}>`;
const digits = /\p{Nd}+(?:[.,:/-]?\p{Nd}+)*/gu;
const sentenceEnd = /[\s.।!?]+$/u;

/**
 * Masks every fact and every other number of the text. The translator is given the mask alone, so that it can neither change a fact nor
 * learn one; what the fact is called in the target language comes from our own tables.
 */
export function mask(interpreter: Interpreter, meaning: Meaning, to: LanguageCode): Masked {
  const spotted = apart([...slots(interpreter, meaning, to), ...numbers(interpreter, meaning, to)]);
  let masked = '';
  let end = 0;
  for (const [at, { span }] of spotted.entries()) {
    masked += `${meaning.text.slice(end, span.start)} ${token(at)} `;
    end = span.end;
  }
  masked += meaning.text.slice(end);
  const facts = spotted.map(({ say }) => ({ screen: say('screen'), speech: say('speech') }));
  return { text: masked.replace(/\s+/gu, ' ').trim(), facts };
}

/** Numbers of the text that are in none of its settled facts, as they are to be shown. */
export function loneNumbers(interpreter: Interpreter, meaning: Meaning, to: LanguageCode): MaskedFact[] {
  const facts = slots(interpreter, meaning, to);
  const lone = apart([...facts, ...numbers(interpreter, meaning, to)]).filter((spotted) => !facts.includes(spotted));
  return lone.map(({ say }) => ({ screen: say('screen'), speech: say('speech') }));
}

/** Amounts first, so that "40 a kilo" is one fact and its number none of its own. */
const maskedSlots = ['price', 'quantity', 'day', 'place', 'crop'] as const;

function slots(interpreter: Interpreter, meaning: Meaning, to: LanguageCode): Spotted[] {
  return maskedSlots.flatMap((slot) => {
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
