import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share: পাট is jute and silk. Unreviewed. */
export const assameseHomonyms: readonly Homonym[] = [
  { words: ['জলকীয়া', 'জলকিয়া', 'জলকীয়াৰ', 'jolokia', 'jalakia', 'jolokiya'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['ধনীয়া', 'ধনিয়া', 'dhonia', 'dhaniya'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['মটৰ', 'মটৰ মাহ', 'মটৰমাহ', 'motor', 'motor mah'], crops: ['green-peas', 'dry-peas'] },
  { words: ['কবি', 'kobi'], crops: ['cauliflower', 'cabbage'] },
  { words: ['বাদাম', 'badam'], crops: ['groundnut', 'almond'] },
  {
    words: ['দাইল', 'দালি', 'ডাল', 'dail', 'dali'],
    crops: ['masur-dal', 'moong-dal', 'chana-dal', 'urad-dal', 'tur-dal'],
  },
  { words: ['মাহ', 'mah'], crops: ['black-gram', 'green-gram', 'lentil'] },
  { words: ['পাট', 'paat', 'pat'], crops: ['jute', 'raw-silk'] },
  { words: ['কুকুৰা', 'kukura', 'মূৰ্গী', 'মুৰ্গী', 'murgi'], crops: ['hen', 'cock'] },
  { words: ['কণীধান', 'কণী ধান', 'konidhan'], crops: ['kodo-millet', 'foxtail-millet'] },
  { words: ['মুগা', 'এৰী', 'muga', 'eri'], crops: ['raw-silk', 'cocoon'] },
];

/** Kinds of a good that change its price, those of Assam's own markets first. Unreviewed. */
export const assameseVarieties: readonly Variety[] = [
  { id: 'joha', said: 'জহা', words: ['জহা', 'জোহা', 'joha'], crops: ['rice', 'paddy'] },
  { id: 'bora', said: 'বৰা', words: ['বৰা', 'bora saul', 'bora chaul'], crops: ['rice', 'paddy'] },
  { id: 'ranjit', said: 'ৰঞ্জিত', words: ['ৰঞ্জিত', 'ৰণজিত', 'ranjit', 'ronjit'], crops: ['rice', 'paddy'] },
  { id: 'aijung', said: 'আইজুং', words: ['আইজুং', 'আইজং', 'aijung', 'aijong'], crops: ['rice', 'paddy'] },
  { id: 'raw', said: 'অৰৈ', words: ['অৰৈ', 'আৰৈ', 'oroi', 'aroi saul'], crops: ['rice'] },
  { id: 'parboiled', said: 'উখুৱা', words: ['উখুৱা', 'ukhuwa', 'ukhua'], crops: ['rice'] },
  { id: 'basmati', said: 'বাছমতী', words: ['বাছমতী', 'বাচমতী', 'basmati'], crops: ['rice'] },
  { id: 'malbhog', said: 'মালভোগ', words: ['মালভোগ', 'malbhog', 'malbhug'], crops: ['banana', 'raw-banana'] },
  { id: 'jahaji', said: 'জাহাজী', words: ['জাহাজী', 'জাহাজি', 'jahaji'], crops: ['banana', 'raw-banana'] },
  { id: 'athiya', said: 'আঠীয়া', words: ['আঠীয়া', 'আঠিয়া', 'athiya', 'athia'], crops: ['banana', 'raw-banana'] },
  { id: 'kaji', said: 'কাজি', words: ['কাজি', 'কাজী', 'kaji'], crops: ['lemon'] },
  { id: 'queen', said: 'কুইন', words: ['কুইন', 'queen'], crops: ['pineapple'] },
  { id: 'langra', said: 'লেংৰা', words: ['লেংৰা', 'langra'], crops: ['mango'] },
  { id: 'ctc', said: 'চিটিচি', words: ['চিটিচি', 'চি টি চি', 'ctc'], crops: ['tea'] },
  { id: 'orthodox', said: 'অৰ্থডক্স', words: ['অৰ্থডক্স', 'orthodox'], crops: ['tea'] },
  { id: 'nasik', said: 'নাচিক', words: ['নাচিক', 'নাচিকৰ', 'nasik', 'nashik'], crops: ['onion'] },
  { id: 'jyoti', said: 'জ্যোতি', words: ['জ্যোতি', 'jyoti'], crops: ['potato'] },
  { id: 'hybrid', said: 'হাইব্ৰিড', words: ['হাইব্ৰিড', 'hybrid', 'haibrid'] },
  { id: 'desi', said: 'থলুৱা', words: ['থলুৱা', 'দেশী', 'লোকেল', 'tholuwa', 'deshi', 'desi'] },
  { id: 'organic', said: 'জৈৱিক', words: ['জৈৱিক', 'অৰ্গেনিক', 'joibik', 'organic'] },
  { id: 'red', said: 'ৰঙা', words: ['ৰঙা', 'ronga'], crops: ['onion', 'potato', 'rice'] },
  { id: 'white', said: 'বগা', words: ['বগা', 'boga'], crops: ['onion', 'sesame', 'brinjal'] },
  { id: 'black', said: 'কলা', words: ['কলা', 'kola'], crops: ['sesame', 'grapes'] },
];

export const assameseGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['এ গ্ৰেড', 'এ', 'a', 'এক নম্বৰ', 'এক নং', 'ek nombor', 'ek number']],
  ['B', ['বি গ্ৰেড', 'বি', 'b', 'দুই নম্বৰ', 'দুই নং', 'dui nombor', 'dui number']],
  ['C', ['চি গ্ৰেড', 'চি', 'c', 'তিনি নম্বৰ', 'tini nombor', 'tini number']],
];
