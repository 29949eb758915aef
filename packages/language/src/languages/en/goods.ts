import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. */
export const englishHomonyms: readonly Homonym[] = [
  {
    words: ['chilli', 'chillies', 'chili', 'chilies', 'chilly', 'chillis', 'chilis'],
    crops: ['green-chilli', 'dry-chilli'],
  },
  { words: ['coriander', 'dhania'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['chana', 'channa', 'chickpea', 'chickpeas'], crops: ['chickpea', 'white-chickpea'] },
  { words: ['peas', 'pea'], crops: ['green-peas', 'dry-peas'] },
  { words: ['fenugreek', 'methi'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['jackfruit', 'jack fruit'], crops: ['jackfruit', 'raw-jackfruit'] },
  { words: ['dal', 'pulses', 'dhal'], crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'] },
  { words: ['corn'], crops: ['maize', 'sweet-corn'] },
  { words: ['gourd', 'gourds'], crops: ['bottle-gourd', 'bitter-gourd', 'ridge-gourd', 'snake-gourd', 'ash-gourd'] },
  { words: ['millet', 'millets'], crops: ['bajra', 'ragi', 'foxtail-millet', 'kodo-millet', 'little-millet'] },
  { words: ['silk'], crops: ['raw-silk', 'silk-sari'] },
];

export const englishVarieties: readonly Variety[] = [
  { id: 'pukhraj', said: 'Pukhraj', words: ['pukhraj'], crops: ['potato'] },
  { id: 'imam-pasand', said: 'Imam Pasand', words: ['imam pasand'], crops: ['mango'] },
  { id: 'gundu', said: 'Gundu', words: ['gundu'], crops: ['dry-chilli'] },
  { id: 'hybrid', said: 'hybrid', words: ['hybrid'] },
  { id: 'desi', said: 'desi', words: ['desi', 'country', 'native'] },
  { id: 'organic', said: 'organic', words: ['organic'] },
  { id: 'basmati', said: 'basmati', words: ['basmati'], crops: ['rice'] },
  { id: 'ponni', said: 'ponni', words: ['ponni'], crops: ['rice', 'paddy'] },
  { id: 'sona-masuri', said: 'sona masuri', words: ['sona masuri', 'sona masoori'], crops: ['rice', 'paddy'] },
  { id: 'sharbati', said: 'sharbati', words: ['sharbati'], crops: ['wheat', 'rice'] },
  { id: 'lokwan', said: 'lokwan', words: ['lokwan', 'lokvan'], crops: ['wheat'] },
  { id: 'alphonso', said: 'alphonso', words: ['alphonso', 'hapus'], crops: ['mango'] },
  { id: 'banganapalli', said: 'banganapalli', words: ['banganapalli'], crops: ['mango'] },
  { id: 'dasheri', said: 'dasheri', words: ['dasheri', 'dashehari'], crops: ['mango'] },
  { id: 'langra', said: 'langra', words: ['langra'], crops: ['mango'] },
  { id: 'kesar', said: 'kesar', words: ['kesar'], crops: ['mango'] },
  { id: 'totapuri', said: 'totapuri', words: ['totapuri'], crops: ['mango', 'raw-mango'] },
  { id: 'nasik', said: 'Nasik', words: ['nasik', 'nashik'], crops: ['onion'] },
  { id: 'red', said: 'red', words: ['red'], crops: ['onion', 'rice', 'potato'] },
  { id: 'white', said: 'white', words: ['white'], crops: ['onion', 'sesame', 'brinjal'] },
  { id: 'black', said: 'black', words: ['black'], crops: ['sesame', 'grapes'] },
  { id: 'jyoti', said: 'jyoti', words: ['jyoti'], crops: ['potato'] },
  { id: 'robusta', said: 'robusta', words: ['robusta'], crops: ['banana', 'coffee'] },
  { id: 'poovan', said: 'poovan', words: ['poovan'], crops: ['banana'] },
  { id: 'nendran', said: 'nendran', words: ['nendran'], crops: ['banana', 'raw-banana'] },
  { id: 'royal-delicious', said: 'royal delicious', words: ['royal delicious'], crops: ['apple'] },
  { id: 'teja', said: 'teja', words: ['teja'], crops: ['dry-chilli'] },
  { id: 'bhagwa', said: 'bhagwa', words: ['bhagwa'], crops: ['pomegranate'] },
];

export const englishGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['a', 'first', 'one']],
  ['B', ['b', 'second', 'two']],
  ['C', ['c', 'third', 'three']],
];
