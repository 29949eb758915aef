import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { apiRoutes } from '@mandi/services/routes';
import { apiScope } from '../../../packages/drivers/src/aws/challenge-steps.ts';
import { entryOf as entryOfLambda } from '../../lambda/src/entries.ts';
import { entryOf } from '../src/services.ts';
import {
  acl,
  all,
  bucket,
  only,
  type Place,
  type Properties,
  placesOf,
  stageNames,
  synthesised,
  table,
} from './fixture.ts';

/** Each test is called by the line of the owner's description of the infrastructure that it holds the templates to. */

const text = (value: unknown): string => JSON.stringify(value);
const indexesOf = (one: Properties): readonly string[] =>
  (one['GlobalSecondaryIndexes'] ?? []).map(({ IndexName }: Properties) => IndexName);
/** What tells anyone about the API itself. */
const described = ['describeApi', 'explainProblem'];
/** What the web app's build has at its root besides the page, as CloudFront names paths: all of apps/web/public. */
const builtAtTheRoot = readdirSync(join(import.meta.dirname, '..', '..', 'web', 'public'), { withFileTypes: true }).map(
  (one) => (one.isDirectory() ? `/${one.name}/*` : `/${one.name}`),
);
const keysOf = (one: Properties): readonly string[] =>
  one['KeySchema'].map(({ AttributeName, KeyType }: Properties) => `${KeyType} ${AttributeName}`);

for (const [line, name, indexes] of [
  [
    'Users Table (`ek-bharath-users`): `PhoneIndex`, `LocationIndex`',
    'ek-bharath-users',
    ['PhoneIndex', 'LocationIndex'],
  ],
  [
    'Products Table (`ek-bharath-products`): `CategoryIndex`, `LocationIndex`, `VendorIndex`',
    'ek-bharath-products',
    ['CategoryIndex', 'LocationIndex', 'VendorIndex'],
  ],
  ['Bids Table (`ek-bharath-bids`): `BuyerIndex`, `StatusIndex`', 'ek-bharath-bids', ['BuyerIndex', 'StatusIndex']],
  ['Conversations Table (`ek-bharath-conversations`): `UserIndex`', 'ek-bharath-conversations', ['UserIndex']],
] as const) {
  test(line, () => {
    for (const stage of stageNames) {
      const found = table(stage, name);
      assert.deepEqual(keysOf(found), ['HASH PK', 'RANGE SK']);
      assert.deepEqual(indexesOf(found), indexes);
    }
    assert.equal(table('production', name)['TableName'], name);
  });
}

test('the price book has a table of its own, as its driver asks it: PK, SK, no index', () => {
  const prices = table('production', 'ek-bharath-prices');
  assert.deepEqual([keysOf(prices), indexesOf(prices)], [['HASH PK', 'RANGE SK'], []]);
});

test('Encryption at Rest: All DynamoDB tables and S3 buckets', () => {
  for (const stage of stageNames) {
    for (const one of all(stage, 'AWS::DynamoDB::GlobalTable')) assert.equal(one['SSESpecification'].SSEEnabled, true);
    for (const one of all(stage, 'AWS::S3::Bucket')) assert.match(text(one['BucketEncryption']), /AES256/);
  }
});

test('Backup: Point-in-time recovery for DynamoDB', () => {
  for (const stage of stageNames)
    for (const one of all(stage, 'AWS::DynamoDB::GlobalTable'))
      for (const { PointInTimeRecoverySpecification: recovery } of one['Replicas'])
        assert.equal(recovery.PointInTimeRecoveryEnabled, true);
});

test('Billing: Pay-per-request for DynamoDB', () => {
  for (const stage of stageNames)
    for (const one of all(stage, 'AWS::DynamoDB::GlobalTable')) assert.equal(one['BillingMode'], 'PAY_PER_REQUEST');
});

test('Media Bucket: Versioning enabled, S3 managed encryption, CORS configuration for web uploads, Lifecycle rules for cleanup', () => {
  const media = bucket('production', 'ek-bharath-media');
  assert.equal(media['VersioningConfiguration'].Status, 'Enabled');
  assert.deepEqual(media['CorsConfiguration'].CorsRules[0].AllowedOrigins, ['https://localhost:8080']);
  const [rule] = media['LifecycleConfiguration'].Rules;
  assert.equal(rule.AbortIncompleteMultipartUpload.DaysAfterInitiation, 1);
  assert.equal(rule.NoncurrentVersionExpiration.NoncurrentDays, 90);
});

test('Media Bucket: Lifecycle rules for cleanup: what was uploaded and never kept goes after a day, in the copy too', () => {
  for (const name of ['ek-bharath-media', 'ek-bharath-media-copy']) {
    const rules: readonly Properties[] = bucket('production', name)['LifecycleConfiguration'].Rules;
    const rule = rules.find(({ Prefix }) => Prefix === 'incoming/');
    assert.deepEqual([rule?.['ExpirationInDays'], rule?.['NoncurrentVersionExpiration'].NoncurrentDays], [1, 1], name);
    for (const { Prefix, ExpirationInDays } of rules) assert.ok(Prefix === 'incoming/' || !ExpirationInDays, name);
  }
});

test('Voice Bucket: Automatic deletion after 30 days (privacy compliance), old versions and unfinished uploads too', () => {
  for (const stage of stageNames) {
    const [rule] = bucket(stage, 'ek-bharath-voice')['LifecycleConfiguration'].Rules;
    assert.equal(rule.ExpirationInDays, 30);
    assert.equal(rule.NoncurrentVersionExpiration.NoncurrentDays, 1);
    assert.equal(rule.AbortIncompleteMultipartUpload.DaysAfterInitiation, 1);
    assert.equal(rule.Status, 'Enabled');
  }
  assert.equal(bucket('production', 'ek-bharath-voice-copy')['LifecycleConfiguration'].Rules[0].ExpirationInDays, 30);
});

test('Voice Bucket: the daily sweep may list, read and remove recordings, in each region, and touches no photo', () => {
  for (const place of placesOf('production')) {
    const policy = all('production', 'AWS::IAM::Policy', place).find(({ Roles }) =>
      /Triggerscheduledvoiceretention.*Role(?!.*Caller)/.test(text(Roles)),
    );
    const statements: readonly Properties[] = policy?.['PolicyDocument'].Statement;
    const onFiles = statements.filter(({ Action }) => text(Action).includes('s3:'));
    assert.deepEqual(onFiles.flatMap(({ Action }) => Action).sort(), [
      's3:DeleteObject',
      's3:GetObject',
      's3:ListBucket',
    ]);
    for (const { Resource } of onFiles) assert.match(text(Resource), /Voice/);
  }
});

test('Voice Bucket: CORS configuration for audio uploads', () => {
  assert.ok(!text(bucket('development', 'ek-bharath-voice')['CorsConfiguration']).includes('"*"]'));
  assert.match(text(bucket('development', 'ek-bharath-voice')['CorsConfiguration']), /"POST"/);
});

test('API Gateway: Type: REST API, Binary media type support (audio/*, image/*)', () => {
  assert.deepEqual(only('development', 'AWS::ApiGateway::RestApi')['BinaryMediaTypes'], ['audio/*', 'image/*']);
});

test('API Gateway: CORS enabled for web applications, also where the gateway itself refuses', () => {
  assert.ok(all('development', 'AWS::ApiGateway::Method').some(({ HttpMethod }) => HttpMethod === 'OPTIONS'));
  const refusals = all('development', 'AWS::ApiGateway::GatewayResponse');
  assert.ok(refusals.some(({ ResponseType }) => ResponseType === 'DEFAULT_4XX'));
  assert.ok(refusals.some(({ ResponseType }) => ResponseType === 'DEFAULT_5XX'));
  for (const one of refusals)
    assert.ok(one['ResponseParameters']['gatewayresponse.header.Access-Control-Allow-Origin']);
});

test('API Gateway: Rate limiting and throttling, and API Rate Limiting: Protection against abuse', () => {
  for (const stage of stageNames) {
    assert.ok(only(stage, 'AWS::ApiGateway::UsagePlan')['Quota'].Limit > 0);
    assert.match(text(only(stage, 'AWS::ApiGateway::Stage')['MethodSettings']), /"ThrottlingRateLimit":\d/);
    for (const place of placesOf(stage)) {
      assert.match(text(acl(stage, 'REGIONAL', place)['Rules']), /"RateBasedStatement"/);
      assert.equal(all(stage, 'AWS::WAFv2::WebACLAssociation', place).length, 1);
    }
    assert.match(text(acl(stage, 'CLOUDFRONT')['Rules']), /"RateBasedStatement"/);
    const { DistributionConfig: config } = only(stage, 'AWS::CloudFront::Distribution');
    assert.match(text(config.WebACLId), /EkBharath-[a-z]+-Global/);
  }
});

test('API Rate Limiting: counted by the address that CloudFront wrote, which a caller cannot write himself', () => {
  for (const stage of stageNames) {
    const header = 'x-ek-bharath-viewer';
    assert.match(text(acl(stage, 'REGIONAL')['Rules']), new RegExp(`"HeaderName":"${header}"`));
    assert.ok(
      only(stage, 'AWS::CloudFront::Function')['FunctionCode'].includes(
        `request.headers['${header}'] = { value: event.viewer.ip }`,
      ),
    );
  }
});

test('API Gateway: Request/response validation: every route that takes a body has its model', () => {
  const methods = all('development', 'AWS::ApiGateway::Method');
  const models = methods.filter((one) => one['RequestModels'] !== undefined).length;
  assert.equal(models, apiRoutes.filter((one) => 'body' in one && one.body !== undefined).length);
  for (const one of methods)
    if (one['HttpMethod'] !== 'OPTIONS') assert.ok(one['RequestValidatorId'], text(one['OperationName']));
});

test('API Endpoints Structure: every path of the description is there, with its method from the services’ table', () => {
  const parts = new Set(all('development', 'AWS::ApiGateway::Resource').map(({ PathPart }) => PathPart));
  for (const part of 'v1 auth login register verify users {userId} products {productId} search bids {bidId} translate voice text chat {chatId} messages prices query market-data'.split(
    ' ',
  ))
    assert.ok(parts.has(part), part);
  const operations = all('development', 'AWS::ApiGateway::Method').flatMap(({ OperationName }) => OperationName ?? []);
  const got = [...apiRoutes.filter(({ method }) => method === 'GET').map(({ id }) => id as string), ...described];
  const expected = [...apiRoutes.map(({ id }) => id as string), ...described, ...got.map((id) => `${id}Head`)];
  assert.deepEqual(operations.sort(), expected.sort());
});

test('API Endpoints Structure: each path is answered by the function that apps/lambda has for it, which has a second more than the route takes', () => {
  for (const path of [...apiRoutes.map((one) => one.path), '/openapi.json', '/problems/{code}', '/health', '/nowhere'])
    assert.equal(entryOf(path), entryOfLambda(path), path);
  const methods = all('development', 'AWS::ApiGateway::Method');
  for (const route of apiRoutes) {
    const { Uri, TimeoutInMillis } = methods.find(({ OperationName }) => OperationName === route.id)?.['Integration'];
    assert.match(text(Uri), new RegExp(`Service${entryOfLambda(route.path)}`), route.id);
    const seconds = ('seconds' in route ? route.seconds : undefined) ?? 10;
  }
});

test('API Gateway: a path or method that nobody has is not found, as a problem, and asks for no sign-in', () => {
  const nowhere = all('development', 'AWS::ApiGateway::GatewayResponse').find(
    ({ ResponseType }) => ResponseType === 'MISSING_AUTHENTICATION_TOKEN',
  );
  assert.equal(nowhere?.['StatusCode'], '404');
  const problem = JSON.parse(nowhere?.['ResponseTemplates']['application/json']);
  assert.deepEqual([problem.type, problem.code, problem.status], ['/v1/problems/not-found', 'not-found', 404]);
});

test('API Gateway: Authentication and authorization: a method is open only where the route is', () => {
  for (const one of all('production', 'AWS::ApiGateway::Method')) {
    if (one['HttpMethod'] === 'OPTIONS') continue;
    const name: string = one['OperationName'].replace(/Head$/, '');
    const route = apiRoutes.find(({ id }) => id === name);
    const open = route?.who.may === 'anyone' || described.includes(name);
    assert.equal(one['AuthorizationType'], open ? 'NONE' : 'COGNITO_USER_POOLS', name);
    if (!open) assert.deepEqual(one['AuthorizationScopes'], [apiScope]);
  }
});

test('Lambda Functions: Authentication, Translation, Product, Bidding, Chat Service', () => {
  const names = all('production', 'AWS::Lambda::Function').map(({ FunctionName }) => FunctionName);
  for (const name of ['auth', 'translation', 'products', 'bids', 'chat', 'users', 'prices'])
    assert.ok(names.includes(`ek-bharath-${name}`), name);
});

test('Lambda: Code versioning and aliases, deployed gradually and rolled back by their alarm', () => {
  const functions = all('production', 'AWS::Lambda::Function').length;
  assert.equal(all('production', 'AWS::Lambda::Version').length, functions);
  assert.equal(all('production', 'AWS::Lambda::Alias').length, functions);
  for (const one of all('production', 'AWS::CodeDeploy::DeploymentGroup')) {
    assert.match(text(one['DeploymentConfigName']), /Canary10Percent5Minutes/);
    assert.ok(one['AutoRollbackConfiguration'].Events.includes('DEPLOYMENT_STOP_ON_ALARM'));
    assert.equal(one['AlarmConfiguration'].Alarms.length, 1);
  }
});

test('Cognito: Sign-in: Phone number based; MFA: Optional SMS-based; Custom Attributes; Password Policy: Flexible', () => {
  const pool = only('production', 'AWS::Cognito::UserPool');
  assert.deepEqual(pool['UsernameAttributes'] ?? pool['AliasAttributes'], ['phone_number']);
  assert.equal(pool['MfaConfiguration'], 'OPTIONAL');
  assert.ok(pool['EnabledMfas'].includes('SMS_MFA'));
  const attributes = pool['Schema'].map(({ Name }: Properties) => Name);
  for (const name of ['user_type', 'languages', 'state', 'district']) assert.ok(attributes.includes(name), name);
  assert.equal(pool['Policies'].PasswordPolicy.RequireSymbols, false);
});

test('Cognito: User identity management: no app can write who is a vendor', () => {
  const client = only('production', 'AWS::Cognito::UserPoolClient');
  assert.ok(client['ReadAttributes'].includes('custom:user_type'));
  assert.ok(!client['WriteAttributes'].includes('custom:user_type'));
});

test('Cognito: a sign-in goes through our four triggers, and those that make, check or read its ticket may read the secret', () => {
  const { LambdaConfig } = only('production', 'AWS::Cognito::UserPool');
  assert.deepEqual(Object.keys(LambdaConfig).sort(), [
    'CreateAuthChallenge',
    'DefineAuthChallenge',
    'PreTokenGenerationConfig',
    'VerifyAuthChallengeResponse',
  ]);
  assert.equal(LambdaConfig.PreTokenGenerationConfig.LambdaVersion, 'V2_0');
  const readers = all('production', 'AWS::IAM::Policy').filter(({ PolicyDocument }) =>
    /secretsmanager:GetSecretValue.*ChallengeSecret/.test(text(PolicyDocument)),
  );
  const roles = readers.flatMap(({ Roles }) => Roles.map(({ Ref }: Properties) => `${Ref}`.replace(/Role.*/, '')));
  for (const trigger of ['Create', 'Verify', 'Claims']) assert.ok(roles.includes(trigger), trigger);
});

test('ElastiCache: Instance Type: cache.t3.micro (development), encrypted, with a password', () => {
  const cache = only('development', 'AWS::ElastiCache::ReplicationGroup');
  assert.equal(cache['CacheNodeType'], 'cache.t3.micro');
  assert.equal(cache['TransitEncryptionEnabled'] && cache['AtRestEncryptionEnabled'], true);
  assert.ok(cache['AuthToken']);
});

test('ElastiCache: Cluster scaling (production)', () => {
  const cache = only('production', 'AWS::ElastiCache::ReplicationGroup');
  assert.ok(cache['NumNodeGroups'] > 1 && cache['MultiAZEnabled'] && cache['AutomaticFailoverEnabled']);
  assert.ok(
    all('production', 'AWS::ApplicationAutoScaling::ScalableTarget').some(
      ({ ServiceNamespace }) => ServiceNamespace === 'elasticache',
    ),
  );
});

test('OpenSearch: Version: OpenSearch 2.11; Instance: t3.small.search (single node for development); Storage: 20GB GP3 EBS volume', () => {
  const domain = only('development', 'AWS::OpenSearchService::Domain');
  assert.equal(domain['EngineVersion'], 'OpenSearch_2.11');
  assert.equal(domain['ClusterConfig'].InstanceType, 't3.small.search');
  assert.equal(domain['ClusterConfig'].InstanceCount, 1);
  assert.deepEqual([domain['EBSOptions'].VolumeSize, domain['EBSOptions'].VolumeType], [20, 'gp3']);
});

test('ElastiCache: Search results: the function that feeds the index may reach the cache and read its password', () => {
  for (const stage of stageNames)
    for (const place of placesOf(stage)) {
      const search = all(stage, 'AWS::Lambda::Function', place).find(({ FunctionName }) =>
        FunctionName.endsWith('ek-bharath-streams-search'),
      );
      const { REDIS_URL, REDIS_SECRET_ARN } = search?.['Environment'].Variables;
      assert.ok(text(REDIS_URL).includes('rediss://') && REDIS_SECRET_ARN);
      assert.match(text(search?.['VpcConfig'].SecurityGroupIds), /Functions/);
      const policies = all(stage, 'AWS::IAM::Policy', place).filter(({ Roles }) =>
        text(Roles).includes('Triggerstreamssearch'),
      );
      assert.match(text(policies), /secretsmanager:GetSecretValue/);
    }
});

test('OpenSearch: Encryption at rest and in transit; HTTPS enforcement; Application and slow query logging', () => {
  for (const stage of stageNames) {
    const domain = only(stage, 'AWS::OpenSearchService::Domain');
    assert.equal(domain['EncryptionAtRestOptions'].Enabled, true);
    assert.equal(domain['NodeToNodeEncryptionOptions'].Enabled, true);
    assert.equal(domain['DomainEndpointOptions'].EnforceHTTPS, true);
    assert.deepEqual(Object.keys(domain['LogPublishingOptions']).sort(), [
      'ES_APPLICATION_LOGS',
      'INDEX_SLOW_LOGS',
      'SEARCH_SLOW_LOGS',
    ]);
    assert.ok(domain['AccessPolicies'].Statement[0].Principal.AWS);
  }
});

test('CloudFront: Origin: S3 media bucket with Origin Access Control; Default: Media files from S3; `/api/*`: API Gateway endpoints', () => {
  const { DistributionConfig: config } = only('production', 'AWS::CloudFront::Distribution');
  const origins: readonly Properties[] = config.Origins;
  const [group] = config.OriginGroups.Items;
  assert.equal(group.Id, config.DefaultCacheBehavior.TargetOriginId);
  const media = origins.find(({ Id }) => Id === group.Members.Items[0].OriginId);
  assert.ok(media?.['OriginAccessControlId'] && text(media).includes('Media'));
  const behaviour = config.CacheBehaviors.find(({ PathPattern }: Properties) => PathPattern === '/api/*');
  const api = origins.find(({ Id }) => Id === behaviour.TargetOriginId);
  assert.match(text(api), /execute-api/);
  assert.equal(behaviour.FunctionAssociations[0].EventType, 'viewer-request');
});

test('CloudFront: the web app asks the API at /v1 of its own origin, and each file of its build is read from its bucket', () => {
  for (const stage of stageNames) {
    const { DistributionConfig: config } = only(stage, 'AWS::CloudFront::Distribution');
    const behaviour = (path: string): Properties =>
      config.CacheBehaviors.find(({ PathPattern }: Properties) => PathPattern === path) ?? {};
    const originOf = (path: string) =>
      text(config.Origins.find(({ Id }: Properties) => Id === behaviour(path)['TargetOriginId']));
    for (const path of ['/v1', '/v1/*']) {
      const { PathPattern: _, ...served } = behaviour(path);
      const { PathPattern: __, ...asApi } = behaviour('/api/*');
      assert.deepEqual(served, asApi);
      assert.match(originOf(path), /execute-api/);
    }
    assert.equal(config.DefaultRootObject, 'index.html');
    for (const path of [`/${config.DefaultRootObject}`, '/demo', '/assets/*', ...builtAtTheRoot])
      assert.match(originOf(path), /Web/, path);
  }
});

test('CloudFront: Geographic Restriction: India only (MVP scope), which the API cannot be reached around', () => {
  for (const stage of stageNames) {
    const { DistributionConfig: config } = only(stage, 'AWS::CloudFront::Distribution');
    assert.deepEqual(config.Restrictions.GeoRestriction, { Locations: ['IN'], RestrictionType: 'whitelist' });
    for (const place of placesOf(stage)) {
      const [first] = acl(stage, 'REGIONAL', place)['Rules'].sort(
        (a: Properties, b: Properties) => a['Priority'] - b['Priority'],
      );
      assert.deepEqual([first.Name, first.Action], ['only-through-cloudfront', { Block: {} }]);
      // All but who carries CloudFront's secret, and the one path that Route 53 asks.
      const passing = first.Statement.NotStatement.Statement.OrStatement.Statements;
      assert.deepEqual(
        passing.map(({ ByteMatchStatement: { FieldToMatch, PositionalConstraint } }: Properties) => [
          Object.keys(FieldToMatch)[0],
          PositionalConstraint,
        ]),
        [
          ['SingleHeader', 'EXACTLY'],
          ['UriPath', 'EXACTLY'],
        ],
      );
      assert.equal(passing[1].ByteMatchStatement.SearchString, '/live/v1/health');
    }
  }
});

test('CloudFront: Price Class: 100 (cost optimization); 200 in production, since 100 has no edge in India', () => {
  const classOf = (stage: (typeof stageNames)[number]) =>
    only(stage, 'AWS::CloudFront::Distribution')['DistributionConfig'].PriceClass;
  assert.deepEqual(stageNames.map(classOf), ['PriceClass_100', 'PriceClass_100', 'PriceClass_200']);
});

for (const [line, action, functions] of [
  [
    'Amazon Transcribe: Speech-to-text conversion',
    'transcribe:StartStreamTranscription',
    ['chat', 'prices', 'translation'],
  ],
  [
    'Amazon Translate: Text translation between languages',
    'translate:TranslateText',
    ['chat', 'prices', 'translation'],
  ],
  ['Amazon Polly: Text-to-speech synthesis', 'polly:SynthesizeSpeech', ['chat', 'prices', 'translation']],
  ['Amazon Bedrock: Claude AI for context-aware translation', 'bedrock:InvokeModel', ['chat', 'prices', 'translation']],
] as const) {
  test(`${line}, and no other function may`, () => {
    const roles = all('production', 'AWS::IAM::Policy')
      .filter((policy) => text(policy['PolicyDocument']).includes(`"${action}"`))
      .map((policy) => /Service([a-z]+)Role/.exec(text(policy['Roles']))?.[1]);
    assert.deepEqual(roles.sort(), functions);
  });
}

test('Encryption in Transit: HTTPS/TLS for all communications', () => {
  for (const stage of stageNames) {
    const policies = all(stage, 'AWS::S3::BucketPolicy').map((one) => text(one['PolicyDocument']));
    assert.equal(policies.length, all(stage, 'AWS::S3::Bucket').length);
    for (const one of policies) assert.match(one, /"aws:SecureTransport":"false"/);
    const { DistributionConfig: config } = only(stage, 'AWS::CloudFront::Distribution');
    for (const { ViewerProtocolPolicy } of [config.DefaultCacheBehavior, ...config.CacheBehaviors])
      assert.match(ViewerProtocolPolicy, /^(https-only|redirect-to-https)$/);
  }
});

test('Lambda Logs: Function execution logs; Retention: Short log retention periods (development)', () => {
  const days = (stage: (typeof stageNames)[number]) =>
    new Set(all(stage, 'AWS::Logs::LogGroup').map(({ RetentionInDays }) => RetentionInDays));
  assert.deepEqual(
    stageNames.map((stage) => [...days(stage)]),
    [[7], [30], [365]],
  );
  for (const one of all('production', 'AWS::Lambda::Function'))
    assert.ok(one['LoggingConfig'].LogGroup, one['FunctionName']);
});

test('API Gateway Logs: Request/response logging, without bodies', () => {
  const stage = only('production', 'AWS::ApiGateway::Stage');
  assert.ok(stage['AccessLogSetting'].DestinationArn);
  assert.ok(!text(stage['AccessLogSetting'].Format).match(/authorization|body|identity/i));
  assert.match(text(stage['MethodSettings']), /"DataTraceEnabled":false/);
});

test('Custom Metrics: Translation accuracy and latency; engagement; system; business: on the dashboard, with alarms', () => {
  const board = text(only('production', 'AWS::CloudWatch::Dashboard')['DashboardBody']);
  for (const metric of [
    'translation.fact-damaged',
    'translate.latency',
    'user.active',
    'deal.made',
    'user.registered',
    'bid.placed',
  ])
    assert.ok(board.includes(metric), metric);
  assert.ok(all('production', 'AWS::CloudWatch::Alarm').some(({ MetricName }) => MetricName === 'search.fallback'));
  for (const { AlarmDescription } of all('production', 'AWS::CloudWatch::Alarm'))
    if (AlarmDescription !== undefined && !AlarmDescription.startsWith('DO NOT EDIT'))
      assert.match(AlarmDescription, /docs\/runbook\.md#[a-z-]+/);
});

test('Auto-scaling: Enabled for all scalable services: warm functions by use', () => {
  assert.equal(
    all('production', 'AWS::ApplicationAutoScaling::ScalableTarget').filter(({ ServiceNamespace, ScalableDimension }) =>
      `${ServiceNamespace}${ScalableDimension}`.includes('lambda'),
    ).length,
    7,
  );
});

test('Multi-AZ: For high availability', () => {
  const domain = only('production', 'AWS::OpenSearchService::Domain');
  assert.equal(domain['ClusterConfig'].ZoneAwarenessConfig.AvailabilityZoneCount, 3);
  assert.equal(domain['VPCOptions'].SubnetIds.length, 3);
});

test('S3: Cross-region replication (production); Cross-region replication for critical data', () => {
  for (const name of ['ek-bharath-media', 'ek-bharath-voice']) {
    assert.equal(bucket('production', name)['ReplicationConfiguration'].Rules[0].Status, 'Enabled');
    assert.equal(bucket('development', name)['ReplicationConfiguration'], undefined);
  }
  for (const one of all('production', 'AWS::DynamoDB::GlobalTable'))
    assert.deepEqual(one['Replicas'].map(({ Region }: Properties) => Region).sort(), ['ap-south-1', 'ap-south-2']);
});

test('Database restore from backups: a daily plan of every table where the stage keeps one', () => {
  assert.equal(all('development', 'AWS::Backup::BackupPlan').length, 0);
  const [selection] = all('production', 'AWS::Backup::BackupSelection');
  assert.equal(selection?.['BackupSelection'].Resources.length, all('production', 'AWS::DynamoDB::GlobalTable').length);
});

test('Nothing that is kept goes with its stack', () => {
  for (const stage of stageNames)
    for (const { resources } of synthesised(stage).stacks)
      for (const [id, { Type, DeletionPolicy }] of Object.entries(resources))
        if (/^AWS::(DynamoDB::GlobalTable|S3::Bucket|Cognito::UserPool)$/.test(Type))
          assert.equal(DeletionPolicy, 'Retain', id);
  for (const name of ['ek-bharath-users', 'ek-bharath-bids'])
    for (const { DeletionProtectionEnabled } of table('production', name)['Replicas'])
      assert.equal(DeletionProtectionEnabled, true);
});

test('Health checks and auto-recovery: each region is asked at its own API, since CloudFront answers India only', () => {
  const checks = all('production', 'AWS::Route53::HealthCheck', 'world').map((one) => one['HealthCheckConfig']);
  assert.equal(checks.length, 2);
  for (const region of ['ap-south-1', 'ap-south-2']) {
    const check = checks.find((one) => text(one.FullyQualifiedDomainName).includes(`.execute-api.${region}.`));
    assert.equal(check?.ResourcePath, '/live/v1/health');
  }
  const alarms = all('production', 'AWS::CloudWatch::Alarm', 'world');
  assert.equal(alarms.length, 2);
  for (const one of alarms) assert.deepEqual([one['TreatMissingData'], one['AlarmActions'].length], ['breaching', 1]);
});

test('Multi-region failover capability: all that serves is in the second region too, on the tables and files copied there', () => {
  for (const type of [
    'AWS::ApiGateway::RestApi',
    'AWS::Cognito::UserPool',
    'AWS::AppSync::Api',
    'AWS::Kinesis::Stream',
  ])
    assert.equal(all('production', type, 'second').length, 1, type);
  const functions = (place: Place) =>
    all('production', 'AWS::Lambda::Function', place).map((one) => one['FunctionName']);
  assert.deepEqual(functions('second').sort(), [...functions('first')].sort());
  for (const one of all('production', 'AWS::Lambda::Function', 'second'))
    if (one['Environment'].Variables.MEDIA_BUCKET !== undefined)
      assert.match(text(one['Environment'].Variables.MEDIA_BUCKET), /Replica.*Media/);
  for (const stage of ['development', 'staging'] as const)
    assert.equal(all(stage, 'AWS::Lambda::Function', 'second').length, 0);
});

test('Multi-region failover capability: only one region writes; the other keeps its search index and waits', () => {
  const state = (place: Place) => ({
    schedules: new Set(all('production', 'AWS::Scheduler::Schedule', place).map((one) => one['State'])),
    follows: all('production', 'AWS::Lambda::EventSourceMapping', place)
      .filter((one) => one['Enabled'] !== false)
      .map((one) => /Triggerstreams([a-z]+)/.exec(text(one['FunctionName']))?.[1]),
  });
  assert.deepEqual(state('second'), { schedules: new Set(['DISABLED']), follows: ['search'] });
  assert.deepEqual([...state('first').schedules], ['ENABLED']);
  assert.deepEqual([...new Set(state('first').follows)].sort(), ['counters', 'lapse', 'live', 'search']);
});

test('Multi-region failover capability: tickets signed in one region are taken in the other', () => {
  const replicated = all('production', 'AWS::SecretsManager::Secret').flatMap(({ Name, ReplicaRegions }) =>
    ReplicaRegions === undefined ? [] : [[Name, ReplicaRegions[0].Region]],
  );
  assert.deepEqual(replicated.sort(), [
    ['ek-bharath/origin', 'ap-south-2'],
    ['ek-bharath/services', 'ap-south-2'],
  ]);
});

test('Multi-region failover capability: an endpoint is asked for only where the region has the service', () => {
  const services = all('production', 'AWS::EC2::VPCEndpoint', 'second').map(({ ServiceName }) => text(ServiceName));
  assert.ok(services.length >= 6);
  for (const name of services) assert.ok(!/transcribe|translate|polly/.test(name), name);
});

test('Multi-region failover capability: the functions know which region has Transcribe, Polly and Translate', () => {
  for (const [place, has] of [
    ['first', 'true'],
    ['second', 'false'],
  ] as const)
    for (const one of all('production', 'AWS::Lambda::Function', place))
      if (one['Environment']?.Variables.BEDROCK_MODEL_ID !== undefined)
        assert.equal(one['Environment'].Variables.LANGUAGE_SERVICES, has, one['FunctionName']);
});

test('Multi-region failover capability: photos are read from the copy where the first bucket fails', () => {
  const { DistributionConfig: config } = only('production', 'AWS::CloudFront::Distribution');
  const [group] = config.OriginGroups.Items;
  assert.equal(group.Id, config.DefaultCacheBehavior.TargetOriginId);
  assert.ok(group.FailoverCriteria.StatusCodes.Items.includes(503));
  const ids = group.Members.Items.map(({ OriginId }: Properties) => OriginId);
  const domains = config.Origins.filter(({ Id }: Properties) => ids.includes(Id)).map((one: Properties) =>
    text(one['DomainName']),
  );
  assert.ok(
    domains.some((name: string) => name.includes('media-copy') && name.includes('ap-south-2')),
    domains.join(),
  );
});

test('GET /v1 tells phones where to listen: the functions that answer it know the live channel’s address, in each region', () => {
  for (const place of placesOf('production'))
    for (const name of ['translation', 'products']) {
      const one = all('production', 'AWS::Lambda::Function', place).find(
        ({ FunctionName }) => FunctionName === `ek-bharath-${name}`,
      );
      const address = one?.['Environment'].Variables.LIVE_HTTP_ENDPOINT;
      assert.match(text(address), /Dns.*Http.*\/event/);
    }
});

test('X-Ray tracing', () => {
  for (const one of all('production', 'AWS::Lambda::Function')) assert.equal(one['TracingConfig'].Mode, 'Active');
});

test('Real-time analytics with Kinesis, delivered as Parquet that Athena can query', () => {
  assert.equal(only('production', 'AWS::Kinesis::Stream')['StreamEncryption'].EncryptionType, 'KMS');
  assert.match(text(only('production', 'AWS::KinesisFirehose::DeliveryStream')), /ParquetSerDe/);
  assert.match(text(only('production', 'AWS::Glue::Table')), /projection\.enabled/);
});

test('What a month may cost raises an alarm', () => {
  for (const stage of stageNames)
    assert.equal(only(stage, 'AWS::Budgets::Budget')['NotificationsWithSubscribers'].length, 2);
});

test('No NAT gateway: nothing in the network goes to the internet', () => {
  for (const stage of stageNames) {
    assert.equal(all(stage, 'AWS::EC2::NatGateway').length, 0);
    assert.equal(all(stage, 'AWS::EC2::InternetGateway').length, 0);
  }
});

test('Configuration: Infrastructure as Code, deployed by the repository’s workflow without a key that lasts', () => {
  const [role] = all('production', 'AWS::IAM::Role').filter(({ RoleName }) => RoleName === 'ek-bharath-deploys');
  const trust = text(role?.['AssumeRolePolicyDocument']);
  assert.match(trust, /"token\.actions\.githubusercontent\.com:sub":"repo:owner\/name:environment:production"/);
  for (const stage of stageNames) assert.equal(all(stage, 'AWS::IAM::AccessKey').length, 0);
});
