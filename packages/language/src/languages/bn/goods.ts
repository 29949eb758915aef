import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const bengaliHomonyms: readonly Homonym[] = [
  { words: ['লঙ্কা', 'লংকা', 'লঙ্কার', 'মরিচ', 'lonka', 'lanka', 'morich'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['ধনিয়া', 'ধোনে', 'dhonia'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['মটর', 'মটোর', 'motor', 'motar'], crops: ['green-peas', 'dry-peas'] },
  { words: ['কপি', 'kopi', 'kopy'], crops: ['cauliflower', 'cabbage'] },
  { words: ['বাদাম', 'badam'], crops: ['groundnut', 'almond'] },
  { words: ['ডাল', 'dal', 'daal'], crops: ['masur-dal', 'moong-dal', 'chana-dal', 'urad-dal', 'tur-dal'] },
  { words: ['কলাই', 'kolai'], crops: ['black-gram', 'urad-dal'] },
  { words: ['স্কোয়াশ', 'স্কোয়াস', 'skowash'], crops: ['squash', 'chayote'] },
  { words: ['ata'], crops: ['wheat-flour', 'custard-apple'] },
  { words: ['গুটি', 'guti'], crops: ['cocoon', 'raw-mango'] },
];

/** Kinds of a good that change its price, those of Bengal's own markets first. Unreviewed. */
export const bengaliVarieties: readonly Variety[] = [
  { id: 'jyoti', said: 'জ্যোতি', words: ['জ্যোতি', 'জ্যোতী', 'jyoti', 'joti'], crops: ['potato'] },
  {
    id: 'chandramukhi',
    said: 'চন্দ্রমুখী',
    words: ['চন্দ্রমুখী', 'চন্দ্রমুখি', 'chandramukhi', 'chondromukhi'],
    crops: ['potato'],
  },
  { id: 'pukhraj', said: 'পোখরাজ', words: ['পোখরাজ', 'পুখরাজ', 'pokhraj', 'pukhraj'], crops: ['potato'] },
  { id: 'minikit', said: 'মিনিকেট', words: ['মিনিকেট', 'মিনিকিট', 'minikit', 'miniket'], crops: ['rice', 'paddy'] },
  { id: 'swarna', said: 'স্বর্ণ', words: ['স্বর্ণ', 'স্বর্ণা', 'লাল স্বর্ণ', 'swarna', 'shorno'], crops: ['rice', 'paddy'] },
  {
    id: 'gobindobhog',
    said: 'গোবিন্দভোগ',
    words: ['গোবিন্দভোগ', 'gobindobhog', 'gobindabhog'],
    crops: ['rice', 'paddy'],
  },
  { id: 'tulaipanji', said: 'তুলাইপাঞ্জি', words: ['তুলাইপাঞ্জি', 'তুলাইপঞ্জি', 'tulaipanji'], crops: ['rice', 'paddy'] },
  { id: 'raw', said: 'আতপ', words: ['আতপ', 'atop', 'atap'], crops: ['rice'] },
  { id: 'parboiled', said: 'সেদ্ধ', words: ['সেদ্ধ', 'সিদ্ধ', 'seddho', 'siddho'], crops: ['rice'] },
  { id: 'basmati', said: 'বাসমতী', words: ['বাসমতী', 'বাসমতি', 'basmati'], crops: ['rice'] },
  { id: 'himsagar', said: 'হিমসাগর', words: ['হিমসাগর', 'himsagar', 'himshagor'], crops: ['mango'] },
  { id: 'langra', said: 'ল্যাংড়া', words: ['ল্যাংড়া', 'লেংড়া', 'langra', 'lyangra'], crops: ['mango'] },
  { id: 'fazli', said: 'ফজলি', words: ['ফজলি', 'ফজলী', 'fazli', 'fojli'], crops: ['mango'] },
  { id: 'amrapali', said: 'আম্রপালি', words: ['আম্রপালি', 'amrapali', 'amropali'], crops: ['mango'] },
  { id: 'lakshmanbhog', said: 'লক্ষ্মণভোগ', words: ['লক্ষ্মণভোগ', 'লক্ষণভোগ', 'lokhonbhog'], crops: ['mango'] },
  { id: 'alphonso', said: 'আলফানসো', words: ['আলফানসো', 'আলফোনসো', 'alphonso'], crops: ['mango'] },
  { id: 'singapuri', said: 'সিঙ্গাপুরি', words: ['সিঙ্গাপুরি', 'singapuri'], crops: ['banana'] },
  { id: 'martaman', said: 'মর্তমান', words: ['মর্তমান', 'martaman', 'mortoman'], crops: ['banana'] },
  { id: 'kanthali', said: 'কাঁঠালি', words: ['কাঁঠালি', 'kanthali'], crops: ['banana'] },
  { id: 'champa', said: 'চাঁপা', words: ['চাঁপা', 'champa', 'chapa'], crops: ['banana'] },
  { id: 'nasik', said: 'নাসিক', words: ['নাসিক', 'নাসিকের', 'nasik', 'nashik'], crops: ['onion'] },
  { id: 'sukhsagar', said: 'সুখসাগর', words: ['সুখসাগর', 'sukhsagar', 'sukhshagor'], crops: ['onion'] },
  { id: 'hybrid', said: 'হাইব্রিড', words: ['হাইব্রিড', 'হাইব্রীড', 'hybrid', 'haibrid'] },
  { id: 'desi', said: 'দেশি', words: ['দেশি', 'দেশী', 'deshi', 'desi'] },
  { id: 'organic', said: 'জৈব', words: ['জৈব', 'অর্গানিক', 'joibo', 'organic'] },
  { id: 'red', said: 'লাল', words: ['লাল', 'lal', 'laal'], crops: ['onion', 'potato', 'rice'] },
  { id: 'white', said: 'সাদা', words: ['সাদা', 'shada', 'sada'], crops: ['onion', 'sesame', 'brinjal'] },
  { id: 'black', said: 'কালো', words: ['কালো', 'kalo'], crops: ['sesame', 'grapes'] },
  { id: 'tossa', said: 'তোষা', words: ['তোষা', 'tosha', 'tossa'], crops: ['jute'] },
];

export const bengaliGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['এ গ্রেড', 'এ', 'a', 'এক নম্বর', 'এক নাম্বার', 'ফার্স্ট ক্লাস', 'প্রথম শ্রেণি', 'ek nombor', 'ek number', 'পয়লা নম্বর']],
  ['B', ['বি গ্রেড', 'বি', 'b', 'দু নম্বর', 'দুই নম্বর', 'সেকেন্ড ক্লাস', 'du nombor', 'dui number']],
  ['C', ['সি গ্রেড', 'সি', 'c', 'তিন নম্বর', 'tin nombor', 'tin number']],
];
