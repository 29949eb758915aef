import { draftsSuite } from '@mandi/services/contracts/drafts';
import { faultsSuite } from '@mandi/services/contracts/faults';
import { productsSuite } from '@mandi/services/contracts/products';
import { openLambdaMarket } from './lambda-market.ts';

draftsSuite(openLambdaMarket);
faultsSuite(openLambdaMarket);
productsSuite(openLambdaMarket);
