import type { UnitNames } from '../../tables.ts';
import type { KnownUnit } from '../../units/units.ts';
import { inEveryScript } from './other-scripts.ts';

/** A unit whose price is said with ᱢᱤᱢᱤᱫ ("each one") before it, and shown as it is said. All are loan words; unreviewed. */
const unit = (said: string, words: string): UnitNames => ({
  one: said,
  many: said,
  per: `ᱢᱤᱢᱤᱫ ${said}`,
  screen: said,
  words: inEveryScript([said, ...words.split(' ').filter((word) => word !== '')]).slice(1),
  origin: 'unreviewed',
});

/** The Santals weigh by the units of their neighbours, spelled here in Ol Chiki; khandi, putti and dharan are spelled only. */
export const santaliUnits: Readonly<Record<KnownUnit, UnitNames>> = {
  gram: unit('ᱜᱨᱟᱢ', 'ᱜᱽᱨᱟᱢ gram gm'),
  pav: unit('ᱯᱚᱣᱟ', 'ᱯᱟᱣ ᱯᱚᱭᱟ powa poa'),
  kg: unit('ᱠᱤᱞᱚ', 'ᱠᱮᱡᱤ ᱠᱤᱞᱳ ᱠᱤᱞᱚᱜᱨᱟᱢ kilo kg kgs keji'),
  quintal: unit('ᱠᱩᱭᱤᱱᱴᱟᱞ', 'ᱠᱩᱤᱱᱴᱟᱞ ᱠᱩᱱᱴᱟᱞ ᱠᱣᱤᱱᱴᱟᱞ quintal kuintal qtl'),
  tonne: unit('ᱴᱚᱱ', 'ᱴᱳᱱ ton tonne'),
  man: unit('ᱢᱚᱱ', 'ᱢᱳᱱ maund'),
  seer: unit('ᱥᱮᱨ', 'ser seer'),
  tola: unit('ᱛᱚᱞᱟ', 'ᱛᱳᱞᱟ tola'),
  paseri: unit('ᱯᱚᱥᱮᱨᱤ', 'ᱯᱟᱥᱮᱨᱤ paseri'),
  khandi: unit('ᱠᱷᱟᱱᱰᱤ', 'khandi'),
  putti: unit('ᱯᱩᱴᱴᱤ', 'putti'),
  dharan: unit('ᱫᱷᱟᱨᱟᱱ', 'dharan'),
  bag: unit('ᱵᱚᱥᱛᱟ', 'ᱵᱳᱥᱛᱟ ᱵᱮᱜᱽ ᱵᱚᱨᱟ bosta basta bag bora'),
  crate: unit('ᱠᱨᱮᱴ', 'ᱠᱮᱨᱮᱴ crate kret'),
  box: unit('ᱯᱮᱴᱤ', 'ᱵᱟᱠᱥᱟ ᱵᱚᱠᱥ peti baksa box'),
  basket: unit('ᱴᱩᱠᱨᱤ', 'ᱴᱩᱯᱞᱟᱹ ᱠᱷᱟᱸᱪᱤ ᱡᱷᱩᱲᱤ tukri tupla khanchi jhuri'),
  packet: unit('ᱯᱮᱠᱮᱴ', 'ᱯᱟᱠᱮᱴ packet paket'),
  tray: unit('ᱴᱨᱮ', 'tray'),
  truck: unit('ᱴᱨᱟᱠ', 'ᱞᱚᱨᱤ truck lori'),
  trolley: unit('ᱴᱨᱚᱞᱤ', 'ᱴᱨᱟᱞᱤ trolley troli'),
  bale: unit('ᱜᱟᱸᱴ', 'ᱜᱟᱸᱴᱷ gant'),
  bundle: unit('ᱵᱤᱲᱟᱹ', 'ᱵᱤᱰᱟᱹ ᱵᱟᱱᱰᱤᱞ bira bida bundle'),
  bunch: unit('ᱜᱚᱪᱷᱟ', 'ᱛᱷᱚᱯᱟ gocha gochha'),
  piece: unit('ᱜᱚᱴᱟᱝ', 'ᱜᱚᱴᱮᱡ ᱜᱚᱴᱟᱸᱝ ᱯᱤᱥ gotang gotan piece pcs'),
  pair: unit('ᱡᱚᱲᱟ', 'ᱡᱳᱲᱟ jora joda'),
  dozen: unit('ᱰᱚᱡᱚᱱ', 'ᱰᱟᱨᱡᱟᱱ ᱰᱚᱨᱡᱚᱱ dozen dojon darjan'),
  millilitre: unit('ᱢᱤᱞᱤᱞᱤᱴᱟᱨ', 'ml'),
  litre: unit('ᱞᱤᱴᱟᱨ', 'ᱞᱤᱴᱚᱨ litre liter litar'),
  metre: unit('ᱢᱤᱴᱟᱨ', 'ᱢᱤᱴᱚᱨ metre meter mitar'),
};
