import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, type CorsRule, HttpMethods } from 'aws-cdk-lib/aws-s3';
import { StringParameter } from 'aws-cdk-lib/aws-ssm';
import type { Construct } from 'constructs';
import { neverKept } from '../incoming.ts';
import { allTables } from '../service-tables.ts';
import type { Stage } from '../stages.ts';
import type { Stored } from '../stored.ts';
import { showToCloudFront } from './show-to-cloudfront.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface ReplicaProps extends StageStackProps {
  /** Where the web app is served from: the only origins that may upload while this region serves. */
  readonly origins: readonly string[];
}

/** The bucket that holds the copies of photos. */
export const mediaCopy = 'ek-bharath-media-copy';

/**
 * Where `infra:deploy` writes down the stream of a table's replica: CloudFormation tells the stream of the first region only, and the name
 * of a stream holds the moment it was made.
 */
export const streamParameter = (stage: Stage, table: string): string => `/${stage.prefix}ek-bharath/streams/${table}`;

/** The copies of media and voice in the second region, and the tables that DynamoDB keeps there; voice goes after 30 days there too. */
export class ReplicaStack extends StageStack implements Stored {
  readonly tables: Stored['tables'];
  readonly media: Bucket;
  readonly voice: Bucket;
  readonly accessLogs: Bucket;

  constructor(scope: Construct, { origins, ...props }: ReplicaProps) {
    super(scope, 'Replica', props);
    this.accessLogs = this.copy('AccessLogs', 'ek-bharath-access-logs-copy', this.stage.logDays, []);
    this.media = this.copy('Media', mediaCopy, undefined, uploads(origins), this.accessLogs);
    this.voice = this.copy('Voice', 'ek-bharath-voice-copy', this.stage.voiceDays, uploads(origins), this.accessLogs);
    showToCloudFront(this.media);
    this.tables = new Map(allTables.map(({ name }) => [name, { tableArn: this.tableArn(name) }]));
  }

  streamOf(scope: Construct, table: string): string {
    return StringParameter.valueForStringParameter(scope, streamParameter(this.stage, table));
  }

  private tableArn(name: string): string {
    return this.formatArn({ service: 'dynamodb', resource: 'table', resourceName: this.named(name) });
  }

  private copy(id: string, name: string, days: number | undefined, cors: CorsRule[], logs?: Bucket): Bucket {
    return new Bucket(this, id, {
      bucketName: this.bucketName(name),
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      cors,
      ...(logs === undefined ? {} : { serverAccessLogsBucket: logs, serverAccessLogsPrefix: `${name}/` }),
      lifecycleRules: [
        {
          ...(days === undefined ? {} : { expiration: Duration.days(days) }),
          noncurrentVersionExpiration: Duration.days(days === undefined ? this.stage.buckets.oldVersionDays : 1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        ...(days === undefined ? [neverKept] : []),
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}

const uploads = (origins: readonly string[]): CorsRule[] => [
  {
    allowedOrigins: [...origins],
    allowedMethods: [HttpMethods.GET, HttpMethods.HEAD, HttpMethods.POST, HttpMethods.PUT],
    allowedHeaders: ['content-type', 'content-length', 'x-amz-*'],
    exposedHeaders: ['etag'],
    maxAge: 3_600,
  },
];
