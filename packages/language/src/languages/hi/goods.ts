import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const hindiHomonyms: readonly Homonym[] = [
  { words: ['मिर्च', 'मिर्ची', 'mirch', 'mirchi', 'mirchy', 'मिर्चा', 'mircha'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['धनिया', 'dhania', 'dhaniya'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['मटर', 'matar', 'mattar', 'mutter'], crops: ['green-peas', 'dry-peas'] },
  { words: ['गोभी', 'gobhi', 'gobi', 'gobhee'], crops: ['cauliflower', 'cabbage'] },
  { words: ['मेथी', 'methi', 'methee'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['सीताफल'], crops: ['custard-apple', 'pumpkin'] },
  { words: ['ककड़ी', 'kakdi', 'kakri'], crops: ['long-melon', 'cucumber'] },
  { words: ['कटहल', 'kathal', 'katahal'], crops: ['raw-jackfruit', 'jackfruit'] },
  { words: ['दाल', 'daal', 'dal', 'दालें'], crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'] },
  { words: ['सोया', 'soya'], crops: ['soyabean', 'dill-seed'] },
  { words: ['सरसों तेल खली'], crops: ['mustard', 'mustard-oil'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const hindiVarieties: readonly Variety[] = [
  { id: 'ponni', said: 'पोन्नी', words: ['पोन्नी', 'ponni'], crops: ['rice', 'paddy'] },
  { id: 'raw', said: 'अरवा', words: ['अरवा', 'arwa', 'arva'], crops: ['rice'] },
  { id: 'banganapalli', said: 'बंगनपल्ली', words: ['बंगनपल्ली', 'banganapalli'], crops: ['mango'] },
  { id: 'imam-pasand', said: 'इमाम पसंद', words: ['इमाम पसंद'], crops: ['mango'] },
  { id: 'poovan', said: 'पूवन', words: ['पूवन'], crops: ['banana'] },
  { id: 'nendran', said: 'नेंद्रन', words: ['नेंद्रन', 'nendran'], crops: ['banana', 'raw-banana'] },
  { id: 'gundu', said: 'गुंडू', words: ['गुंडू'], crops: ['dry-chilli'] },
  { id: 'hybrid', said: 'हाइब्रिड', words: ['हाइब्रिड', 'हाईब्रिड', 'संकर', 'hybrid', 'haibrid'] },
  { id: 'desi', said: 'देसी', words: ['देसी', 'देशी', 'desi', 'deshi'] },
  { id: 'organic', said: 'जैविक', words: ['जैविक', 'ऑर्गेनिक', 'jaivik', 'organic'] },
  { id: 'basmati', said: 'बासमती', words: ['बासमती', 'basmati'], crops: ['rice'] },
  {
    id: 'sona-masuri',
    said: 'सोना मसूरी',
    words: ['सोना मसूरी', 'sona masuri', 'sona masoori'],
    crops: ['rice', 'paddy'],
  },
  { id: 'sharbati', said: 'शरबती', words: ['शरबती', 'sharbati'], crops: ['wheat', 'rice'] },
  { id: 'lokwan', said: 'लोकवन', words: ['लोकवन', 'लोकवान', 'lokwan', 'lokvan'], crops: ['wheat'] },
  { id: 'alphonso', said: 'हापुस', words: ['हापुस', 'अल्फांसो', 'hapus', 'haapus', 'alphonso'], crops: ['mango'] },
  { id: 'dasheri', said: 'दशहरी', words: ['दशहरी', 'दसहरी', 'dasheri', 'dashehari', 'dussehri'], crops: ['mango'] },
  { id: 'langra', said: 'लंगड़ा', words: ['लंगड़ा', 'langra', 'langda'], crops: ['mango'] },
  { id: 'kesar', said: 'केसर', words: ['केसर', 'kesar'], crops: ['mango'] },
  { id: 'totapuri', said: 'तोतापुरी', words: ['तोतापुरी', 'totapuri', 'totapari'], crops: ['mango'] },
  { id: 'nasik', said: 'नासिक', words: ['नासिक', 'नाशिक', 'nasik', 'nashik'], crops: ['onion'] },
  { id: 'red', said: 'लाल', words: ['लाल', 'lal', 'laal'], crops: ['onion', 'potato', 'rice'] },
  { id: 'white', said: 'सफ़ेद', words: ['सफेद', 'safed'], crops: ['onion', 'sesame', 'brinjal'] },
  { id: 'black', said: 'काला', words: ['काला', 'काले', 'kala', 'kaale'], crops: ['sesame', 'grapes'] },
  { id: 'jyoti', said: 'ज्योति', words: ['ज्योति', 'jyoti'], crops: ['potato'] },
  { id: 'pukhraj', said: 'पुखराज', words: ['पुखराज', 'pukhraj'], crops: ['potato'] },
  { id: 'robusta', said: 'रोबस्टा', words: ['रोबस्टा', 'robusta'], crops: ['banana', 'coffee'] },
  {
    id: 'royal-delicious',
    said: 'रॉयल डिलीशियस',
    words: ['रॉयल डिलीशियस', 'रॉयल', 'royal delicious', 'royal'],
    crops: ['apple'],
  },
  { id: 'teja', said: 'तेजा', words: ['तेजा', 'teja'], crops: ['dry-chilli'] },
  { id: 'bhagwa', said: 'भगवा', words: ['भगवा', 'भगवा', 'bhagwa', 'bhagva'], crops: ['pomegranate'] },
];

export const hindiGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ए ग्रेड', 'ए', 'a', 'अव्वल', 'एक नंबर', 'पहला', 'नंबर वन', 'ek number', 'number one', 'awwal']],
  ['B', ['बी ग्रेड', 'बी', 'b', 'दो नंबर', 'दूसरा', 'do number']],
  ['C', ['सी ग्रेड', 'सी', 'c', 'तीन नंबर', 'तीसरा']],
];
