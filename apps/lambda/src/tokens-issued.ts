import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { challengeTickets } from '@mandi/drivers/aws/challenge-secret';
import { CognitoTokens } from '@mandi/drivers/aws/tokens-cognito';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { Clock, Store, Tokens } from '@mandi/ports';
import { person } from '@mandi/records';
import { underDeadline } from './deadline.ts';
import { keysElsewhere } from './pool-keys.ts';
import { type Environment, setting } from './settings.ts';

/** Tokens given out by the stage's user pool. Only the function that signs people in may read the secret of its challenge. */
export async function issuingTokens(environment: Environment, store: Store, clock: Clock): Promise<Tokens> {
  const userPoolId = setting(environment, 'USER_POOL_ID');
  const endpoint = environment['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'];
  const client = new CognitoIdentityProviderClient({ maxAttempts: 3, ...(endpoint === undefined ? {} : { endpoint }) });
  return new CognitoTokens({
    client: underDeadline(client),
    userPoolId,
    clientId: setting(environment, 'USER_POOL_CLIENT_ID'),
    tickets: await challengeTickets(setting(environment, 'CHALLENGE_SECRET_ARN')),
    person: (userId) => person(store, userId),
    clock,
    randomness: systemRandomness,
    ...keysElsewhere(environment, userPoolId),
  });
}
