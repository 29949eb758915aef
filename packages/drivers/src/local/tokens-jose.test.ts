import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { tokensContract } from '@mandi/ports/contracts/tokens';
import { systemRandomness } from './randomness.ts';
import { JoseTokens } from './tokens-jose.ts';

tokensContract('tokens by jose', async () => {
  const clock = clockByHand();
  const made = () => new JoseTokens(clock, systemRandomness.bytes(32));
  return { tokens: made(), foreign: made(), clock, close: async () => {} };
});
