import type { UnitNames } from '../../tables.ts';
import type { KnownUnit } from '../../units/units.ts';

/** A unit whose price is said with প্ৰতি before it, and shown as it is said. */
const unit = (said: string, words: readonly string[], origin: UnitNames['origin'] = 'unreviewed'): UnitNames => ({
  one: said,
  many: said,
  per: `প্ৰতি ${said}`,
  screen: said,
  words,
  origin,
});

/**
 * Metric names follow CLDR 48 units (Unicode licence) in their short market form; the market's own containers and spellings
 * are unreviewed. Units of other states (khandi, putti, dharan, paseri) are only spelled in Assamese letters.
 */
export const assameseUnits: Readonly<Record<KnownUnit, UnitNames>> = {
  gram: unit('গ্ৰাম', ['গ্ৰা', 'gram', 'gm', 'gms', 'graam'], 'cldr'),
  pav: unit('পোৱা', ['powa', 'poa']),
  kg: unit('কিলো', ['কেজি', 'কে জি', 'কিলোগ্ৰাম', 'কি গ্ৰা', 'kilo', 'kg', 'kgs', 'keji', 'kilogram', 'kilu']),
  quintal: unit('কুইণ্টল', ['কুইন্টল', 'কুইণ্টাল', 'কুইন্টাল', 'quintal', 'kuintol', 'kuintal', 'qtl']),
  tonne: unit('টন', ['মেট্ৰিক টন', 'ton', 'tonne', 'metric ton'], 'cldr'),
  man: unit('মোন', ['মণ', 'মন', 'mon', 'mun', 'maund']),
  seer: unit('সেৰ', ['শেৰ', 'xer', 'ser', 'seer']),
  tola: unit('তোলা', ['ভৰি', 'tola', 'bhori']),
  paseri: unit('পচেৰি', ['পাচেৰি', 'poseri']),
  khandi: unit('খাণ্ডি', ['খণ্ডি', 'khandi']),
  putti: unit('পুট্টি', ['putti']),
  dharan: unit('ধাৰণ', ['dharan']),
  bag: unit('বস্তা', ['বোৰা', 'মোনা', 'বেগ', 'থৈলা', 'bosta', 'basta', 'bora', 'mona', 'bag', 'beg']),
  crate: unit('ক্ৰেট', ['কেৰেট', 'ক্ৰেইট', 'crate', 'kret', 'keret']),
  box: unit('বাকচ', ['বাকছ', 'পেটি', 'কাৰ্টন', 'বক্স', 'bakos', 'baksa', 'peti', 'box', 'carton']),
  basket: unit('পাচি', ['খৰাহি', 'টুকুৰি', 'খাং', 'দোণ', 'pasi', 'pachi', 'khorahi', 'tukuri']),
  packet: unit('পেকেট', ['পেকেত', 'packet', 'peket', 'paket']),
  tray: unit('ট্ৰে', ['tray', 'tre']),
  truck: unit('ট্ৰাক', ['গাড়ী', 'লৰী', 'truck', 'trak', 'gari', 'lori']),
  trolley: unit('ট্ৰলী', ['ট্ৰলি', 'trolley', 'troli']),
  bale: unit('গাঁঠি', ['গাঠি', 'বেল গাঁঠি', 'ganthi', 'gathi']),
  bundle: unit('মুঠা', ['মুঠি', 'ডাঙৰি', 'বাণ্ডিল', 'বোজা', 'mutha', 'muthi', 'dangori', 'bundle', 'bandil']),
  bunch: unit('থোক', ['থোপা', 'আখি', 'thok', 'thopa', 'akhi']),
  piece: unit('পিচ', ['পিছ', 'পিস', 'piece', 'pcs', 'pis', 'pics']),
  pair: unit('যোৰ', ['যোৰা', 'জোৰা', 'jor', 'jora', 'ejor']),
  dozen: unit('ডজন', ['দজন', 'ডজনত', 'dozen', 'dojon']),
  millilitre: unit('মিলিলিটাৰ', ['মিলি লিটাৰ', 'এমএল', 'ml'], 'cldr'),
  litre: unit('লিটাৰ', ['লিটৰ', 'litre', 'liter', 'litar'], 'cldr'),
  metre: unit('মিটাৰ', ['মিটৰ', 'metre', 'meter', 'mitar'], 'cldr'),
};
