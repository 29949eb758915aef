import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** What lasts, in the region where functions run: the tables and files they work on. */
export interface Stored {
  readonly tables: ReadonlyMap<string, { readonly tableArn: string }>;
  readonly media: IBucket;
  readonly voice: IBucket;
  readonly accessLogs: IBucket;
  /** The ARN of the stream that tells a table's changes in this region, for use in the scope's stack. */
  streamOf(scope: Construct, table: string): string;
}
