import type { ActPhrases } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** A phrase as it is listed, with and without the virama that people leave out or write after the last consonant of a word (ଠିକ୍ and ଠିକ, କମ and କମ୍). */
const spellings = (phrase: string): readonly string[] => [
  phrase,
  phrase.replace(/\u0b4d(?= |$)/gu, ''),
  phrase.replace(/(?<=^| )କମ(?= |$)/gu, 'କମ୍'),
];

/** A list of phrases, split at commas, in each spelling. */
const phrases = (list: string): readonly string[] => [...new Set(list.split(', ').flatMap(spellings))];

/** The phrases that say one part after another, each in every spelling. */
const each = (...parts: readonly string[]): readonly string[] => [...new Set(everyPhrase(...parts).flatMap(spellings))];

/** "Not less", "not above": a bound on the price, whichever verb is denied after it. */
const bounds: readonly string[] = [
  ...each(
    ', ରୁ, ଠାରୁ',
    'କମରେ, କମ, ତଳେ, ତଳକୁ, ଅଧିକ, ବେଶି, ଉପରେ, ଉପରକୁ',
    'ଯିବି ନାହିଁ, ଦେବିନି, ଦେବି ନାହିଁ, ଦେଇପାରିବିନି, ଦେଇପାରିବି ନାହିଁ, ଦେଇ ପାରିବିନି, ହେବନି, ହେବ ନାହିଁ, ନେବିନି, ଛାଡ଼ିବିନି',
  ),
  ...each('କମରେ, ତଳେ, ତଳକୁ, ଉପରେ', 'ନାହିଁ, ନୁହେଁ'),
  ...each(
    ', ru, tharu',
    'kamare, kam, kama, tale, adhika, besi, upare',
    'debini, debi nahin, deiparibini, hebani, heba nahin, nebini',
  ),
];

/** "Not a rupee less": by how much, which is no price. */
const notARupee: readonly string[] = [
  ...each('ଟଙ୍କାଟିଏ, ଟଙ୍କାଟିଏ ବି, ଟଙ୍କାଟେ ବି, ଗୋଟିଏ ଟଙ୍କା ବି, ଏକ ଟଙ୍କା ବି', 'କମ, କମରେ', 'ହେବନି, ହେବ ନାହିଁ, ଦେବିନି, କରିବିନି'),
  ...each('tankatie, tankatie bi, gotie tanka bi', 'kam, kama', 'hebani, heba nahin, debini, karibini'),
];

/** By how much, or that, the price is to change. */
const changes: readonly string[] = [
  ...each('କମ', 'କରନ୍ତୁ, କର, କରିବେ, କରିଦିଅନ୍ତୁ, କରି ଦିଅନ୍ତୁ, କରିଦିଅ, କରି ଦିଅ, ରଖନ୍ତୁ, ନିଅନ୍ତୁ'),
  ...each('କମାନ୍ତୁ, କମାଅ, କମାଇବେ, କମେଇ ଦିଅନ୍ତୁ, କମାଇ ଦିଅନ୍ତୁ, କମେଇଦିଅ, ବଢ଼ାନ୍ତୁ, ବଢ଼ାଅ, ବଢ଼ାଇ ଦିଅନ୍ତୁ, ବଢ଼େଇ ଦିଅନ୍ତୁ, ବଢ଼ାଇଦିଅ'),
  ...each('kam, kama', 'karantu, kara, karibe, karidiantu, kari diantu, karidia, kari dia, rakhantu, niantu'),
  ...each('kamantu, kamaa, kamei diantu, badhantu, badhai diantu, badhei diantu'),
];

const damaged = 'ପଚା, ସଢ଼ା, ଖରାପ, ଓଦା, ପୋକରା, ପୋକ ଲଗା, ନଷ୍ଟ';

/** Goods that were bad, wet or short of weight, money that did not come. */
const complaints: readonly string[] = [
  ...each(damaged, 'ଥିଲା, ବାହାରିଲା, ବାହାରିଛି, ଆସିଛି, ଆସିଲା, ଦେଇଛନ୍ତି, ଦେଲେ, ମିଳିଲା'),
  ...each(damaged, 'ମାଲ'),
  ...each('ମାଲ, ମାଲଟା, ମାଲ ସବୁ', damaged),
  ...each('ପଚି, ସଢ଼ି, ଖରାପ ହୋଇ, ଓଦା ହୋଇ, ନଷ୍ଟ ହୋଇ', 'ଯାଇଛି, ଗଲା, ଗଲାଣି, ଯାଇଥିଲା'),
  ...each('ପଚିଯାଇଛି, ପଚିଗଲା, ସଢ଼ିଯାଇଛି, ସଢ଼ିଗଲା, ଓଦା ହୋଇଯାଇଛି, ଖରାପ ହୋଇଯାଇଛି, ନଷ୍ଟ ହୋଇଯାଇଛି'),
  ...each('ଓଜନ, ଓଜନରେ, ମାପ, ମାପରେ', 'କମ'),
  ...each('ଟଙ୍କା, ପଇସା, ପେମେଣ୍ଟ', ', ଏପର୍ଯ୍ୟନ୍ତ, ଏଯାଏଁ, ଏବେ ଯାଏଁ, ଏବେ ବି', 'ମିଳିନି, ମିଳିନାହିଁ, ମିଳି ନାହିଁ, ପାଇନି, ପାଇନାହିଁ, ଆସିନି, ଆସିନାହିଁ, ଦେଇନାହାନ୍ତି'),
  ...each('ପୋକ', 'ଲାଗିଛି, ଅଛି, ଲାଗିଥିଲା'),
  ...each('ଠକିଲେ, ଠକିଗଲି'),
  ...each('pacha, sadha, kharap, kharapa, oda, pokara', 'thila, baharila, asichhi, asila, deichhanti, dele'),
  ...each('mal, mala', 'pacha, sadha, kharap, kharapa, oda'),
  ...each('pachi, sadhi, kharap hoi, oda hoi', 'jaichhi, gala, galani'),
  ...each('ojana, ojanare, ojan, mapa, mapare', 'kam, kama'),
  ...each('tanka, paisa, payment', ', ebe jaen, ejaen', 'milini, milinahin, mili nahin, paini, asini'),
];

/** When, how and in what form the money comes. */
const paymentAsked: readonly string[] = [
  ...each('ଟଙ୍କା, ପଇସା, ପେମେଣ୍ଟ, payment', 'କେବେ, କେତେବେଳେ, କେମିତି, କିପରି, କେତେ ଦିନରେ'),
  ...each('କେବେ, କେତେବେଳେ', 'ଟଙ୍କା, ପଇସା, ପେମେଣ୍ଟ'),
  ...each('ନଗଦ, ନଗଦରେ, କ୍ୟାସ', 'ନା, କି', 'ବାକି, ବାକିରେ, ଧାର, ଧାରରେ, ଉଧାର, ୟୁପିଆଇ, ଚେକ୍'),
  ...each('ନଗଦ, ନଗଦରେ, ବାକିରେ, ଧାରରେ', 'ଦେବେ, ଦେବ, ଦେବେ କି, ଦେବ କି'),
  ...each('tanka, paisa, payment', 'kebe, ketebele, kemiti'),
  ...each('kebe, ketebele', 'tanka, paisa, payment'),
  ...each('nagad, nagada, cash', 'na, ki', 'baki, bakire, udhar, dhara, upi, online, check'),
  ...each('nagad, nagadare, bakire', 'debe, deba, debe ki'),
];

const placeAsked: readonly string[] = [
  ...each('କେଉଁଠିକୁ, କେଉଁଠାକୁ, କୋଉଠିକୁ, କେଉଁଠିକି', 'ଆସିବି, ଆଣିବି, ପଠାଇବି, ଯିବି, ଆସିବୁ'),
  ...each('ଠିକଣା, ଠିକଣାଟା', 'କୁହନ୍ତୁ, ଦିଅନ୍ତୁ, କଣ, ପଠାନ୍ତୁ, କୁହ'),
  ...each('keunthi, kouthi, keunthiku, kouthiku', 'achhi, achi, asibi, anibi, rakhichhanti'),
  ...each('mal, mala, godam, bajar, dokan', 'keunthi, kouthi'),
  ...each('thikana', 'kuhantu, diantu, kana, pathantu'),
];

const repeats: readonly string[] = [
  ...each('ଆଉ ଥରେ, ଆଉଥରେ, ପୁଣି, ପୁଣି ଥରେ, ପୁଣିଥରେ, ଆଉ ଥରଟେ', 'କୁହନ୍ତୁ, କୁହ, କହିବେ, କହନ୍ତୁ'),
  ...each('ଶୁଣି, ବୁଝି, ଭଲ ଭାବେ ଶୁଣି', 'ପାରିଲିନି, ପାରିଲି ନାହିଁ, ପାରିଲିନାହିଁ, ପାରୁନି, ପାରୁନାହିଁ'),
  ...each('ଶୁଣିଲିନି, ଶୁଭିଲାନି, ଶୁଭୁନି, ଶୁଭୁନାହିଁ, ବୁଝିଲିନାହିଁ, ବୁଝି ହେଲାନି, କଣ କହିଲ, ଧୀରେ କୁହନ୍ତୁ'),
  ...each('au thare, authare, puni, puni thare', 'kuhantu, kuha, kahibe'),
  ...each('suni, sunhi, bujhi', 'parilini, parili nahin, paruni'),
  ...each('sunilini, subhilani, subhuni, bujhilini, kana kahila, dhire kuhantu'),
];

const qualityAsked: readonly string[] = [
  ...each('ତାଜା, ସଦ୍ୟ, ଭଲ, ଶୁଖିଲା', 'ତ, କି, ଅଛି ତ, ଅଛି କି'),
  ...each('ଶୁଖିଲା ନା ଓଦା, ଓଦା ନା ଶୁଖିଲା'),
  ...each('ଫଟୋ, ନମୁନା, ସାମ୍ପଲ', 'ପଠାନ୍ତୁ, ପଠାଅ, ଦେଖାନ୍ତୁ, ଦିଅନ୍ତୁ'),
  ...each('taja, bhala, sukhila', 'ta, ki, achhi ta, achhi ki'),
  ...each('photo, sample', 'pathantu, pathaa, dekhantu'),
];

/** What people say to sell, buy, bid, agree and ask, native and romanised. Unreviewed. */
export const odiaActs: readonly ActPhrases[] = [
  {
    act: 'offer',
    asked: 'want',
    denied: 'refuse',
    future: true,
    words: phrases(
      'ବିକ୍ରି କରିବାକୁ ଚାହେଁ, ବିକ୍ରି କରିବାକୁ ଚାହୁଁଛି, ବିକ୍ରି କରିବି, ବିକ୍ରି କରିବୁ, ବିକ୍ରି କରୁଛି, ବିକ୍ରି ଅଛି, ବିକ୍ରି ହେବ, ବିକ୍ରି ପାଇଁ, ବିକ୍ରି ପାଇଁ ଅଛି, ବିକ୍ରି କରିବେ, ବିକ୍ରି, ' +
        'ବିକିବି, ବିକିବୁ, ବିକୁଛି, ବିକିବାକୁ ଚାହେଁ, ବିକିବାକୁ ଚାହୁଁଛି, ବିକିବାକୁ ଚାହୁଁଛୁ, ବିକିବାକୁ ଚାହୁଁ, ବିକିବାକୁ ଅଛି, ବିକିବାକୁ, ବିକିବାର ଅଛି, ବିକିବାର, ବିକିବାକୁ ପଡ଼ିବ, ବିକ୍ରି କରିବାର ଅଛି, ବିକିବା ପାଇଁ, ବିକିବେ, ବିକିଦେବି, ବିକି ଦେବି, ବିକିବାକୁ ଆଣିଛି, ବିକମି, ଛାଡ଼ିବି, ' +
        'bikri karibi, bikri karuchhi, bikri achhi, bikri heba, bikri pain, bikri, bikri kariba, bikibi, bikibu, bikuchhi, bikuchi, bikibaku chahen, bikibaku chahunchhi, bikibaku achhi, bikri karibaku chahunchhi, bikiba pain, bikidebi, bikibe',
    ),
  },
  {
    act: 'offer',
    asked: 'ask-quantity',
    weight: 3,
    words: phrases(
      'ମୋ ପାଖରେ, ମୋର ପାଖରେ, ଆମ ପାଖରେ, ଆପଣଙ୍କ ପାଖରେ, ତୁମ ପାଖରେ, ମହଜୁଦ ଅଛି, ମଜୁଦ ଅଛି, ରେଡି ଅଛି, ମୋ ଘରେ, ଘରେ ଅଛି, ପଡ଼ିଛି, ପଡ଼ି ରହିଛି, ଗୋଦାମରେ ଅଛି, ' +
        'mo pakhare, mora pakhare, ama pakhare, apananka pakhare, tuma pakhare, mo ghare, ghare achhi, padichhi',
    ),
  },
  {
    act: 'offer',
    weight: 4,
    priceOnly: 'bid',
    denied: 'refuse',
    future: true,
    words: phrases(
      'ଦେବି, ଦେବୁ, ଦେଇଦେବି, ଦେଇ ଦେବି, ଦେଇପାରିବି, ଦେଇ ପାରିବି, ଦେଉଛି, ଦେବାକୁ ଚାହେଁ, ଦେବାକୁ ଚାହୁଁଛି, ଛାଡ଼ିଦେବି, ପହଞ୍ଚାଇଦେବି, ପଠେଇଦେବି, ଦେମି, ' +
        'debi, debu, deidebi, dei debi, deiparibi, deuchhi, deuchi, chhadidebi, demi',
    ),
  },
  {
    act: 'want',
    asked: 'offer',
    denied: 'refuse',
    priceOnly: 'counter',
    future: true,
    words: phrases(
      'ଦରକାର, ଦରକାର ଅଛି, ଲୋଡ଼ା, ଲୋଡ଼ା ଅଛି, ଲାଗିବ, ଚାହେଁ, ଚାହୁଁଛି, ଚାହୁଁ, ଦରକାର ଥିଲା, ଆବଶ୍ୟକ, ଆବଶ୍ୟକ ଅଛି, ଚାହିଁ, ' +
        'darkar, darakara, darakar, dorkar, darkar achhi, loda, loda achhi, lagiba, chahen, chahunchhi, abasyaka',
    ),
  },
  {
    act: 'want',
    denied: 'refuse',
    priceOnly: 'bid',
    future: true,
    words: [
      ...each('ଦିଅ, ଦିଅନ୍ତୁ, ଦେଇଦିଅ, ଦେଇ ଦିଅ, ଦେଇଦିଅନ୍ତୁ, ଦେଇ ଦିଅନ୍ତୁ, ପଠାଅ, ପଠାନ୍ତୁ, ପଠେଇ ଦିଅ, ପଠେଇଦିଅ, ପଠାଇ ଦିଅ, ପଠାଇଦିଅ', 'ନା'),
      ...each('dia, diantu, deidia, pathantu, patheidia', 'na'),
      ...phrases(
        'କିଣିବାକୁ ଚାହେଁ, କିଣିବାକୁ ଚାହୁଁଛି, କିଣିବି, କିଣିବୁ, କିଣୁଛି, କିଣିବା ପାଇଁ, କିଣିବାର ଅଛି, ନେବାର ଅଛି, ନେବି, ନେବୁ, ନେବାକୁ ଚାହେଁ, ନେବାକୁ ଚାହୁଁଛି, ନେଉଛି, ନେମି, ଦିଅନ୍ତୁ, ଦିଅ, ଦେଇଦିଅ, ଦେଇ ଦିଅନ୍ତୁ, ଦେଇଦିଅନ୍ତୁ, ପଠାନ୍ତୁ, ପଠାଅ, ପଠେଇ ଦିଅ, ପଠେଇଦିଅ, ପଠାଇଦିଅ, ପଠାଇ ଦିଅ, ପଠାଇଦିଅନ୍ତୁ, ପଠାଇ ଦିଅନ୍ତୁ, ପଠେଇଦିଅନ୍ତୁ, ପଠେଇ ଦିଅନ୍ତୁ, ପଠାଇବେ, ପଠାଇଦେବେ, ' +
          'kinibaku chahen, kinibaku chahunchhi, kinibi, kinibu, kinuchhi, nebi, nebu, neuchhi, nemi, diantu, dia, deidia, deidiantu, pathantu, patheidia, pathaibe',
      ),
    ],
  },
  {
    act: 'want',
    priceOnly: 'bid',
    priced: 'bid',
    denied: 'refuse',
    weight: 4,
    future: true,
    words: phrases(
      'ଦେବେ, ଦେବେ କି, ଦେବ କି, ଦେବ, ଦେଇପାରିବେ, ଦେଇ ପାରିବେ, ଛାଡ଼ିବେ, ଛାଡ଼ିବ, debe, debe ki, deba, deba ki, deiparibe, chhadibe',
    ),
  },
  {
    act: 'want',
    priceOnly: 'bid',
    priced: 'bid',
    unmeasured: 'ask-quantity',
    denied: 'refuse',
    weight: 4,
    future: true,
    words: [...each('ମିଳିବ, ପାଇବି, ମିଳିପାରିବ', ', କି, ନା'), ...each('miliba, paibi', ', ki')],
  },
  {
    act: 'bid',
    weight: 7,
    denied: 'refuse',
    words: phrases(
      'ମୋର ଡାକ, ମୋ ଡାକ, ଡାକୁଛି, ଡାକିଲି, ଡାକ ଦେଉଛି, ଡାକ ଦେଲି, ନିଲାମ ଡାକ, ବିଡ୍, ବିଡ, ମୋର ବିଡ୍, ମୋ ଦର, ମୋର ଦର, ଦାମ ଦେବି, ଦର ଦେବି, ' +
        'mora daka, mo daka, mo dak, dakuchhi, dakuchi, dakili, daka deuchhi, bid, mora bid, mo bid, mo dara, dama debi',
    ),
  },
  {
    act: 'raise',
    weight: 8,
    difference: true,
    words: ['ଅଧିକ ଦେବି', 'ଆଉ ଦେବି', 'ବେଶି ଦେବି', 'adhika debi', 'au debi', 'besi debi'],
  },
  {
    act: 'counter',
    weight: 7,
    words: phrases(
      'ମୋର ଦାମ, ମୋ ଦାମ, ରୁ କମରେ ଦେବି ନାହିଁ, କମରେ ଦେବି ନାହିଁ, କମରେ ଦେବିନି, କମରେ ଦେବିନାହିଁ, କମରେ ହେବ ନାହିଁ, କମରେ ହେବନି, କମରେ ନାହିଁ, କମରେ ନୁହେଁ, ରୁ କମ ନାହିଁ, ରୁ କମ ନୁହେଁ, କମ ନାହିଁ, କମ ନୁହେଁ, କମ ହେବ ନାହିଁ, କମ ହେବନି, ' +
        'ତଳେ ଦେବି ନାହିଁ, ତଳେ ଦେବିନି, ତଳେ ନାହିଁ, ତଳକୁ ଯିବିନି, ରୁ ବେଶି ନାହିଁ, ବେଶି ନାହିଁ, ବେଶି ଦେବି ନାହିଁ, ବେଶି ଦେବିନି, ରୁ ଅଧିକ ଦେବି ନାହିଁ, କମ ହେବ, ' +
        'କରିଦିଅନ୍ତୁ, କରିଦିଅ, କରି ଦିଅନ୍ତୁ, ରଖନ୍ତୁ, ଲଗାନ୍ତୁ, ଧରନ୍ତୁ, ଲାଷ୍ଟ, ଲାଷ୍ଟ ଦାମ, ଶେଷ ଦାମ, ଶେଷ କଥା, ଫାଇନାଲ, ଫାଇନାଲ୍, ଫାଇନାଲ ଦାମ, ' +
        'mora dama, mo dama, mo daam, kamare debi nahin, kamare debini, kamare hebani, kama nuhen, besi debini, besi debi nahin, karidia, karidiantu, rakhantu, last, last dama, sesa dama, final',
    ),
  },
  {
    act: 'counter',
    weight: 7,
    difference: true,
    words: changes,
  },
  { act: 'counter', weight: 9, limits: true, words: bounds },
  { act: 'counter', weight: 9, words: notARupee },
  { act: 'counter', weight: 2.5, words: phrases('ପଡ଼ିବ, ପଡ଼ିଯିବ, padiba') },
  {
    act: 'no',
    weight: 4,
    denies: true,
    words: phrases(
      'ମୋ ପାଖରେ ନାହିଁ, ମାଲ ନାହିଁ, ଆଉ ନାହିଁ, ସରିଗଲା, ସରି ଗଲାଣି, ସରିଗଲାଣି, mo pakhare nahin, mala nahin, au nahin, sarigala, sarigalani',
    ),
  },
  {
    act: 'accept',
    weight: 6,
    asked: 'counter',
    denied: 'refuse',
    words: phrases(
      'ରାଜି, ରାଜି ଅଛି, ମୁଁ ରାଜି, ରାଜୀ, ରାଜି ଅଛୁ, ମଞ୍ଜୁର, ମଞ୍ଜୁର ଅଛି, ପକ୍କା, ପକା, କଥା ପକ୍କା, ପକ୍କା କରନ୍ତୁ, ଡିଲ୍, ଡନ୍, ଡିଲ୍ ପକ୍କା, ଚଳିବ, ଚାଲିବ, ଠିକ୍ ଅଛି ଫାଇନାଲ, ଠିକ୍ ଅଛି ପକ୍କା, ମାନିଲି, ମାନିନେଲି, ଫାଇନାଲ କରନ୍ତୁ, ସେୟା ହେଉ, ସେଇଆ ହେଉ, ଦେଇଦେଲି, ସହମତ, ' +
        'raji, raji achhi, mun raji, manjur, manjura, pakka, katha pakka, deal, done, chaliba, chalibo, manili, maninelee, seya heu',
    ),
  },
  {
    act: 'accept',
    weight: 2,
    words: phrases(
      'ଠିକ୍ ଅଛି, ଠିକ ଅଛି, ଠିକଅଛି, ଠିକ୍, ଠିକ, ହଉ, ହେଉ, ହଉ ଠିକ୍ ଅଛି, ଓକେ, thik achhi, thik achi, thika achhi, thik, heu, hau, ok',
    ),
  },
  {
    act: 'refuse',
    weight: 8,
    words: phrases(
      'ରାଜି ନୁହେଁ, ରାଜି ନାହିଁ, ମୁଁ ରାଜି ନୁହେଁ, ନାମଞ୍ଜୁର, ମାନୁନି, ମାନିବି ନାହିଁ, ମନା, raji nuhen, raji nuhe, raji nahin, namanjur, manuni',
    ),
  },
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: phrases(
      'ପୋଷାଇବ ନାହିଁ, ପୋଷେଇବ ନାହିଁ, ପୋଷାଇବନି, ପୋଷେଇବନି, ପୋଷାଉ ନାହିଁ, ପୋଷାଉନି, ଚଳିବ ନାହିଁ, ଚଳିବନି, ପାରିବି ନାହିଁ, ପାରିବିନି, ଦାମ ବେଶି, ଦାମ ବହୁତ ବେଶି, ଦର ବେଶି, ବହୁତ ବେଶି, ବେଶି ଦାମ, ବହୁତ ଦାମ, ଥାଉ, ଥାଉ ଦରକାର ନାହିଁ, ଛାଡ଼ନ୍ତୁ, ' +
        'ଏତେ ଦାମରେ ନାହିଁ, ଏ ଦାମରେ ହେବ ନାହିଁ, ଏ ଦାମରେ ହେବନି, ଏତେ କମରେ ହେବ ନାହିଁ, ଏତେ କମରେ ହେବନି, ହେବ ନାହିଁ, ହେବନି, ହବନି, ହେବନାହିଁ, ' +
        'ଦେବିନି, ନେବିନି, କିଣିବିନି, ବିକିବିନି, ଦେବିନାହିଁ, ନେବିନାହିଁ, ବିକିବିନାହିଁ, କିଣିବିନାହିଁ, ଲାଗିବନି, ଲାଗିବନାହିଁ, ଚାହୁଁନାହିଁ, ଚାହୁଁନି, ବିକିବାକୁ ଚାହୁଁନାହିଁ, ବିକିବାକୁ ଚାହୁଁନି, ନେବାକୁ ଚାହୁଁନାହିଁ, ନେବାକୁ ଚାହୁଁନି, କିଣିବାକୁ ଚାହୁଁନାହିଁ, କିଣିବାକୁ ଚାହୁଁନି, ବିକ୍ରି କରିବାକୁ ଚାହୁଁନାହିଁ, ବିକ୍ରି କରିବିନି, ବିକ୍ରି କରିବିନାହିଁ, ଦରକାର ନାହିଁ, ଦରକାରନାହିଁ, ଲୋଡ଼ା ନାହିଁ, ' +
        'posaiba nahin, poseibani, posaibani, posauni, chalibani, paribini, dama besi, daam besi, dara besi, bahut besi, besi dama, thau, e damare hebani, ete kamare hebani, heba nahin, hebani, habani, debini, nebini, kinibini, bikibini, debi nahin, nebi nahin, bikibi nahin, kinibi nahin, lagibani, darkar nahin, darakara nahin, dorkar nahin',
    ),
  },
  {
    act: 'withdraw',
    weight: 9,
    words: phrases(
      'ଫେରାଇ ନେଉଛି, ଫେରେଇ ନେଉଛି, ଫେରସ୍ତ ନେଉଛି, ଫେରାଇ ନେବି, ଫେରେଇ ନେଲି, ଉଠାଇ ନେଉଛି, ଉଠେଇ ନେଉଛି, ବାତିଲ, ବାତିଲ କରନ୍ତୁ, ବାତିଲ କରୁଛି, ବାତିଲ କରିଦିଅନ୍ତୁ, କ୍ୟାନସେଲ, କ୍ୟାନ୍ସେଲ୍, କ୍ୟାନସେଲ କରନ୍ତୁ, ' +
        'ଫେରାଇ ନେଲି, ଉଠାଇ ନେଲି, ଉଠେଇ ନେଲି, pherai neli, pherei neli, uthai neli, uthei neli, pherai nebi, pherai neuchhi, pherei neuchhi, ferei neuchi, ferai neuchi, ferai neuchhi, ଫେରେଇ ନେବି, batil, batila, batil karantu, cancel, cancel karantu',
    ),
  },
  {
    act: 'ask-price',
    weight: 6,
    words: phrases(
      'କେତେ କରି ଦେଉଛନ୍ତି, କେତେ କରି ଦେଉଛ, କେତେ କରି, kete kari, kete kari deuchanti, ଦାମ କେତେ, କେମିତି ଦେଲ, କେମିତି ଦେଲେ, କେମିତି ଦେଉଛ, କେମିତି ଦେଉଛନ୍ତି, କେମିତି ଦେବ, କେମିତି ଦେବେ, କେମିତି କିଲୋ, kemiti dela, kemiti kilo, kemiti deuchha, kemiti deba, kemiti debe, କେତେ ଦାମ, ଦର କେତେ, କେତେ ଦର, ରେଟ୍ କେତେ, ରେଟ କେତେ, କେତେ ରେଟ୍, ଭାଉ କେତେ, କେତେ ଟଙ୍କା, କେତେ ଟଙ୍କାରେ, କେତେରେ, କେତେରେ ଦେବେ, କେତେରେ ଦେବ, କେତେ ନେବେ, କେତେ ପଡ଼ିବ, କେତେ ଚାଲିଛି, କେତେ ହେବ, ' +
        'ଦାମ କୁହନ୍ତୁ, ଦର କୁହନ୍ତୁ, ଦାମ କୁହ, ରେଟ୍ କୁହନ୍ତୁ, ବଜାର ଦର, ବଜାରଦର, ବଜାର ଦର କେତେ, ବଜାର ଭାଉ, ଆଜିର ଦର, ଆଜିର ଭାଉ, ଦାମ କଣ, କଣ ଦାମ, ଦର କେମିତି, କେତେ ଦରରେ, କେତେ ଦେବେ, ଦାମ କେତେ ଅଛି, ' +
        'dama kete, daam kete, kete dama, kete daam, dara kete, kete dara, rate kete, kete rate, bhau kete, kete tanka, kete tankare, ketere, ketere debe, ketere deba, kete nebe, kete padiba, kete chalichhi, dama kuhantu, dara kuhantu, rate kuhantu, bajara dara, dama kana, kana dama, kete debe',
    ),
  },
  {
    act: 'ask-quantity',
    weight: 6.5,
    words: phrases(
      'କେତେ ମାଲ, ମାଲ କେତେ, କେତେ ମାଲ ଅଛି, ମାଲ କେତେ ଅଛି, କେତେ ଅଛି, କେତେ କିଲୋ ଅଛି, ଷ୍ଟକ୍ କେତେ, କେତେ ମିଳିବ, କେତେ ପାଇବି, କେତେ ବାକି, ପରିମାଣ କେତେ, କେତେ ବସ୍ତା ଅଛି, କେତେ ଦରକାର, କେତେ ଲାଗିବ, ' +
        'kete mala, mala kete, kete mal, mal kete, kete achhi, kete achi, kete kilo achhi, stock kete, kete miliba, kete baki, kete basta achhi, kete darkar',
    ),
  },
  {
    act: 'ask-quantity',
    weight: 3,
    words: phrases('ଅଛି କି, ଅଛିକି, ଅଛି ନା, ଅଛି ନାହିଁ, ମିଳିବ କି ନାହିଁ, ହେବ କି, achhi ki, achi ki, achhiki, miliba ki nahin, heba ki'),
  },
  {
    act: 'ask-quality',
    weight: 6,
    words: phrases(
      'ମାଲ କେମିତି, କେମିତି ମାଲ, କ୍ୱାଲିଟି କେମିତି, ମାଲ କିପରି, ମାଲଟା କେମିତି, କେମିତି ଅଛି, କେମିତି ହେବ, କେମିତି, କିପରି, ତାଜା ତ, ତାଜା କି, ସଦ୍ୟ ତ, ଭଲ ତ, ଭଲ ଅଛି ତ, କେଉଁ ଗ୍ରେଡ୍, କେଉଁ କ୍ୱାଲିଟି, ଗୁଣ କେମିତି, ଶୁଖିଲା ତ, ' +
        'mala kemiti, mal kemiti, kemiti mal, quality kemiti, kemiti, taja ta, taja ki, bhala ta, keun grade, keun quality',
    ),
  },
  {
    act: 'ask-delivery',
    weight: 6,
    future: true,
    words: phrases(
      'ଡେଲିଭରି କେବେ, ଡେଲିଭରି କେବେ ହେବ, କେବେ ଡେଲିଭରି, ଡେଲିଭରି, ଡେଲିଭରି ହେବ, କେବେ ଦେବେ, କେବେ ମିଳିବ, କେବେ ପାଇବି, କେତେବେଳେ ଦେବେ, କେତେବେଳେ ମିଳିବ, କେବେ ଆସିବ, କେବେ ପହଞ୍ଚିବ, କେବେ ପଠାଇବେ, ପହଞ୍ଚାଇ ଦେବେ, ଘରେ ପହଞ୍ଚାଇବେ, ମାଲ କେବେ ମିଳିବ, ମାଲ କେବେ ଆସିବ, କେବେ, କେତେବେଳେ, ' +
        'delivery, delivery kebe, kebe delivery, kebe debe, kebe miliba, kebe paibi, ketebele miliba, kebe asiba, kebe pathaibe, kebe, ketebele, mala kebe asiba',
    ),
  },
  {
    act: 'greet',
    weight: 0,
    words: phrases(
      'କେମିତି ଅଛନ୍ତି, କେମିତି ଅଛ, kemiti achhanti, kemiti achha, ନମସ୍କାର, ନମସ୍ତେ, ଜୁହାର, ଜୟ ଜଗନ୍ନାଥ, ପ୍ରଣାମ, ହ୍ୟାଲୋ, ହେଲୋ, namaskar, namaskara, juhara, juhar, jay jagannath, jaya jagannatha, pranam, pranama',
    ),
  },
  {
    act: 'thank',
    weight: 0,
    words: phrases(
      'ଧନ୍ୟବାଦ, ଧନ୍ୟବାଦ ଆଜ୍ଞା, ବହୁତ ଧନ୍ୟବାଦ, dhanyabad agyan, dhanyabada agyan, ଥ୍ୟାଙ୍କ୍ୟୁ, dhanyabad, dhanyabada, thank you',
    ),
  },
  { act: 'yes', weight: 1, onlyAlone: true, words: phrases('ଆଜ୍ଞା, agyan, ajna') },
  {
    act: 'yes',
    weight: 1,
    words: phrases(
      'ହଁ, ହଁ ଆଜ୍ଞା, ହଁ ଠିକ୍, ହଁ ଠିକ୍ ଅଛି, ହଁ ହଁ, ଆଜ୍ଞା ହଁ, ହୁଁ, ସତ, ଠିକ୍ କଥା, ହଁ ନିଶ୍ଚୟ, han agyan, han, haan agyan, han thik, han han, thik katha',
    ),
  },
  {
    act: 'no',
    weight: 1,
    words: phrases(
      'ନା, ନାଁ, ନା ଆଜ୍ଞା, ନାହିଁ, ନାଇଁ, ନା ନୁହେଁ, ଭୁଲ, ଠିକ୍ ନୁହେଁ, ଠିକ୍ ନାହିଁ, ଭୁଲ ଅଛି, na agyan, nahin, naahin, bhul, bhula, thik nuhen, thik nahin, na',
    ),
  },
  {
    act: 'raise',
    weight: 7.5,
    words: phrases(
      'ଡାକ ବଢ଼ାଉଛି, ଡାକ ବଢ଼ାଇଲି, ଡାକ ବଢ଼ାଇବି, ଦର ବଢ଼ାଉଛି, ଦର ବଢ଼ାଇବି, ଦାମ ବଢ଼ାଉଛି, ମୁଁ ବଢ଼ାଉଛି, ଆହୁରି ବଢ଼ାଉଛି, ଆଉ ବଢ଼ାଉଛି, ବଢ଼ାଉଛି, ବଢ଼ାଇଲି, ବଢ଼େଇଲି, ବଢ଼େଇବି, ଡାକ ବଢ଼େଇବି, badhauchhi, daka badhauchhi, dak badhauchi, dara badhauchhi, dama badhauchhi, mun badhauchhi',
    ),
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: phrases(
      'ଟଙ୍କା କେମିତି ଦେବେ, ଟଙ୍କା କେବେ ଦେବେ, ଟଙ୍କା କେବେ ମିଳିବ, ଟଙ୍କା କେବେ ପାଇବି, ଟଙ୍କା କେମିତି ମିଳିବ, ପଇସା କେବେ ମିଳିବ, ପଇସା କେବେ ଦେବେ, ପଇସା କେମିତି ଦେବେ, ପେମେଣ୍ଟ କେମିତି, ପେମେଣ୍ଟ କେବେ, ନଗଦ ନା ବାକି, ନଗଦ ନା ଧାର, ନଗଦ ଦେବେ, ନଗଦରେ ଦେବେ, ' +
        'tanka kemiti debe, tanka kebe debe, tanka kebe miliba, tanka kebe paibi, paisa kebe miliba, paisa kebe debe, payment kebe, payment kemiti, nagada na baki, nagad debe',
    ),
  },
  {
    act: 'ask-place',
    weight: 6,
    words: phrases(
      'ମାଲ କେଉଁଠି, ମାଲ କେଉଁଠି ଅଛି, କେଉଁଠି ଅଛି, କେଉଁଠି ମିଳିବ, କେଉଁଠିକି ଆସିବି, କେଉଁଠି ଆସିବି, କେଉଁ ହାଟ, କେଉଁ ହାଟରେ, କେଉଁ ହାଟକୁ, କେଉଁ ବଜାର, କେଉଁ ବଜାରରେ, କେଉଁ ବଜାରକୁ, କେଉଁ ମଣ୍ଡି, କେଉଁ ମଣ୍ଡିରେ, କେଉଁଠୁ, କେଉଁଠାରୁ, କେଉଁଠି, କୋଉଠି, କୋଉଠି ଅଛି, କେଉଁ ଜାଗା, କେଉଁ ଜାଗାରେ, ' +
        'mala keunthi, keunthi achhi, keunthi miliba, keunthiki asibi, keun hata, keun hatare, keun bajara, keun bajarare, keunthi, kouthi, kouthi achhi',
    ),
  },
  {
    act: 'ask-day',
    weight: 7,
    words: phrases(
      'କେଉଁ ଦିନ, କେଉଁଦିନ, କେଉଁ ତାରିଖ, କେଉଁ ତାରିଖରେ, କେତେ ତାରିଖ, କେତେ ତାରିଖରେ, କେବେ ଆସିବି, କେବେ ନେବାକୁ ଆସିବି, keun dina, kete tarikha, kete tarikhare, keun tarikha, kebe asibi',
    ),
  },
  {
    act: 'complain',
    weight: 7,
    words: phrases(
      'ମୋର ଅଭିଯୋଗ ଅଛି, ଅଭିଯୋଗ ଅଛି, ଅଭିଯୋଗ, ନାଲିଶ, ମାଲ ଖରାପ, ମାଲ ଖରାପ ଅଛି, ମାଲ ପଚା, ପଚା ମାଲ, ମାଲ ପଚିଯାଇଛି, ଖରାପ ମାଲ, ଓଜନ କମ, ଓଜନରେ କମ, ମାପ କମ, ଓଜନ କମ ଅଛି, ଟଙ୍କା ମିଳିନି, ଟଙ୍କା ମିଳିନାହିଁ, ପଇସା ମିଳିନି, ପଇସା ମିଳିନାହିଁ, ଠକିଦେଲେ, ଠକିଛନ୍ତି, ' +
        'abhijoga, mora abhijoga achhi, nalisa, mala kharapa, mal kharap, mala pacha, pacha mala, ojana kama, ojan kam, tanka milini, paisa milini',
    ),
  },
  {
    act: 'repeat',
    weight: 7,
    words: phrases(
      'ଆଉ ଥରେ କୁହନ୍ତୁ, ଆଉଥରେ କୁହନ୍ତୁ, ଆଉ ଥରେ କୁହ, ଆଉଥରେ କୁହ, ପୁଣି ଥରେ କୁହନ୍ତୁ, ପୁଣି କୁହନ୍ତୁ, ଶୁଭିଲା ନାହିଁ, ଶୁଣିପାରିଲି ନାହିଁ, ଶୁଣି ପାରିଲିନି, ବୁଝିପାରିଲି ନାହିଁ, ବୁଝିପାରିଲିନି, ବୁଝିଲିନି, କଣ କହିଲେ, ' +
        'au thare kuhantu, authare kuhantu, au thare kuha, puni kuhantu, subhila nahin, bujhili nahin, bujhiparilini, bujhilini, kana kahile',
    ),
  },
  { act: 'complain', weight: 8.5, words: complaints },
  { act: 'ask-payment', weight: 7, words: paymentAsked },
  { act: 'ask-place', weight: 6.2, words: placeAsked },
  { act: 'repeat', weight: 8.5, words: repeats },
  { act: 'ask-quality', weight: 6, words: qualityAsked },
];
