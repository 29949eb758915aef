import type { Facts } from '@mandi/language';
import type { Played } from './play.ts';
import { interpreter, plainly, type Screen } from './screen.ts';
import { agreed } from './script.ts';
import { meant } from './understood.ts';

/** One comparison and how it came out. */
interface Finding {
  readonly what: string;
  readonly found: string;
  readonly equal: boolean;
}

/**
 * Whether the deal says what was agreed: its facts, the facts understood anew from its sentence in each language, shown and spoken, and the
 * same for both readers. Prints the two renderings and "facts equal", or what differs.
 */
export function checkDeal({ listing, dealOfKaveri, dealOfRamesh }: Played, show: Screen): boolean {
  const { vendor, buyer, facts, total } = dealOfRamesh;
  const renderings = [vendor, buyer].flatMap(({ language, rendering }) =>
    (['screen', 'speech'] as const).map((form) => {
      const understood = interpreter.understand(rendering[form], language);
      const place = understood.place === facts.place;
      const { equal, ...rest } = finding(`${language}, ${form}`, understood);
      return { ...rest, equal: equal && place };
    }),
  );
  const sameForBoth = withoutNamesShown(dealOfKaveri) === withoutNamesShown(dealOfRamesh);
  const findings: Finding[] = [
    finding("the deal's facts", facts as unknown as Facts),
    { what: 'the crop of the first offer', found: listing.crop, equal: listing.crop === facts.crop },
    { what: 'the deal as both read it', found: sameForBoth ? 'the same' : 'differs', equal: sameForBoth },
    ...renderings,
  ];
  show.turn('The deal');
  show.note(`   facts:  ${plainly(facts as unknown as Facts)}; total ₹${total}`);
  for (const { what, found, equal } of findings) if (!equal) show.note(`   DIFFERS: ${what}: ${found}`);
  show.note(`\n${vendor.name} (${vendor.language}): ${vendor.rendering.screen}`);
  show.note(`${buyer.name} (${buyer.language}): ${buyer.rendering.screen}`);
  const equal = findings.every((one) => one.equal);
  show.note(equal ? 'facts equal' : 'FACTS DIFFER');
  return equal;
}

/** Names stand in the script of who reads them, beside how their owners write them; all else is the same for both. */
function withoutNamesShown(deal: Played['dealOfKaveri']): string {
  return JSON.stringify(deal, (key, value) => (key === 'nameShown' ? undefined : value));
}

function finding(what: string, { crop, quantity, price, place }: Facts): Finding {
  const found = { crop, quantity, price, place };
  const equal = meant(found as Facts, { kilos: agreed.quantity.amount, rupees: agreed.price.rupees });
  return { what, found: plainly(found as Facts), equal };
}
