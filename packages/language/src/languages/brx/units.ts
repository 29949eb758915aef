import type { UnitNames } from '../../tables.ts';
import type { KnownUnit } from '../../units/units.ts';

const endsInVowel = (word: string): boolean => /[\u093e-\u094c]$/u.test(word);

/** In a price the unit stands in the locative: किलोआव, क्विन्टलाव. */
const unit = (said: string, ...words: readonly string[]): UnitNames => ({
  one: said,
  many: said,
  per: said + (endsInVowel(said) ? 'आव' : 'ाव'),
  screen: said,
  words,
  origin: 'unreviewed',
});

/** Loan words as Bodo writes them. All unreviewed. */
export const bodoUnits: Readonly<Record<KnownUnit, UnitNames>> = {
  gram: unit('ग्राम', 'gram', 'gm'),
  pav: unit('पोवा', 'फोवा', 'powa'),
  kg: unit('किलो', "किल'", 'किलोग्राम', "किल'ग्राम", 'किग्रा', 'केजि', 'kilo', 'kg', 'kgs', 'kilogram', 'keji'),
  quintal: unit('कुइन्टल', 'कुइन्टाल', 'कुइन्थल', 'क्विन्टल', 'क्विंटल', 'quintal', 'kuintal', 'qtl'),
  tonne: unit('टन', 'थन', 'ton', 'tonne'),
  man: unit('मन', 'मोन', 'maund'),
  seer: unit('सेर', 'ser', 'seer'),
  tola: unit('तोला', 'tola'),
  paseri: unit('पसेरि', 'paseri'),
  khandi: unit('खान्दि', 'khandi'),
  putti: unit('पुट्टि', 'putti'),
  dharan: unit('धरन', 'dharan'),
  bag: unit('बस्ता', 'बेग', 'bosta', 'basta', 'bag'),
  crate: unit('क्रेट', 'क्रेथ', 'crate'),
  box: unit('बाकस', 'बक्स', 'box', 'bakos'),
  basket: unit('खादा', 'टुकुरि', 'khada', 'basket'),
  packet: unit('पेकेट', 'प्याकेट', 'पाकेट', 'packet'),
  tray: unit('ट्रे', 'tray'),
  truck: unit('ट्राक', 'ट्रक', 'truck'),
  trolley: unit('ट्रलि', 'trolley'),
  bale: unit('गांथि', 'bale'),
  bundle: unit('बान्दिल', 'बन्डल', 'bundle'),
  bunch: unit('आथि', 'athi', 'bunch'),
  piece: unit('पिस', 'piece', 'pcs', 'pis'),
  pair: unit('जोरा', 'jora', 'pair'),
  dozen: unit('दजन', 'डजन', 'दर्जन', 'dozen', 'dojon'),
  millilitre: unit('मिलिलिटार', 'ml'),
  litre: unit('लिटार', 'लिटर', 'लिथार', 'litre', 'liter'),
  metre: unit('मिटार', 'मिटर', 'metre', 'meter'),
};
