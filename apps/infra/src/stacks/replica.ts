import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/** The copies of media and voice in the second region; voice goes after 30 days there too. */
export class ReplicaStack extends StageStack {
  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'Replica', props);
    const accessLogs = this.copy('AccessLogs', 'ek-bharath-access-logs-copy', this.stage.logDays);
    this.copy('Media', 'ek-bharath-media-copy', undefined, accessLogs);
    this.copy('Voice', 'ek-bharath-voice-copy', this.stage.voiceDays, accessLogs);
  }

  private copy(id: string, name: string, days: number | undefined, logs?: Bucket): Bucket {
    return new Bucket(this, id, {
      bucketName: this.bucketName(name),
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      ...(logs === undefined ? {} : { serverAccessLogsBucket: logs, serverAccessLogsPrefix: `${name}/` }),
      lifecycleRules: [
        {
          ...(days === undefined ? {} : { expiration: Duration.days(days) }),
          noncurrentVersionExpiration: Duration.days(days === undefined ? this.stage.buckets.oldVersionDays : 1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }
}
