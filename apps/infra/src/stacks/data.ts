import type { TableDefinition } from '@mandi/ports/store';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from 'aws-cdk-lib/aws-backup';
import {
  AttributeType,
  Billing,
  ProjectionType,
  StreamViewType,
  TableEncryptionV2,
  TableV2,
} from 'aws-cdk-lib/aws-dynamodb';
import { Schedule } from 'aws-cdk-lib/aws-events';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  HttpMethods,
  type IBucket,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { neverKept } from '../incoming.ts';
import { allTables } from '../service-tables.ts';
import type { Stored } from '../stored.ts';
import { showToCloudFront } from './show-to-cloudfront.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface DataProps extends StageStackProps {
  /** Where the web app is served from: the only origins that may upload. */
  readonly origins: readonly string[];
}

/** What outlives everything else: tables, files, their backups. Nothing here is deleted with its stack. */
export class DataStack extends StageStack implements Stored {
  readonly tables: ReadonlyMap<string, TableV2>;
  readonly media: Bucket;
  readonly voice: Bucket;
  readonly accessLogs: Bucket;
  /** The web app's files; they are built again at any time. */
  readonly web: Bucket;

  constructor(scope: Construct, { origins, ...props }: DataProps) {
    super(scope, 'Data', props);
    this.tables = new Map(allTables.map((definition) => [definition.name, this.table(definition)]));
    this.accessLogs = this.accessLogBucket();
    this.media = this.bucket('Media', 'ek-bharath-media', origins, [this.cleanup(), neverKept]);
    this.voice = this.bucket('Voice', 'ek-bharath-voice', origins, [this.voiceRetention()]);
    this.web = this.bucket('Web', 'ek-bharath-web', [], [this.cleanup()]);
    for (const bucket of [this.media, this.web]) showToCloudFront(bucket);
    this.backups();
  }

  streamOf(_scope: Construct, table: string): string {
    const arn = this.tables.get(table)?.tableStreamArn;
    if (arn === undefined) throw new RangeError(`There is no table ${table}.`);
    return arn;
  }

  private table({ name, indexes, timeToLive }: TableDefinition): TableV2 {
    const { tables: differences } = this.stage;
    const text = (attribute: string) => ({ name: attribute, type: AttributeType.STRING });
    return new TableV2(this, name, {
      tableName: this.named(name),
      partitionKey: text('PK'),
      sortKey: text('SK'),
      globalSecondaryIndexes: Object.entries(indexes).map(([indexName, { partition, sort }]) => ({
        indexName,
        partitionKey: text(partition),
        sortKey: text(sort),
        projectionType: ProjectionType.ALL,
      })),
      ...(timeToLive === undefined ? {} : { timeToLiveAttribute: timeToLive }),
      billing: Billing.onDemand(),
      encryption: TableEncryptionV2.awsManagedKey(),
      pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
      dynamoStream: StreamViewType.NEW_AND_OLD_IMAGES,
      deletionProtection: differences.deletionProtection,
      removalPolicy: RemovalPolicy.RETAIN,
      ...(differences.replica === undefined ? {} : { replicas: [{ region: differences.replica }] }),
    });
  }

  private accessLogBucket(): Bucket {
    return new Bucket(this, 'AccessLogs', {
      bucketName: this.bucketName('ek-bharath-access-logs'),
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      // CloudFront writes its logs with an access-control list.
      objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      lifecycleRules: [
        { expiration: Duration.days(Math.max(this.stage.logDays, 30)), noncurrentVersionExpiration: Duration.days(7) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private bucket(id: string, name: string, origins: readonly string[], lifecycleRules: LifecycleRule[]): Bucket {
    return new Bucket(this, id, {
      bucketName: this.bucketName(name),
      versioned: true,
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      serverAccessLogsBucket: this.accessLogs,
      serverAccessLogsPrefix: `${name}/`,
      cors:
        origins.length === 0
          ? []
          : [
              {
                allowedOrigins: [...origins],
                allowedMethods: [HttpMethods.GET, HttpMethods.HEAD, HttpMethods.POST, HttpMethods.PUT],
                allowedHeaders: ['content-type', 'content-length', 'x-amz-*'],
                exposedHeaders: ['etag'],
                maxAge: 3_600,
              },
            ],
      lifecycleRules,
      ...this.replication(id, name),
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private replication(id: string, name: string) {
    if (this.stage.buckets.replica === undefined || id === 'Web') return {};
    const destination: IBucket = Bucket.fromBucketName(this, `${id}Copy`, this.bucketName(`${name}-copy`));
    return {
      replicationRole: this.replicationRole(id, this.bucketName(name), destination),
      replicationRules: [{ destination, priority: 1, deleteMarkerReplication: true }],
    };
  }

  /** CDK's own role has one fixed name, which two buckets of an account cannot both have. The actions are those that S3 documents. */
  private replicationRole(id: string, source: string, { bucketArn }: IBucket): Role {
    const role = new Role(this, `${id}Replication`, { assumedBy: new ServicePrincipal('s3.amazonaws.com') });
    const arn = this.formatArn({ service: 's3', region: '', account: '', resource: source });
    const allow = (resource: string, ...actions: string[]) =>
      role.addToPolicy(new PolicyStatement({ actions, resources: [resource] }));
    allow(arn, 's3:GetReplicationConfiguration', 's3:ListBucket');
    allow(`${arn}/*`, 's3:GetObjectVersionForReplication', 's3:GetObjectVersionAcl', 's3:GetObjectVersionTagging');
    allow(`${bucketArn}/*`, 's3:ReplicateObject', 's3:ReplicateDelete', 's3:ReplicateTags');
    return role;
  }

  /** Photos stay; old versions and uploads that were never finished go. */
  private cleanup(): LifecycleRule {
    return {
      id: 'old-versions-and-unfinished-uploads',
      noncurrentVersionExpiration: Duration.days(this.stage.buckets.oldVersionDays),
      abortIncompleteMultipartUploadAfter: Duration.days(1),
      expiredObjectDeleteMarker: true,
    };
  }

  /** The seed's 30 days hold for every copy: the old versions that deletion leaves, and parts of unfinished uploads. */
  private voiceRetention(): LifecycleRule {
    return {
      id: 'voice-after-30-days',
      expiration: Duration.days(this.stage.voiceDays),
      noncurrentVersionExpiration: Duration.days(1),
      abortIncompleteMultipartUploadAfter: Duration.days(1),
    };
  }

  private backups(): void {
    const days = this.stage.tables.dailyBackupDays;
    if (days === 0) return;
    const backupVault = new BackupVault(this, 'Vault', { backupVaultName: this.named('ek-bharath') });
    const plan = new BackupPlan(this, 'Daily', { backupVault });
    plan.addRule(
      new BackupPlanRule({
        ruleName: 'daily',
        scheduleExpression: Schedule.cron({ hour: '20', minute: '30' }),
        deleteAfter: Duration.days(days),
      }),
    );
    plan.addSelection('Tables', {
      resources: [...this.tables.values()].map((table) => BackupResource.fromArn(table.tableArn)),
    });
  }
}
