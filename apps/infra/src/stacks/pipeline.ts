import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { CfnDatabase, CfnTable } from 'aws-cdk-lib/aws-glue';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Stream, StreamEncryption, StreamMode } from 'aws-cdk-lib/aws-kinesis';
import { CfnDeliveryStream } from 'aws-cdk-lib/aws-kinesisfirehose';
import { LogGroup, LogStream } from 'aws-cdk-lib/aws-logs';
import { BlockPublicAccess, Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { retentionOf } from '../retention.ts';
import type { Stored } from '../stored.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

export interface PipelineProps extends StageStackProps {
  readonly data: Stored;
}

/** Columns of an analytics event as Athena sees them. No column holds personal data: see packages/ports/src/events.ts. */
const columns = [
  ['event', 'string'],
  ['at', 'timestamp'],
  ['stage', 'string'],
  ['usertype', 'string'],
  ['crop', 'string'],
  ['state', 'string'],
  ['district', 'string'],
  ['language', 'string'],
  ['paise', 'bigint'],
  ['grams', 'bigint'],
] as const;

/** What happened, for questions asked later: a stream, delivered to Parquet files by day that Athena can query. */
export class PipelineStack extends StageStack {
  readonly events: Stream;

  constructor(scope: Construct, { data, ...props }: PipelineProps) {
    super(scope, 'Pipeline', props);
    this.events = new Stream(this, 'Events', {
      streamName: this.named('ek-bharath-events'),
      streamMode: StreamMode.ON_DEMAND,
      encryption: StreamEncryption.MANAGED,
      retentionPeriod: Duration.hours(24),
    });
    const bucket = this.bucket(data);
    this.deliver(bucket, this.table(bucket));
  }

  private bucket(data: Stored): Bucket {
    return new Bucket(this, 'Analytics', {
      bucketName: this.bucketName('ek-bharath-analytics'),
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      enforceSSL: true,
      versioned: true,
      serverAccessLogsBucket: data.accessLogs,
      serverAccessLogsPrefix: 'analytics/',
      lifecycleRules: [{ expiration: Duration.days(730), noncurrentVersionExpiration: Duration.days(7) }],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private table(bucket: Bucket): { readonly database: string; readonly table: string } {
    const database = this.named('ek_bharath').replaceAll('-', '_');
    const created = new CfnDatabase(this, 'Database', { catalogId: this.account, databaseInput: { name: database } });
    const table = new CfnTable(this, 'EventsTable', {
      catalogId: this.account,
      databaseName: database,
      tableInput: {
        name: 'events',
        tableType: 'EXTERNAL_TABLE',
        parameters: {
          classification: 'parquet',
          'projection.enabled': 'true',
          'projection.day.type': 'date',
          'projection.day.format': 'yyyy/MM/dd',
          'projection.day.range': '2026/11/01,NOW',
          'storage.location.template': `s3://${bucket.bucketName}/events/\${day}/`,
        },
        partitionKeys: [{ name: 'day', type: 'string' }],
        storageDescriptor: {
          columns: columns.map(([name, type]) => ({ name, type })),
          location: `s3://${bucket.bucketName}/events/`,
          inputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetInputFormat',
          outputFormat: 'org.apache.hadoop.hive.ql.io.parquet.MapredParquetOutputFormat',
          serdeInfo: { serializationLibrary: 'org.apache.hadoop.hive.ql.io.parquet.serde.ParquetHiveSerDe' },
        },
      },
    });
    table.addResourceDependency(created);
    return { database, table: 'events' };
  }

  private deliver(bucket: Bucket, { database, table }: { readonly database: string; readonly table: string }): void {
    const logGroup = new LogGroup(this, 'DeliveryLogs', {
      logGroupName: `/ek-bharath/${this.stage.name}/events-delivery`,
      retention: retentionOf(this.stage),
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const logStream = new LogStream(this, 'DeliveryLog', { logGroup, logStreamName: 'delivery' });
    const role = new Role(this, 'Delivery', { assumedBy: new ServicePrincipal('firehose.amazonaws.com') });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['kinesis:DescribeStream', 'kinesis:GetShardIterator', 'kinesis:GetRecords', 'kinesis:ListShards'],
        resources: [this.events.streamArn],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:GetBucketLocation', 's3:ListBucket', 's3:ListBucketMultipartUploads'],
        resources: [bucket.bucketArn],
      }),
    );
    role.addToPolicy(
      new PolicyStatement({
        actions: ['s3:PutObject', 's3:AbortMultipartUpload', 's3:GetObject'],
        // Delivery names each file itself, under these two folders.
        resources: [bucket.arnForObjects('events/*'), bucket.arnForObjects('failed/*')],
      }),
    );
    const catalog = (resource: string) => this.formatArn({ service: 'glue', resource });
    role.addToPolicy(
      new PolicyStatement({
        actions: ['glue:GetTable', 'glue:GetTableVersion', 'glue:GetTableVersions'],
        resources: [catalog('catalog'), catalog(`database/${database}`), catalog(`table/${database}/${table}`)],
      }),
    );
    logGroup.grantWrite(role);
    const stream = new CfnDeliveryStream(this, 'ToFiles', {
      deliveryStreamName: this.named('ek-bharath-events-to-files'),
      deliveryStreamType: 'KinesisStreamAsSource',
      kinesisStreamSourceConfiguration: { kinesisStreamArn: this.events.streamArn, roleArn: role.roleArn },
      extendedS3DestinationConfiguration: {
        bucketArn: bucket.bucketArn,
        roleArn: role.roleArn,
        prefix: 'events/!{timestamp:yyyy/MM/dd}/',
        errorOutputPrefix: 'failed/!{firehose:error-output-type}/!{timestamp:yyyy/MM/dd}/',
        bufferingHints: { intervalInSeconds: 300, sizeInMBs: 64 },
        cloudWatchLoggingOptions: {
          enabled: true,
          logGroupName: logGroup.logGroupName,
          logStreamName: logStream.logStreamName,
        },
        dataFormatConversionConfiguration: {
          enabled: true,
          inputFormatConfiguration: { deserializer: { openXJsonSerDe: {} } },
          outputFormatConfiguration: { serializer: { parquetSerDe: { compression: 'SNAPPY' } } },
          schemaConfiguration: {
            catalogId: this.account,
            databaseName: database,
            tableName: table,
            region: this.region,
            roleArn: role.roleArn,
            versionId: 'LATEST',
          },
        },
      },
    });
    stream.node.addDependency(role);
  }
}
