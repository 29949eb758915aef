import { recordsSuite } from '@mandi/services/contracts/records';
import { openMarket } from './market.ts';

recordsSuite(openMarket);
