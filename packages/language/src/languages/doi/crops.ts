import type { FactsTables } from '../../tables.ts';

/** No source names a good in Dogri (CLDR 48 and IFCT 2017 have none): Hindi names are understood, and goods are said by their English name. */
export const dogriCrops: FactsTables['crops'] = {};
