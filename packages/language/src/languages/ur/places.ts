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
  'district:uttar-pradesh/rampur': ['رامپور'],
  'district:rajasthan/jaipur': ['جےپور'],
  'district:telangana/hyderabad': ['حیدر آباد'],
  'district:uttar-pradesh/moradabad': ['مرادآباد'],
  'district:karnataka/kalaburagi': ['گلبرگا'],
  'market:delhi/delhi/azadpur': ['آزادپور'],
  'market:maharashtra/nashik/lasalgaon': ['لاسلگاؤں'],
};
