import { PortError } from '@mandi/ports/error';
import { serviceFailure } from './service-failure.ts';

/** What the caller of `Tokens` is told when Cognito refused or failed. Cognito's own messages may name a user, so only `cause` holds them. */
export function cognitoFailure(error: unknown): PortError {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAuthorizedException') return new PortError('refused', 'Cognito refused the sign-in', error);
  if (name === 'ResourceNotFoundException')
    return new PortError('not-found', 'Cognito knows no such pool or client', error);
  return serviceFailure('Cognito', error);
}
