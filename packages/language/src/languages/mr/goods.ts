import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const marathiHomonyms: readonly Homonym[] = [
  {
    words: ['मिरची', 'मिरच्या', 'मिर्ची', 'mirchi', 'mirchya', 'mirchee', 'mirachi'],
    crops: ['green-chilli', 'dry-chilli'],
  },
  { words: ['मेथी', 'methi', 'methee'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['वाटाणा', 'वाटाणे', 'vatana', 'vatane', 'watana'], crops: ['green-peas', 'dry-peas'] },
  { words: ['फणस', 'phanas', 'fanas'], crops: ['raw-jackfruit', 'jackfruit'] },
  { words: ['भोपळा', 'भोपळे', 'bhopla', 'bhopala', 'bhople'], crops: ['pumpkin', 'bottle-gourd', 'ash-gourd'] },
  { words: ['गोबी', 'गोभी', 'gobi', 'gobhi'], crops: ['cauliflower', 'cabbage'] },
  {
    words: ['डाळ', 'डाळी', 'dal', 'daal', 'dali'],
    crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'],
  },
  { words: ['शेंगा', 'शेंग', 'shenga', 'sheng'], crops: ['groundnut', 'drumstick', 'cluster-beans', 'cowpea-pods'] },
  { words: ['शेपू', 'शेपु', 'shepu'], crops: ['leafy-vegetable', 'dill-seed'] },
  { words: ['चारा', 'वैरण', 'chara', 'vairan'], crops: ['dry-fodder', 'green-fodder'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const marathiVarieties: readonly Variety[] = [
  { id: 'ponni', said: 'पोन्नी', words: ['ponni'], crops: ['rice', 'paddy'] },
  { id: 'raw', said: 'कच्चा', words: ['अरवा', 'arwa'], crops: ['rice'] },
  { id: 'banganapalli', said: 'बंगनपल्ली', words: ['बंगनपल्ली', 'बदाम आंबा', 'banganapalli'], crops: ['mango'] },
  { id: 'imam-pasand', said: 'इमाम पसंद', words: ['इमाम पसंद'], crops: ['mango'] },
  { id: 'poovan', said: 'पूवन', words: ['पूवन'], crops: ['banana'] },
  { id: 'nendran', said: 'नेंद्रन', words: ['नेंद्रन', 'nendran'], crops: ['banana', 'raw-banana'] },
  { id: 'gundu', said: 'गुंडू', words: ['गुंडू'], crops: ['dry-chilli'] },
  { id: 'hybrid', said: 'हायब्रीड', words: ['हायब्रिड', 'संकरित', 'हायब्रीड', 'hybrid', 'haybrid', 'haibrid'] },
  {
    id: 'desi',
    said: 'गावरान',
    words: ['गावठी', 'देशी', 'गावरान', 'देसी', 'gavran', 'gavthi', 'deshi', 'desi', 'gavraan'],
  },
  { id: 'organic', said: 'सेंद्रिय', words: ['सेंद्रीय', 'जैविक', 'ऑरगॅनिक', 'sendriya', 'jaivik', 'organic'] },
  { id: 'basmati', said: 'बासमती', words: ['बासमती', 'basmati'], crops: ['rice'] },
  { id: 'indrayani', said: 'इंद्रायणी', words: ['इंद्रायणी', 'indrayani'], crops: ['rice', 'paddy'] },
  { id: 'ambemohar', said: 'आंबेमोहर', words: ['आंबेमोहोर', 'ambemohar', 'ambemohor'], crops: ['rice', 'paddy'] },
  { id: 'kolam', said: 'कोलम', words: ['कोलम', 'सुरती कोलम', 'kolam'], crops: ['rice', 'paddy'] },
  {
    id: 'sona-masuri',
    said: 'सोना मसुरी',
    words: ['सोना मसूरी', 'सोनामसुरी', 'sona masuri', 'sona masoori'],
    crops: ['rice', 'paddy'],
  },
  { id: 'sharbati', said: 'शरबती', words: ['शरबती', 'सरबती', 'sharbati'], crops: ['wheat', 'rice'] },
  { id: 'lokwan', said: 'लोकवन', words: ['लोकवान', 'लोकवण', 'lokwan', 'lokvan'], crops: ['wheat'] },
  { id: 'maldandi', said: 'मालदांडी', words: ['मालदांडी', 'माळदांडी', 'maldandi'], crops: ['jowar'] },
  {
    id: 'alphonso',
    said: 'हापूस',
    words: ['हापुस', 'हापूस', 'हापूसा', 'अल्फान्सो', 'hapus', 'hapoos', 'haapus', 'alphonso'],
    crops: ['mango'],
  },
  { id: 'dasheri', said: 'दशेरी', words: ['दशहरी', 'dasheri'], crops: ['mango'] },
  { id: 'langra', said: 'लंगडा', words: ['लंगडा', 'langda', 'langra'], crops: ['mango'] },
  { id: 'kesar', said: 'केसर', words: ['केशर', 'kesar'], crops: ['mango'] },
  { id: 'pairi', said: 'पायरी', words: ['पायरी', 'payri', 'pairi'], crops: ['mango'] },
  { id: 'totapuri', said: 'तोतापुरी', words: ['तोतापुरी', 'totapuri'], crops: ['mango'] },
  { id: 'nasik', said: 'नाशिकी', words: ['नाशिकी', 'nashiki', 'nasiki'], crops: ['onion'] },
  { id: 'rabi', said: 'उन्हाळी', words: ['उन्हाळी', 'उन्हाळ', 'unhali', 'unhal'], crops: ['onion', 'groundnut'] },
  { id: 'red', said: 'लाल', words: ['लाल', 'lal', 'laal'], crops: ['onion', 'potato', 'rice'] },
  {
    id: 'white',
    said: 'पांढरा',
    words: ['पांढरी', 'पांढरे', 'पांढरा', 'pandhra', 'pandhara', 'pandhri'],
    crops: ['onion', 'sesame', 'brinjal'],
  },
  { id: 'black', said: 'काळा', words: ['काळी', 'काळे', 'kala', 'kali', 'kale'], crops: ['sesame', 'grapes'] },
  { id: 'thompson', said: 'थॉमसन', words: ['थॉम्पसन', 'थॉमसन', 'thompson', 'thomson'], crops: ['grapes'] },
  { id: 'jyoti', said: 'ज्योती', words: ['ज्योती', 'jyoti'], crops: ['potato'] },
  { id: 'pukhraj', said: 'पुखराज', words: ['पुखराज', 'pukhraj'], crops: ['potato'] },
  { id: 'robusta', said: 'रोबस्टा', words: ['रोबस्टा', 'robusta'], crops: ['banana', 'coffee'] },
  { id: 'royal-delicious', said: 'रॉयल डिलिशियस', words: ['रॉयल', 'royal delicious', 'royal'], crops: ['apple'] },
  { id: 'teja', said: 'तेजा', words: ['तेजा', 'teja'], crops: ['dry-chilli'] },
  { id: 'byadgi', said: 'ब्याडगी', words: ['ब्याडगी', 'बेडगी', 'byadgi', 'bedgi'], crops: ['dry-chilli'] },
  { id: 'bhagwa', said: 'भगवा', words: ['भगवा', 'bhagwa', 'bhagva'], crops: ['pomegranate'] },
];

export const marathiGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  [
    'A',
    [
      'ए ग्रेड',
      'ए',
      'a',
      'अ',
      'अ दर्जा',
      'एक नंबर',
      'पहिला नंबर',
      'अव्वल',
      'नंबर वन',
      'उच्च प्रत',
      'ek number',
      'ek nambar',
      'number one',
    ],
  ],
  ['B', ['बी ग्रेड', 'बी', 'b', 'ब', 'ब दर्जा', 'दोन नंबर', 'दुसरा नंबर', 'मध्यम प्रत', 'don number', 'don nambar']],
  ['C', ['सी ग्रेड', 'सी', 'c', 'क दर्जा', 'तीन नंबर', 'तिसरा नंबर', 'हलकी प्रत', 'tin number']],
];
