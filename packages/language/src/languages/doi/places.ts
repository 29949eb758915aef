/** By hand, for no source names places in Dogri: Jammu and Kashmir and the districts of Jammu. Unreviewed; all others are said by their English name. */
export const dogriPlaces: Readonly<Record<string, string>> = {
  'state:jammu-and-kashmir': 'जम्मू ते कश्मीर',
  'district:jammu-and-kashmir/jammu': 'जम्मू',
  'district:jammu-and-kashmir/kathua': 'कठुआ',
  'district:jammu-and-kashmir/samba': 'सांबा',
  'district:jammu-and-kashmir/udhampur': 'उधमपुर',
  'district:jammu-and-kashmir/reasi': 'रियासी',
  'district:jammu-and-kashmir/rajouri': 'राजौरी',
  'district:jammu-and-kashmir/poonch': 'पुंछ',
  'district:jammu-and-kashmir/doda': 'डोडा',
  'market:jammu-and-kashmir/jammu/narwal-jammu': 'नरवाल मंडी',
};

/** Other names, in Devanagari and romanised. Unreviewed. */
export const dogriPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:jammu-and-kashmir': ['जम्मू कश्मीर', 'कश्मीर'],
  'district:jammu-and-kashmir/jammu': ['जम्मूं', 'jammu'],
  'district:jammu-and-kashmir/kathua': ['कठूआ', 'kathua'],
  'district:jammu-and-kashmir/samba': ['साम्बा', 'samba'],
  'district:jammu-and-kashmir/udhampur': ['ऊधमपुर', 'udhampur'],
  'market:jammu-and-kashmir/jammu/narwal-jammu': ['नरवाल', 'narwal'],
};
