import type { NewListing } from '@mandi/services/products/wire';
import type { demoPeople } from './demo-people.ts';

type Lot = Omit<NewListing, 'confirmation'>;

/** What the invented vendors have to sell: amounts and prices are invented too. */
export const demoLots: Partial<Record<keyof typeof demoPeople, readonly Lot[]>> = {
  kaveri: [
    lot('okra', ['150', 'kg'], { wholesale: ['26', 'kg'], retail: ['34', 'kg'] }),
    lot('coconut', ['600', 'piece'], { wholesale: ['22', 'piece'], retail: ['28', 'piece'] }),
  ],
  murugan: [
    lot('banana', ['40', 'dozen'], { wholesale: ['38', 'dozen'], retail: ['50', 'dozen'] }),
    lot('turmeric', ['5', 'quintal'], { wholesale: ['13500', 'quintal'] }),
    lot('raw-silk', ['20', 'kg'], { wholesale: ['4200', 'kg'] }),
    lot('coir', ['3', 'quintal'], { wholesale: ['2400', 'quintal'] }),
  ],
  sunita: [
    lot('potato', ['40', 'quintal'], { wholesale: ['1350', 'quintal'], retail: ['18', 'kg'] }),
    lot('onion', ['25', 'quintal'], { wholesale: ['1700', 'quintal'] }),
    lot('wheat', ['60', 'quintal'], { wholesale: ['2480', 'quintal'] }),
    lot('silk-sari', ['12', 'piece'], { wholesale: ['5200', 'piece'], retail: ['6900', 'piece'] }),
  ],
  thomas: [
    lot('black-pepper', ['80', 'kg'], { wholesale: ['610', 'kg'], retail: ['720', 'kg'] }),
    lot('cardamom', ['30', 'kg'], { wholesale: ['2350', 'kg'] }),
    lot('sardine', ['200', 'kg'], { wholesale: ['95', 'kg'], retail: ['130', 'kg'] }),
  ],
};

type Said = readonly [amount: string, unit: Lot['quantity']['unit']];

function lot(crop: string, [amount, unit]: Said, prices: { wholesale?: Said; retail?: Said }): Lot {
  const { wholesale, retail } = prices;
  return {
    crop,
    quantity: { amount, unit },
    audience: retail ? 'both' : 'B2B',
    ...(wholesale && { wholesale: { rupees: wholesale[0], per: wholesale[1] } }),
    ...(retail && { retail: { rupees: retail[0], per: retail[1] } }),
  };
}
