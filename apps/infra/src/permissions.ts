import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import { waiting } from './incoming.ts';
import { type ServiceTables, tablesOf } from './service-tables.ts';
import type { Stored } from './stored.ts';

const reading = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query'];
const writing = [
  'dynamodb:PutItem',
  'dynamodb:UpdateItem',
  'dynamodb:DeleteItem',
  'dynamodb:ConditionCheckItem',
  'dynamodb:BatchWriteItem',
];

/** A table and each of its indexes by name: never `index/*`. */
function arnsOf({ tableArn }: { readonly tableArn: string }, indexes: readonly string[]): string[] {
  return [tableArn, ...indexes.map((index) => `${tableArn}/index/${index}`)];
}

/** What a service may do with the tables: read and write its own, read those it looks things up in. */
export function tablePermissions(data: Stored, { writes, reads }: ServiceTables): PolicyStatement[] {
  const arns = (names: readonly string[]) =>
    tablesOf(names).flatMap(({ name, indexes }) => {
      const table = data.tables.get(name);
      if (table === undefined) throw new RangeError(`There is no table ${name}.`);
      return arnsOf(table, indexes);
    });
  return [
    ...(writes.length === 0
      ? []
      : [new PolicyStatement({ actions: [...reading, ...writing], resources: arns(writes) })]),
    ...(reads.length === 0 ? [] : [new PolicyStatement({ actions: reading, resources: arns(reads) })]),
  ];
}

/** Files of one bucket: each person has a folder there, and uploads that wait have one. */
export const filePermissions = (bucket: IBucket): PolicyStatement[] => [
  new PolicyStatement({
    actions: ['s3:GetObject', 's3:PutObject', 's3:DeleteObject', 's3:AbortMultipartUpload'],
    resources: [bucket.arnForObjects('*')],
  }),
  new PolicyStatement({
    actions: ['s3:ListBucket'],
    resources: [bucket.bucketArn],
    conditions: { StringLike: { 's3:prefix': `${waiting}/*` } },
  }),
];

/** To find what is old in a bucket and remove it; the versions that this leaves go by the lifecycle. */
export const sweepPermissions = (bucket: IBucket): PolicyStatement[] => [
  new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucket.bucketArn] }),
  new PolicyStatement({ actions: ['s3:GetObject', 's3:DeleteObject'], resources: [bucket.arnForObjects('*')] }),
];

export const secretPermission = (...arns: readonly string[]): PolicyStatement =>
  new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [...arns] });

/** Requests to the search domain, by the paths that the driver calls. */
export const searchPermission = (domainArn: string): PolicyStatement =>
  new PolicyStatement({
    actions: ['es:ESHttpGet', 'es:ESHttpPost', 'es:ESHttpPut', 'es:ESHttpDelete', 'es:ESHttpHead'],
    resources: [
      `${domainArn}/listings*`,
      `${domainArn}/_bulk`,
      `${domainArn}/_alias/listings`,
      `${domainArn}/_aliases`,
      `${domainArn}/_index_template/listings`,
    ],
  });

/** Speech and translation name no resource in a policy (service authorization reference of each); the model of Bedrock does. */
export const languagePermissions = (modelArns: readonly string[]): PolicyStatement[] => [
  new PolicyStatement({
    actions: [
      'translate:TranslateText',
      'polly:SynthesizeSpeech',
      'transcribe:StartStreamTranscription',
      'transcribe:StartTranscriptionJob',
      'transcribe:GetTranscriptionJob',
    ],
    resources: ['*'],
  }),
  new PolicyStatement({ actions: ['bedrock:InvokeModel'], resources: [...modelArns] }),
];
