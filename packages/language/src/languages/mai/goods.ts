import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const maithiliHomonyms: readonly Homonym[] = [
  {
    words: ['दाइल', 'दालि', 'दाल', 'dail', 'dali'],
    crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'],
  },
  { words: ['मिरचाइ', 'मिरचाई', 'मरिचाइ', 'mirchai', 'mirchaai'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['कटहर', 'kathar', 'katahar'], crops: ['raw-jackfruit', 'jackfruit'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const maithiliVarieties: readonly Variety[] = [
  { id: 'desi', said: 'देसी', words: ['देसी', 'देशी', 'घरक', 'desi'] },
  { id: 'hybrid', said: 'हाइब्रिड', words: ['हाइब्रिड', 'हाईब्रिड', 'hybrid'] },
  { id: 'organic', said: 'जैविक', words: ['जैविक', 'ऑर्गेनिक', 'organic'] },
  { id: 'langra', said: 'मालदह', words: ['मालदह', 'मालदा', 'लंगड़ा', 'maldah', 'malda'], crops: ['mango'] },
  { id: 'katarni', said: 'कतरनी', words: ['कतरनी', 'katarni'], crops: ['rice', 'paddy'] },
];

export const maithiliGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ए ग्रेड', 'ए', 'a', 'एक नंबर', 'एक नम्बर', 'अव्वल', 'ek number']],
  ['B', ['बी ग्रेड', 'बी', 'b', 'दू नंबर', 'दू नम्बर', 'दोसर', 'du number']],
  ['C', ['सी ग्रेड', 'सी', 'c', 'तीन नंबर', 'तीन नम्बर', 'तेसर']],
];
