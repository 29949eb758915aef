import { accessSuite } from '@mandi/services/contracts/access';
import { authSuite } from '@mandi/services/contracts/auth';
import { openapiSuite } from '@mandi/services/contracts/openapi';
import { recordsSuite } from '@mandi/services/contracts/records';
import { usersSuite } from '@mandi/services/contracts/users';
import { openLambdaMarket } from './lambda-market.ts';

// Suites share a process, since each loads all languages; there are as many processes as this and the other file.
accessSuite(openLambdaMarket);
authSuite(openLambdaMarket);
openapiSuite(openLambdaMarket);
recordsSuite(openLambdaMarket);
usersSuite(openLambdaMarket);
