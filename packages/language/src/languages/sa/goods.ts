import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const sanskritHomonyms: readonly Homonym[] = [
  { words: ['मरीचिका', 'मरीचिकाः', 'marichika', 'मिरची'], crops: ['green-chilli', 'dry-chilli'] },
  {
    words: ['पनसः', 'पनसम्', 'पनसं', 'पनस', 'पनसफलम्', 'पनसफलं', 'पनसफलानि', 'panasa'],
    crops: ['raw-jackfruit', 'jackfruit'],
  },
  { words: ['कूष्माण्डः', 'कूष्माण्डम्', 'कूष्माण्डं', 'कूष्माण्ड', 'kushmanda'], crops: ['pumpkin', 'ash-gourd'] },
  { words: ['मेथिका', 'मेथी', 'methika'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['द्विदलम्', 'सूपः', 'द्विदल'], crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const sanskritVarieties: readonly Variety[] = [
  { id: 'desi', said: 'देशीयम्', words: ['देशीयम्', 'देशीयः', 'देशीय', 'देशीया', 'deshiya'] },
  { id: 'organic', said: 'जैविकम्', words: ['जैविकम्', 'जैविकः', 'जैविक', 'जैविकी', 'jaivika'] },
  { id: 'red', said: 'रक्तम्', words: ['रक्तम्', 'रक्तः', 'रक्तवर्णम्'], crops: ['potato', 'onion'] },
  { id: 'white', said: 'श्वेतम्', words: ['श्वेतम्', 'श्वेतः', 'श्वेत', 'श्वेतः वर्णः'], crops: ['sesame', 'onion'] },
];

export const sanskritGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ए श्रेणी', 'ए', 'a', 'उत्तमम्', 'उत्तमः', 'प्रथमश्रेणी', 'प्रथमा श्रेणी']],
  ['B', ['बी श्रेणी', 'बी', 'b', 'मध्यमम्', 'द्वितीयश्रेणी', 'द्वितीया श्रेणी']],
  ['C', ['सी श्रेणी', 'सी', 'c', 'तृतीयश्रेणी', 'तृतीया श्रेणी']],
];
