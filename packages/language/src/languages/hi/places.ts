import { hindiPlaces as generated } from './places.generated.ts';

export const hindiPlaces = generated;

/** Other names of a place, native or romanised. Unreviewed. */
export const hindiPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:uttar-pradesh': ['यूपी', 'उत्तर प्रदेश', 'up'],
  'state:madhya-pradesh': ['एमपी', 'मध्य प्रदेश', 'mp'],
  'state:bihar': ['बिहार'],
  'state:maharashtra': ['महाराष्ट्र'],
  'state:rajasthan': ['राजस्थान'],
  'state:karnataka': ['कर्नाटक'],
  'state:tamil-nadu': ['तमिलनाडु', 'तमिल नाडु'],
  'state:andhra-pradesh': ['आंध्र प्रदेश', 'आंध्र'],
  'state:punjab': ['पंजाब'],
  'state:haryana': ['हरियाणा'],
  'state:gujarat': ['गुजरात'],
  'state:west-bengal': ['बंगाल', 'पश्चिम बंगाल'],
  'district:karnataka/kolar': ['कोलार'],
  'district:delhi/delhi': ['दिल्ली', 'dilli'],
  'market:delhi/delhi/azadpur': ['आज़ादपुर', 'आजादपुर'],
  'district:maharashtra/nashik': ['नासिक', 'नाशिक', 'nasik'],
  'district:karnataka/bengaluru-urban': ['बेंगलुरु', 'बैंगलोर', 'bangalore', 'bengaluru'],
  'district:tamil-nadu/chennai': ['चेन्नई'],
};
