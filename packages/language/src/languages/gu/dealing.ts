import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in Gujarati, native and romanised. Unreviewed. */
export const gujaratiDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase('મજૂરી, ખર્ચ, ખર્ચો, ડીઝલ, ભાડું, પડતર', 'પણ', 'ન, ના, નથી, નહીં', 'નીકળે, નીકળતી, નીકળતો, નીકળતું, છૂટે'),
      ...everyPhrase('majuri, kharch, kharcho, diesel', 'pan', 'na, nathi', 'nikle, nikalti, nikalto'),
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase('કઈ, કયા, કયે', 'દુકાન, દુકાને, ગેટ, ગેટે, ગોડાઉન, ગોડાઉને, શેડ, શેડમાં, પેઢી, પેઢીએ', ', પર, માં'),
      ...everyPhrase('ક્યાં', 'ઉતારું, લાવું, ઉતારવો, ઉતારવું, લઈ આવું'),
      ...everyPhrase('kai, kaya', 'dukan, dukane, gate, godown', ', par'),
      ...everyPhrase('kya, kyan', 'utaru, lavu'),
    ],
  },
  { act: 'ask-payment', weight: 7, words: [...everyPhrase('ચિઠ્ઠી, હિસાબ, આંકડો', 'ક્યારે', 'મળશે, થશે, આપશો, બનશે')] },
  {
    act: 'ask-day',
    weight: 7,
    words: [...everyPhrase('કયા, કયે, ક્યા', 'વારે, દિવસે, વાર'), ...everyPhrase('kaya, kaye', 'vare, divase')],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('બજાર, માર્કેટ', 'કેવું, કેવી, કેવો', 'ચાલે છે, છે, ચાલી રહ્યું છે, જાય છે'),
      ...everyPhrase('bajar, market', 'kevu, kevi', 'chale chhe, chale che'),
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: ['મજામાં', 'મજામાં છો', 'બધું બરાબર', 'કેમ છો મજામાં', 'majama', 'majama chho', 'badhu barabar'],
  },
  { act: 'complain', weight: 8.5, words: [...everyPhrase('તોલમાં, વજનમાં', 'ઘટ, ઘટાડો, ગડબડ, ગોટાળો, છેતરપિંડી')] },
  {
    act: 'want',
    denied: 'refuse',
    priceOnly: 'bid',
    future: true,
    words: ['જોખી દો', 'જોખી આપો', 'તોલી દો', 'તોલી આપો', 'jokhi do', 'jokhi aapo', 'toli do'],
  },
  {
    act: 'want',
    weight: 4,
    priced: 'bid',
    priceOnly: 'bid',
    words: [
      'આપવું હોય તો બોલો',
      'આપવો હોય તો બોલો',
      'આપવી હોય તો બોલો',
      'આપવું હોય તો કહો',
      'aapvu hoy to bolo',
      'aapvi hoy to bolo',
      'apvu hoy to bolo',
      'aapvu hoy to kaho',
    ],
  },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const gujaratiDealingWords = {
  suchPrice: [
    'આટલામાં',
    'આટલામાં તો',
    'આટલા ભાવે',
    'આ ભાવે',
    'આ ભાવમાં',
    'એ ભાવે',
    'આટલા ઓછામાં',
    'aatlama',
    'atlama',
    'aa bhave',
    'aatlama to',
  ],
  being: [
    'પડ્યા છે',
    'પડી છે',
    'પડ્યું છે',
    'પડ્યો છે',
    'પડ્યાં છે',
    'રાખ્યા છે',
    'રાખી છે',
    'padya chhe',
    'padi chhe',
    'padyu chhe',
    'padyo chhe',
    'padya che',
    'padi che',
  ],
  bidding: ['બોલી', 'બિડ', 'હરાજી', 'boli', 'bid', 'haraji'],
  takesBack: [
    ...everyPhrase('કાઢી, હટાવી, કાપી, પાછી ખેંચી', 'નાખો, લો, દો, આપો'),
    'પાછી',
    'રદ',
    'કાઢો',
    ...everyPhrase('kadhi, hatavi, kapi', 'nakho, lo, do'),
    'pachi',
    'rad',
  ],
  putsUp: [
    ...everyPhrase('વધારી, ચડાવી', 'ને, દો, આપો'),
    'વધારીને',
    'વધારો',
    'ચડાવીને',
    'ઉપર લો',
    'vadharine',
    'vadhari do',
    'vadharo',
  ],
} satisfies Partial<GrammarWords>;
