import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Punjabi. Unreviewed. */
export const priceWords: PriceWords = {
  reported: '{market} ਵਿਖੇ {crop}, {day}: {price}',
  range: 'ਘੱਟ ਤੋਂ ਘੱਟ {minimum}, ਵੱਧ ਤੋਂ ਵੱਧ {maximum}',
  alsoPerKg: 'ਯਾਨੀ {price}',
  rising: '{market} ਵਿਖੇ ਸੱਤ ਦਿਨਾਂ ਵਿੱਚ ਭਾਅ ਵਧਿਆ ਹੈ',
  falling: '{market} ਵਿਖੇ ਸੱਤ ਦਿਨਾਂ ਵਿੱਚ ਭਾਅ ਘਟਿਆ ਹੈ',
  level: '{market} ਵਿਖੇ ਸੱਤ ਦਿਨਾਂ ਵਿੱਚ ਭਾਅ ਲਗਭਗ ਬਰਾਬਰ ਰਿਹਾ ਹੈ',
  tooFewDays: '{market} ਵਿਖੇ ਸਿਰਫ਼ ਇੰਨੇ ਦਿਨਾਂ ਦੇ ਭਾਅ ਹਨ: {days}। ਰੁਖ਼ ਦੱਸਣ ਲਈ ਸੱਤ ਦਿਨ ਚਾਹੀਦੇ ਹਨ',
  nothingFresh: 'ਨੇੜੇ ਦੀ ਕਿਸੇ ਮੰਡੀ ਦਾ ਪਿਛਲੇ ਸੱਤ ਦਿਨਾਂ ਦਾ ਭਾਅ ਨਹੀਂ ਆਇਆ',
  whichPlace: 'ਕਿਹੜੀ ਥਾਂ: {choices}?',
  or: ' ਜਾਂ ',
  end: '।',
};
