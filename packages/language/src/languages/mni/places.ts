/** No data set here names places in Manipuri: Manipur alone, unreviewed; the others are said by their English name. */
export const manipuriPlaces: Readonly<Record<string, string>> = {
  'state:manipur': 'ꯃꯅꯤꯄꯨꯔ',
};

export const manipuriPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:manipur': ['মণিপুর', 'মনিপুর'],
};
