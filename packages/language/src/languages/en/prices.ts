import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in English. */
export const priceWords: PriceWords = {
  reported: '{crop} at {market} market, {day}: {price}',
  range: 'Lowest {minimum}, highest {maximum}',
  alsoPerKg: 'That is {price}',
  rising: 'Over seven market days at {market} the price has gone up',
  falling: 'Over seven market days at {market} the price has come down',
  level: 'Over seven market days at {market} the price has hardly moved',
  tooFewDays: 'Days with a price at {market}: {days}. A trend needs seven',
  nothingFresh: 'No market near here has reported in the last seven days',
  whichPlace: 'Which place: {choices}?',
  or: ' or ',
  end: '.',
};
