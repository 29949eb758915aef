import type { App, Stack } from 'aws-cdk-lib';
import { makeServices, type Surroundings } from './services.ts';
import { type SharedSecrets, sharedSecrets } from './shared-secrets.ts';
import { ApiStack } from './stacks/api.ts';
import { IdentityStack } from './stacks/identity.ts';
import { LiveStack } from './stacks/live.ts';
import { cachePort, NetworkStack } from './stacks/network.ts';
import { ObservabilityStack } from './stacks/observability.ts';
import { PipelineStack } from './stacks/pipeline.ts';
import { SearchStack } from './stacks/search.ts';
import type { Stage } from './stages.ts';
import type { Stored } from './stored.ts';
import { makeTriggers } from './triggers.ts';

/** Claude in Mumbai answers through an inference profile that may leave India: hence CONSENT_REQUIRED. */
const bedrockModel = 'global.anthropic.claude-haiku-4-5-20251001-v1:0';

/** What works in one region of a stage on what is stored there. */
export interface Place {
  readonly stacks: readonly Stack[];
  readonly api: ApiStack;
  readonly originSecret: string;
}

/** All stacks of one region but those of the data, by how long their contents live. */
export function addPlace(app: App, stage: Stage, data: Stored & Stack, origins: readonly string[]): Place {
  const props = { stage, env: { region: stage.region } };
  const network = new NetworkStack(app, props);
  const search = new SearchStack(app, { ...props, network });
  const identity = new IdentityStack(app, props);
  const pipeline = new PipelineStack(app, { ...props, data });
  const secrets = sharedSecrets(search, stage);
  const base: Surroundings = {
    stage,
    data,
    network,
    search,
    identity,
    environment: environmentOf(stage, { data, search, identity, pipeline, secrets }),
    servicesSecretArn: secrets.services.allowedAs,
    modelArns: modelArns(search),
  };
  const live = new LiveStack(app, { ...props, surroundings: base });
  // By it GET /v1 tells phones where to listen: apps/lambda/src/live-address.ts.
  const told = {
    ...base,
    environment: { ...base.environment, LIVE_HTTP_ENDPOINT: `https://${live.api.attrDnsHttp}/event` },
  };
  const api = new ApiStack(app, {
    ...props,
    identity,
    origins,
    originSecret: secrets.origin,
    services: (scope) => makeServices(scope, told),
  });
  const triggers = makeTriggers(live, {
    ...told,
    eventsArn: pipeline.events.streamArn,
    liveApiArn: live.api.attrApiArn,
  });
  const observability = new ObservabilityStack(app, { ...props, api, search, triggers });
  const stacks = [network, search, identity, pipeline, live, api, observability];
  return { stacks, api, originSecret: secrets.origin };
}

function modelArns(scope: Stack): string[] {
  const foundation = bedrockModel.replace(/^global\./, '');
  return [
    scope.formatArn({ service: 'bedrock', resource: 'inference-profile', resourceName: bedrockModel }),
    `arn:${scope.partition}:bedrock:*::foundation-model/${foundation}`,
  ];
}

interface Wiring {
  readonly data: Stored;
  readonly search: SearchStack;
  readonly identity: IdentityStack;
  readonly pipeline: PipelineStack;
  readonly secrets: SharedSecrets;
}

/** What apps/lambda/src/settings.ts reads. */
function environmentOf(stage: Stage, { data, search, identity, pipeline, secrets }: Wiring): Record<string, string> {
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
    SERVICES_SECRET_ARN: secrets.services.readBy,
    EVENTS_STREAM: pipeline.events.streamName,
    BEDROCK_MODEL_ID: bedrockModel,
    CONSENT_REQUIRED: 'true',
    LANGUAGE_SERVICES: `${stage.languageServices}`,
  };
}
