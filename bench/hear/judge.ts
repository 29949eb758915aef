import type { Meaning } from '../../packages/language/src/index.ts';
import type { Sentence } from './sentences.ts';

export type Verdict = 'right' | 'asked' | 'wrong';

const quantityOf = ({ quantity }: Meaning): string | undefined => quantity && `${quantity.amount} ${quantity.unit}`;
const priceOf = ({ price }: Meaning): string | undefined =>
  price && (price.per === undefined ? price.rupees : `${price.rupees} ${price.per}`);

/** Facts that must be asked about: where one was said and is missing, or was understood in two ways. */
const asks = (meaning: Meaning): boolean => meaning.ambiguous.some(({ slot }) => slot !== 'act');

/**
 * Right: everything said was understood, nothing else was, and the listener took it. Asked: the listener asks, or a fact that was said is
 * missing (the form stays open and the person is asked for it), and no fact is another than was said. Wrong: a fact is taken that was not said.
 */
export function judge(
  sentence: Sentence,
  meaning: Meaning,
  decision: 'take' | 'ask' | 'refuse',
): { readonly verdict: Verdict; readonly understood: string } {
  const pairs = [
    [sentence.crop, meaning.crop as string | undefined],
    [sentence.quantity, quantityOf(meaning)],
    [sentence.price, priceOf(meaning)],
  ] as const;
  const understood = pairs.map(([, found]) => found ?? '-').join(', ');
  if (decision !== 'take' || asks(meaning)) return { verdict: 'asked', understood };
  if (pairs.every(([said, found]) => said === found)) return { verdict: 'right', understood };
  const onlyMissing = pairs.every(
    ([said, found]) => said === found || found === undefined || said?.startsWith(`${found} `),
  );
  return { verdict: onlyMissing ? 'asked' : 'wrong', understood };
}
