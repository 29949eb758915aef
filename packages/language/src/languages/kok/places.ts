/** CLDR 41 has no names of states in Konkani: only Goa is named, unreviewed; every other place is said by its English name. */
export const konkaniPlaces: Readonly<Record<string, string>> = {
  'state:goa': 'गोंय',
  'district:goa/north-goa': 'उत्तर गोंय',
  'district:goa/south-goa': 'दक्षिण गोंय',
  'market:goa/north-goa/mapusa': 'म्हापशें',
  'market:goa/north-goa/pernem': 'पेडणें',
  'market:goa/south-goa/canacona': 'काणकोण',
};

/** Forms before an ending, Kannada letters and romanised names. Unreviewed. */
export const konkaniPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:goa': ['गोंया', 'गोवा', 'ಗೋಂಯ್', 'goem', 'goim'],
  'state:karnataka': ['कर्नाटक', 'कर्नाटका', 'ಕರ್ನಾಟಕ'],
  'state:maharashtra': ['महाराष्ट्र', 'महाराष्ट्रा', 'ಮಹಾರಾಷ್ಟ್ರ'],
  'market:goa/north-goa/mapusa': ['म्हापशा', 'म्हापसा', 'mhapxem', 'mapxem'],
  'market:goa/north-goa/pernem': ['पेडण्या', 'pernnem'],
  'market:goa/south-goa/canacona': ['काणकोणां', 'kannkonn'],
};
