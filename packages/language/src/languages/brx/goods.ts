import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share: सामब्राम is onion and garlic, बानजालुद fresh and dry chilli, सबाय any pulse. Unreviewed. */
export const bodoHomonyms: readonly Homonym[] = [
  { words: ['सामब्राम', 'sambram'], crops: ['onion', 'garlic'] },
  { words: ['बानजालुद', 'बानलु', 'banjalud', 'banlu'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['सबाय', 'sobai'], crops: ['black-gram', 'green-gram', 'lentil'] },
];

/** Unreviewed. */
export const bodoVarieties: readonly Variety[] = [{ id: 'hybrid', said: 'हाइब्रिड', words: ['हाइब्रिड', 'hybrid'] }];

export const bodoGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ए', 'a']],
  ['B', ['बि', 'b']],
  ['C', ['सि', 'c']],
];
