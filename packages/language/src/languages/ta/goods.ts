import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const tamilHomonyms: readonly Homonym[] = [
  { words: ['சோளம்', 'சோளக்கதிர்', 'cholam', 'solam'], crops: ['jowar', 'maize'] },
  { words: ['கடலை', 'கடல', 'kadalai', 'kadala'], crops: ['groundnut', 'chickpea'] },
  { words: ['மிளகாய்', 'மிளகா', 'milagai', 'milaga', 'molaga', 'mulagai'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['மல்லி', 'malli'], crops: ['coriander-leaves', 'coriander-seed', 'jasmine'] },
  { words: ['பட்டாணி', 'pattani'], crops: ['green-peas', 'dry-peas'] },
  { words: ['பயறு', 'பயிறு', 'payaru', 'payiru'], crops: ['green-gram', 'cowpea'] },
  { words: ['பருப்பு', 'paruppu', 'parupu'], crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'] },
  {
    words: ['பூசணி', 'பூசணிக்காய்', 'poosani', 'poosanikai', 'poosanikkai', 'pusanikai'],
    crops: ['pumpkin', 'ash-gourd'],
  },
  { words: ['வாழை', 'வாழ', 'vazhai', 'vaazhai'], crops: ['banana', 'raw-banana'] },
  { words: ['பலா', 'pala'], crops: ['jackfruit', 'raw-jackfruit'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const tamilVarieties: readonly Variety[] = [
  { id: 'nasik', said: 'நாசிக்', words: ['நாசிக்'], crops: ['onion'] },
  { id: 'sharbati', said: 'ஷர்பதி', words: ['ஷர்பதி', 'சர்பதி'], crops: ['wheat', 'rice'] },
  { id: 'lokwan', said: 'லோக்வான்', words: ['லோக்வான்'], crops: ['wheat'] },
  { id: 'dasheri', said: 'தசேரி', words: ['தசேரி'], crops: ['mango'] },
  { id: 'langra', said: 'லங்டா', words: ['லங்டா'], crops: ['mango'] },
  { id: 'kesar', said: 'கேசர்', words: ['கேசர்', 'kesar'], crops: ['mango'] },
  { id: 'jyoti', said: 'ஜோதி', words: ['ஜோதி', 'jyoti'], crops: ['potato'] },
  { id: 'pukhraj', said: 'புக்ராஜ்', words: ['புக்ராஜ்'], crops: ['potato'] },
  { id: 'royal-delicious', said: 'ராயல் டெலிசியஸ்', words: ['ராயல் டெலிசியஸ்'], crops: ['apple'] },
  { id: 'teja', said: 'தேஜா', words: ['தேஜா', 'teja'], crops: ['dry-chilli'] },
  { id: 'bhagwa', said: 'பக்வா', words: ['பக்வா'], crops: ['pomegranate'] },
  { id: 'hybrid', said: 'ஹைப்ரிட்', words: ['ஹைப்ரிட்', 'ஹைபிரிட்', 'ஒட்டு', 'hybrid'] },
  { id: 'desi', said: 'நாட்டு', words: ['நாட்டு', 'நாட்டுரகம்', 'nattu', 'naatu', 'naattu'] },
  { id: 'organic', said: 'இயற்கை', words: ['இயற்கை', 'ஆர்கானிக்', 'iyarkai', 'organic'] },
  { id: 'basmati', said: 'பாசுமதி', words: ['பாசுமதி', 'பாஸ்மதி', 'basmati'], crops: ['rice'] },
  { id: 'ponni', said: 'பொன்னி', words: ['பொன்னி', 'ponni'], crops: ['rice', 'paddy'] },
  {
    id: 'sona-masuri',
    said: 'சோனா மசூரி',
    words: ['சோனா மசூரி', 'சோனா', 'sona masuri', 'sona masoori'],
    crops: ['rice', 'paddy'],
  },
  { id: 'raw', said: 'பச்சை', words: ['பச்சரிசி'], crops: ['rice'] },
  { id: 'alphonso', said: 'அல்போன்சா', words: ['அல்போன்சா', 'அல்போன்சோ', 'alphonso'], crops: ['mango'] },
  { id: 'banganapalli', said: 'பங்கனப்பள்ளி', words: ['பங்கனப்பள்ளி', 'பங்கனபள்ளி', 'banganapalli'], crops: ['mango'] },
  { id: 'imam-pasand', said: 'இமாம்பசந்த்', words: ['இமாம்பசந்த்', 'imam pasand', 'imampasand'], crops: ['mango'] },
  {
    id: 'totapuri',
    said: 'கிளிமூக்கு',
    words: ['கிளிமூக்கு', 'கிளி மூக்கு', 'kilimooku', 'totapuri'],
    crops: ['mango', 'raw-mango'],
  },
  { id: 'red-banana', said: 'செவ்வாழை', words: ['செவ்வாழை', 'sevvazhai'], crops: ['banana'] },
  { id: 'robusta', said: 'ரோபஸ்டா', words: ['ரோபஸ்டா', 'robusta'], crops: ['banana', 'coffee'] },
  { id: 'poovan', said: 'பூவன்', words: ['பூவன்', 'poovan'], crops: ['banana'] },
  {
    id: 'nendran',
    said: 'நேந்திரன்',
    words: ['நேந்திரன்', 'நேந்திரம்', 'nendran', 'nenthiram'],
    crops: ['banana', 'raw-banana'],
  },
  { id: 'erode', said: 'ஈரோடு', words: ['ஈரோடு ரகம்'], crops: ['turmeric'] },
  { id: 'gundu', said: 'குண்டு', words: ['குண்டு', 'gundu'], crops: ['dry-chilli'] },
  { id: 'red', said: 'சிவப்பு', words: ['சிவப்பு', 'sivappu'], crops: ['onion', 'rice', 'potato'] },
  { id: 'white', said: 'வெள்ளை', words: ['வெள்ளை', 'vellai'], crops: ['onion', 'sesame', 'brinjal'] },
  { id: 'black', said: 'கருப்பு', words: ['கருப்பு', 'கறுப்பு', 'karuppu'], crops: ['sesame', 'grapes'] },
];

export const tamilGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  [
    'A',
    [
      'ஏ',
      'முதல்',
      'a',
      'முதல்தர',
      'முதல் தர',
      'muthal',
      'mudhal',
      'முதல் தரம்',
      'முதல் ரகம்',
      'muthal tharam',
      'mudhal tharam',
      'muthal ragam',
      'mudhal ragam',
    ],
  ],
  [
    'B',
    ['பி', 'இரண்டாம்', 'b', 'ரெண்டாம்', 'rendam', 'இரண்டாம் தரம்', 'ரெண்டாம் தரம்', 'ரெண்டாவது தரம்', 'irandam tharam', 'rendam tharam'],
  ],
  ['C', ['சி', 'மூன்றாம்', 'c', 'மூணாம்']],
];
