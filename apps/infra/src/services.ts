import { Duration } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ServiceFunction } from './functions.ts';
import { textMessages, variablesOf } from './operator-settings.ts';
import {
  filePermissions,
  languagePermissions,
  searchPermission,
  secretPermission,
  tablePermissions,
} from './permissions.ts';
import { serviceTables } from './service-tables.ts';
import { type IdentityStack, publishToPhones } from './stacks/identity.ts';
import type { NetworkStack } from './stacks/network.ts';
import type { SearchStack } from './stacks/search.ts';
import type { Stage } from './stages.ts';
import type { Stored } from './stored.ts';

export const serviceNames = ['auth', 'users', 'products', 'bids', 'chat', 'translation', 'prices'] as const;
export type ServiceName = (typeof serviceNames)[number];
export type Services = Readonly<Record<ServiceName, ServiceFunction>>;

/** The service that answers a path under /v1: the rule of apps/lambda/src/entries.ts, to which a test holds it. */
export function entryOf(path: string): ServiceName {
  const first = path.split('/')[1] ?? '';
  if (first === 'translate' || first === '') return 'translation';
  return serviceNames.find((name) => name === first) ?? 'products';
}

export interface Surroundings {
  readonly stage: Stage;
  readonly data: Stored;
  readonly network: NetworkStack;
  readonly search: SearchStack;
  readonly identity: IdentityStack;
  readonly environment: Readonly<Record<string, string>>;
  readonly servicesSecretArn: string;
  readonly modelArns: readonly string[];
}

/** One function for each service of the seed, with what it may touch and nothing else. */
export function makeServices(scope: Construct, surroundings: Surroundings): Services {
  const made = serviceNames.map((name) => [name, makeService(scope, name, surroundings)] as const);
  return Object.fromEntries(made) as Record<ServiceName, ServiceFunction>;
}

const descriptions: Readonly<Record<ServiceName, string>> = {
  auth: 'Registration, sign-in by one-time code, sessions',
  users: 'Profiles',
  products: 'Listings, photos and search',
  bids: 'Bids, counter-offers and deals',
  chat: 'Messages, each read in one’s own language',
  translation: 'Voice and text from one language to another',
  prices: 'Mandi prices, asked by form or voice',
};

function makeService(scope: Construct, name: ServiceName, surroundings: Surroundings): ServiceFunction {
  const { stage, network, environment } = surroundings;
  return new ServiceFunction(scope, `Service-${name}`, {
    stage,
    entry: name,
    description: descriptions[name],
    environment: {
      ...environment,
      ...(name === 'auth' ? variablesOf(scope.node, textMessages) : {}),
      POWERTOOLS_SERVICE_NAME: name,
    },
    permissions: permissionsOf(name, surroundings),
    network,
    timeout: Duration.seconds(29),
    gradual: true,
  });
}

function permissionsOf(
  name: ServiceName,
  { data, search, identity, servicesSecretArn, modelArns }: Surroundings,
): PolicyStatement[] {
  const tables = serviceTables[name];
  return [
    ...(tables === undefined ? [] : tablePermissions(data, tables)),
    secretPermission(search.cacheSecret.secretArn, servicesSecretArn),
    ...(name === 'auth' ? identityPermissions(identity) : []),
    ...(name === 'products' ? [searchPermission(search.domain.domainArn), ...filePermissions(data.media)] : []),
    ...(name === 'chat' || name === 'translation' || name === 'prices'
      ? [...languagePermissions(modelArns), ...filePermissions(data.voice)]
      : []),
    ...(name === 'bids' || name === 'chat' ? filePermissions(data.media) : []),
  ];
}

function identityPermissions({ pool, challengeSecret }: IdentityStack): PolicyStatement[] {
  return [secretPermission(challengeSecret.secretArn), publishToPhones(), poolPermission(pool.userPoolArn)];
}

const poolPermission = (arn: string): PolicyStatement =>
  new PolicyStatement({
    actions: [
      'cognito-idp:AdminCreateUser',
      'cognito-idp:AdminSetUserPassword',
      'cognito-idp:AdminUpdateUserAttributes',
      'cognito-idp:AdminInitiateAuth',
      'cognito-idp:AdminRespondToAuthChallenge',
    ],
    resources: [arn],
  });
