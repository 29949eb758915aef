import type { Instant } from './clock.ts';

export interface AccessClaims {
  readonly userId: string;
  readonly userType: 'vendor' | 'B2B' | 'B2C';
  readonly sessionId: string;
}

/** Short-lived signed proof of who calls. */
export interface Tokens {
  issue(claims: AccessClaims, seconds: number): Promise<{ readonly token: string; readonly expires: Instant }>;
  /** Errors: PortError 'refused' for a forged, expired or foreign token. */
  verify(token: string): Promise<AccessClaims>;
}
