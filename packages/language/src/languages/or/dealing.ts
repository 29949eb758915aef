import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Odia, native and romanised. Unreviewed. */
export const odiaDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase(
        'ମଜୁରୀ, ମଜୁରି, ଖର୍ଚ୍ଚ, ଡିଜେଲ, ଡିଜେଲ ଖର୍ଚ୍ଚ, ମଜୁରି ଖର୍ଚ୍ଚ',
        'ବି, ମଧ୍ୟ',
        'ଉଠିବ ନାହିଁ, ଉଠିବନି, ଉଠୁନି, ଉଠୁ ନାହିଁ, ବାହାରିବ ନାହିଁ, ବାହାରିବନି',
      ),
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('କେଉଁ', 'ଦୋକାନରେ, ଗେଟରେ, ଗୋଦାମରେ, ଗେଟ୍‌ରେ, ଆଡ଼ତରେ'),
      ...everyPhrase('keun, kou', 'dokanare, gatere, godamare'),
    ],
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: [
      ...everyPhrase('ସ୍ଲିପ୍, ସ୍ଲିପ, ହିସାବ, ରସିଦ', 'କେବେ', 'ମିଳିବ, ଦେବେ, ହେବ'),
      ...everyPhrase('slip, hisaba, rasid', 'kebe', 'miliba, debe, heba'),
    ],
  },
  {
    act: 'ask-day',
    weight: 7,
    words: [
      ...everyPhrase('ନିଲାମ, ଡାକ', 'କେବେ, କେଉଁ ଦିନ'),
      ...everyPhrase('nilam', 'kebe, keun dina, kou dina'),
      'kou dina',
      'kou din',
      'kou tarikh',
    ],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('ବଜାର', 'ଆଜି, ', 'କେମିତି, କିପରି', 'ଚାଲିଛି, ଯାଉଛି, ଅଛି'),
      ...everyPhrase('bajara, bajar', 'aji, ', 'kemiti', 'chalichi, chalichhi, jauchi, jauchhi'),
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: ['ଭଲ ଅଛନ୍ତି', 'ଭଲ ଅଛନ୍ତି ତ', 'ଭଲ ଅଛ', 'କେମିତି ଅଛନ୍ତି', 'bhala achanti', 'bhala achhanti', 'bhala acha'],
  },
  {
    act: 'complain',
    weight: 8.5,
    words: [
      ...everyPhrase('ଓଜନରେ', 'ଠକିଦେଲ, ଠକିଦେଲେ, ଠକିଛନ୍ତି, ଠକିଲେ, ଠକିଲ, ଗଡ଼ବଡ଼'),
      ...everyPhrase('ojanare', 'thakidela, thakile, gadabada'),
    ],
  },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const odiaDealingWords = {
  suchPrice: ['ଏହି ଦାମରେ', 'ଏଇ ଦାମରେ', 'ଏତେ କମରେ', 'ଏତେ କମ୍‌ରେ', 'ଏହି ଦରରେ', 'ei damare', 'ete kamare', 'ehi damare'],
  being: ['ପଡ଼ିଛି', 'ରହିଛି', 'ରଖିଛି', 'ଥୁଆ ହୋଇଛି', 'padichhi', 'padichi', 'rahichhi'],
  bidding: ['ଡାକ', 'ବିଡ୍', 'ବିଡ', 'ନିଲାମ', 'daka', 'dak', 'bid', 'nilam', 'nilama'],
  takesBack: [
    'କାଟିଦିଅନ୍ତୁ',
    'କାଟି ଦିଅନ୍ତୁ',
    'ହଟାଇ ଦିଅନ୍ତୁ',
    'ହଟାଇଦିଅନ୍ତୁ',
    'ଉଠାଇ ନିଅନ୍ତୁ',
    'ବାତିଲ',
    'ଫେରାଇ ନେଉଛି',
    'kati diantu',
    'hatei diantu',
    'batil',
  ],
  putsUp: ['ବଢ଼ାଇ', 'ବଢ଼େଇ', 'ବଢ଼ାଇ ଦିଅନ୍ତୁ', 'ବଢ଼ାନ୍ତୁ', 'badhai', 'badhei'],
} satisfies Partial<GrammarWords>;
