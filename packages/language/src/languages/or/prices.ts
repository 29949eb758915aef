import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Odia. */
export const priceWords: PriceWords = {
  reported: '{market} ବଜାରରେ {crop}, {day}: {price}',
  range: 'ସବୁଠୁ କମ {minimum}, ସବୁଠୁ ବେଶି {maximum}',
  alsoPerKg: 'ମାନେ {price}',
  rising: '{market} ବଜାରରେ ସାତ ଦିନରେ ଦାମ ବଢ଼ିଛି',
  falling: '{market} ବଜାରରେ ସାତ ଦିନରେ ଦାମ କମିଛି',
  level: '{market} ବଜାରରେ ସାତ ଦିନରେ ଦାମ ପ୍ରାୟ ସମାନ ଅଛି',
  tooFewDays: '{market} ବଜାରର ମାତ୍ର ଏତିକି ଦିନର ଦାମ ଅଛି: {days}। ବଢ଼ିବା କମିବା କହିବାକୁ ସାତ ଦିନ ଲାଗେ',
  nothingFresh: 'ପାଖ ବଜାରରୁ ଗତ ସାତ ଦିନରେ ଦାମ ଆସିନାହିଁ',
  whichPlace: 'କେଉଁ ଜାଗା: {choices}?',
  or: ' ନା ',
  end: '।',
};
