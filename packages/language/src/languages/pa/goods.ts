import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share: ਕੱਦੂ is bottle gourd in one district and pumpkin in the next, ਸ਼ੱਕਰ powdered jaggery or sugar. Unreviewed. */
export const punjabiHomonyms: readonly Homonym[] = [
  {
    words: ['ਮਿਰਚ', 'ਮਿਰਚਾਂ', 'ਮਿਰਚੀ', 'mirch', 'mirchan', 'mirchi', 'mirchaan'],
    crops: ['green-chilli', 'dry-chilli'],
  },
  { words: ['ਧਨੀਆ', 'ਧਨੀਏ', 'dhania', 'dhaniya', 'dhanian'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['ਮਟਰ', 'ਮਟਰਾਂ', 'matar', 'mattar', 'matran'], crops: ['green-peas', 'dry-peas'] },
  { words: ['ਗੋਭੀ', 'gobhi', 'gobi', 'gobhee'], crops: ['cauliflower', 'cabbage'] },
  { words: ['ਮੇਥੀ', 'methi', 'methee'], crops: ['fenugreek-leaves', 'fenugreek-seed'] },
  { words: ['ਕੱਦੂ', 'kaddu', 'kadu', 'kaddoo'], crops: ['bottle-gourd', 'pumpkin'] },
  { words: ['ਪੇਠਾ', 'ਪੇਠੇ', 'petha', 'pethe'], crops: ['ash-gourd', 'pumpkin'] },
  { words: ['ਛੋਲੇ', 'ਛੋਲਿਆਂ', 'chhole', 'chole', 'shole'], crops: ['chickpea', 'white-chickpea'] },
  { words: ['ਕਟਹਲ', 'ਕਠਲ', 'kathal', 'katahal'], crops: ['raw-jackfruit', 'jackfruit'] },
  {
    words: ['ਦਾਲ', 'ਦਾਲਾਂ', 'dal', 'daal', 'dalan'],
    crops: ['tur-dal', 'moong-dal', 'urad-dal', 'chana-dal', 'masur-dal'],
  },
  { words: ['ਗੁਆਰਾ', 'ਗਵਾਰਾ', 'ਗੁਆਰੇ', 'ਗੁਆਰ', 'guara', 'gwara', 'guar', 'gwar'], crops: ['cluster-beans', 'guar-seed'] },
  { words: ['ਸ਼ੱਕਰ', 'ਸ਼ਕਰ', 'shakkar', 'sakkar'], crops: ['jaggery', 'sugar'] },
  { words: ['ਬਾਸਮਤੀ', 'ਬਾਸਮਤੀਆਂ', 'basmati', 'basmti'], crops: ['basmati-paddy', 'rice'] },
  { words: ['ਚਾਰਾ', 'ਪੱਠੇ', 'chara', 'patthe', 'pathe'], crops: ['green-fodder', 'dry-fodder'] },
  { words: ['ਲੋਬੀਆ', 'ਰਵਾਂਹ', 'ਰੌਂਗੀ', 'lobia', 'lobiya', 'rwanh', 'raungi'], crops: ['cowpea', 'cowpea-pods'] },
  { words: ['ਤੋਰੀਆ', 'toria', 'toriya'], crops: ['toria-seed', 'ridge-gourd'] },
  { words: ['ਕੱਕੜੀ', 'ਕਕੜੀ', 'kakri', 'kakdi'], crops: ['long-melon', 'cucumber'] },
];

/** Kinds of a good that change its price. Unreviewed. */
export const punjabiVarieties: readonly Variety[] = [
  { id: 'hybrid', said: 'ਹਾਈਬ੍ਰਿਡ', words: ['ਹਾਈਬ੍ਰਿਡ', 'ਹਾਈਬਰਿਡ', 'ਹਾਈਬ੍ਰੀਡ', 'hybrid', 'haibrid'] },
  { id: 'desi', said: 'ਦੇਸੀ', words: ['ਦੇਸੀ', 'ਦੇਸ਼ੀ', 'desi', 'deshi'] },
  { id: 'organic', said: 'ਆਰਗੈਨਿਕ', words: ['ਆਰਗੈਨਿਕ', 'ਜੈਵਿਕ', 'ਕੁਦਰਤੀ', 'organic', 'jaivik'] },
  { id: 'sharbati', said: 'ਸ਼ਰਬਤੀ', words: ['ਸ਼ਰਬਤੀ', 'sharbati'], crops: ['wheat', 'rice'] },
  { id: 'parmal', said: 'ਪਰਮਲ', words: ['ਪਰਮਲ', 'parmal'], crops: ['paddy', 'rice'] },
  { id: 'muchhal', said: 'ਮੁੱਛਲ', words: ['ਮੁੱਛਲ', 'muchhal', 'muchal'], crops: ['basmati-paddy', 'rice'] },
  { id: 'pusa', said: 'ਪੂਸਾ', words: ['ਪੂਸਾ', 'pusa'], crops: ['basmati-paddy', 'paddy', 'rice', 'wheat'] },
  { id: 'narma', said: 'ਨਰਮਾ', words: ['ਨਰਮਾ', 'ਨਰਮੇ', 'narma', 'narme'], crops: ['cotton'] },
  { id: 'bt', said: 'ਬੀਟੀ', words: ['ਬੀਟੀ', 'ਬੀ ਟੀ', 'bt'], crops: ['cotton'] },
  { id: 'pukhraj', said: 'ਪੁਖਰਾਜ', words: ['ਪੁਖਰਾਜ', 'ਪੋਖਰਾਜ', 'pukhraj', 'pokhraj'], crops: ['potato'] },
  { id: 'jyoti', said: 'ਜੋਤੀ', words: ['ਜੋਤੀ', 'ਕੁਫ਼ਰੀ ਜੋਤੀ', 'ਕੁਫਰੀ ਜੋਤੀ', 'jyoti', 'kufri jyoti'], crops: ['potato'] },
  { id: 'chandramukhi', said: 'ਚੰਦਰਮੁਖੀ', words: ['ਚੰਦਰਮੁਖੀ', 'chandramukhi'], crops: ['potato'] },
  { id: 'diamond', said: 'ਡਾਇਮੰਡ', words: ['ਡਾਇਮੰਡ', 'diamond'], crops: ['potato'] },
  { id: 'red', said: 'ਲਾਲ', words: ['ਲਾਲ', 'lal', 'laal'], crops: ['onion', 'potato', 'carrot'] },
  {
    id: 'white',
    said: 'ਚਿੱਟਾ',
    words: ['ਚਿੱਟਾ', 'ਚਿੱਟੀ', 'ਚਿੱਟੇ', 'chitta', 'chitti', 'chitte'],
    crops: ['onion', 'sesame', 'radish'],
  },
  {
    id: 'black',
    said: 'ਕਾਲਾ',
    words: ['ਕਾਲਾ', 'ਕਾਲੀ', 'ਕਾਲੇ', 'kala', 'kali', 'kale'],
    crops: ['sesame', 'grapes', 'carrot'],
  },
  { id: 'nashik', said: 'ਨਾਸਿਕ', words: ['ਨਾਸਿਕ', 'nasik'], crops: ['onion', 'grapes'] },
  { id: 'dusehri', said: 'ਦੁਸਹਿਰੀ', words: ['ਦੁਸਹਿਰੀ', 'ਦਸਹਿਰੀ', 'dusehri', 'dasehri'], crops: ['mango'] },
  { id: 'langra', said: 'ਲੰਗੜਾ', words: ['ਲੰਗੜਾ', 'ਲੰਗੜੇ', 'langra', 'langda'], crops: ['mango'] },
  { id: 'chausa', said: 'ਚੌਂਸਾ', words: ['ਚੌਂਸਾ', 'ਚੌਸਾ', 'chausa', 'chaunsa'], crops: ['mango'] },
  { id: 'safeda', said: 'ਸਫ਼ੈਦਾ', words: ['ਸਫ਼ੈਦਾ', 'ਸਫੈਦਾ', 'safeda'], crops: ['mango'] },
  { id: 'patharnakh', said: 'ਪੱਥਰਨਾਖ', words: ['ਪੱਥਰਨਾਖ', 'ਪੱਥਰ ਨਾਖ', 'patharnakh'], crops: ['pear'] },
  { id: 'dehradun', said: 'ਦੇਹਰਾਦੂਨ', words: ['ਦੇਹਰਾਦੂਨ', 'dehradun'], crops: ['litchi'] },
];

export const punjabiGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  [
    'A',
    [
      'ਏ ਗ੍ਰੇਡ',
      'ਇੱਕ ਨੰਬਰ',
      'ਪਹਿਲਾ ਨੰਬਰ',
      'ਨੰਬਰ ਵਨ',
      'ਅੱਵਲ',
      'a',
      'a grade',
      'ikk number',
      'ik number',
      'ek number',
      'number one',
    ],
  ],
  ['B', ['ਬੀ ਗ੍ਰੇਡ', 'ਦੋ ਨੰਬਰ', 'ਦੂਜਾ ਨੰਬਰ', 'b', 'b grade', 'do number']],
  ['C', ['ਸੀ ਗ੍ਰੇਡ', 'ਤਿੰਨ ਨੰਬਰ', 'ਤੀਜਾ ਨੰਬਰ', 'c', 'c grade', 'tinn number']],
];
