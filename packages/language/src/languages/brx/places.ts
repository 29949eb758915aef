/** CLDR does not name the states of India in Bodo: Assam alone, unreviewed; the others are said by their English name. */
export const bodoPlaces: Readonly<Record<string, string>> = {
  'state:assam': 'आसाम',
};

export const bodoPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:assam': ['असम'],
};
