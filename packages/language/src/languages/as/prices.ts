import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Assamese. */
export const priceWords: PriceWords = {
  reported: '{market} বজাৰত {crop}, {day}: {price}',
  range: 'আটাইতকৈ কম {minimum}, আটাইতকৈ বেছি {maximum}',
  alsoPerKg: 'অৰ্থাৎ {price}',
  rising: '{market} বজাৰত সাত দিনত দাম বাঢ়িছে',
  falling: '{market} বজাৰত সাত দিনত দাম কমিছে',
  level: '{market} বজাৰত সাত দিনত দাম প্ৰায় একেই আছে',
  tooFewDays: '{market} বজাৰৰ কেৱল এইকেইদিনৰ দাম আছে: {days}। উঠা-নমা ক’বলৈ সাত দিন লাগে',
  nothingFresh: 'ওচৰৰ কোনো বজাৰৰ পৰা যোৱা সাত দিনত দাম অহা নাই',
  whichPlace: 'কোন ঠাই: {choices}?',
  or: ' নে ',
  end: '।',
};
