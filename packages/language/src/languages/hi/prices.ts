import type { PriceWords } from '../../price-words.ts';

/** What people are told of mandi prices, in Hindi. */
export const priceWords: PriceWords = {
  reported: '{market} मंडी में {crop}, {day}: {price}',
  range: 'सबसे कम {minimum}, सबसे ज़्यादा {maximum}',
  alsoPerKg: 'यानी {price}',
  rising: '{market} मंडी में सात दिनों में भाव बढ़ा है',
  falling: '{market} मंडी में सात दिनों में भाव घटा है',
  level: '{market} मंडी में सात दिनों में भाव लगभग वही रहा है',
  tooFewDays: '{market} मंडी में इतने ही दिनों के भाव हैं: {days}। रुख बताने के लिए सात दिन चाहिए',
  nothingFresh: 'पास की किसी मंडी से पिछले सात दिनों का भाव नहीं आया',
  whichPlace: 'कौन सी जगह: {choices}?',
  or: ' या ',
  end: '।',
};
