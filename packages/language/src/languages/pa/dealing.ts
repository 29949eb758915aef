import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Punjabi, native and romanised. Unreviewed. */
export const punjabiDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase('ਮਜ਼ਦੂਰੀ, ਮਜਦੂਰੀ, ਲਾਗਤ, ਖਰਚਾ, ਖ਼ਰਚਾ, ਡੀਜ਼ਲ, ਕਿਰਾਇਆ', 'ਵੀ', 'ਨਹੀਂ, ਨੀ', 'ਨਿਕਲਦਾ, ਨਿਕਲਦੀ, ਨਿਕਲਣਾ, ਨਿਕਲੇਗਾ'),
      ...everyPhrase('ਮਜ਼ਦੂਰੀ, ਲਾਗਤ, ਖਰਚਾ, ਡੀਜ਼ਲ', 'ਵੀ', 'ਪੂਰਾ, ਪੂਰੀ', 'ਨਹੀਂ', 'ਹੁੰਦਾ, ਹੁੰਦੀ, ਹੋਣਾ'),
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('ਕਿਹੜੀ, ਕਿਹੜੇ, ਕਿਸ', 'ਦੁਕਾਨ, ਗੇਟ, ਆੜ੍ਹਤ, ਗੋਦਾਮ, ਸ਼ੈੱਡ, ਫੜ੍ਹ', ', ਤੇ, ’ਤੇ, ਵਿੱਚ'),
      ...everyPhrase('ਕਿੱਥੇ', 'ਉਤਾਰਾਂ, ਲਾਹਾਂ, ਲਿਆਵਾਂ, ਉਤਾਰਨਾ'),
      ...everyPhrase('kehri, kehre, kis', 'dukan, gate, aarhat, godam', ', te, vich'),
      ...everyPhrase('kithe, kitthe', 'utaran, laahan, liyavan'),
    ],
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: [
      ...everyPhrase('ਪਰਚੀ, ਹਿਸਾਬ, ਭੁਗਤਾਨ', 'ਕਦੋਂ', 'ਮਿਲੂ, ਮਿਲੂਗੀ, ਮਿਲੇਗੀ, ਮਿਲੇਗਾ, ਬਣੂ, ਹੋਊ, ਹੋਵੇਗਾ'),
      ...everyPhrase('parchi, hisab', 'kadon, kado', 'milugi, milegi, milu, hou'),
    ],
  },
  {
    act: 'ask-day',
    weight: 7,
    words: [
      ...everyPhrase('ਬੋਲੀ, ਨਿਲਾਮੀ', 'ਕਦੋਂ, ਕਿਸ ਦਿਨ, ਕਿਹੜੇ ਦਿਨ'),
      ...everyPhrase('boli, nilami', 'kadon, kis din, kehre din'),
    ],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('ਬਜ਼ਾਰ, ਬਾਜ਼ਾਰ, ਮਾਰਕੀਟ', 'ਕਿਵੇਂ, ਕਿੱਦਾਂ', 'ਚੱਲ ਰਿਹਾ, ਚੱਲਦਾ, ਜਾ ਰਿਹਾ'),
      ...everyPhrase('bazar, market', 'kiven, kiddan', 'chal riha, chalda, ja riha'),
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: [
      'ਸਭ ਠੀਕ',
      'ਸਭ ਵਧੀਆ',
      'ਕੀ ਹਾਲ ਹੈ',
      'ਕੀ ਹਾਲ ਐ',
      'ਕੀ ਹਾਲ ਚਾਲ',
      'ਕਿਵੇਂ ਹੋ',
      'ਕਿੱਦਾਂ',
      'ਠੀਕ ਹੋ',
      'sab theek',
      'sab vadhiya',
      'ki haal hai',
      'ki haal ae',
      'ki haal chaal',
      'kiven ho',
      'theek ho',
    ],
  },
  {
    act: 'complain',
    weight: 8.5,
    words: [
      ...everyPhrase('ਤੋਲ, ਵਜ਼ਨ', 'ਵਿੱਚ, ਚ', 'ਗੜਬੜ, ਗੜਬੜੀ, ਧੋਖਾ'),
      ...everyPhrase('ਕਾਲਾ, ਕਾਲੇ, ਕਾਲੀਆਂ, ਗਲਿਆ, ਗਲੇ, ਗਲੀਆਂ, ਸੜੇ, ਸੜਿਆ, ਸੜੀਆਂ, ਕੱਚੇ', 'ਨਿਕਲਿਆ, ਨਿਕਲੇ, ਨਿਕਲੀਆਂ'),
    ],
  },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const punjabiDealingWords = {
  suchPrice: [
    ...everyPhrase('ਇਸ, ਏਸ, ਇਹੋ ਜਿਹੇ', 'ਭਾਅ, ਰੇਟ, ਮੁੱਲ', 'ਵਿੱਚ, ਤੇ, ਚ'),
    'ਐਨੇ ਵਿੱਚ',
    'ਐਨੇ ਚ',
    "ਐਨੇ 'ਚ",
    'ਇੰਨੇ ਵਿੱਚ',
    'ਇੰਨੇ ਚ',
    'ਏਨੇ ਵਿੱਚ',
    'ਏਨੇ ਚ',
    ...everyPhrase('is, es', 'bhaa, rate', 'vich, te, ch'),
    'aine vich',
    'aine ch',
    'inne vich',
    'inne ch',
  ],
  being: [
    'ਪਿਆ ਹੈ',
    'ਪਈ ਹੈ',
    'ਪਏ ਹਨ',
    'ਪਏ ਨੇ',
    'ਪਈ ਆ',
    'ਪਿਆ ਆ',
    'ਪਈਆਂ ਨੇ',
    'ਪਈਆਂ ਹਨ',
    'ਰੱਖੇ ਨੇ',
    'ਰੱਖੀ ਆ',
    'piya hai',
    'payi hai',
    'paye ne',
    'pyi aa',
    'payi aa',
    'paiyan ne',
  ],
  bidding: ['ਬੋਲੀ', 'ਬਿਡ', 'ਬਿੱਡ', 'ਨਿਲਾਮੀ', 'boli', 'bid', 'nilami'],
  takesBack: [
    ...everyPhrase('ਕੱਟ, ਹਟਾ, ਕੱਢ', 'ਦਿਓ, ਦੇਵੋ, ਦੇ, ਲਓ'),
    'ਹਟਾਓ',
    'ਵਾਪਸ',
    'ਵਾਪਿਸ',
    'ਰੱਦ',
    ...everyPhrase('katt, kat, hata, kadh', 'deo, dio, devo'),
    'hatao',
    'vapas',
    'wapas',
    'radd',
  ],
  putsUp: [
    ...everyPhrase('ਵਧਾ, ਚੁੱਕ, ਚੜ੍ਹਾ', 'ਕੇ, ਦਿਓ, ਦੇਵੋ'),
    'ਵਧਾਓ',
    'ਚੁੱਕੋ',
    ...everyPhrase('vadha, chukk, chuk', 'ke, deo, dio'),
    'vadhao',
  ],
} satisfies Partial<GrammarWords>;
