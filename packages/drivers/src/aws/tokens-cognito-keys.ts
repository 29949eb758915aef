import type { AccessClaims, Clock } from '@mandi/ports';
import { PortError } from '@mandi/ports/error';
import { CognitoJwtVerifier } from 'aws-jwt-verify';
import { JwksValidationError, JwkValidationError, JwtBaseError } from 'aws-jwt-verify/error';
import { SimpleJwksCache } from 'aws-jwt-verify/jwk';
import { claimNames } from './challenge-steps.ts';
import { withDeadline } from './service-failure.ts';

export interface PoolVerifier {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly clock: Clock;
  /** Where the pool's keys are, when not at the issuer's own address. */
  readonly keysAddress?: string;
  /** Milliseconds; the set of two keys is about a kilobyte. */
  readonly keysDeadline?: number;
}

/**
 * Checks access tokens of the pool and client, and gives the claims that our trigger put in; Cognito's own client is not needed for it.
 * Errors: 'refused'; 'unavailable' and 'timeout' when the keys cannot be had.
 */
export function poolVerifier(pool: PoolVerifier): (token: string) => Promise<AccessClaims> {
  const payloadOf = accessTokenClaims(pool);
  return async (token) => {
    const claims = claimsIn(await payloadOf(token));
    if (!claims) throw new PortError('refused', 'the token lacks its claims');
    return claims;
  };
}

/**
 * All claims of an access token, checked by aws-jwt-verify: signature by RS256, issuer, token use, client. The keys are fetched when first
 * needed and kept; an unknown key id fetches them again, at most every ten seconds. The verifier knows only the machine's clock, so it is
 * told to leave time alone, and time is judged here by the clock handed in. Errors: those of `poolVerifier`.
 */
function accessTokenClaims(pool: PoolVerifier): (token: string) => Promise<Readonly<Record<string, unknown>>> {
  const { userPoolId, clientId, clock, keysAddress, keysDeadline = 1_500 } = pool;
  const fetcher = { fetch: (address: string) => fetchKeys(keysAddress ?? address, keysDeadline) };
  const verifier = CognitoJwtVerifier.create(
    { userPoolId, clientId, tokenUse: 'access', graceSeconds: Number.MAX_SAFE_INTEGER },
    { jwksCache: new SimpleJwksCache({ fetcher }) },
  );
  return async (token) => {
    const payload = await verifier.verify(token).catch((error: unknown) => {
      throw verifierFailure(error);
    });
    if (!(payload.exp * 1000 > clock.now())) throw new PortError('refused', 'the token has expired');
    return { ...payload };
  };
}

const userTypes: ReadonlySet<unknown> = new Set(['vendor', 'B2B', 'B2C']);

/** The claims that our trigger put into a token; undefined where it did not. */
export function claimsIn(payload: Readonly<Record<string, unknown>>): AccessClaims | undefined {
  const userId = payload[claimNames.userId];
  const userType = payload[claimNames.userType];
  const sessionId = payload[claimNames.sessionId];
  if (typeof userId !== 'string' || typeof sessionId !== 'string' || !userTypes.has(userType)) return undefined;
  return { userId, sessionId, userType: userType as AccessClaims['userType'] };
}

function verifierFailure(error: unknown): unknown {
  if (error instanceof JwksValidationError || error instanceof JwkValidationError)
    return new PortError('unavailable', 'what came as the key set of Cognito is none', error);
  return error instanceof JwtBaseError ? new PortError('refused', 'the token is forged or foreign', error) : error;
}

async function fetchKeys(address: string, deadline: number): Promise<ArrayBuffer> {
  return withDeadline('The key set of Cognito', deadline, async ({ abortSignal }) => {
    const response = await fetch(address, { signal: abortSignal });
    if (!response.ok) throw new PortError('unavailable', `the key set of Cognito answered ${response.status}`);
    return response.arrayBuffer();
  });
}
