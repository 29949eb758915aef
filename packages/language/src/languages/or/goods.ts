import type { Homonym, Variety } from '../../tables.ts';

/** Words that several goods share. Unreviewed. */
export const odiaHomonyms: readonly Homonym[] = [
  { words: ['ଲଙ୍କା', 'ଲଂକା', 'ମରିଚ', 'ଲାଲମରିଚ', 'lanka', 'maricha'], crops: ['green-chilli', 'dry-chilli'] },
  { words: ['ଧନିଆ', 'ଧଣିଆ', 'dhania'], crops: ['coriander-leaves', 'coriander-seed'] },
  { words: ['ମଟର', 'ମଟର୍', 'matara', 'matar'], crops: ['green-peas', 'dry-peas'] },
  { words: ['କୋବି', 'kobi', 'gobi'], crops: ['cauliflower', 'cabbage'] },
  { words: ['ବାଦାମ', 'ବାଦାମ୍', 'badam', 'badama'], crops: ['groundnut', 'almond', 'cashew'] },
  { words: ['ଡାଲି', 'ଡାଲ', 'dali'], crops: ['tur-dal', 'moong-dal', 'chana-dal', 'urad-dal', 'masur-dal'] },
  { words: ['ତେଲ', 'tela'], crops: ['mustard-oil', 'coconut-oil'] },
  { words: ['ହାତୀ ଆଳୁ'], crops: ['elephant-yam', 'yam'] },
  { words: ['ମଞ୍ଜି', 'manji'], crops: ['mahua-seed', 'cotton-seed', 'neem-seed', 'castor-seed'] },
  { words: ['ଫୁଲ', 'phula'], crops: ['marigold', 'rose', 'jasmine', 'lotus'] },
  { words: ['ପାଟ', 'pata'], crops: ['jute', 'raw-silk'] },
];

const rice = ['rice', 'paddy'] as const;

/** Kinds of a good that change its price, those of Odisha's own markets first. Unreviewed. */
export const odiaVarieties: readonly Variety[] = [
  { id: 'swarna', said: 'ସ୍ୱର୍ଣ୍ଣ', words: ['ସ୍ୱର୍ଣ୍ଣ', 'ସ୍ବର୍ଣ୍ଣ', 'swarna', 'sorna'], crops: rice },
  { id: 'pooja', said: 'ପୂଜା', words: ['ପୂଜା', 'ପୁଜା', 'pooja', 'puja'], crops: rice },
  { id: 'lalat', said: 'ଲଳାଟ', words: ['ଲଳାଟ', 'lalat', 'lalata'], crops: rice },
  { id: 'kalajeera', said: 'କଳାଜୀରା', words: ['କଳାଜୀରା', 'କଳାଜିରା', 'kalajeera', 'kalajira'], crops: rice },
  { id: 'pimpudibasa', said: 'ପିମ୍ପୁଡ଼ିବାସ', words: ['ପିମ୍ପୁଡ଼ିବାସ', 'ପିମ୍ପୁଡ଼ିବାସା', 'pimpudibasa'], crops: rice },
  { id: 'basmati', said: 'ବାସୁମତୀ', words: ['ବାସୁମତୀ', 'ବାସମତୀ', 'basumati', 'basmati'], crops: ['rice'] },
  { id: 'raw', said: 'ଅରୁଆ', words: ['ଅରୁଆ', 'arua', 'aruaa'], crops: ['rice'] },
  { id: 'parboiled', said: 'ଉଷୁନା', words: ['ଉଷୁନା', 'ଉଷ୍ନା', 'usuna', 'ushuna'], crops: ['rice'] },
  { id: 'jyoti', said: 'ଜ୍ୟୋତି', words: ['ଜ୍ୟୋତି', 'jyoti'], crops: ['potato'] },
  { id: 'nasik', said: 'ନାସିକ', words: ['ନାସିକ', 'ନାସିକ୍', 'nasik'], crops: ['onion'] },
  { id: 'champa', said: 'ଚମ୍ପା', words: ['ଚମ୍ପା', 'champa'], crops: ['banana'] },
  { id: 'patakapura', said: 'ପାଟକପୁରା', words: ['ପାଟକପୁରା', 'patakapura'], crops: ['banana'] },
  { id: 'amrapali', said: 'ଆମ୍ରପାଲି', words: ['ଆମ୍ରପାଲି', 'ଆମ୍ରପଲ୍ଲୀ', 'amrapali'], crops: ['mango'] },
  { id: 'langra', said: 'ଲଙ୍ଗଡ଼ା', words: ['ଲଙ୍ଗଡ଼ା', 'langda', 'langra'], crops: ['mango'] },
  { id: 'hybrid', said: 'ହାଇବ୍ରିଡ୍', words: ['ହାଇବ୍ରିଡ୍', 'ହାଇବ୍ରିଡ', 'hybrid', 'haibrid'] },
  { id: 'desi', said: 'ଦେଶୀ', words: ['ଦେଶୀ', 'ଦେଶି', 'desi', 'deshi'] },
  { id: 'organic', said: 'ଜୈବିକ', words: ['ଜୈବିକ', 'ଅର୍ଗାନିକ', 'jaibika', 'organic'] },
  { id: 'red', said: 'ନାଲି', words: ['ନାଲି', 'ଲାଲ', 'nali', 'lal'], crops: ['onion', 'potato', 'rice'] },
  { id: 'white', said: 'ଧଳା', words: ['ଧଳା', 'dhala'], crops: ['onion', 'sesame', 'brinjal'] },
  { id: 'black', said: 'କଳା', words: ['କଳା', 'kala'], crops: ['sesame', 'grapes'] },
];

export const odiaGrades: readonly (readonly [id: string, words: readonly string[]])[] = [
  ['A', ['ଏ ଗ୍ରେଡ୍', 'ଏ', 'a', 'ଏକ ନମ୍ବର', 'ଏକନମ୍ବର', 'ପହିଲା ନମ୍ବର', 'eka number', 'eka nambara']],
  ['B', ['ବି ଗ୍ରେଡ୍', 'ବି', 'b', 'ଦୁଇ ନମ୍ବର', 'dui number', 'dui nambara']],
  ['C', ['ସି ଗ୍ରେଡ୍', 'ସି', 'c', 'ତିନି ନମ୍ବର', 'tini number', 'tini nambara']],
];
