import { fold } from '../fold/fold.ts';
import type { Interpreter } from '../interpreter.ts';
import type { LanguageCode } from '../meaning.ts';
import type { Masked, MaskedFact } from './mask.ts';

/** What a translator did to the masks: left one out, gave one twice, made one up or broke one, or said a number that nobody said. */
export type Damage = 'dropped' | 'repeated' | 'broken' | 'invented-number';

export type Restored =
  | {
      readonly damage: undefined;
      readonly screen: string;
      readonly speech: string;
      /** The facts stand in another order than they were said in, as the grammar of another language may want. */
      readonly reordered: boolean;
    }
  /** The words are given up, and the facts are given by themselves: facts win. */
  | { readonly damage: Damage; readonly facts: readonly MaskedFact[] };

/** A mask as translators give it back: spaces, capitals and the digits of other scripts are no damage. */
const anyMask = /<\s*[Ii][Dd]\s*(\p{Nd}+)\s*>/gu;
/** What is left of a mask that was split, translated or cut. */
const broken = /[<>]|(?<![\p{L}\p{M}])[Ii][Dd]\s*\p{Nd}/u;

/** The translated text with the facts put back as the target language calls them, or what damage was done and the facts alone. */
export function restore(interpreter: Interpreter, translated: string, { facts }: Masked, to: LanguageCode): Restored {
  const found = [...translated.matchAll(anyMask)].map((match) => indexOf(match[1] ?? ''));
  const damage = damageOf(interpreter, translated.replace(anyMask, ' , '), found, facts.length, to);
  if (damage !== undefined) return { damage, facts };
  const back = (form: keyof MaskedFact): string =>
    translated
      .replace(anyMask, (_, index: string) => facts[indexOf(index)]?.[form] ?? '')
      .replace(/\s+/gu, ' ')
      .trim();
  const reordered = found.some((index, at) => index !== at);
  return { damage: undefined, screen: back('screen'), speech: back('speech'), reordered };
}

/** Which fact a mask stands for; its number may be in the digits of any script. */
const indexOf = (digits: string): number => Number(fold(digits).text) - 1;

/** `rest` is the text without its masks, `found` the facts whose masks it has, in order. */
function damageOf(
  interpreter: Interpreter,
  rest: string,
  found: readonly number[],
  masks: number,
  to: LanguageCode,
): Damage | undefined {
  if (broken.test(rest) || found.some((index) => index < 0 || index >= masks)) return 'broken';
  if (new Set(found).size < found.length) return 'repeated';
  if (found.length < masks) return 'dropped';
  const says = /\p{Nd}/u.test(rest) || interpreter.understand(rest, to).numbers.length > 0;
  return says ? 'invented-number' : undefined;
}
