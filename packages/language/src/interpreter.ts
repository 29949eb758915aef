import type {
  Ambiguity,
  CropId,
  Decimal,
  Expectation,
  Facts,
  Form,
  LanguageCode,
  Meaning,
  PlaceId,
  Slot,
  UnitId,
} from './meaning.ts';
import { compile, type Lexicon } from './read/lexicon.ts';
import { understand } from './read/understand.ts';
import { sayNumber } from './say/number.ts';
import { confirmation, question } from './say/questions.ts';
import { cropName, placeName, sentence, unitName, varietyName } from './say/sentence.ts';
import type { LanguageTables } from './tables.ts';

/** The kinds of things that have a name in every language. */
export type NamedKind = 'crop' | 'unit' | 'place' | 'variety' | 'language';

/** Words to meaning and meaning to words, for the languages it was made with. */
export interface Interpreter {
  readonly languages: readonly LanguageCode[];
  /**
   * What was meant. Words of every loaded language are understood, native or romanised; `language` settles words that
   * two languages share, and undefined takes the language most words are of. Never throws on any text.
   */
  understand(text: string, language: LanguageCode | undefined, expectation?: Expectation): Meaning;
  /** The facts as one polite sentence. `RangeError` for a language that is not loaded, here and below. */
  say(facts: Facts, language: LanguageCode, form: Form): string;
  sayNumber(value: Decimal, language: LanguageCode, form: Form): string;
  /** The name of one of our ids; where the language has none, the English name; for an unknown id, the id. */
  name(kind: NamedKind, id: string, language: LanguageCode): string;
  /** The question that fills a missing slot or settles an ambiguity. */
  ask(about: Slot | Ambiguity, language: LanguageCode, form: Form): string;
  /** The read-back: says the facts and asks whether they are right. */
  askConfirm(facts: Facts, language: LanguageCode, form: Form): string;
}

/** The interpreter keeps no state between calls but the tables compiled, once, at the first words to understand: who only speaks does not wait for them. */
export function createInterpreter(tables: readonly LanguageTables[]): Interpreter {
  const byCode = new Map(tables.map((language) => [language.code, language]));
  let lexicon: Lexicon | undefined;
  const of = (language: LanguageCode): LanguageTables => {
    const found = byCode.get(language);
    if (found === undefined) throw new RangeError(`The language ${language} is not loaded.`);
    return found;
  };
  return {
    languages: tables.map(({ code }) => code),
    understand: (text, language, expectation = {}) => {
      lexicon ??= compile(tables);
      const loaded = language !== undefined && byCode.has(language) ? language : undefined;
      return understand(lexicon, text, loaded, expectation);
    },
    say: (facts, language, form) => sentence(facts, of(language), form),
    sayNumber: (value, language, form) => sayNumber(value, of(language), form),
    name: (kind, id, language) => nameOf(kind, id, of(language)),
    ask: (about, language, form) => question(about, of(language), form),
    askConfirm: (facts, language, form) => confirmation(facts, of(language), form),
  };
}

function nameOf(kind: NamedKind, id: string, tables: LanguageTables): string {
  switch (kind) {
    case 'crop':
      return cropName(id as CropId, tables);
    case 'unit':
      return unitName(id as UnitId, tables, 'speech');
    case 'place':
      return placeName(id as PlaceId, tables);
    case 'variety':
      return varietyName(id, tables);
    case 'language':
      return id === tables.code ? tables.name : id;
  }
}
