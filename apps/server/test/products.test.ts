import { productsSuite } from '@mandi/services/contracts/products';
import { openMarket } from './market.ts';

productsSuite(openMarket);
