import type { Homonym, Variety } from '../../tables.ts';
import { inEveryScript } from './other-scripts.ts';

/** A word that several goods share: any pulse. Unreviewed. */
export const santaliHomonyms: readonly Homonym[] = [
  { words: inEveryScript(['ᱫᱟᱹᱞ', 'ᱫᱟᱞ']), crops: ['tur-dal', 'moong-dal', 'chana-dal', 'urad-dal', 'masur-dal'] },
  { words: inEveryScript(['ᱢᱟᱹᱨᱤᱪ', 'ᱢᱟᱨᱤᱪ', 'maric']), crops: ['green-chilli', 'dry-chilli'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const santaliVarieties: readonly Variety[] = [
  { id: 'desi', said: 'ᱫᱮᱥᱤ', words: inEveryScript(['ᱫᱮᱥᱤ', 'desi', 'deshi']) },
  { id: 'hybrid', said: 'ᱦᱟᱭᱵᱨᱤᱰ', words: inEveryScript(['ᱦᱟᱭᱵᱨᱤᱰ', 'hybrid']) },
];

export const santaliGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ᱮ', 'a', 'ᱢᱤᱫ ᱱᱚᱢᱵᱚᱨ']],
  ['B', ['ᱵᱤ', 'b', 'ᱵᱟᱨ ᱱᱚᱢᱵᱚᱨ']],
  ['C', ['ᱥᱤ', 'c', 'ᱯᱮ ᱱᱚᱢᱵᱚᱨ']],
];
