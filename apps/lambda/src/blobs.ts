import { S3Client } from '@aws-sdk/client-s3';
import { S3Blobs } from '@mandi/drivers/aws/blobs-s3';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { Clock } from '@mandi/ports';
import { underDeadline } from './deadline.ts';
import { type Environment, setting } from './settings.ts';

/** The files of the stage, in its two buckets. */
export function stageBlobs(environment: Environment, clock: Clock): S3Blobs {
  const client = s3Client(environment);
  const buckets = { media: setting(environment, 'MEDIA_BUCKET'), voice: setting(environment, 'VOICE_BUCKET') };
  return new S3Blobs({ client, buckets, clock, randomness: systemRandomness });
}

/** The client of S3. An engine of tests has no host name for each bucket. */
export function s3Client(environment: Environment): S3Client {
  const forcePathStyle = environment['AWS_ENDPOINT_URL_S3'] !== undefined;
  return underDeadline(new S3Client({ maxAttempts: 3, followRegionRedirects: false, forcePathStyle }));
}
