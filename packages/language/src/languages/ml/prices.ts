import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Malayalam. */
export const priceWords: PriceWords = {
  reported: '{market} ചന്തയിൽ {crop}, {day}: {price}',
  range: 'കുറഞ്ഞത് {minimum}, കൂടിയത് {maximum}',
  alsoPerKg: 'അതായത് {price}',
  rising: '{market} ചന്തയിൽ ഏഴ് ദിവസത്തിൽ വില കൂടിയിട്ടുണ്ട്',
  falling: '{market} ചന്തയിൽ ഏഴ് ദിവസത്തിൽ വില കുറഞ്ഞിട്ടുണ്ട്',
  level: '{market} ചന്തയിൽ ഏഴ് ദിവസത്തിൽ വിലയിൽ വലിയ മാറ്റമില്ല',
  tooFewDays: '{market} ചന്തയിൽ വില കിട്ടിയ ദിവസങ്ങൾ: {days}. പോക്ക് പറയാൻ ഏഴ് ദിവസം വേണം',
  nothingFresh: 'അടുത്തുള്ള ഒരു ചന്തയിൽ നിന്നും കഴിഞ്ഞ ഏഴ് ദിവസത്തെ വില വന്നിട്ടില്ല',
  whichPlace: 'ഏത് സ്ഥലം: {choices}?',
  or: ' അല്ലെങ്കിൽ ',
  end: '.',
};
