import type { Enclitic, Ending, GrammarWords } from '../../tables.ts';

/** A list of single words, split at spaces. */
const words = (list: string): readonly string[] => list.split(' ');

/**
 * Grammar words. The romanised "ki", "na", "pare" and "ru" are not here alone, for they are other words in Hindi; they stand in
 * phrases (`acts.ts`). Unreviewed.
 */
export const odiaWords: GrammarWords = {
  rupee: words('ଟଙ୍କା ଟଂକା ଟଙ୍କାଟା ତଙ୍କା ଟଙ୍କ ରୁପୟା tanka tankaa tk rupaya'),
  paisa: words('ପଇସା ପୈସା paisa paisaa'),
  per: words('ପ୍ରତି ପିଛା ପ୍ରତ୍ୟେକ ପିଛେ ପିଚ୍ଛା prati pichha'),
  each: ['ଗୋଟିକୁ', 'ଗୋଟାକୁ', 'ଗୋଟାକ', 'ପ୍ରତିଟି', 'ଲେଖାଏଁ', 'ଲେଖାଁ', 'gotiku', 'gotaku', 'lekhaen', 'lekhae'],
  price: words('ଦାମ ଦର ଭାଉ ରେଟ୍ ରେଟ ମୂଲ୍ୟ ଦାମ୍ ଦାମଟା ମୂଲ dama daam dara bhau ret mulya'),
  atBefore: [],
  atAfter: words('ଦରରେ ଦାମରେ ଭାଉରେ ରେଟରେ ହିସାବରେ ଭାବରେ ରେ କୁ darare damare bhaure hisabare re ku'),
  of: words('ର ରର'),
  between: ['ମଧ୍ୟରେ', 'ଭିତରେ', 'ମଝିରେ', 'madhyare', 'bhitare'],
  range: words('ରୁ ଠାରୁ ଠୁ ଯାଏ ଯାଏଁ କିମ୍ବା ବା କି tharu thu kimba jaen'),
  about: words('ପାଖାପାଖି ପ୍ରାୟ ଆନୁମାନିକ ଆନ୍ଦାଜ ମୋଟାମୋଟି ହାରାହାରି praya pakhapakhi andaja motamoti harahari'),
  aboutAfter: ['ପାଖାପାଖି', 'ଖଣ୍ଡେ', 'ଆଖପାଖ', 'ଭଳି', 'ଆଖପାଖରେ', 'pakhapakhi', 'khande', 'akhapakha'],
  not: words('ନାହିଁ ନାହି ନୁହେଁ ନୁହଁ ନୁହେ ନାଇଁ ନାଇ ନୁହନ୍ତି ନୁହେଁକି nahin nuhen nuhe naain naahin'),
  noAnswer: words('ନା ନାଁ ନାହିଁ ନାଇଁ ନାହିଁଟି'),
  correction: [
    'ମାନେ',
    'ଭୁଲ କହିଲି',
    'ଭୁଲ ହେଲା',
    'ନା ନା',
    'ଆରେ ନା',
    'କ୍ଷମା କରିବେ',
    'ସରି',
    'ଆସଲରେ',
    'ଦୁଃଖିତ',
    'mane',
    'bhul kahili',
    'bhula hela',
    'na na',
    'are na',
    'sorry',
  ],
  bound: [
    'ରୁ କମ',
    'ରୁ କମ୍',
    'ଠାରୁ କମ',
    'ରୁ ଅଧିକ',
    'ରୁ ବେଶି',
    'ଅତିକମରେ',
    'ଅନ୍ତତଃ',
    'ଅତିବେଶିରେ',
    'ଅଧିକରୁ ଅଧିକ',
    'ru kam',
    'ru kama',
    'antataha',
  ],
  placeBefore: [],
  placeAfter: words('ଅଞ୍ଚଳରେ ଅଞ୍ଚଳର ଠାରେ ଠାରୁ ଠୁ ରେ ଏରିଆରେ anchalare thare tharu'),
  market: words(
    'ବଜାର ବଜାରରେ ବଜାରେ ବଜାରର ହାଟ ହାଟରେ ହାଟର ମଣ୍ଡି ମଣ୍ଡିରେ ମଣ୍ଡିର ଗଦି ମାର୍କେଟ ମାର୍କେଟରେ bajara bajarare bajar hata hatare haata mandi mandire',
  ),
  district: words('ଜିଲ୍ଲା ଜିଲ୍ଲାରେ ଜିଲ୍ଲାର ଜିଲା jilla jillare zilla'),
  state: words('ରାଜ୍ୟ ରାଜ୍ୟରେ ରାଜ୍ୟର rajya'),
  grade: words('ଗ୍ରେଡ୍ ଗ୍ରେଡ କ୍ୱାଲିଟି ନମ୍ବର ଶ୍ରେଣୀ nambara kwaliti'),
  question: words('କି କଣ କ’ଣ କାହିଁକି କେଉଁ କେଉଁଠି kana keunthi keun'),
  howMuch: words('କେତେ କେତେଟା କେତେଟଙ୍କା କେତେକ kete ketee'),
  howMuchAlone: 'ask-price',
  howMany: words('କେତୋଟି କେତୋଟା ketoti'),
  payment: [
    'ପେମେଣ୍ଟ',
    'ନଗଦ',
    'ନଗଦରେ',
    'କ୍ୟାସ',
    'ଧାର',
    'ଧାରରେ',
    'ଉଧାର',
    'ୟୁପିଆଇ',
    'ଚେକ୍',
    'ଆଡଭାନ୍ସ',
    'payment',
    'nagada',
    'nagad',
    'cash',
    'upi',
    'udhar',
    'udhara',
    'advance',
  ],
  qualities: ['ତାଜା', 'ସଦ୍ୟ', 'ଶୁଖିଲା', 'ଓଦା', 'ଭଲ', 'ପାଚିଲା', 'ମିଠା', 'taja', 'sukhila', 'bhala', 'mitha'],
  traded: [
    'ବିକିଲି',
    'ବିକିଥିଲି',
    'ବିକିଦେଲି',
    'ବିକ୍ରି କଲି',
    'ବିକ୍ରି ହେଲା',
    'ବିକ୍ରି ହୋଇଗଲା',
    'କିଣିଲି',
    'କିଣିଥିଲି',
    'bikili',
    'bikithili',
    'bikideli',
    'bikri kali',
    'bikri hela',
    'kinili',
    'kinithili',
  ],
  land: ['ଏକର', 'ଗୁଣ୍ଠ', 'acre', 'ekar', 'guntha'],
  past: words(
    'ଥିଲା ଗଲା ଗଲାଣି ଆସିଥିଲା ଆସିଲା ଆସିଛି ବିକିଲି ବିକିଥିଲି ବିକିଲା ହେଲା ହୋଇଥିଲା ହୋଇଗଲା କିଣିଲି କିଣିଥିଲି ଦେଲି ଦେଇଥିଲି ନେଲି ନେଇଥିଲି thila gala asithila bikili bikithili hela hoithila kinili kinithili deli deithili neli neithili',
  ),
  future: words(
    'ହେବ ଆସିବ ଆସିବି ଆସିବେ ପଠାଇବି ପଠେଇବି ପଠାଇବେ ପଠାଇବୁ ଆଣିବି ଆଣିବେ ପହଞ୍ଚିବ ପହଞ୍ଚାଇବି ଯିବ ଯିବି ରହିବ ସୁଦ୍ଧା ଭିତରେ heba asiba asibi pathaibi patheibi anibi pahanchiba jiba jibi suddha',
  ),
  ordinary: words(
    'ପ୍ରତିଶତ ଶତକଡ଼ା ମୁଁ ମୋ ମୋର ମୋତେ ଆମେ ଆମର ଆମକୁ ଆପଣ ଆପଣଙ୍କର ଆପଣଙ୍କୁ ଆପଣଙ୍କ ତୁମେ ତୁମର ତମେ ସେ ଏଇ ସେଇ ଏହି ଏଇଟା ସେଇଟା ଭାଇ ଭାଇନା ଦାଦା ନନା ଅପା ମାଉସୀ ମଉସା ବାବୁ ସାର୍ ' +
      'ମାଡାମ୍ ଆଜ୍ଞା ଭଲ ବହୁତ ଖୁବ୍ ଏକଦମ୍ ସଦ୍ୟ ତାଜା ଅଛି ଅଛନ୍ତି ଅଛ ଆଉ ଓ ଏବଂ କିନ୍ତୁ ତ ଯଦି ଖାଲି କେବଳ ମାତ୍ର ସବୁ ମୋଟ ଏବେ ମାଲ ପାଖରେ ପାଇଁ ନେଇ କୁହନ୍ତୁ କୁହ ଶୁଣନ୍ତୁ ଦେଖନ୍ତୁ ଆରେ ହେ ହୁଏ ' +
      'ହେଲେ କରି କମ କମ୍ ବେଶି ଟିକେ ଟିକିଏ ବଡ଼ ଛୋଟ ସାନ ନୂଆ ପୁରୁଣା ଘରେ ଘର ଗାଁ ଗାଁର ଲୋ ରେ ଗୋ ପରେ ଆଗରୁ ପରା ' +
      'mun mo mora mote ame amara apana apananka tume sei ei bhai bhaina dada nana apa babu agyan ajna bhala bahut khub taja achhi achi au ebam kintu jadi khali sabu mota ebe mala pakhare pain kuhantu kuha sunantu dekhantu kam kama besi tike tikie bada chhota sana nua ghare ghara gaan lo go',
  ),
};

const plain = [
  'ଗୁଡ଼ିକର',
  'ଗୁଡ଼ିକ',
  'ଗୁଡ଼ା',
  'ଙ୍କର',
  'ଙ୍କ',
  'ଟାର',
  'ଟିର',
  'ଟାକୁ',
  'ଟିକୁ',
  'ର',
  'ଇ',
  'ହିଁ',
  'ହିଂ',
  'ଓ',
  'gudika',
  'tara',
  'ra',
  'r',
];

/** Case endings, classifiers and emphasis; what they leave is the word the tables list. */
export const odiaEndings: readonly Ending[] = [
  ...plain.map((ending) => ({ ending, instead: [''] })),
  { ending: 'ଟା', instead: [''], marks: 'pieces' },
  { ending: 'ଟି', instead: [''], marks: 'pieces' },
  { ending: 'ଟିଏ', instead: [''], marks: 'pieces' },
  { ending: 'ta', instead: [''], marks: 'pieces' },
  { ending: 'ti', instead: [''], marks: 'pieces' },
  { ending: 'ରେ', instead: [''], marks: 'at-in' },
  { ending: 'ଟାରେ', instead: [''], marks: 'at-in' },
  { ending: 'ରେଇ', instead: [''], marks: 'at-in' },
  { ending: 'ଠାରେ', instead: [''], marks: 'in' },
  { ending: 'ଠି', instead: [''], marks: 'in' },
  { ending: 'କୁ', instead: [''], marks: 'at' },
  { ending: 'ରୁ', instead: [''], marks: 'from' },
  { ending: 'ଠାରୁ', instead: [''], marks: 'from' },
  { ending: 'ଠୁ', instead: [''], marks: 'from' },
  { ending: 're', instead: [''], marks: 'at-in' },
  { ending: 'ku', instead: [''], marks: 'at' },
  { ending: 'ru', instead: [''], marks: 'from' },
];

/** "Not" and the question word, written with the verb or the number before them: ବିକିବିନି, ଅଛିକି. */
export const odiaEnclitics: readonly Enclitic[] = (
  [
    ['ନାହିଁ', 'ନାହିଁ'],
    ['ନାହି', 'ନାହିଁ'],
    ['ନାଇଁ', 'ନାହିଁ'],
    ['ନି', 'ନାହିଁ'],
    ['ନୁହେଁ', 'ନୁହେଁ'],
    ['କି', 'କି'],
  ] as const
).map(([ending, word]) => ({ ending, instead: [''], word }));
