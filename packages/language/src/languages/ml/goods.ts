import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const malayalamHomonyms: readonly Homonym[] = [
  { words: ['ഉള്ളി', 'ulli', 'ully'], crops: ['onion', 'small-onion'] },
  {
    words: ['മുളക്', 'മുളകു', 'പറങ്കിമുളക്', 'മൊളക്', 'mulaku', 'mulak', 'molaku', 'mulagu', 'parangimulaku'],
    crops: ['green-chilli', 'dry-chilli'],
  },
  { words: ['കായ', 'kaya', 'kaaya'], crops: ['raw-banana', 'banana'] },
  { words: ['വാഴ', 'വാഴക്കുല', 'നേന്ത്രവാഴ', 'vazha', 'vazhakula', 'vaazha'], crops: ['banana', 'raw-banana'] },
  { words: ['മാങ്ങ', 'മാങ്ങാ', 'manga', 'maanga'], crops: ['mango', 'raw-mango'] },
  { words: ['ചക്ക', 'ചക്കാ', 'chakka', 'chaka'], crops: ['jackfruit', 'raw-jackfruit'] },
  { words: ['മല്ലി', 'കൊത്തമല്ലി', 'malli', 'kothamalli'], crops: ['coriander-seed', 'coriander-leaves'] },
  { words: ['ചോളം', 'cholam', 'solam'], crops: ['maize', 'jowar'] },
  { words: ['കടല', 'kadala', 'kadla'], crops: ['chickpea', 'groundnut'] },
  { words: ['പട്ടാണി', 'പട്ടാണിക്കടല', 'ഗ്രീൻപീസ്', 'ഗ്രീൻ പീസ്', 'pattani', 'pattaani'], crops: ['green-peas', 'dry-peas'] },
  { words: ['പയർ', 'പയറ്', 'പയറു', 'payar', 'payaru', 'payr'], crops: ['cowpea-pods', 'cowpea', 'green-gram'] },
  {
    words: ['പരിപ്പ്', 'പരിപ്പു', 'parippu', 'paripp'],
    crops: ['tur-dal', 'moong-dal', 'chana-dal', 'urad-dal', 'masur-dal'],
  },
  { words: ['ജമന്തി', 'ജമന്തിപ്പൂ', 'ജമന്തിപ്പൂവ്', 'jamanthi', 'jamanti', 'chamanthi'], crops: ['marigold', 'chrysanthemum'] },
  { words: ['ജാതി', 'jathi', 'jaathi'], crops: ['nutmeg', 'mace'] },
  { words: ['പട്ട്', 'സിൽക്ക്', 'pattu'], crops: ['raw-silk', 'silk-sari'] },
  { words: ['തീറ്റ', 'theetta'], crops: ['green-fodder', 'dry-fodder'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const malayalamVarieties: readonly Variety[] = [
  { id: 'nasik', said: 'നാസിക്', words: ['നാസിക്', 'നാസിക്ക്'], crops: ['onion'] },
  { id: 'sharbati', said: 'ഷർബതി', words: ['ഷർബതി'], crops: ['wheat', 'rice'] },
  { id: 'lokwan', said: 'ലോക്വാൻ', words: ['ലോക്വാൻ'], crops: ['wheat'] },
  { id: 'dasheri', said: 'ദശേരി', words: ['ദശേരി', 'ദസേരി'], crops: ['mango'] },
  { id: 'langra', said: 'ലംഗ്ഡ', words: ['ലംഗ്ഡ', 'ലംഗ്ര'], crops: ['mango'] },
  { id: 'kesar', said: 'കേസർ', words: ['കേസർ'], crops: ['mango'] },
  { id: 'jyoti', said: 'ജ്യോതി', words: ['ജ്യോതി', 'jyothi'], crops: ['potato'] },
  { id: 'pukhraj', said: 'പുഖ്രാജ്', words: ['പുഖ്രാജ്'], crops: ['potato'] },
  { id: 'royal-delicious', said: 'റോയൽ ഡെലീഷ്യസ്', words: ['റോയൽ ഡെലീഷ്യസ്'], crops: ['apple'] },
  { id: 'teja', said: 'തേജ', words: ['തേജ', 'തേജാ'], crops: ['dry-chilli'] },
  { id: 'bhagwa', said: 'ഭഗ്വ', words: ['ഭഗ്വ', 'ബഗ്വ'], crops: ['pomegranate'] },
  { id: 'hybrid', said: 'ഹൈബ്രിഡ്', words: ['ഹൈബ്രിഡ്', 'ഹൈബ്രിഡു', 'hybrid'] },
  { id: 'desi', said: 'നാടൻ', words: ['നാടൻ', 'നാട്ടു', 'nadan', 'naadan'] },
  { id: 'organic', said: 'ജൈവ', words: ['ജൈവ', 'ജൈവം', 'ഓർഗാനിക്', 'ഓർഗാനിക്ക്', 'jaiva', 'organic'] },
  { id: 'basmati', said: 'ബസ്മതി', words: ['ബസ്മതി', 'ബാസ്മതി', 'ബസുമതി', 'basmati', 'basumathi'], crops: ['rice'] },
  { id: 'ponni', said: 'പൊന്നി', words: ['പൊന്നി', 'ponni'], crops: ['rice', 'paddy'] },
  { id: 'sona-masuri', said: 'സോന മസൂരി', words: ['സോന മസൂരി', 'സോനാ മസൂരി', 'sona masoori'], crops: ['rice', 'paddy'] },
  { id: 'alphonso', said: 'അൽഫോൻസ', words: ['അൽഫോൻസ', 'അൽഫോൺസോ', 'അൽഫോൻസോ', 'alphonsa', 'alphonso'], crops: ['mango'] },
  { id: 'banganapalli', said: 'ബംഗനപ്പള്ളി', words: ['ബംഗനപ്പള്ളി', 'ബംഗനപള്ളി'], crops: ['mango'] },
  { id: 'imam-pasand', said: 'ഇമാം പസന്ത്', words: ['ഇമാം പസന്ത്', 'ഇമാംപസന്ത്'], crops: ['mango'] },
  {
    id: 'totapuri',
    said: 'കിളിച്ചുണ്ടൻ',
    words: ['കിളിച്ചുണ്ടൻ', 'കിളിമൂക്കൻ', 'kilichundan', 'totapuri'],
    crops: ['mango', 'raw-mango'],
  },
  { id: 'red-banana', said: 'ചെങ്കദളി', words: ['ചെങ്കദളി', 'കപ്പപ്പഴം', 'chenkadali'], crops: ['banana'] },
  { id: 'robusta', said: 'റോബസ്റ്റ', words: ['റോബസ്റ്റ', 'റോബസ്റ്റാ', 'robusta'], crops: ['banana', 'coffee'] },
  { id: 'poovan', said: 'പൂവൻ', words: ['പൂവൻ', 'പാളയംകോടൻ', 'palayamkodan', 'poovan'], crops: ['banana'] },
  {
    id: 'nendran',
    said: 'നേന്ത്രൻ',
    words: ['നേന്ത്രൻ', 'നേന്ത്ര', 'ഏത്തൻ', 'ഏത്ത', 'nenthran', 'nendran', 'nenthra', 'ethan'],
    crops: ['banana', 'raw-banana'],
  },
  { id: 'erode', said: 'ഈറോഡ്', words: ['ഈറോഡ്'], crops: ['turmeric'] },
  { id: 'gundu', said: 'ഗുണ്ടു', words: ['ഗുണ്ടു'], crops: ['dry-chilli'] },
  { id: 'red', said: 'ചുവന്ന', words: ['ചുവന്ന', 'ചുവപ്പ്', 'chuvanna'], crops: ['onion', 'rice', 'potato'] },
  { id: 'white', said: 'വെള്ള', words: ['വെള്ള', 'വെളുത്ത', 'vella'], crops: ['onion', 'sesame', 'brinjal'] },
  { id: 'black', said: 'കറുത്ത', words: ['കറുത്ത', 'കറുപ്പ്', 'karutha'], crops: ['sesame', 'grapes'] },
];

export const malayalamGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['എ', 'ഒന്നാം', 'ഒന്നാംതരം', 'ഒന്നാന്തരം', 'a', 'onnam', 'onnaam', 'onnamtharam']],
  ['B', ['ബി', 'രണ്ടാം', 'രണ്ടാംതരം', 'b', 'randam', 'randaam']],
  ['C', ['സി', 'മൂന്നാം', 'മൂന്നാംതരം', 'c', 'moonnam']],
];
