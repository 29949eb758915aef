import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Telugu, native and romanised. Unreviewed. */
export const teluguDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase('కూలి, కూలీ, కూలి కూడా, కూలీ కూడా, ఖర్చు, ఖర్చు కూడా, ఖర్చులు కూడా, డీజిల్ ఖర్చు కూడా', 'రాదు, రావు, రావట్లేదు, గిట్టదు'),
      ...everyPhrase('kooli, kuli, kharchu, karchu', 'kuda', 'radu, raadu, ravu'),
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('ఏ', 'గేటుకి, గేటుకు, దుకాణానికి, షాపుకి, గోదాముకి, గోడౌన్‌కి, కొట్టుకి'),
      ...everyPhrase('ఎక్కడ, ఎక్కడికి', 'దించాలి, దింపాలి, తేవాలి, తీసుకురావాలి'),
      ...everyPhrase('దుకాణం, షాపు, గోదాము, కొట్టు, ఆఫీసు', 'ఎక్కడ, ఎక్కడండి, ఎక్కడుంది'),
      ...everyPhrase('ekkada, ekkadiki', 'dinchali, dimpali, tevali, teesukuravali'),
      ...everyPhrase('dukanam, shop, godown, kottu', 'ekkada, ekkadandi'),
    ],
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: [
      ...everyPhrase('చీటీ, పట్టీ, బిల్లు, లెక్క', 'ఎప్పుడు', 'ఇస్తారు, వస్తుంది, దొరుకుతుంది, చేస్తారు'),
      ...everyPhrase('cheeti, billu', 'eppudu', 'istaru, vastundi'),
    ],
  },
  {
    act: 'ask-day',
    weight: 7,
    words: [
      ...everyPhrase('వేలం, పాట', 'ఎప్పుడు, ఏ రోజు, ఏ వారం'),
      ...everyPhrase('velam, paata', 'eppudu, ye roju, e roju'),
    ],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('మార్కెట్, బజారు', 'ఎలా, ఎట్లా', 'ఉంది, నడుస్తోంది, నడుస్తుంది'),
      ...everyPhrase('market', 'ela, etla', 'undi, nadustondi'),
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: [
      'బాగున్నారా',
      'బాగున్నావా',
      'బాగున్నారాండి',
      'ఎలా ఉన్నారు',
      'ఎట్లున్నారు',
      'క్షేమమా',
      'bagunnara',
      'bagunnaara',
      'baagunnara',
      'baagunnaraa',
      'bagunnava',
      'bagunnarandi',
      'ela unnaru',
      'etlunnaru',
    ],
  },
  {
    act: 'complain',
    weight: 8.5,
    words: [
      ...everyPhrase('కుళ్ళిపోయి, కుళ్లిపోయి, పాడైపోయి, పుచ్చిపోయి, నల్లబడి', 'వచ్చాయి, వచ్చింది, వచ్చినాయి, ఉన్నాయి, ఉంది'),
      ...everyPhrase('తూకంలో', 'మోసం, మోసం చేశారు, తేడా'),
    ],
  },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const teluguDealingWords = {
  suchPrice: [
    'ఈ ధరకి',
    'ఈ ధరకు',
    'ఆ ధరకి',
    'ఆ ధరకు',
    'ఈ రేటుకి',
    'ఆ రేటుకి',
    'అంత తక్కువకి',
    'అంత తక్కువకు',
    'ఇంత తక్కువకి',
    'అంత తక్కువలో',
    'ee dharaki',
    'aa dharaki',
    'ee rateki',
    'antha takkuvaki',
    'intha takkuvaki',
  ],
  bidding: ['పాట', 'వేలం', 'వేలం పాట', 'బిడ్', 'నా పాట', 'నా బిడ్', 'paata', 'pata', 'velam', 'bid'],
  takesBack: [
    'తీసేయండి',
    'తీసెయ్యండి',
    'తీసేస్తున్నా',
    'కొట్టేయండి',
    'కొట్టెయ్యండి',
    'రద్దు',
    'వెనక్కి',
    'teeseyandi',
    'kotteyandi',
    'raddu',
    'venakki',
  ],
  putsUp: ['పెంచి', 'పెంచండి', 'పెంచుతున్నా', 'పెంచుతాను', 'penchi', 'penchandi', 'penchutunna'],
  qualities: [
    'తడిగా',
    'తడి',
    'పొడిగా',
    'పొడి',
    'ఎండినవా',
    'ఎండిందా',
    'పచ్చివా',
    'పాతవా',
    'కొత్తవా',
    'పాతదా',
    'కొత్తదా',
    'thadiga',
    'podiga',
    'patada',
    'kottada',
  ],
} satisfies Partial<GrammarWords>;
