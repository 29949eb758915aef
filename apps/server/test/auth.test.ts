import { authSuite } from '@mandi/services/contracts/auth';
import { openMarket } from './market.ts';

authSuite(openMarket);
