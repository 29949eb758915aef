import { demoPhones } from '../../apps/web/src/demo/people.ts';
import { said } from '../../apps/web/src/demo/said.ts';

/** Who acts and what is said are those of /demo: one story, told in two places. */
export { audioOf, type Meaning, type SaidName, said } from '../../apps/web/src/demo/said.ts';
export const [kaveri, ramesh] = demoPhones;
export type Actor = (typeof demoPhones)[number];

/** What the story means, by which the deal is judged: not what the server said it was. */
export const agreed = {
  crop: 'tomato',
  quantity: { amount: said.bid.means.kilos, unit: 'kg' },
  price: { rupees: said.counter.means.rupees, per: 'kg' },
} as const;
