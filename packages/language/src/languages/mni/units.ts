import type { UnitNames } from '../../tables.ts';
import type { KnownUnit } from '../../units/units.ts';
import { withBengaliLetters } from './bengali-letters.ts';

/** A unit is said before its number; in a price it is "in one of it": ꯀꯤꯂꯣ ꯑꯃꯗ. */
const unit = (said: string, ...words: readonly string[]): UnitNames => ({
  one: said,
  many: said,
  per: `${said} ꯑꯃꯗ`,
  screen: said,
  words: withBengaliLetters([said, ...words]).slice(1),
  origin: 'unreviewed',
});

/** Loan words in Meetei Mayek by ear but for ꯈꯥꯎ (bag) and ꯄꯣꯂꯥꯡ (basket). All unreviewed. */
export const manipuriUnits: Readonly<Record<KnownUnit, UnitNames>> = {
  gram: unit('ꯒ꯭ꯔꯥꯝ', 'gram', 'gm'),
  pav: unit('ꯄꯣꯋꯥ', 'powa'),
  kg: unit('ꯀꯤꯂꯣ', 'ꯀꯤꯂꯣꯒ꯭ꯔꯥꯝ', 'ꯀꯦꯖꯤ', 'কেজি', 'কিলো', 'kilo', 'kg', 'kgs', 'kilogram', 'keji'),
  quintal: unit('ꯀꯨꯏꯟꯇꯥꯜ', 'ꯀꯨꯏꯟꯇꯜ', 'কুইন্টাল', 'কুইন্তাল', 'quintal', 'kuintal', 'qtl'),
  tonne: unit('ꯇꯟ', 'টন', 'ton', 'tonne'),
  man: unit('ꯃꯣꯟ', 'মোন', 'maund', 'mon'),
  seer: unit('ꯁꯦꯔ', 'সের', 'seer', 'ser'),
  tola: unit('ꯇꯣꯂꯥ', 'tola'),
  paseri: unit('ꯄꯥꯁꯦꯔꯤ', 'paseri'),
  khandi: unit('ꯈꯟꯗꯤ', 'khandi'),
  putti: unit('ꯄꯨꯠꯇꯤ', 'putti'),
  dharan: unit('ꯙꯔꯟ', 'dharan'),
  bag: unit('ꯈꯥꯎ', 'ꯕꯣꯁ꯭ꯇꯥ', 'ꯕꯦꯒ', 'বস্তা', 'khao', 'bosta', 'bag'),
  crate: unit('ꯀ꯭ꯔꯦꯠ', 'ক্রেট', 'crate'),
  box: unit('ꯕꯣꯛꯁ', 'ꯎꯄꯨ', 'বক্স', 'box', 'upu'),
  basket: unit('ꯄꯣꯂꯥꯡ', 'ꯇꯨꯀꯔꯤ', 'polang', 'tukri', 'basket'),
  packet: unit('ꯄꯦꯀꯦꯠ', 'পেকেট', 'packet'),
  tray: unit('ꯇ꯭ꯔꯦ', 'ট্রে', 'tray'),
  truck: unit('ꯇ꯭ꯔꯛ', 'ট্রাক', 'truck'),
  trolley: unit('ꯇ꯭ꯔꯣꯂꯤ', 'trolley'),
  bale: unit('ꯕꯦꯜ', 'bale'),
  bundle: unit('ꯕꯟꯗꯜ', 'বান্ডিল', 'bundle'),
  bunch: unit('ꯕꯟꯆ', 'bunch'),
  piece: unit('ꯄꯤꯁ', 'পিস', 'piece', 'pcs', 'pis'),
  pair: unit('ꯖꯣꯔꯥ', 'জোড়া', 'jora', 'pair'),
  dozen: unit('ꯗꯖꯟ', 'ডজন', 'dozen', 'dojon', 'dajan'),
  millilitre: unit('ꯃꯤꯂꯤꯂꯤꯇꯔ', 'ml'),
  litre: unit('ꯂꯤꯇꯔ', 'লিটার', 'litre', 'liter'),
  metre: unit('ꯃꯤꯇꯔ', 'মিটার', 'metre', 'meter'),
};
