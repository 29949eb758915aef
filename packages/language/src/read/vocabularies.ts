import type { LanguageCode } from '../meaning.ts';
import type { SharedNames } from '../shared-names.ts';
import type { LanguageTables, Script } from '../tables.ts';
import { entriesOf, sharedGoodsEntries, sharedPlaceEntries } from './entries.ts';
import { languageOf } from './language-of.ts';
import { Lexicon, WordParts } from './lexicon.ts';
import type { Layer } from './match.ts';
import type { Token } from './tokens.ts';
import { Vocabulary } from './vocabulary.ts';
import { type World, worldOf } from './world.ts';

/** The scripts that the words of a language are listed in. */
const scriptsOf = ({ script, alsoWritten }: LanguageTables): readonly Script[] => [script, ...alsoWritten, 'latin'];

/** The vocabularies of the loaded languages, each made when its language is first read. */
export class Vocabularies {
  readonly #tables: ReadonlyMap<LanguageCode, LanguageTables>;
  readonly #layers: ReadonlyMap<LanguageCode, Layer>;
  /** Those that people everywhere mix into what they say, where a language does not say otherwise. */
  readonly #mixedByAll: readonly LanguageCode[];
  readonly #made = new Map<LanguageCode, Vocabulary>();
  readonly #places: Lexicon;
  readonly #goods: Lexicon;
  readonly #world: World;

  constructor(tables: readonly LanguageTables[], shared: SharedNames) {
    this.#world = worldOf(shared);
    this.#tables = new Map(tables.map((language) => [language.code, language]));
    this.#mixedByAll = tables
      .flatMap(({ code, mixedByAll }) => (mixedByAll === undefined ? [] : [{ code, mixedByAll }]))
      .sort((one, other) => one.mixedByAll - other.mixedByAll)
      .map(({ code }) => code);
    this.#layers = new Map(
      tables.map((language) => [
        language.code,
        {
          lexicon: new Lexicon(language.code, scriptsOf(language), (entry) =>
            entriesOf(language, shared.placeNames?.[language.code] ?? {}, entry),
          ),
          parts: new WordParts(language),
        },
      ]),
    );
    this.#places = new Lexicon(undefined, ['latin'], (entry) => sharedPlaceEntries(this.#world.atlas.places, entry));
    this.#goods = new Lexicon(undefined, ['latin'], (entry) => sharedGoodsEntries(shared, entry));
  }

  /** What an utterance of the language is read with. Throws `RangeError` where there are no tables of it. */
  of(language: LanguageCode): Vocabulary {
    let vocabulary = this.#made.get(language);
    if (vocabulary === undefined) {
      vocabulary = this.#make(language);
      this.#made.set(language, vocabulary);
    }
    return vocabulary;
  }

  /** The language that most words of a text are of. */
  languageOf(tokens: readonly Token[]): LanguageCode {
    return languageOf(tokens, [...this.#tables.values()], (code) => this.#layer(code).lexicon);
  }

  #layer(code: LanguageCode): Layer {
    const layer = this.#layers.get(code);
    if (layer === undefined) throw new RangeError(`The language ${code} is not loaded.`);
    return layer;
  }

  #make(language: LanguageCode): Vocabulary {
    const own = this.#layer(language);
    const mixes = this.#tables.get(language)?.mixesWith ?? this.#mixedByAll;
    const mixed = mixes.filter((code) => code !== language && this.#layers.has(code));
    const near = new Set([language, ...mixed]);
    return new Vocabulary({
      language,
      layers: [own, ...mixed.map((code) => this.#layer(code)), { lexicon: this.#places, parts: own.parts }],
      others: [...this.#layers].flatMap(([code, { lexicon }]) => (near.has(code) ? [] : [lexicon])),
      lastResort: this.#goods,
      tables: this.#tables,
      world: this.#world,
    });
  }
}
