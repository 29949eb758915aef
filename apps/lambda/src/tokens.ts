import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { challengeTickets } from '@mandi/drivers/aws/challenge-secret';
import { ChallengeTickets } from '@mandi/drivers/aws/challenge-ticket';
import { CognitoTokens } from '@mandi/drivers/aws/tokens-cognito';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { Clock, Store, Tokens } from '@mandi/ports';
import { person } from '@mandi/records';
import { underDeadline } from './deadline.ts';
import { type Environment, setting } from './settings.ts';

/** Tokens of the stage's user pool; only a function that `issues` may read the secret of sign-ins. */
export async function stageTokens(
  environment: Environment,
  store: Store,
  clock: Clock,
  issues: boolean,
): Promise<Tokens> {
  const userPoolId = setting(environment, 'USER_POOL_ID');
  return new CognitoTokens({
    client: underDeadline(new CognitoIdentityProviderClient({ maxAttempts: 3, ...elsewhere(environment) })),
    userPoolId,
    clientId: setting(environment, 'USER_POOL_CLIENT_ID'),
    tickets: issues ? await challengeTickets(setting(environment, 'CHALLENGE_SECRET_ARN')) : noTickets(),
    person: (userId) => person(store, userId),
    clock,
    randomness: systemRandomness,
    ...keysElsewhere(environment, userPoolId),
  });
}

const endpointName = 'AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER';

function elsewhere(environment: Environment): { readonly endpoint?: string } {
  const endpoint = environment[endpointName];
  return endpoint === undefined ? {} : { endpoint };
}

/** Where the pool is served by another host, so are its keys, under the path that they have at Cognito. */
function keysElsewhere(environment: Environment, userPoolId: string): { readonly keysAddress?: string } {
  const { endpoint } = elsewhere(environment);
  return endpoint === undefined ? {} : { keysAddress: `${endpoint}/${userPoolId}/.well-known/jwks.json` };
}

/** Tickets under a secret that nobody else has: no trigger takes them. */
const noTickets = (): ChallengeTickets => new ChallengeTickets(Buffer.from(systemRandomness.bytes(32)).toString('hex'));
