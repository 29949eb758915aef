/** States that CLDR 41 names in Sindhi (Unicode licence); its گوجارات for Gujarat is not how it is written: گجرات is said. The others are said by their English name. */
export const sindhiPlaces: Readonly<Record<string, string>> = {
  'state:assam': 'آسام',
  'state:chandigarh': 'چندي ڳڙھ',
  'state:delhi': 'دهلي',
  'state:gujarat': 'گجرات',
  'state:madhya-pradesh': 'مڌيا پرديش',
  'state:rajasthan': 'راجستان',
  'state:west-bengal': 'اولھ بنگال',
};

/** Other spellings, in both scripts. Unreviewed. */
export const sindhiPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:gujarat': ['گوجارات', 'गुजरात'],
  'state:delhi': ['दिल्ली', 'दिहली'],
  'state:rajasthan': ['राजस्थान'],
  'state:maharashtra': ['महाराष्ट्र', 'مهاراشٽر'],
  'state:madhya-pradesh': ['मध्य प्रदेश'],
};
