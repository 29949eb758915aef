import { withMoreNames } from './goods/more-names.ts';
import type { Expectation, LanguageCode, Meaning } from './meaning.ts';
import { understand } from './read/understand.ts';
import { Vocabularies } from './read/vocabularies.ts';
import { createTeller, type Teller } from './say/teller.ts';
import type { SharedNames } from './shared-names.ts';
import type { LanguageTables } from './tables.ts';

export type { NamedKind } from './say/teller.ts';

/** Words to meaning and meaning to words, for the languages it was made with. */
export interface Interpreter extends Teller {
  /**
   * What was meant. Words of every loaded language are understood, native or romanised; `language` settles words that
   * two languages share, and undefined takes the language most words are of. Never throws on any text.
   */
  understand(text: string, language: LanguageCode | undefined, expectation?: Expectation): Meaning;
}

/**
 * An interpreter of these languages, with the names of places and varieties that it is handed. It keeps no state between
 * calls but what it found in the tables, each language's at its first words: who only speaks does not wait for them.
 */
export function createInterpreter(languages: readonly LanguageTables[], shared: SharedNames = {}): Interpreter {
  const tables = languages.map((language) => withMoreNames(language, shared.moreNames?.[language.code]));
  const vocabularies = new Vocabularies(tables, shared);
  const loaded = new Set<LanguageCode | undefined>(tables.map(({ code }) => code));
  return {
    ...createTeller(tables, { ...shared, moreNames: {} }),
    understand: (text, language, expectation = {}) =>
      understand(vocabularies, text, loaded.has(language) ? language : undefined, expectation),
  };
}
