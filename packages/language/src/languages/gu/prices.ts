import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Gujarati. */
export const priceWords: PriceWords = {
  reported: '{market} ખાતે {crop}, {day}: {price}',
  range: 'નીચો {minimum}, ઊંચો {maximum}',
  alsoPerKg: 'એટલે કે {price}',
  rising: '{market} ખાતે સાત દિવસમાં ભાવ વધ્યો છે',
  falling: '{market} ખાતે સાત દિવસમાં ભાવ ઘટ્યો છે',
  level: '{market} ખાતે સાત દિવસમાં ભાવ લગભગ સરખો રહ્યો છે',
  tooFewDays: '{market} ખાતે આટલા જ દિવસના ભાવ છે: {days}. વલણ કહેવા સાત દિવસ જોઈએ',
  nothingFresh: 'નજીકના કોઈ યાર્ડનો છેલ્લા સાત દિવસનો ભાવ આવ્યો નથી',
  whichPlace: 'કઈ જગ્યા: {choices}?',
  or: ' કે ',
  end: '.',
};
