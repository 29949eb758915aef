import type { Facts, LanguageCode, Meaning, Slot, Span } from '@mandi/language/meaning';
import { MarketError } from '@mandi/market';
import type { Context } from '../context.ts';

/** Words as they came in; `confidence` is the recogniser's own, 0 to 1, absent for typed words and where a recogniser gave none. */
export interface WordsIn {
  readonly text: string;
  readonly language: LanguageCode;
  readonly confidence?: number | undefined;
}

/** What may have been misheard in the words, where it stands in `text`. */
interface Doubted {
  readonly of: 'amount' | 'crop';
  readonly span: Span;
}

export interface Listened {
  /** The words with those of the trade put right by their sound. */
  readonly text: string;
  readonly doubted: readonly Doubted[];
}

/**
 * Matches the words by their sound. The rule for what a recogniser was not sure of: 'refuse' is 'nothing-heard'; a number, unit or crop that it
 * may have misheard is asked for anew (`doubtedFacts`); an 'ask' without such a doubt goes on, since the read-back, which binds nobody before
 * its yes, is the asking. Words without a confidence were typed, or nobody knows how sure they are: nothing in them is doubted.
 */
export function listen({ listener }: Context, { text, language, confidence }: WordsIn): Listened {
  const heard = listener?.hear(text, language, confidence ?? 1);
  if (!heard) return { text, doubted: [] };
  if (confidence === undefined) return { text: heard.text, doubted: [] };
  if (heard.decision === 'refuse') throw new MarketError('nothing-heard');
  const doubted = heard.doubts.flatMap(({ span, role }): Doubted[] => {
    if (role === 'other') return [];
    const shift = heard.replacements
      .filter((replaced) => replaced.span.end <= span.start)
      .reduce((sum, replaced) => sum + replaced.words.length - (replaced.span.end - replaced.span.start), 0);
    const where = { start: span.start + shift, end: span.end + shift };
    return [{ of: role === 'crop' ? 'crop' : 'amount', span: where }];
  });
  return { text: heard.text, doubted };
}

/**
 * The facts that a doubt takes away, from what was said and from what was known before: the amounts beside a word that may be a number or a
 * unit; where it stands beside none, the amounts that were still `missing`, or all where none was; the crop where only a doubtful one was named.
 */
export function doubtedFacts(
  { text, doubted }: Listened,
  { crop, spans }: Meaning,
  missing: readonly Slot[],
): ReadonlySet<keyof Facts> {
  const lost = new Set<keyof Facts>();
  for (const { of, span } of doubted) {
    if (of === 'crop') {
      if (crop === undefined) lost.add('crop');
      continue;
    }
    const beside = amounts.filter((slot) => spans[slot] && touches(text, spans[slot], span));
    const asked = amounts.filter((slot) => missing.includes(slot) || missing.includes(unitOf[slot]));
    for (const slot of beside.length > 0 ? beside : asked.length > 0 ? asked : amounts) lost.add(slot);
  }
  return lost;
}

const amounts = ['quantity', 'price'] as const;
const unitOf = { quantity: 'unit', price: 'per' } as const;

/** Whether nothing but space stands between the two. */
function touches(text: string, one: Span, other: Span): boolean {
  const [first, second] = one.start <= other.start ? [one, other] : [other, one];
  return first.end >= second.start || text.slice(first.end, second.start).trim() === '';
}
