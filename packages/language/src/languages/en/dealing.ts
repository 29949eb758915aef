import type { ActPhrases, GrammarWords } from '../../tables.ts';
import { everyPhrase } from '../every-phrase.ts';

/** What is done to bids and prices, and asked of places, days and payment, in English, native and romanised. Unreviewed. */
export const englishDealing: readonly ActPhrases[] = [
  {
    act: 'refuse',
    weight: 8,
    denies: true,
    words: [
      ...everyPhrase(
        'doesnt, does not, wont, will not, hardly',
        'even, ',
        'cover',
        'the labour, the diesel, the cost, my cost, my costs, the transport, the freight, labour, diesel, my labour, the seed, the fertiliser',
      ),
      'at that price i would rather',
      'at this price i would rather',
      'at that rate i would rather',
      'at that price id rather',
      'at this price id rather',
      'at that rate id rather',
      'i would rather feed it',
      'id rather feed it',
      'i would rather throw it',
      'id rather throw it',
      'i cant do it at that rate',
      'i cant do it at that price',
      'cant do it at that rate',
      'cant do it at that price',
      'cannot do it at that rate',
      'cannot do it at that price',
    ],
  },
  {
    act: 'ask-place',
    weight: 6.5,
    words: [
      ...everyPhrase(
        'which',
        'gate, shop, shed, godown, warehouse, yard, stall, counter',
        ', should i bring, do i bring, should i come to, should i unload at',
      ),
      ...everyPhrase('where', 'should i unload, do i unload, should i drop, to unload, do i bring'),
    ],
  },
  {
    act: 'ask-payment',
    weight: 7,
    words: [
      ...everyPhrase(
        'when',
        'is, will, do',
        'the slip, the payment, i get the slip, the settlement, the cheque, the money',
      ),
      ...everyPhrase(
        'when do i get, when will i get, when can i get',
        'the slip, the payment, my slip, my money, the settlement',
      ),
    ],
  },
  {
    act: 'ask-day',
    weight: 7,
    words: [...everyPhrase('which day, what day, when', 'is', 'the auction, bidding, the bidding, the sale')],
  },
  {
    act: 'ask-price',
    weight: 6,
    words: [
      ...everyPhrase('how', 'is', 'the market, market'),
      'going rate',
      'whats the market',
      'how goes the market',
      'hows the market',
      'whats the going rate',
    ],
  },
  {
    act: 'greet',
    weight: 0,
    onlyAlone: true,
    words: [
      'how are you',
      'how are you doing',
      'hows it going',
      'all good',
      'everything fine',
      'all well',
      'hope you are well',
    ],
  },
  {
    act: 'complain',
    weight: 8.5,
    words: [...everyPhrase('came, came out, turned out, arrived', 'black, mouldy, moldy, sprouted, hollow, mushy')],
  },
  {
    act: 'raise',
    weight: 8.9,
    words: [...everyPhrase('raising, i am raising, im raising, increase, increasing', 'mine, my offer, mine to')],
  },
  { act: 'thank', weight: 1, words: ['much obliged', 'obliged', 'grateful', 'much appreciated', 'appreciate it'] },
  {
    act: 'want',
    denied: 'refuse',
    priceOnly: 'counter',
    words: ['reqd', 'req', 'requd', 'reqrd', 'required urgently'],
  },
  {
    act: 'counter',
    weight: 7,
    words: [
      'bit less',
      'a bit less',
      'little less',
      'a little less',
      'slightly less',
      'come down a bit',
      'come down a little',
    ],
  },
  { act: 'counter', weight: 7, asked: 'bid', words: ['do it for', 'do it at'] },
];

/** Words that change a bid, point at a price or say that goods are there. Unreviewed. */
export const englishDealingWords = {
  suchPrice: [
    'at that price',
    'at this price',
    'for that price',
    'at that rate',
    'at this rate',
    'for so little',
    'for that little',
    'at such a price',
  ],
  being: ['lying', 'lying here', 'lying ready', 'lying with me', 'in hand', 'in stock', 'on hand', 'kept ready'],
  bidding: ['bid', 'my bid', 'the bid'],
  takesBack: ['off', 'out', 'take out', 'strike off', 'strike', 'scratch', 'drop', 'delete', 'remove', 'undo'],
  putsUp: [
    'up to',
    'raise',
    'raising',
    'raised',
    'increase',
    'increasing',
    'take it to',
    'push it to',
    'bump',
    'bump up',
  ],
} satisfies Partial<GrammarWords>;
