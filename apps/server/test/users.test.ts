import { usersSuite } from '@mandi/services/contracts/users';
import { openMarket } from './market.ts';

usersSuite(openMarket);
