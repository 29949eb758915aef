import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Marathi. */
export const priceWords: PriceWords = {
  reported: '{market} बाजारात {crop}, {day}: {price}',
  range: 'सर्वात कमी {minimum}, सर्वात जास्त {maximum}',
  alsoPerKg: 'म्हणजे {price}',
  rising: '{market} बाजारात सात दिवसांत भाव वाढला आहे',
  falling: '{market} बाजारात सात दिवसांत भाव उतरला आहे',
  level: '{market} बाजारात सात दिवसांत भाव जवळपास तोच आहे',
  tooFewDays: '{market} बाजारातले इतक्याच दिवसांचे भाव आहेत: {days}. कल सांगायला सात दिवस लागतात',
  nothingFresh: 'जवळच्या कोणत्याही बाजाराचा गेल्या सात दिवसांतला भाव आलेला नाही',
  whichPlace: 'कोणते ठिकाण: {choices}?',
  or: ' की ',
  end: '.',
};
