import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Telugu. */
export const priceWords: PriceWords = {
  reported: '{market} మార్కెట్లో {crop}, {day}: {price}',
  range: 'తక్కువ {minimum}, ఎక్కువ {maximum}',
  alsoPerKg: 'అంటే {price}',
  rising: '{market} మార్కెట్లో ఏడు రోజుల్లో ధర పెరిగింది',
  falling: '{market} మార్కెట్లో ఏడు రోజుల్లో ధర తగ్గింది',
  level: '{market} మార్కెట్లో ఏడు రోజుల్లో ధర దాదాపు అలాగే ఉంది',
  tooFewDays: '{market} మార్కెట్లో ధర ఉన్న రోజులు: {days}. పెరిగిందో తగ్గిందో చెప్పడానికి ఏడు రోజులు కావాలి',
  nothingFresh: 'దగ్గరలోని ఏ మార్కెట్ నుంచీ గత ఏడు రోజుల ధర రాలేదు',
  whichPlace: 'ఏ ఊరు: {choices}?',
  or: ' లేదా ',
  end: '.',
};
