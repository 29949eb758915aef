import type { UnitNames } from '../../tables.ts';
import type { KnownUnit } from '../../units/units.ts';

/** A unit whose price is said with ପ୍ରତି before it, and shown as it is said. */
const unit = (said: string, words: string, origin: UnitNames['origin'] = 'unreviewed'): UnitNames => ({
  one: said,
  many: said,
  per: `ପ୍ରତି ${said}`,
  screen: said,
  words: words.split(' ').filter((word) => word !== ''),
  origin,
});

/**
 * Metric names follow CLDR 48 units (Unicode licence); the market's own containers and spellings are unreviewed. Units of other
 * states (khandi, putti, dharan) are only spelled in Odia letters. One of a unit is said with its ending (ବସ୍ତାଏ, କିଲେ): see numbers.ts.
 */
export const odiaUnits: Readonly<Record<KnownUnit, UnitNames>> = {
  gram: unit('ଗ୍ରାମ୍', 'ଗ୍ରାମ ଗ୍ରା gram grama gm', 'cldr'),
  pav: unit('ପାଆ', 'ପାଉ ପା ପୁଆ paa pau'),
  kg: unit('କିଲୋ', 'କେଜି କିଲ କିଲୋଗ୍ରାମ୍ କିଲୋଗ୍ରାମ କିଗ୍ରା କେଜୀ kilo kg kgs keji kilogram kila kil'),
  quintal: unit('କୁଇଣ୍ଟାଲ', 'କୁଇଣ୍ଟାଲ୍ କୁଇଣ୍ଟଲ କୁଣ୍ଟାଲ କ୍ୱିଣ୍ଟାଲ କୁଇନ୍ଟାଲ କୁଣ୍ଟଲ quintal kuintal kuintala kuntal qtl'),
  tonne: unit('ଟନ୍', 'ଟନ ମେଟ୍ରିକ୍‌ଟନ୍ tan ton tonne'),
  man: unit('ମହଣ', 'ମଣ ମହଣା mahana maund mana'),
  seer: unit('ସେର', 'ସେର୍ ଶେର sera ser'),
  tola: unit('ତୋଳା', 'ତୋଲା ଭରି tola bhari'),
  paseri: unit('ପଶୁରି', 'ପସୁରୀ ପାଞ୍ଚସେରି pasuri'),
  khandi: unit('ଖଣ୍ଡି', 'khandi'),
  putti: unit('ପୁଟ୍ଟି', 'putti'),
  dharan: unit('ଧରଣ', 'dharan'),
  bag: unit('ବସ୍ତା', 'ବସ୍ତ ବ୍ୟାଗ ବ୍ୟାଗ୍ ବୋରା ଥଳି ଥଳା ଝୁଲି ଅଖା basta bag bora thali akha'),
  crate: unit('କ୍ରେଟ୍', 'କ୍ରେଟ କେରେଟ କ୍ୟାରେଟ crate kret caret'),
  box: unit('ପେଟି', 'ବାକ୍ସ ବକ୍ସ ବକ୍ସ୍ କାର୍ଟୁନ କାର୍ଟନ୍ peti baksa box carton'),
  basket: unit('ଟୋକେଇ', 'ଟୋକେଇଏ ଝୁଡ଼ି ଡାଲା ପାଛିଆ tokei jhudi dala pachhia'),
  packet: unit('ପ୍ୟାକେଟ୍', 'ପ୍ୟାକେଟ ପାକେଟ packet paket'),
  tray: unit('ଟ୍ରେ', 'tray tre'),
  truck: unit('ଟ୍ରକ୍', 'ଟ୍ରକ ଲରି ଗାଡ଼ି truck lori lorry gadi'),
  trolley: unit('ଟ୍ରଲି', 'ଟ୍ରଲୀ trolley trali'),
  bale: unit('ଗଣ୍ଠି', 'ଗାଣ୍ଠି ଗାଁଠି ganthi'),
  bundle: unit('ବିଡ଼ା', 'ବିଡା ବଣ୍ଡଲ ବଣ୍ଡଲ୍ ବୋଝ ମୁଠା କଳେଇ bida bundle bandal mutha bojha'),
  bunch: unit('ପେନ୍ଥା', 'କାନ୍ଧି କାନ୍ଦି ଫେଣା ତୋଡ଼ା ଗୁଚ୍ଛ pentha kandhi phena'),
  piece: unit('ପିସ୍', 'ପିସ ଖଣ୍ଡ ଗୋଟା pis piece pcs khanda gota'),
  pair: unit('ଯୋଡ଼ା', 'ଯୋଡ଼ି ଜୋଡ଼ା ହଳ joda jodi hala'),
  dozen: unit('ଡଜନ', 'ଡଜନ୍ ଡର୍ଜନ dozen dajan darjan'),
  millilitre: unit('ମିଲିଲିଟର', 'ମିଲିଲିଟର୍ ମିଲି ml mili'),
  litre: unit('ଲିଟର', 'ଲିଟର୍ litre liter litar'),
  metre: unit('ମିଟର', 'ମିଟର୍ metre meter mitar'),
};
