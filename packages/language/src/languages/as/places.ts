/** Other names of a place, native or romanised. Unreviewed. */
export const assamesePlaceSpellings: Readonly<Record<string, readonly string[]>> = {
  'state:assam': ['আসাম', 'অসমৰ', 'axom', 'oxom', 'asom'],
  'state:west-bengal': ['পশ্চিম বংগ', 'বংগ'],
  'state:meghalaya': ['meghaloy'],
  'district:assam/kamrup-metro': ['গুৱাহাটী', 'গুৱাহাটি', 'guwahati', 'gauhati', 'guwahathi'],
  'district:assam/sribhumi': ['কৰিমগঞ্জ', 'karimganj'],
  'district:assam/nagaon': ['নগাওঁ', 'nogaon', 'nowgong'],
  'district:assam/dibrugarh': ['ডিব্ৰুগড়', 'dibrugor'],
  'district:assam/jorhat': ['যোৰহাটৰ', 'jorhaat'],
  'district:assam/tinsukia': ['তিনিচুকিয়া', 'tinisukia'],
  'district:assam/sonitpur': ['তেজপুৰ', 'tezpur'],
  'district:assam/sivasagar': ['শিৱসাগৰৰ', 'xiwoxagor', 'sibsagar'],
  'district:assam/cachar': ['শিলচৰ', 'silchar'],
  'district:assam/darrang': ['মঙলদৈ', 'mangaldoi', 'mongoldoi'],
  'district:assam/barpeta': ['borpeta'],
};
