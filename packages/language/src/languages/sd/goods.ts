import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. CLDR has ڪوپرو for the coconut; markets also call the dried kernel so. Unreviewed. */
export const sindhiHomonyms: readonly Homonym[] = [
  { words: ['مرچ', 'مرچن', 'गरम मिर्च', 'मिर्च', 'मिर्चु', 'mirch', 'گرم مرچ'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['ڪوپرو', 'ڪوپرا', 'खोपरो', 'कोपरो', 'kopro', 'khopro'], crops: ['coconut', 'copra'] },
  { words: ['گوبي', 'गोभी', 'gobi', 'gobhi'], crops: ['cauliflower', 'cabbage'] },
  {
    words: ['دال', 'दालि', 'दाल', 'dal', 'daal'],
    crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'],
  },
];

/** Unreviewed. */
export const sindhiVarieties: readonly Variety[] = [
  { id: 'desi', said: 'ديسي', words: ['ديسي', 'देसी', 'desi'] },
  { id: 'hybrid', said: 'هائبرڊ', words: ['هائبرڊ', 'हाइब्रिड', 'hybrid'] },
];

export const sindhiGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['اي گريڊ', 'ए ग्रेड', 'پهريون نمبر', 'हिकु नंबरु', 'हिक नंबर', 'a grade']],
  ['B', ['بي گريڊ', 'बी ग्रेड', 'ٻيو نمبر', 'ॿ नंबर', 'b grade']],
  ['C', ['سي گريڊ', 'सी ग्रेड', 'ٽيون نمبر', 'c grade']],
];
