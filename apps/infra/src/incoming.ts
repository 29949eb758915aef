import { Duration } from 'aws-cdk-lib';
import type { LifecycleRule } from 'aws-cdk-lib/aws-s3';

/** Uploads wait here until their content is checked (packages/drivers/src/aws/blobs-s3.ts). */
export const waiting = 'incoming';

/** What was uploaded and never kept goes after a day; its old version, a day later. */
export const neverKept: LifecycleRule = {
  id: 'uploads-never-kept',
  prefix: `${waiting}/`,
  expiration: Duration.days(1),
  noncurrentVersionExpiration: Duration.days(1),
};
