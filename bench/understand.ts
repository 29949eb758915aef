import {
  allLanguages,
  createInterpreter,
  type Decimal,
  fold,
  type LanguageCode,
  sharedNames,
} from '../packages/language/src/index.ts';
import { readNumbers } from '../packages/language/src/read/count.ts';
import { matchAll } from '../packages/language/src/read/elements.ts';
import { tokenize } from '../packages/language/src/read/tokens.ts';
import { Vocabularies } from '../packages/language/src/read/vocabularies.ts';

/** Limits of the first floor: microseconds for an utterance and for a number, on average. */
const limits = { utterance: 50, number: 5 } as const;

/** Written by hand for this measurement; none is taken from the tables or the tests. */
const spoken: readonly (readonly [LanguageCode, string])[] = [
  ['hi', 'राम राम सेठ जी, आज मेरे खेत से अस्सी किलो बैंगन निकला है, अठारह रुपये किलो में ले लो'],
  ['hi', 'भैया गेहूँ का क्या भाव चल रहा है इंदौर में'],
  ['hi', 'पच्चीस बोरी आलू, एक बोरी आठ सौ पचास रुपये'],
  ['hi', 'नहीं भाई इतने में नहीं होगा, कम से कम बाईस लगेंगे'],
  ['hi', 'सरसों पाँच हज़ार छह सौ पचास रुपये क्विंटल बिकी कल'],
  ['hi', 'लहसुन की क्वालिटी कैसी है और माल कब तक पहुँचेगा'],
  ['hi', 'bhaiya do quintal arhar dal chahiye, kya lagaoge'],
  ['hi', 'kal subah tak 200 kilo tamatar bhej do azadpur mandi'],
  ['hi', 'theek hai sauda pakka, paanch sau crate bhejo'],
  ['hi', 'mera adrak 60 rupaye kilo hai isse kam nahi'],
  ['ta', 'ஐயா வணக்கம், எங்க தோட்டத்துல எண்பது கிலோ கத்தரிக்காய் இருக்கு, கிலோ பதினெட்டு ரூபாய்'],
  ['ta', 'இன்னைக்கு திண்டுக்கல்லில் சின்ன வெங்காயம் என்ன விலை போகுது'],
  ['ta', 'இருபத்தஞ்சு மூட்டை உருளைக்கிழங்கு, ஒரு மூட்டை எண்ணூத்தி ஐம்பது ரூபாய்'],
  ['ta', 'அந்த விலைக்கு கட்டாதுங்க, குறைஞ்சது இருபத்திரெண்டு ரூபாய் வேணும்'],
  ['ta', 'மஞ்சள் குவிண்டால் பன்னிரண்டாயிரத்து ஐநூறு ரூபாய்'],
  ['ta', 'பூண்டு தரம் எப்படி இருக்கு, எப்போ அனுப்புவீங்க'],
  ['ta', 'anne rendu quintal thuvaram paruppu venum, enna vilai'],
  ['ta', 'naalaikku kaalaila 200 kilo thakkali anuppunga'],
  ['ta', 'sari anne, pesi mudichachu, ainooru crate anuppunga'],
  ['en', 'good morning sir, I have about eighty kilos of brinjal from my farm, eighteen rupees a kilo'],
  ['en', 'what is the wheat rate in Indore mandi today'],
  ['en', 'twenty five bags of potato, eight hundred and fifty rupees per bag'],
  ['en', 'no brother, cannot do it at that price, at least 22 per kg'],
  ['en', 'mustard went at 5,650 per quintal yesterday'],
  ['en', 'please confirm the quality of the garlic and when will it reach'],
  ['en', 'send 200 kg tomato tomorrow, ok deal at ₹18/kg'],
  ['en', 'the weather was bad this week so the lorry will come late, do not worry about payment'],
  ['hi', 'इस हफ़्ते बारिश बहुत हुई इसलिए गाड़ी देर से आएगी, पैसे की चिंता मत करना'],
  ['ta', 'இந்த வாரம் மழை அதிகம், அதனால வண்டி தாமதமா வரும், பணத்தைப் பத்தி கவலைப்படாதீங்க'],
];

const interpreter = createInterpreter(allLanguages, sharedNames);
const vocabularies = new Vocabularies(allLanguages, sharedNames);

/** A small seeded generator, so that each run measures the same. */
function mulberry(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const random = mulberry(20260724);
const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
const crops = ['tomato', 'onion', 'wheat', 'paddy', 'banana', 'turmeric', 'okra', 'groundnut', 'soyabean', 'drumstick'];

function generated(count: number): [LanguageCode, string][] {
  return Array.from({ length: count }, () => {
    const language = pick(interpreter.languages);
    const amount = String(1 + Math.floor(random() * 900)) as Decimal;
    const rupees = String(1 + Math.floor(random() * 9000)) as Decimal;
    const facts = {
      act: pick(['offer', 'want', 'bid', 'counter', 'ask-price'] as const),
      crop: pick(crops) as never,
      quantity: { amount, unit: pick(['kg', 'quintal', 'bag']) as never },
      price: { rupees, per: pick(['kg', 'quintal']) as never },
    };
    return [language, interpreter.say(facts, language, pick(['screen', 'speech'] as const))];
  });
}

function numbersInWords(count: number): [LanguageCode, string][] {
  return Array.from({ length: count }, () => {
    const language = pick(interpreter.languages);
    const value = String(Math.floor(random() * 10 ** (1 + Math.floor(random() * 6)))) as Decimal;
    return [language, interpreter.sayNumber(value, language, pick(['screen', 'speech'] as const))];
  });
}

/** The clock of processor time ticks every 4 ms on some kernels: a round lasts at least so many milliseconds. */
const longEnough = 400;

/**
 * Microseconds of this thread's processor time for one of the texts, in the median of nine rounds after warming up: what else runs on the
 * machine waits in no number, though it slows the memory that both read.
 */
function microseconds(
  texts: readonly (readonly [LanguageCode, string])[],
  read: (text: string, language: LanguageCode) => unknown = interpreter.understand,
): number {
  const round = (times: number) => {
    const before = process.threadCpuUsage();
    for (let time = 0; time < times; time += 1) for (const [language, text] of texts) read(text, language);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / times / texts.length;
  };
  round(30);
  const times = Math.ceil((longEnough * 1000) / (round(10) * texts.length));
  const rounds = Array.from({ length: 9 }, () => round(times)).sort((one, other) => one - other);
  return rounds[4] ?? Number.NaN;
}

function report(name: string, measured: number, limit: number): void {
  const ratio = (measured / limit).toFixed(2);
  process.stdout.write(
    `${name.padEnd(46)} ${measured.toFixed(1).padStart(7)} µs   ${ratio} of the limit of ${limit} µs\n`,
  );
}

const handwritten = Array.from({ length: 20 }, () => spoken).flat();
const mixed = [...handwritten, ...generated(600)];
const numbers = numbersInWords(1000);

/** Only the reading of numbers: folding, cutting into words, the tables, the grammar of numbers. */
const readOnlyNumbers = (text: string, language: LanguageCode) =>
  readNumbers(matchAll(vocabularies.of(language), tokenize(fold(text).text)));

report('understand, handwritten utterances', microseconds(handwritten), limits.utterance);
report('understand, handwritten and generated', microseconds(mixed), limits.utterance);
report('a number of one to nine words, or in digits', microseconds(numbers, readOnlyNumbers), limits.number);
