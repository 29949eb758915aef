import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Tamil. */
export const priceWords: PriceWords = {
  reported: '{market} சந்தையில் {crop}, {day}: {price}',
  range: 'குறைந்தது {minimum}, அதிகம் {maximum}',
  alsoPerKg: 'அதாவது {price}',
  rising: '{market} சந்தையில் ஏழு நாட்களில் விலை ஏறியிருக்கிறது',
  falling: '{market} சந்தையில் ஏழு நாட்களில் விலை இறங்கியிருக்கிறது',
  level: '{market} சந்தையில் ஏழு நாட்களில் விலை ஏறக்குறைய அப்படியே இருக்கிறது',
  tooFewDays: '{market} சந்தையில் விலை உள்ள நாட்கள்: {days}. போக்கைச் சொல்ல ஏழு நாட்கள் வேண்டும்',
  nothingFresh: 'அருகில் உள்ள எந்தச் சந்தையிலிருந்தும் கடந்த ஏழு நாட்களின் விலை வரவில்லை',
  whichPlace: 'எந்த ஊர்: {choices}?',
  or: ' அல்லது ',
  end: '.',
};
