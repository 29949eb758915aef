import type { LanguageTables, Script } from '../tables.ts';
import { withOwnDigits } from './scripts.ts';
import { transliterate, transliterateName } from './transliterate.ts';

/** How words are to be shown: as the language does where nothing is chosen. */
export interface WritingChoice {
  /** `own`: the digits of the script. */
  readonly digits?: 'latin' | 'own';
  /** Another script than the language's own, as it sounds. */
  readonly script?: Script;
}

/** What is said, in the script and the digits that were chosen; a sentence in Latin letters begins with a capital. */
export function written(said: string, tables: LanguageTables, { digits, script }: WritingChoice): string {
  const shown = script ?? tables.script;
  const spelled = shown === tables.script ? said : transliterate(said, shown);
  const sentence = shown === 'latin' ? spelled.replace(/\p{Ll}/u, (letter) => letter.toUpperCase()) : spelled;
  return digits === 'own' ? withOwnDigits(sentence, shown) : sentence;
}

/** A name of a person or a place in the reader's script, as it sounds, with the letters that the language has of its own. */
export function nameFor(name: string, { script, letters = {} }: LanguageTables): string {
  const spelled = transliterateName(name, script);
  if (spelled === name) return name;
  return [...spelled].map((letter) => letters[letter] ?? letter).join('');
}
