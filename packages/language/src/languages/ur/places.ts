/** Other names of a place, native or romanised. Unreviewed. */
export const urduPlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:uttar-pradesh': ['یوپی', 'یو پی', 'up'],
  'state:madhya-pradesh': ['ایم پی', 'mp'],
  'state:west-bengal': ['بنگال'],
  'state:jammu-and-kashmir': ['کشمیر', 'جموں کشمیر'],
  'state:odisha': ['اڈیشہ', 'اوڈیشہ'],
  'state:tamil-nadu': ['تمل ناڈو', 'تمل ناڈ'],
  'district:delhi/delhi': ['دہلی', 'dilli'],
  'district:karnataka/bengaluru-urban': ['بنگلورو', 'bangalore', 'bengaluru'],
};
