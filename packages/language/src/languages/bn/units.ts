import type { UnitNames } from '../../tables.ts';
import type { KnownUnit } from '../../units/units.ts';

/** A unit whose price is said with প্রতি before it, and shown as it is said. */
const unit = (said: string, words: readonly string[], origin: UnitNames['origin'] = 'unreviewed'): UnitNames => ({
  one: said,
  many: said,
  per: `প্রতি ${said}`,
  screen: said,
  words,
  origin,
});

/**
 * Metric names follow CLDR 48 units (Unicode licence) in their short market form; the market's own containers and spellings
 * are unreviewed. Units of other states (khandi, putti, dharan) are only spelled in Bengali letters.
 */
export const bengaliUnits: Readonly<Record<KnownUnit, UnitNames>> = {
  gram: unit('গ্রাম', ['গ্রা', 'গ্ৰাম', 'gram', 'graam', 'gm', 'gms'], 'cldr'),
  pav: unit('পোয়া', ['পোয়াটাক', 'পুয়া', 'poa', 'poya', 'powa', 'pua']),
  kg: unit('কেজি', ['কিলো', 'কিলোগ্রাম', 'কেজী', 'কিগ্রা', 'kg', 'kgs', 'keji', 'kilo', 'kilogram', 'kejir']),
  quintal: unit('কুইন্টাল', [
    'কুইন্টল',
    'কুইন্ট্যাল',
    'ক্যুইন্টাল',
    'কুইনটাল',
    'কুনটাল',
    'quintal',
    'kuintal',
    'kuintol',
    'kwintal',
    'qtl',
  ]),
  tonne: unit('টন', ['মেট্রিক টন', 'টোন', 'ton', 'tonne', 'metric ton'], 'cldr'),
  man: unit('মণ', ['মন', 'মোন', 'mon', 'mond', 'maund']),
  seer: unit('সের', ['শের', 'ser', 'seer']),
  tola: unit('তোলা', ['ভরি', 'তোলায়', 'tola', 'bhori', 'vori']),
  paseri: unit('পশুরি', ['পসুরি', 'পসরি', 'পাঁচসেরি', 'posuri', 'poshuri']),
  khandi: unit('খণ্ডি', ['খান্ডি', 'khandi']),
  putti: unit('পুট্টি', ['putti']),
  dharan: unit('ধারণ', ['dharan']),
  bag: unit('বস্তা', [
    'বস্তায়',
    'বোরা',
    'বোরায়',
    'থলে',
    'থলি',
    'থলের',
    'ব্যাগ',
    'বস্তার',
    'bosta',
    'basta',
    'bora',
    'thole',
    'bag',
    'bostar',
  ]),
  crate: unit('ক্রেট', ['ক্যারেট', 'কেরেট', 'ক্রেটে', 'crate', 'kret', 'caret', 'keret']),
  box: unit('পেটি', ['বাক্স', 'বাক্সো', 'বক্স', 'কার্টন', 'কার্টুন', 'peti', 'baksho', 'bakso', 'box', 'carton']),
  basket: unit('ঝুড়ি', ['ঝুরি', 'টুকরি', 'ঝাঁকা', 'ডালা', 'ঝাকা', 'jhuri', 'tukri', 'jhaka', 'dala']),
  packet: unit('প্যাকেট', ['পেকেট', 'প্যাকেটে', 'packet', 'paket', 'pyaket']),
  tray: unit('ট্রে', ['ট্রেতে', 'tray', 'tre']),
  truck: unit('ট্রাক', ['লরি', 'গাড়ি', 'লরী', 'ট্রাকে', 'truck', 'lori', 'gari', 'lorry']),
  trolley: unit('ট্রলি', ['ট্রলী', 'ট্রলিতে', 'trolley', 'troli', 'trolly']),
  bale: unit('গাঁট', ['গাঁইট', 'গাইট', 'গাট', 'gant', 'gaint', 'gait']),
  bundle: unit('আঁটি', ['আটি', 'বান্ডিল', 'বাণ্ডিল', 'বোঝা', 'মুঠি', 'anti', 'aanti', 'bundle', 'bandil', 'bojha']),
  bunch: unit('গোছা', ['কাঁদি', 'থোকা', 'ছড়া', 'কাদি', 'তোড়া', 'gocha', 'gochha', 'kandi', 'thoka', 'chhora']),
  piece: unit('পিস', ['পিচ', 'পিসে', 'piece', 'pcs', 'pis', 'pics']),
  pair: unit('জোড়া', ['জোড়', 'জোড়ায়', 'জোরা', 'jora', 'joda', 'jor']),
  dozen: unit('ডজন', ['ডজনে', 'ডজোন', 'dojon', 'dozen', 'dajan', 'dozon']),
  millilitre: unit('মিলিলিটার', ['মিলি লিটার', 'এমএল', 'ml'], 'cldr'),
  litre: unit('লিটার', ['লিটারে', 'লিটর', 'litre', 'liter', 'litar'], 'cldr'),
  metre: unit('মিটার', ['মিটারে', 'মিটর', 'metre', 'meter', 'mitar'], 'cldr'),
};
