import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Kannada. */
export const priceWords: PriceWords = {
  reported: '{market} ಮಾರುಕಟ್ಟೆಯಲ್ಲಿ {crop}, {day}: {price}',
  range: 'ಕನಿಷ್ಠ {minimum}, ಗರಿಷ್ಠ {maximum}',
  alsoPerKg: 'ಅಂದರೆ {price}',
  rising: '{market} ಮಾರುಕಟ್ಟೆಯಲ್ಲಿ ಏಳು ದಿನಗಳಲ್ಲಿ ಬೆಲೆ ಏರಿದೆ',
  falling: '{market} ಮಾರುಕಟ್ಟೆಯಲ್ಲಿ ಏಳು ದಿನಗಳಲ್ಲಿ ಬೆಲೆ ಇಳಿದಿದೆ',
  level: '{market} ಮಾರುಕಟ್ಟೆಯಲ್ಲಿ ಏಳು ದಿನಗಳಲ್ಲಿ ಬೆಲೆ ಹೆಚ್ಚುಕಡಿಮೆ ಹಾಗೆಯೇ ಇದೆ',
  tooFewDays: '{market} ಮಾರುಕಟ್ಟೆಯಲ್ಲಿ ಬೆಲೆ ಸಿಕ್ಕ ದಿನಗಳು: {days}. ಏರಿಳಿತ ಹೇಳಲು ಏಳು ದಿನ ಬೇಕು',
  nothingFresh: 'ಹತ್ತಿರದ ಯಾವ ಮಾರುಕಟ್ಟೆಯಿಂದಲೂ ಕಳೆದ ಏಳು ದಿನಗಳ ಬೆಲೆ ಬಂದಿಲ್ಲ',
  whichPlace: 'ಯಾವ ಊರು: {choices}?',
  or: ' ಅಥವಾ ',
  end: '.',
};
