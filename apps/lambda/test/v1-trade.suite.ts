import { draftsSuite } from '@mandi/services/contracts/drafts';
import { faultsSuite } from '@mandi/services/contracts/faults';
import { productsSuite } from '@mandi/services/contracts/products';
import { openMarket } from './lambda-market.ts';

draftsSuite(openMarket);
faultsSuite(openMarket);
productsSuite(openMarket);
