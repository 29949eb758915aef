import type { AccessClaims, Tokens } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { tokensContract } from '@mandi/ports/contracts/tokens';
import { systemRandomness } from '../../src/local/randomness.ts';
import { JoseTokens } from '../../src/local/tokens-jose.ts';
import type { BrokenDriver } from './broken-driver.ts';

type Fault = (tokens: Tokens) => Partial<Tokens>;

function broken(
  fault: string,
  over: Fault,
  caughtBy: readonly string[],
  more: { frozen?: true; sharedKey?: true } = {},
): BrokenDriver {
  const register = (name: string) =>
    tokensContract(name, async () => {
      const clock = clockByHand();
      const key = systemRandomness.bytes(32);
      const made = (secret: Uint8Array): Tokens => {
        const right = new JoseTokens(more.frozen ? clockByHand() : clock, secret);
        const parts: Tokens = { issue: (...call) => right.issue(...call), verify: (token) => right.verify(token) };
        return { ...parts, ...over(right) };
      };
      return {
        tokens: made(key),
        foreign: made(more.sharedKey ? key : systemRandomness.bytes(32)),
        clock,
        close: async () => {},
      };
    });
  return { fault, register, caughtBy };
}

/** Reads the claims and trusts them. */
async function trusting(token: string): Promise<AccessClaims> {
  try {
    const { sub, userType, sid } = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return { userId: sub, userType, sessionId: sid };
  } catch (cause) {
    throw new PortError('refused', 'unreadable', cause);
  }
}

export const brokenDrivers: readonly BrokenDriver[] = [
  broken('does not look at signatures', () => ({ verify: trusting }), [
    'a token of another house is refused',
    'a token with any character changed is refused',
    'claims without a signature are refused',
    'a token says when it expires, and does not outlive it',
  ]),
  broken('has tokens that never expire', () => ({}), ['a token says when it expires, and does not outlive it'], {
    frozen: true,
  }),
  broken('signs with a key that others have', () => ({}), ['a token of another house is refused'], { sharedKey: true }),
  broken(
    'loses the session',
    (tokens) => ({ verify: async (token) => ({ ...(await tokens.verify(token)), sessionId: '' }) }),
    ['a token proves the claims it was issued for'],
  ),
  broken(
    'lets other errors out',
    (tokens) => ({
      verify: (token) =>
        tokens.verify(token).catch(() => {
          throw new TypeError('unreadable');
        }),
    }),
    ['what is no token is refused'],
  ),
];
