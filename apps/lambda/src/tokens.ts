import { poolVerifier } from '@mandi/drivers/aws/tokens-cognito-keys';
import type { Clock, Store, Tokens } from '@mandi/ports';
import { later } from './later.ts';
import { keysElsewhere } from './pool-keys.ts';
import { type Environment, setting } from './settings.ts';

/** Tokens of the stage's user pool: checked by its keys, and given out by the function that signs people in, which loads that when it does. */
export async function stageTokens(environment: Environment, store: Store, clock: Clock): Promise<Tokens> {
  const userPoolId = setting(environment, 'USER_POOL_ID');
  const clientId = setting(environment, 'USER_POOL_CLIENT_ID');
  const { issue } = later<Pick<Tokens, 'issue'>>(async () => {
    const { issuingTokens } = await import('./tokens-issued.ts');
    return issuingTokens(environment, store, clock);
  });
  return { issue, verify: poolVerifier({ userPoolId, clientId, clock, ...keysElsewhere(environment, userPoolId) }) };
}
