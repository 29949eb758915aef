import type { App, Stack } from 'aws-cdk-lib';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import { makeServices, type Surroundings } from './services.ts';
import { ApiStack } from './stacks/api.ts';
import { DataStack } from './stacks/data.ts';
import { DeliveryStack } from './stacks/delivery.ts';
import { EdgeStack, type Site } from './stacks/edge.ts';
import { IdentityStack } from './stacks/identity.ts';
import { LiveStack } from './stacks/live.ts';
import { cachePort, NetworkStack } from './stacks/network.ts';
import { ObservabilityStack } from './stacks/observability.ts';
import { PipelineStack } from './stacks/pipeline.ts';
import { ReplicaStack } from './stacks/replica.ts';
import { SearchStack } from './stacks/search.ts';
import type { Stage } from './stages.ts';
import { makeTriggers } from './triggers.ts';

/** Claude in Mumbai answers through an inference profile that may leave India: hence CONSENT_REQUIRED. */
const bedrockModel = 'global.anthropic.claude-haiku-4-5-20251001-v1:0';

/** Where people reach the app: origins that may call and upload, and the operator's own domain once there is one. */
export interface Served {
  readonly origins: readonly string[];
  readonly site?: Site | undefined;
  /** The repository on GitHub whose workflow may deploy: "owner/name". */
  readonly repository?: string | undefined;
}

/** All stacks of a stage, by how long their contents live. */
export function addStage(app: App, stage: Stage, { origins, site, repository }: Served): readonly Stack[] {
  const props = { stage, env: { region: stage.region } };
  const data = new DataStack(app, { ...props, origins });
  const replica =
    stage.buckets.replica === undefined
      ? []
      : [new ReplicaStack(app, { stage, env: { region: stage.buckets.replica } })];
  const network = new NetworkStack(app, props);
  const search = new SearchStack(app, { ...props, network });
  const identity = new IdentityStack(app, props);
  const pipeline = new PipelineStack(app, { ...props, data });
  const secret = new Secret(search, 'ServicesSecret', {
    secretName: `${stage.prefix}ek-bharath/services`,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  const originSecret = new Secret(search, 'OriginSecret', {
    secretName: `${stage.prefix}ek-bharath/origin`,
    generateSecretString: { passwordLength: 48, excludePunctuation: true },
  }).secretValue.unsafeUnwrap();
  const base: Surroundings = {
    stage,
    data,
    network,
    search,
    identity,
    environment: environmentOf(stage, { data, search, identity, pipeline, secretArn: secret.secretArn }),
    servicesSecretArn: secret.secretArn,
    modelArns: modelArns(data),
  };
  const live = new LiveStack(app, { ...props, surroundings: base });
  const surroundings: Surroundings = {
    ...base,
    environment: { ...base.environment, LIVE_HTTP_ENDPOINT: `https://${live.api.attrDnsHttp}/event` },
  };
  const api = new ApiStack(app, {
    ...props,
    identity,
    origins,
    originSecret,
    services: (scope) => makeServices(scope, base),
  });
  const triggers = makeTriggers(live, {
    ...surroundings,
    eventsArn: pipeline.events.streamArn,
    liveApiArn: live.api.attrApiArn,
  });
  const edge = new EdgeStack(app, { ...props, data, api, originSecret, site });
  const observability = new ObservabilityStack(app, { ...props, api, search, edge, triggers });
  const delivery = repository === undefined ? [] : [new DeliveryStack(app, { ...props, repository })];
  return [data, ...replica, network, search, identity, pipeline, live, api, edge, observability, ...delivery];
}

function modelArns(scope: Stack): string[] {
  const foundation = bedrockModel.replace(/^global\./, '');
  return [
    scope.formatArn({ service: 'bedrock', resource: 'inference-profile', resourceName: bedrockModel }),
    `arn:${scope.partition}:bedrock:*::foundation-model/${foundation}`,
  ];
}

interface Wiring {
  readonly data: DataStack;
  readonly search: SearchStack;
  readonly identity: IdentityStack;
  readonly pipeline: PipelineStack;
  readonly secretArn: string;
}

/** What apps/lambda/src/settings.ts reads. */
function environmentOf(stage: Stage, { data, search, identity, pipeline, secretArn }: Wiring): Record<string, string> {
  const address =
    stage.cache.shards > 1 ? search.cache.attrConfigurationEndPointAddress : search.cache.attrPrimaryEndPointAddress;
  return {
    STAGE: stage.name,
    TABLE_PREFIX: stage.prefix,
    MEDIA_BUCKET: data.media.bucketName,
    VOICE_BUCKET: data.voice.bucketName,
    REDIS_URL: `rediss://${address}:${cachePort}`,
    REDIS_SECRET_ARN: search.cacheSecret.secretArn,
    SEARCH_ENDPOINT: `https://${search.domain.domainEndpoint}`,
    USER_POOL_ID: identity.pool.userPoolId,
    USER_POOL_CLIENT_ID: identity.client.userPoolClientId,
    CHALLENGE_SECRET_ARN: identity.challengeSecret.secretArn,
    SERVICES_SECRET_ARN: secretArn,
    EVENTS_STREAM: pipeline.events.streamName,
    BEDROCK_MODEL_ID: bedrockModel,
    CONSENT_REQUIRED: 'true',
  };
}
