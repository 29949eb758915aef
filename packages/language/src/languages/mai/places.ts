/** No source names places in Maithili: Bihar, Jharkhand and the districts of Mithila as they are written in Devanagari, unreviewed; every other place is said by its English name. */
export const maithiliPlaces: Readonly<Record<string, string>> = {
  'state:bihar': 'बिहार',
  'state:jharkhand': 'झारखंड',
  'district:bihar/darbhanga': 'दरभंगा',
  'district:bihar/madhubani': 'मधुबनी',
  'district:bihar/samastipur': 'समस्तीपुर',
  'district:bihar/saharsa': 'सहरसा',
  'district:bihar/supaul': 'सुपौल',
  'district:bihar/madhepura': 'मधेपुरा',
  'district:bihar/sitamarhi': 'सीतामढ़ी',
  'district:bihar/muzaffarpur': 'मुजफ्फरपुर',
  'district:bihar/begusarai': 'बेगूसराय',
  'district:bihar/katihar': 'कटिहार',
  'district:bihar/araria': 'अररिया',
  'district:bihar/khagaria': 'खगड़िया',
  'district:bihar/bhagalpur': 'भागलपुर',
};

/** Other spellings, native and romanised. Unreviewed. */
export const maithiliPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:jharkhand': ['झारखण्ड'],
  'district:bihar/darbhanga': ['दड़िभंगा', 'दरिभंगा'],
  'district:bihar/sitamarhi': ['सीतामढ़ि'],
};
