/** No source names states in Sanskrit: a few as they are written in Sanskrit, unreviewed; every other place is said by its English name. */
export const sanskritPlaces: Readonly<Record<string, string>> = {
  'state:karnataka': 'कर्णाटक',
  'state:kerala': 'केरल',
  'state:gujarat': 'गुर्जर',
  'state:rajasthan': 'राजस्थान',
  'state:maharashtra': 'महाराष्ट्र',
  'state:uttarakhand': 'उत्तराखण्ड',
  'state:madhya-pradesh': 'मध्यप्रदेश',
  'state:uttar-pradesh': 'उत्तरप्रदेश',
  'state:andhra-pradesh': 'आन्ध्रप्रदेश',
  'state:bihar': 'बिहार',
};

/** Other spellings, native and romanised. Unreviewed. */
export const sanskritPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:karnataka': ['कर्णाटके', 'कर्नाटक', 'कर्नाटके'],
  'state:gujarat': ['गुजरात', 'गुर्जरे'],
  'state:rajasthan': ['राजस्थाने'],
  'state:delhi': ['देहली', 'देहल्याम्', 'दिल्ली'],
  'state:west-bengal': ['पश्चिमवङ्ग', 'वङ्ग'],
};
