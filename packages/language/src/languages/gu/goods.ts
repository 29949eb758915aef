import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const gujaratiHomonyms: readonly Homonym[] = [
  {
    words: ['મરચાં', 'મરચા', 'મરચું', 'મરચુ', 'મિર્ચી', 'marcha', 'marchan', 'marchu', 'mirchi'],
    crops: ['green-chilli', 'dry-chilli'],
  },
  { words: ['મેથી', 'methi', 'methee'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['વટાણા', 'વટાણાં', 'vatana', 'vatanaa'], crops: ['green-peas', 'dry-peas'] },
  { words: ['આલૂ', 'આલુ'], crops: ['potato', 'peach', 'plum'] },
  { words: ['કેસર', 'kesar'], crops: ['mango', 'saffron'] },
  { words: ['દાળ', 'દાળો', 'dal', 'daal'], crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'] },
  { words: ['ફણસ', 'fanas', 'phanas'], crops: ['raw-jackfruit', 'jackfruit'] },
  { words: ['ચારો', 'ઘાસચારો', 'charo', 'ghascharo'], crops: ['dry-fodder', 'green-fodder'] },
  { words: ['ગુવાર', 'ગવાર', 'guvar', 'gavar', 'guwar'], crops: ['cluster-beans', 'guar-seed'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const gujaratiVarieties: readonly Variety[] = [
  { id: 'hybrid', said: 'હાઇબ્રિડ', words: ['હાઇબ્રિડ', 'હાઈબ્રિડ', 'સંકર', 'hybrid', 'haibrid'] },
  { id: 'desi', said: 'દેશી', words: ['દેશી', 'દેસી', 'deshi', 'desi'] },
  { id: 'organic', said: 'ઓર્ગેનિક', words: ['ઓર્ગેનિક', 'ઑર્ગેનિક', 'સજીવ', 'જૈવિક', 'organic', 'sajiv', 'jaivik'] },
  { id: 'basmati', said: 'બાસમતી', words: ['બાસમતી', 'basmati'], crops: ['rice'] },
  {
    id: 'sona-masuri',
    said: 'સોના મસૂરી',
    words: ['સોના મસૂરી', 'sona masuri', 'sona masoori'],
    crops: ['rice', 'paddy'],
  },
  { id: 'kolam', said: 'કોલમ', words: ['કોલમ', 'સુરતી કોલમ', 'kolam', 'surti kolam'], crops: ['rice', 'paddy'] },
  {
    id: 'gujarat-17',
    said: 'ગુજરાત સત્તર',
    words: ['ગુજરાત સત્તર', 'ગુજરાત ૧૭', 'ગુજરાત 17', 'gujarat 17'],
    crops: ['rice', 'paddy'],
  },
  { id: 'sharbati', said: 'શરબતી', words: ['શરબતી', 'sharbati'], crops: ['wheat', 'rice'] },
  { id: 'lokwan', said: 'લોકવન', words: ['લોકવન', 'લોક વન', 'lokwan', 'lokvan', 'lok 1'], crops: ['wheat'] },
  { id: 'bhaliya', said: 'ભાલિયા', words: ['ભાલિયા', 'દાઉદખાની', 'bhaliya', 'bhalia', 'daudkhani'], crops: ['wheat'] },
  { id: 'tukdi', said: 'ટુકડી', words: ['ટુકડી', 'ટૂકડી', 'tukdi'], crops: ['wheat'] },
  { id: 'kesar', said: 'કેસર', words: ['કેસર', 'kesar'], crops: ['mango'] },
  {
    id: 'alphonso',
    said: 'હાફૂસ',
    words: ['હાફૂસ', 'હાફુસ', 'આફૂસ', 'hafus', 'hapus', 'aafus', 'alphonso'],
    crops: ['mango'],
  },
  { id: 'rajapuri', said: 'રાજાપુરી', words: ['રાજાપુરી', 'rajapuri'], crops: ['mango', 'raw-mango'] },
  { id: 'totapuri', said: 'તોતાપુરી', words: ['તોતાપુરી', 'totapuri'], crops: ['mango', 'raw-mango'] },
  { id: 'langra', said: 'લંગડો', words: ['લંગડો', 'લંગડા', 'langdo', 'langda', 'langra'], crops: ['mango'] },
  { id: 'red', said: 'લાલ', words: ['લાલ', 'lal', 'laal'], crops: ['onion', 'potato', 'rice'] },
  {
    id: 'white',
    said: 'સફેદ',
    words: ['સફેદ', 'ધોળા', 'ધોળી', 'safed', 'dhola', 'dholi'],
    crops: ['onion', 'sesame', 'brinjal'],
  },
  { id: 'black', said: 'કાળા', words: ['કાળા', 'કાળી', 'kala', 'kali'], crops: ['sesame', 'grapes'] },
  { id: 'badshah', said: 'બાદશાહ', words: ['બાદશાહ', 'badshah'], crops: ['potato'] },
  { id: 'pukhraj', said: 'પોખરાજ', words: ['પોખરાજ', 'પુખરાજ', 'pokhraj', 'pukhraj'], crops: ['potato'] },
  {
    id: 'shankar-6',
    said: 'શંકર છ',
    words: ['શંકર છ', 'શંકર ૬', 'શંકર 6', 'shankar 6', 'shankar'],
    crops: ['cotton', 'cotton-lint'],
  },
  { id: 'bt', said: 'બીટી', words: ['બીટી', 'બી ટી', 'bt'], crops: ['cotton'] },
  { id: 'jada', said: 'જાડી', words: ['જાડી', 'જાડા', 'jadi', 'jada'], crops: ['groundnut'] },
  { id: 'jini', said: 'ઝીણી', words: ['ઝીણી', 'ઝીણા', 'jini', 'jhini', 'zini'], crops: ['groundnut'] },
  { id: 'g-20', said: 'જી વીસ', words: ['જી વીસ', 'જી ૨૦', 'જી 20', 'g 20', 'g20'], crops: ['groundnut'] },
  { id: 'teja', said: 'તેજા', words: ['તેજા', 'teja'], crops: ['dry-chilli'] },
  {
    id: 'resham-patti',
    said: 'રેશમપટ્ટો',
    words: ['રેશમપટ્ટો', 'રેશમ પટ્ટો', 'રેશમપટ્ટી', 'resham patto', 'resham patti', 'reshampatto'],
    crops: ['dry-chilli'],
  },
  { id: 'bhagwa', said: 'ભગવા', words: ['ભગવા', 'સિંદૂરી', 'bhagwa', 'bhagva', 'sinduri'], crops: ['pomegranate'] },
];

export const gujaratiGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  [
    'A',
    [
      'એ ગ્રેડ',
      'એક નંબર',
      'એક નંબરનો',
      'એક નંબરની',
      'એક નંબરના',
      'પહેલો નંબર',
      'અવ્વલ',
      'નંબર વન',
      'a',
      'a grade',
      'ek nambar',
      'ek number',
      'number one',
    ],
  ],
  ['B', ['બી ગ્રેડ', 'બે નંબર', 'બે નંબરનો', 'બે નંબરની', 'બીજો નંબર', 'b', 'b grade', 'be nambar', 'be number']],
  ['C', ['સી ગ્રેડ', 'ત્રણ નંબર', 'ત્રીજો નંબર', 'c', 'c grade', 'tran nambar']],
];
