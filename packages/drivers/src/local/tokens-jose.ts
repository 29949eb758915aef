import type { AccessClaims, Clock, Instant, Tokens } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { jwtVerify, SignJWT } from 'jose';

const issuer = 'ek-bharath-ek-mandi';
const audience = 'mandi-api';
const userTypes: ReadonlySet<unknown> = new Set(['vendor', 'B2B', 'B2C']);

/** JSON Web Tokens (RFC 7519) signed with HMAC-SHA-256 under a secret of 32 bytes; no other algorithm is accepted. */
export class JoseTokens implements Tokens {
  readonly #clock: Clock;
  readonly #secret: Uint8Array;

  constructor(clock: Clock, secret: Uint8Array) {
    this.#clock = clock;
    this.#secret = secret;
  }

  async issue(claims: AccessClaims, seconds: number): Promise<{ readonly token: string; readonly expires: Instant }> {
    const issued = Math.floor(this.#clock.now() / 1000);
    const token = await new SignJWT({ userType: claims.userType, sid: claims.sessionId })
      .setProtectedHeader({ alg: 'HS256', typ: 'at+jwt' })
      .setSubject(claims.userId)
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt(issued)
      .setExpirationTime(issued + seconds)
      .sign(this.#secret);
    return { token, expires: ((issued + seconds) * 1000) as Instant };
  }

  async verify(token: string): Promise<AccessClaims> {
    const { sub, userType, sid } = await this.#payload(token);
    if (typeof sub !== 'string' || typeof sid !== 'string' || !userTypes.has(userType))
      throw new PortError('refused', 'the token lacks its claims');
    return { userId: sub, sessionId: sid, userType: userType as AccessClaims['userType'] };
  }

  async #payload(token: string): Promise<Readonly<Record<string, unknown>>> {
    try {
      const { payload } = await jwtVerify(token, this.#secret, {
        algorithms: ['HS256'],
        typ: 'at+jwt',
        issuer,
        audience,
        requiredClaims: ['exp', 'sub', 'sid'],
        currentDate: new Date(this.#clock.now()),
      });
      return payload;
    } catch (cause) {
      throw new PortError('refused', 'the token is forged, expired or foreign', cause);
    }
  }
}
