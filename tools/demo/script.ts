/** Who acts, by the demo people of the server. */
export const kaveri = { phone: '+915000000001', language: 'ta', name: 'Kaveri' } as const;
export const ramesh = { phone: '+915000000002', language: 'hi', name: 'Ramesh' } as const;
export type Actor = typeof kaveri | typeof ramesh;

export type Step = 'offer' | 'search' | 'bid' | 'counter' | 'accept';

/** What is said at each step, as people say it in a market. */
export const words: Readonly<Record<Step, string>> = {
  offer: 'தக்காளி இருநூறு கிலோ இருக்கு, கிலோ பதினெட்டு ரூபாய்',
  search: 'टमाटर',
  bid: 'सौ किलो, चौदह रुपये किलो',
  counter: 'கிலோ பதினாறு ரூபாய் ஐம்பது பைசா',
  accept: 'ठीक है, मंज़ूर है',
};

/** The yes to a read-back. */
export const yes = { ta: 'ஆமாம்', hi: 'हाँ' } as const;

/** What the script means, by which the deal is judged: not what the server said it was. */
export const agreed = {
  crop: 'tomato',
  quantity: { amount: '100', unit: 'kg' },
  price: { rupees: '16.5', per: 'kg' },
} as const;
