import { type Paise, spokenPrice } from '@mandi/market';

/** Paise as rupees in an exact decimal: 367550 is "3675.5". */
export function rupeesOf(paise: Paise): string {
  return spokenPrice({ paise, per: 'piece' }).rupees;
}
