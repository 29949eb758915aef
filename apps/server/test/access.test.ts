import { accessSuite } from '@mandi/services/contracts/access';
import { openMarket } from './market.ts';

/** What this host has beside the API. The live channel and the blobs have tests of their own. */
accessSuite(openMarket, [
  ['/v1/docs', '200', '200'],
  ['/v1/docs/start.js', '200', '200'],
  ['/v1/live?topic=user/{userId}', '401 sign-in-needed', '200'],
  ['/v1/live?topic=user/01ARZ3NDEKTSV4RRFFQ69G5FAV', '401 sign-in-needed', '403 not-yours'],
  ['/blobs/media/{userId}/photo', '403 not-yours', '403 not-yours'],
]);
