import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { Clock } from '@mandi/ports';
import { createChallenge } from '../../../apps/lambda/src/cognito/create-challenge.ts';
import { handler as define } from '../../../apps/lambda/src/cognito/define-challenge.ts';
import { preToken } from '../../../apps/lambda/src/cognito/pre-token.ts';
import { verifyChallenge } from '../../../apps/lambda/src/cognito/verify-challenge.ts';
import type { ChallengeTickets } from '../src/aws/challenge-ticket.ts';
import { CognitoTokens, type CognitoTokensOptions } from '../src/aws/tokens-cognito.ts';
import { systemRandomness } from '../src/local/randomness.ts';
import { wireClient } from './aws-wire.ts';
import type { CognitoTriggers, CognitoWire } from './cognito-wire.ts';

/** The triggers of apps/lambda/src/cognito under a secret and a clock. */
export const ourTriggers = (tickets: ChallengeTickets, clock: Clock): CognitoTriggers => ({
  define,
  create: createChallenge(tickets, systemRandomness),
  verify: verifyChallenge(tickets, clock),
  preToken: preToken(tickets, clock),
});

/** Tokens of the pool that the wire speaks for. */
export function wireTokens(
  wire: CognitoWire,
  options: Pick<CognitoTokensOptions, 'tickets' | 'person' | 'clock'> & Partial<CognitoTokensOptions>,
): CognitoTokens {
  const { userPoolId, clientId, keysAddress } = wire;
  const client = new CognitoIdentityProviderClient(wireClient(wire.endpoint));
  return new CognitoTokens({ client, userPoolId, clientId, keysAddress, randomness: systemRandomness, ...options });
}
