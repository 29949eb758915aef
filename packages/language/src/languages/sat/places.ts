/** No data set names the states in Santali: only the states of the Santals and the country are named, unreviewed; other places are said by their English name. */
export const santaliPlaces: Readonly<Record<string, string>> = {
  'state:jharkhand': 'ᱡᱷᱟᱨᱠᱷᱚᱱᱰ',
  'state:odisha': 'ᱚᱰᱤᱥᱟ',
  'state:assam': 'ᱟᱥᱟᱢ',
  'state:bihar': 'ᱵᱤᱦᱟᱨ',
};

/** Other spellings and romanised names. Unreviewed. */
export const santaliPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:jharkhand': ['ᱡᱷᱟᱲᱠᱷᱚᱱᱰ'],
  'state:odisha': ['ᱩᱲᱤᱥᱟ', 'ᱳᱰᱤᱥᱟ'],
};
