import type { LanguageTables, Script } from '../tables.ts';
import { withOwnDigits } from './digits.ts';

/** How words are to be shown: as the language does where nothing is chosen. */
export interface WritingChoice {
  /** `own`: the digits of the script. */
  readonly digits?: 'latin' | 'own';
  /** Another script than the language's own, as it sounds. */
  readonly script?: Script;
}

/** Writes words and names in another script, as they sound. */
export interface Transliterator {
  transliterate(text: string, to: Script): string;
  transliterateName(name: string, to: Script): string;
}

/** Without one, all stays in its own script. */
const none: Transliterator = { transliterate: (text) => text, transliterateName: (name) => name };

/** What is said, in the script and the digits that were chosen; a sentence in Latin letters begins with a capital. */
export function written(
  said: string,
  tables: LanguageTables,
  { digits, script }: WritingChoice,
  transliterator: Transliterator = none,
): string {
  const shown = script ?? tables.script;
  const spelled = shown === tables.script ? said : transliterator.transliterate(said, shown);
  const sentence =
    shown === 'latin' && tables.script !== 'latin'
      ? spelled.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
      : spelled;
  return digits === 'own' ? withOwnDigits(sentence, shown) : sentence;
}

/** A name of a person or a place in the reader's script, as it sounds, with the letters that the language has of its own. */
export function nameFor(
  name: string,
  { script, letters = {} }: LanguageTables,
  transliterator: Transliterator = none,
): string {
  const spelled = transliterator.transliterateName(name, script);
  if (spelled === name) return name;
  return [...spelled].map((letter) => letters[letter] ?? letter).join('');
}
