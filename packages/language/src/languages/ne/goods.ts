import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const nepaliHomonyms: readonly Homonym[] = [
  { words: ['खुर्सानी', 'खोर्सानी', 'खुर्सानि', 'khursani', 'khorsani'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['धनियाँ', 'धनिया', 'dhaniya', 'dhania'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['मेथी', 'methi'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['कटहर', 'कटर', 'रुख कटहर', 'katahar', 'katahara'], crops: ['raw-jackfruit', 'jackfruit'] },
  { words: ['बोडी', 'बोडि', 'bodi'], crops: ['cowpea-pods', 'cowpea'] },
  { words: ['तरबुजा', 'तरबुज', 'खरबुजा', 'खर्बुजा', 'tarbuja', 'kharbuja'], crops: ['watermelon', 'muskmelon'] },
  { words: ['मास', 'maas'], crops: ['black-gram', 'urad-dal'] },
  { words: ['रहर', 'rahar'], crops: ['pigeon-pea', 'tur-dal'] },
  { words: ['तरुल', 'tarul'], crops: ['yam', 'tapioca'] },
  { words: ['सिमी', 'सिमि', 'simi'], crops: ['beans', 'field-beans'] },
  { words: ['कोबी', 'कोपी', 'गोभी', 'kobi', 'gobhi'], crops: ['cauliflower', 'cabbage'] },
  { words: ['दाल', 'dal', 'daal'], crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'] },
  { words: ['चना', 'chana'], crops: ['chickpea', 'white-chickpea'] },
  { words: ['पिँडालु', 'पिंडालु', 'pindalu', 'pidalu'], crops: ['colocasia', 'yam'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const nepaliVarieties: readonly Variety[] = [
  { id: 'desi', said: 'लोकल', words: ['लोकल', 'रैथाने', 'देशी', 'local', 'raithane', 'desi'] },
  { id: 'hybrid', said: 'हाइब्रिड', words: ['हाइब्रिड', 'हाईब्रिड', 'बर्णशङ्कर', 'hybrid'] },
  { id: 'organic', said: 'जैविक', words: ['जैविक', 'अर्गानिक', 'organic', 'jaibik'] },
  { id: 'dalle', said: 'डल्ले', words: ['डल्ले', 'डल्लेखुर्सानी', 'dalle'], crops: ['green-chilli'] },
  { id: 'red', said: 'रातो', words: ['रातो', 'rato'], crops: ['potato', 'onion'] },
];

export const nepaliGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ए ग्रेड', 'ए', 'a', 'एक नम्बर', 'पहिलो', 'ek number']],
  ['B', ['बी ग्रेड', 'बी', 'b', 'दुई नम्बर', 'दोस्रो', 'dui number']],
  ['C', ['सी ग्रेड', 'सी', 'c', 'तीन नम्बर', 'तेस्रो', 'tin number']],
];
