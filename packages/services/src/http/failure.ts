import { type ErrorCode, MarketError } from '@mandi/market';
import { ConditionFailed, PortError, type PortFailure } from '@mandi/ports';

const codes: Record<PortFailure, ErrorCode> = {
  unavailable: 'temporarily-unavailable',
  timeout: 'temporarily-unavailable',
  conflict: 'changed-meanwhile',
  'not-found': 'not-found',
  'too-large': 'too-large',
  unsupported: 'temporarily-unavailable',
  refused: 'not-allowed',
  corrupt: 'internal',
};

/** Whatever was thrown, as a refusal with a code; what nobody foresaw is 'internal'. */
export function refusalOf(thrown: unknown): MarketError {
  if (thrown instanceof MarketError) return thrown;
  if (thrown instanceof ConditionFailed) return new MarketError('changed-meanwhile', {}, thrown);
  if (thrown instanceof PortError) return new MarketError(codes[thrown.failure], {}, thrown);
  return new MarketError('internal', {}, thrown);
}
