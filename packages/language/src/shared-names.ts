import type { KnownCrop } from './goods/core-goods.ts';
import type { Good } from './goods/good.ts';
import type { Grade } from './goods/grades.ts';
import type { MoreNames } from './goods/more-names.ts';
import type { OtherGood } from './goods/others.ts';
import type { LanguageCode, PlaceId } from './meaning.ts';
import type { NearPlaces, Place } from './places/place.ts';
import type { Transliterator } from './script/written.ts';

/** A variety or a registered name that all languages call by its English name. */
export interface SharedVariety {
  readonly id: string;
  readonly english: string;
  readonly words: readonly string[];
  /** Only beside one of these goods; absent where the word is a variety of any good. */
  readonly crops?: readonly (KnownCrop | OtherGood)[];
}

/**
 * Names that are too many to be carried with each language: they are handed to the interpreter by whoever has them at
 * hand. Every list may be absent or empty.
 */
export interface SharedNames {
  readonly places?: readonly Place[];
  /** Names of places in each language, by the id of the place. */
  readonly placeNames?: Partial<Readonly<Record<LanguageCode, Readonly<Record<string, string>>>>>;
  readonly varieties?: readonly SharedVariety[];
  /** Goods that few markets trade, beside those that every language names. */
  readonly goods?: readonly Good[];
  /** Grades that all languages call by one name. */
  readonly grades?: readonly Grade[];
  /** Writes a word in another script; without it names and sentences stay in their own. */
  readonly transliterator?: Transliterator;
  readonly districtOfPinCode?: (code: string) => PlaceId | undefined;
  /** Finds the places that a misspelled name may mean. */
  readonly nearestPlaces?: (word: string) => NearPlaces;
  /** Names of goods that few markets trade, from data sets, for the languages that have any. */
  readonly moreNames?: Partial<Readonly<Record<LanguageCode, MoreNames>>>;
}
