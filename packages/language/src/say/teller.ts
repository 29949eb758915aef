import { withMoreNames } from '../goods/more-names.ts';
import type { Ambiguity, CropId, Decimal, Facts, Form, LanguageCode, PlaceId, Slot, UnitId } from '../meaning.ts';
import { nameFor, type WritingChoice, written } from '../script/written.ts';
import type { SharedNames } from '../shared-names.ts';
import type { LanguageTables } from '../tables.ts';
import { sayNumber } from './number.ts';
import { confirmation, question, weighing } from './questions.ts';
import { cropName, sentence, unitName } from './sentence.ts';
import { type Speaker, speakersOf } from './speaker.ts';

/** The kinds of things that have a name in every language. */
export type NamedKind = 'crop' | 'unit' | 'place' | 'variety' | 'language';

/** Meaning to words, for the languages it was made with. A page that only says loads this, and nothing of what reads. */
export interface Teller {
  readonly languages: readonly LanguageCode[];
  /** The facts as one polite sentence. `RangeError` for a language that is not loaded, here and below. */
  say(facts: Facts, language: LanguageCode, form: Form, writing?: WritingChoice): string;
  sayNumber(value: Decimal, language: LanguageCode, form: Form, writing?: WritingChoice): string;
  /** The name of one of our ids; where the language has none, the English name; for an unknown id, the id. */
  name(kind: NamedKind, id: string, language: LanguageCode): string;
  /** A name of a person or a place, of any script, in the script of the language's readers, as it sounds. */
  transliterate(name: string, to: LanguageCode): string;
  /** The question that fills a missing slot or settles an ambiguity. */
  ask(about: Slot | Ambiguity, language: LanguageCode, form: Form): string;
  /**
   * The question how many kilos one of a unit without a fixed weight is, with the weights that are known to be used (`localWeights`) as
   * choices; they are never taken without an answer.
   */
  askWeight(unit: UnitId, kilograms: readonly Decimal[], language: LanguageCode, form: Form): string;
  /** The read-back: says the facts and asks whether they are right. */
  askConfirm(facts: Facts, language: LanguageCode, form: Form): string;
}

/** A teller of these languages, with the names of places and varieties that it is handed. It keeps no state. */
export function createTeller(languages: readonly LanguageTables[], shared: SharedNames = {}): Teller {
  const tables = languages.map((language) => withMoreNames(language, shared.moreNames?.[language.code]));
  const speakers = speakersOf(tables, shared);
  const of = (language: LanguageCode): Speaker => {
    const found = speakers.get(language);
    if (found === undefined) throw new RangeError(`The language ${language} is not loaded.`);
    return found;
  };
  return {
    languages: tables.map(({ code }) => code),
    say: (facts, language, form, writing = {}) =>
      written(sentence(facts, of(language), form), of(language).tables, writing, shared.transliterator),
    sayNumber: (value, language, form, writing = {}) =>
      written(sayNumber(value, of(language).tables, form), of(language).tables, writing, shared.transliterator),
    transliterate: (name, to) => nameFor(name, of(to).tables, shared.transliterator),
    name: (kind, id, language) => nameOf(kind, id, of(language)),
    ask: (about, language, form) => question(about, of(language), form),
    askWeight: (unit, kilograms, language, form) => weighing(unit, kilograms, of(language), form),
    askConfirm: (facts, language, form) => confirmation(facts, of(language), form),
  };
}

function nameOf(kind: NamedKind, id: string, speaker: Speaker): string {
  const { tables } = speaker;
  switch (kind) {
    case 'crop':
      return cropName(id as CropId, speaker);
    case 'unit':
      return unitName(id as UnitId, tables, 'speech');
    case 'place':
      return speaker.placeName(id as PlaceId);
    case 'variety':
      return speaker.varietyName(id);
    case 'language':
      return id === tables.code ? tables.name : id;
  }
}
