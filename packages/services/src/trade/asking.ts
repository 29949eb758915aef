import { MarketError } from '@mandi/market';
import type { AccessClaims } from '@mandi/ports';
import type { Asking } from './once.ts';

/** What `once` needs of a request that trades. Errors: 'idempotency-key-needed' (which the edge has already seen to). */
export function asking(
  route: string,
  caller: AccessClaims,
  request: { readonly idempotencyKey: string | undefined; readonly params: unknown; readonly body: unknown },
): Asking {
  const { idempotencyKey, params, body } = request;
  if (idempotencyKey === undefined) throw new MarketError('idempotency-key-needed');
  return { userId: caller.userId, idempotencyKey, request: { route, params, body } };
}
