import type { TestContext } from 'node:test';
import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import type { AccessClaims, Clock } from '@mandi/ports';
import { type ClockByHand, clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { createChallenge } from '../../../apps/lambda/src/cognito/create-challenge.ts';
import { handler as define } from '../../../apps/lambda/src/cognito/define-challenge.ts';
import { preToken } from '../../../apps/lambda/src/cognito/pre-token.ts';
import { verifyChallenge } from '../../../apps/lambda/src/cognito/verify-challenge.ts';
import { ChallengeTickets } from '../src/aws/challenge-ticket.ts';
import { CognitoTokens, type CognitoTokensOptions } from '../src/aws/tokens-cognito.ts';
import { systemRandomness } from '../src/local/randomness.ts';
import { wireClient } from './aws-wire.ts';
import { type CognitoTriggers, type CognitoWire, startCognitoWire } from './cognito-wire.ts';

/** The triggers of apps/lambda/src/cognito under a secret and a clock. */
export const ourTriggers = (tickets: ChallengeTickets, clock: Clock): CognitoTriggers => ({
  define,
  create: createChallenge(tickets, systemRandomness),
  verify: verifyChallenge(tickets, clock),
  preToken: preToken(tickets, clock),
});

export const wireCognito = (wire: CognitoWire) => new CognitoIdentityProviderClient(wireClient(wire.endpoint));

/** Tokens of the pool that the wire speaks for. */
export function wireTokens(
  wire: CognitoWire,
  options: Pick<CognitoTokensOptions, 'tickets' | 'person' | 'clock'> & Partial<CognitoTokensOptions>,
): CognitoTokens {
  const { userPoolId, clientId, keysAddress } = wire;
  const client = wireCognito(wire);
  return new CognitoTokens({ client, userPoolId, clientId, keysAddress, randomness: systemRandomness, ...options });
}

export const stageSecret = 'a secret of the stage, long enough for HMAC';
/** Numbers that begin with +91 5 are nobody's. */
export const phone = '+915000000001';
export const kaveri: AccessClaims = { userId: '01J3KAVERI', userType: 'vendor', sessionId: '01J3SESSION' };

export interface ChangedPool {
  readonly triggers?: (ours: CognitoTriggers) => CognitoTriggers;
  readonly tokens?: Partial<CognitoTokensOptions>;
  readonly triggersClock?: ClockByHand;
  readonly accessSeconds?: number;
}

/** A pool with our triggers, in which whoever asks is the owner of `phone`; stopped after the test. */
export async function openPool(t: TestContext, changed: ChangedPool = {}) {
  const clock = clockByHand();
  const tickets = new ChallengeTickets(stageSecret);
  const ours = ourTriggers(tickets, changed.triggersClock ?? clock);
  const triggers = changed.triggers?.(ours) ?? ours;
  const wire = await startCognitoWire({ triggers, clock, accessSeconds: changed.accessSeconds ?? 600 });
  t.after(() => wire.stop());
  const person = async () => ({ phone, languages: ['ta', 'en'], state: 'Tamil Nadu', district: 'Salem' });
  const tokens = wireTokens(wire, { tickets, person, clock, ...changed.tokens });
  return { wire, clock, tickets, tokens };
}
