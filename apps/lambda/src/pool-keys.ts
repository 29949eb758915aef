import type { Environment } from './settings.ts';

/** Where the pool is served by another host, so are its keys, under the path that they have at Cognito. */
export function keysElsewhere(environment: Environment, userPoolId: string): { readonly keysAddress?: string } {
  const endpoint = environment['AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER'];
  return endpoint === undefined ? {} : { keysAddress: `${endpoint}/${userPoolId}/.well-known/jwks.json` };
}
