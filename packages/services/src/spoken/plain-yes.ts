import type { Facts, Interpreter, LanguageCode, Meaning, Span } from '@mandi/language';
import { besideYesOf } from '@mandi/language/languages/told.generated';
import { comparePrices, isUnit, MarketError, priceOf, quantityOf } from '@mandi/market';

const besideYes: Partial<Record<LanguageCode, readonly string[]>> = besideYesOf;

/** The words that count beside a yes in a language: its own, and those of the languages that people mix into every other. */
function besideYesIn(language: LanguageCode): ReadonlySet<string> {
  return (kept[language] ??= new Set([language, ...mixed].flatMap((code) => besideYes[code] ?? []).map(plain)));
}

const kept: Partial<Record<LanguageCode, ReadonlySet<string>>> = {};
const mixed = ['en', 'hi'] as const;

/** Of how many words a phrase that means yes, or adds nothing to it, is at most. */
const longestPhrase = 4;

interface Answer {
  readonly text: string;
  readonly language: LanguageCode;
}

/**
 * Whether the words say yes to these facts and nothing else: every word is part of a yes, of thanks, of a polite word, or of a fact that is
 * the same as in `facts`. One word more ("wait", "but", "no"), another number or a question mark, and it is no yes.
 */
export function saysPlainYes(interpreter: Interpreter, { text, language }: Answer, facts: Facts): boolean {
  const { crop, quantity } = facts;
  const expectation = { expecting: 'yes-no', ...(crop && { crop }), ...(quantity && { unit: quantity.unit }) } as const;
  const meaning = interpreter.understand(text, language, expectation);
  if (!onlySameFacts(meaning, facts)) return false;
  const said = factSpans(meaning);
  const covered = ({ start, end }: Span) => said.some((span) => span.start <= start && end <= span.end);
  if (!meaning.numbers.every(({ span, approximate, denied }) => covered(span) && !approximate && !denied)) return false;
  const rest = without(text, said);
  if (/[^\p{L}\p{M}\p{Zs}\s\u200c\u200d'’"“”.,!;:।॥…|-]/u.test(rest)) return false;
  const clauses = rest.split('|').map((clause) => coverOf(interpreter, clause, language));
  return clauses.every((cover) => cover !== 'other') && clauses.includes('yes');
}

/** Nothing open, nothing wrong, and no fact that the draft has not just so. */
function onlySameFacts(meaning: Meaning, facts: Facts): boolean {
  const open = meaning.ambiguous.some(({ slot }) => slot !== 'act');
  if (open || meaning.problems.length > 0 || meaning.amountWithoutUnit !== undefined) return false;
  const { crop, variety, grade, place, day, quantity, price } = meaning;
  const same = ([said, had]: readonly [unknown, unknown]) => said === undefined || said === had;
  const plainFacts = [
    [crop, facts.crop],
    [variety, facts.variety],
    [grade, facts.grade],
    [place, facts.place],
    [day && JSON.stringify(day), JSON.stringify(facts.day)],
  ] as const;
  const sameCrops = meaning.crops.every((one) => one.crop === facts.crop);
  return plainFacts.every(same) && sameCrops && sameQuantity(quantity, facts) && samePrice(price, facts);
}

function sameQuantity(said: Facts['quantity'], { quantity: had }: Facts): boolean {
  if (!said) return true;
  if (!had || !isUnit(said.unit) || !isUnit(had.unit)) return false;
  const [one, other] = [
    { ...said, unit: said.unit },
    { ...had, unit: had.unit },
  ];
  return tradable(() => quantityOf(one).base === quantityOf(other).base);
}

/** A price without its unit is the same where its rupees are. */
function samePrice(said: Facts['price'], { price: had }: Facts): boolean {
  if (!said) return true;
  if (!had?.per || !isUnit(had.per)) return false;
  const per = said.per ?? had.per;
  if (!isUnit(per)) return false;
  const [one, other] = [
    { rupees: said.rupees, per },
    { rupees: had.rupees, per: had.per },
  ];
  return tradable(() => comparePrices(priceOf(one), priceOf(other)) === 0);
}

/** False for amounts that cannot be traded, which are the same as none. */
function tradable(compare: () => boolean): boolean {
  try {
    return compare();
  } catch (error) {
    if (error instanceof MarketError) return false;
    throw error;
  }
}

function factSpans({ spans }: Meaning): Span[] {
  return Object.entries(spans).flatMap(([slot, span]) => (slot === 'act' || !span ? [] : [span]));
}

/** The text with a bar in place of each stretch. */
function without(text: string, spans: readonly Span[]): string {
  const kept = text.replaceAll('|', '?').split('');
  for (const { start, end } of spans) kept.fill('|', start, end);
  return kept.join('');
}

/** What the words of one clause come to: a yes, nothing, or something else. */
function coverOf(interpreter: Interpreter, clause: string, language: LanguageCode): 'yes' | 'nothing' | 'other' {
  const words = clause.match(/[\p{L}\p{M}\u200c\u200d'’]+/gu) ?? [];
  let yes = false;
  for (let at = 0; at < words.length; ) {
    const step = phraseAt(interpreter, words, at, language);
    if (!step) return 'other';
    yes ||= step.yes;
    at += step.words;
  }
  return yes ? 'yes' : 'nothing';
}

function phraseAt(interpreter: Interpreter, words: readonly string[], at: number, language: LanguageCode) {
  for (let count = Math.min(longestPhrase, words.length - at); count > 0; count--) {
    const phrase = words.slice(at, at + count).join(' ');
    const { act, spans } = interpreter.understand(phrase, language, { expecting: 'yes-no' });
    const whole = spans.act?.start === 0 && spans.act.end === phrase.length;
    if (whole && (act === 'yes' || act === 'thank')) return { words: count, yes: act === 'yes' };
    if (besideYesIn(language).has(plain(phrase)) && !deniesInAny(interpreter, phrase, language))
      return { words: count, yes: false };
  }
  return undefined;
}

/** A polite word of one language may be a no in another that is mixed in (Gujarati "no"): then it is no yes. */
function deniesInAny(interpreter: Interpreter, phrase: string, language: LanguageCode): boolean {
  return [language, ...mixed].some((code) => {
    const { act } = interpreter.understand(phrase, code, { expecting: 'yes-no' });
    return act === 'no' || act === 'refuse' || act === 'withdraw';
  });
}

/** Without case and apostrophes, in one Unicode form. */
function plain(phrase: string): string {
  return phrase.normalize('NFC').toLowerCase().replace(/['’]/g, '');
}
