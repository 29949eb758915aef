import { draftsSuite } from '@mandi/services/contracts/drafts';
import { openMarket } from './market.ts';

draftsSuite(openMarket);
