import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A pool signs ID tokens and access tokens with different keys; both stand in its JWKS. */
export interface PoolKeys {
  readonly id: KeyObject;
  readonly access: KeyObject;
}

const makeKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

export const newPoolKeys = (): PoolKeys => ({ id: makeKey(), access: makeKey() });

let shared: PoolKeys | undefined;

/** One pair for the pools of this process, since making keys is slow; a pool that must be told apart gets `newPoolKeys()`. */
export function sharedPoolKeys(): PoolKeys {
  shared ??= newPoolKeys();
  return shared;
}

const partsOf = (key: KeyObject) => createPublicKey(key).export({ format: 'jwk' });
const kidOf = (key: KeyObject) =>
  createHash('sha256')
    .update(`${partsOf(key).n}`)
    .digest('base64');

/** As `/.well-known/jwks.json` of a pool has it. */
export function jwksOf({ id, access }: PoolKeys): string {
  const keys = [id, access].map((key) => {
    const { n, e } = partsOf(key);
    return { alg: 'RS256', e, kid: kidOf(key), kty: 'RSA', n, use: 'sig' };
  });
  return JSON.stringify({ keys });
}

/** A JSON Web Token signed by RS256, with the header that Cognito writes. */
export function signedToken(key: KeyObject, claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const text = `${part({ kid: kidOf(key), alg: 'RS256' })}.${part(claims)}`;
  return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}
