import { MarketError } from '@mandi/market';
import type { AccessClaims } from '@mandi/ports';

/** Who calls a route that needs signing in. Errors: 'sign-in-needed' (which the edge has already seen to). */
export function caller(request: { readonly caller: AccessClaims | undefined }): AccessClaims {
  if (!request.caller) throw new MarketError('sign-in-needed');
  return request.caller;
}
