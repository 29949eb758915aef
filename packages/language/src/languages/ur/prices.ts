import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Urdu. */
export const priceWords: PriceWords = {
  reported: '{market} منڈی میں {crop}، {day}: {price}',
  range: 'سب سے کم {minimum}، سب سے زیادہ {maximum}',
  alsoPerKg: 'یعنی {price}',
  rising: '{market} منڈی میں سات دنوں میں بھاؤ بڑھا ہے',
  falling: '{market} منڈی میں سات دنوں میں بھاؤ گھٹا ہے',
  level: '{market} منڈی میں سات دنوں میں بھاؤ تقریباً وہی رہا ہے',
  tooFewDays: '{market} منڈی میں اتنے ہی دنوں کے بھاؤ ہیں: {days}۔ رخ بتانے کے لیے سات دن چاہئیں',
  nothingFresh: 'پاس کی کسی منڈی سے پچھلے سات دنوں کا بھاؤ نہیں آیا',
  whichPlace: 'کون سی جگہ: {choices}؟',
  or: ' یا ',
  end: '۔',
};
