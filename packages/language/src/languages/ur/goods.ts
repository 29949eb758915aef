import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const urduHomonyms: readonly Homonym[] = [
  { words: ['ratalu', 'rataloo'], crops: ['yam', 'sweet-potato'] },
  { words: ['مرچ', 'مرچی', 'mirch', 'mirchi', 'mirchy', 'مرچا', 'mircha'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['دھنیا', 'dhania', 'dhaniya'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['مٹر', 'matar', 'mattar', 'mutter'], crops: ['green-peas', 'dry-peas'] },
  { words: ['گوبھی', 'gobhi', 'gobi', 'gobhee'], crops: ['cauliflower', 'cabbage'] },
  { words: ['میتھی', 'methi', 'methee'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['سیتا پھل'], crops: ['custard-apple', 'pumpkin'] },
  { words: ['ککڑی', 'kakdi', 'kakri'], crops: ['long-melon', 'cucumber'] },
  { words: ['کٹہل', 'kathal', 'katahal'], crops: ['raw-jackfruit', 'jackfruit'] },
  { words: ['دال', 'daal', 'dal', 'دالیں'], crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'] },
  { words: ['سویا', 'soya'], crops: ['soyabean', 'dill-seed'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const urduVarieties: readonly Variety[] = [
  { id: 'ponni', said: 'پونی', words: ['پونی', 'ponni'], crops: ['rice', 'paddy'] },
  { id: 'raw', said: 'اروا', words: ['اروا', 'arwa', 'arva'], crops: ['rice'] },
  { id: 'banganapalli', said: 'بنگن پلی', words: ['بنگن پلی', 'banganapalli'], crops: ['mango'] },
  { id: 'imam-pasand', said: 'امام پسند', words: ['امام پسند'], crops: ['mango'] },
  { id: 'poovan', said: 'پوون', words: ['پوون'], crops: ['banana'] },
  { id: 'nendran', said: 'نیندرن', words: ['نیندرن', 'nendran'], crops: ['banana', 'raw-banana'] },
  { id: 'gundu', said: 'گنڈو', words: ['گنڈو'], crops: ['dry-chilli'] },
  { id: 'hybrid', said: 'ہائبرڈ', words: ['ہائبرڈ', 'ہائی برڈ', 'hybrid', 'haibrid'] },
  { id: 'desi', said: 'دیسی', words: ['دیسی', 'دیشی', 'desi', 'deshi'] },
  { id: 'organic', said: 'آرگینک', words: ['جیوک', 'نامیاتی', 'آرگینک', 'jaivik', 'organic'] },
  { id: 'basmati', said: 'باسمتی', words: ['باسمتی', 'basmati'], crops: ['rice'] },
  {
    id: 'sona-masuri',
    said: 'سونا مسوری',
    words: ['سونا مسوری', 'sona masuri', 'sona masoori'],
    crops: ['rice', 'paddy'],
  },
  { id: 'sharbati', said: 'شربتی', words: ['شربتی', 'sharbati'], crops: ['wheat', 'rice'] },
  { id: 'lokwan', said: 'لوکون', words: ['لوکون', 'لوکوان', 'lokwan', 'lokvan'], crops: ['wheat'] },
  { id: 'alphonso', said: 'ہاپس', words: ['ہاپس', 'الفانسو', 'hapus', 'haapus', 'alphonso'], crops: ['mango'] },
  { id: 'dasheri', said: 'دشہری', words: ['دشہری', 'دسہری', 'dasheri', 'dashehari', 'dussehri'], crops: ['mango'] },
  { id: 'langra', said: 'لنگڑا', words: ['لنگڑا', 'langra', 'langda'], crops: ['mango'] },
  { id: 'kesar', said: 'کیسر', words: ['کیسر', 'kesar'], crops: ['mango'] },
  { id: 'totapuri', said: 'توتاپری', words: ['توتاپری', 'totapuri', 'totapari'], crops: ['mango'] },
  { id: 'nasik', said: 'ناسک', words: ['ناسک', 'ناشک', 'nasik', 'nashik'], crops: ['onion'] },
  { id: 'red', said: 'لال', words: ['لال', 'lal', 'laal'], crops: ['onion', 'potato', 'rice'] },
  { id: 'white', said: 'سفید', words: ['سفید', 'safed'], crops: ['onion', 'sesame', 'brinjal'] },
  { id: 'black', said: 'کالا', words: ['کالا', 'کالے', 'kala', 'kaale'], crops: ['sesame', 'grapes'] },
  { id: 'jyoti', said: 'جیوتی', words: ['جیوتی', 'jyoti'], crops: ['potato'] },
  { id: 'pukhraj', said: 'پکھراج', words: ['پکھراج', 'pukhraj'], crops: ['potato'] },
  { id: 'robusta', said: 'روبسٹا', words: ['روبسٹا', 'robusta'], crops: ['banana', 'coffee'] },
  {
    id: 'royal-delicious',
    said: 'رائل ڈیلیشیس',
    words: ['رائل ڈیلیشیس', 'رائل', 'royal delicious', 'royal'],
    crops: ['apple'],
  },
  { id: 'teja', said: 'تیجا', words: ['تیجا', 'teja'], crops: ['dry-chilli'] },
  { id: 'bhagwa', said: 'بھگوا', words: ['بھگوا', 'bhagwa', 'bhagva'], crops: ['pomegranate'] },
];

export const urduGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['اے گریڈ', 'اے', 'a', 'اول', 'ایک نمبر', 'نمبر ایک', 'پہلا', 'نمبر ون', 'ek number', 'number one', 'awwal']],
  ['B', ['بی گریڈ', 'بی', 'b', 'دو نمبر', 'دوسرا', 'do number']],
  ['C', ['سی گریڈ', 'سی', 'c', 'تین نمبر', 'تیسرا']],
];
