import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share, so that the Hindi reading is not taken for certain: कद्दू is a gourd of either kind. Unreviewed. */
export const dogriHomonyms: readonly Homonym[] = [
  { words: ['मर्च', 'मिरच', 'मिर्च', 'मर्चां', 'march', 'mirch'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['धनिया', 'धनियां', 'धनेआ', 'dhania'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['मटर', 'मटरां', 'matar'], crops: ['green-peas', 'dry-peas'] },
  { words: ['गोभी', 'गोबी', 'gobhi', 'gobi'], crops: ['cauliflower', 'cabbage'] },
  { words: ['मेथी', 'methi'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['कद्दू', 'kaddu'], crops: ['bottle-gourd', 'pumpkin'] },
  { words: ['दाल', 'दालां', 'dal', 'daal'], crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'] },
  { words: ['बासमती', 'basmati'], crops: ['basmati-paddy', 'rice'] },
];

export const dogriVarieties: readonly Variety[] = [
  { id: 'desi', said: 'देसी', words: ['देसी', 'देशी', 'desi'] },
  { id: 'hybrid', said: 'हाइब्रिड', words: ['हाइब्रिड', 'hybrid'] },
  { id: 'organic', said: 'जैविक', words: ['जैविक', 'organic'] },
];

export const dogriGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ए ग्रेड', 'इक नंबर', 'पैह्ला नंबर', 'नंबर वन', 'a', 'a grade', 'ik number']],
  ['B', ['बी ग्रेड', 'दो नंबर', 'b', 'b grade', 'do number']],
  ['C', ['सी ग्रेड', 'त्रै नंबर', 'c', 'c grade']],
];
