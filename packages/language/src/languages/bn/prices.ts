import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Bengali. */
export const priceWords: PriceWords = {
  reported: '{market} বাজারে {crop}, {day}: {price}',
  range: 'সবচেয়ে কম {minimum}, সবচেয়ে বেশি {maximum}',
  alsoPerKg: 'মানে {price}',
  rising: '{market} বাজারে সাত দিনে দাম বেড়েছে',
  falling: '{market} বাজারে সাত দিনে দাম কমেছে',
  level: '{market} বাজারে সাত দিনে দাম প্রায় একই আছে',
  tooFewDays: '{market} বাজারের মাত্র এই কদিনের দাম আছে: {days}। ওঠা-নামা বলতে সাত দিন লাগে',
  nothingFresh: 'কাছের কোনো বাজার থেকে গত সাত দিনে দাম আসেনি',
  whichPlace: 'কোন জায়গা: {choices}?',
  or: ' নাকি ',
  end: '।',
};
