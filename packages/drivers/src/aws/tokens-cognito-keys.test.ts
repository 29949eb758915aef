import assert from 'node:assert/strict';
import { createHmac, createPublicKey } from 'node:crypto';
import { test } from 'node:test';
import { fails } from '@mandi/ports/contracts/expectations';
import { newPoolKeys, sharedPoolKeys, signedToken } from '../../test/cognito-keys.ts';
import { kaveri, openPool } from '../../test/cognito-sign-in.ts';

const partsOf = (token: string) =>
  token
    .split('.')
    .slice(0, 2)
    .map((part) => JSON.parse(Buffer.from(part, 'base64url').toString()));
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

test('the keys are fetched once for many tokens, and not for one that is refused without them', async (t) => {
  const { wire, tokens } = await openPool(t);
  await fails(tokens.verify('a.b.c'), 'refused');
  const { token } = await tokens.issue(kaveri, 600);
  await Promise.all([tokens.verify(token), tokens.verify(token)]);
  await tokens.verify(token);
  assert.equal(wire.asked.filter((operation) => operation === 'jwks').length, 1);
});

test('while the keys cannot be had no token is refused for it: unavailable, and good again afterwards', async (t) => {
  const { wire, tokens } = await openPool(t, { tokens: { keysDeadline: 100 } });
  const { token } = await tokens.issue(kaveri, 600);
  wire.failNext('jwks', { error: 'ServiceUnavailableException' });
  await fails(tokens.verify(token), 'unavailable');
  wire.failNext('jwks', { answer: { keys: 'none' } });
  await fails(tokens.verify(token), 'unavailable');
  wire.failNext('jwks', 'silence');
  await fails(tokens.verify(token), 'timeout');
  assert.deepEqual(await tokens.verify(token), kaveri);
});

test('keys at an address where nobody listens are unavailable', async (t) => {
  const { tokens } = await openPool(t, { tokens: { keysAddress: 'http://127.0.0.1:9/jwks.json' } });
  const { token } = await tokens.issue(kaveri, 600);
  await fails(tokens.verify(token), 'unavailable');
});

test('tokens that are not of this pool, this client and this use are refused, though a key of the pool signed them', async (t) => {
  const { wire, tokens } = await openPool(t);
  const { token } = await tokens.issue(kaveri, 600);
  const [, claims] = partsOf(token);
  const { access } = sharedPoolKeys();
  assert.deepEqual(await tokens.verify(signedToken(access, claims)), kaveri);
  const others = {
    'another pool': { ...claims, iss: `${claims.iss}x` },
    'another region': { ...claims, iss: `https://cognito-idp.us-east-1.amazonaws.com/${wire.userPoolId}` },
    'another client': { ...claims, client_id: 'ffffffffffffffffffffffffff' },
    'an ID token': { ...claims, token_use: 'id', aud: wire.clientId },
    'no user type': { ...claims, user_type: undefined },
    'a user type that is none': { ...claims, user_type: 'admin' },
    'no session': { ...claims, session_id: undefined },
    'no time of expiry': { ...claims, exp: undefined },
  };
  for (const [what, changed] of Object.entries(others)) {
    await t.test(what, () => fails(tokens.verify(signedToken(access, changed)), 'refused'));
  }
});

test('tokens that no key of the pool signed are refused', async (t) => {
  const { tokens } = await openPool(t);
  const { token } = await tokens.issue(kaveri, 600);
  const [header, claims] = partsOf(token);
  const [, , signature] = token.split('.');
  await t.test('another key', () => fails(tokens.verify(signedToken(newPoolKeys().access, claims)), 'refused'));
  await t.test('no algorithm', async () => {
    for (const alg of ['none', 'None', 'NONE', ''])
      for (const end of ['', signature])
        await fails(tokens.verify(`${part({ ...header, alg })}.${part(claims)}.${end}`), 'refused');
  });
  await t.test('the public key taken for a secret', async () => {
    const text = `${part({ ...header, alg: 'HS256' })}.${part(claims)}`;
    const publicKey = createPublicKey(sharedPoolKeys().access).export({ type: 'spki', format: 'pem' });
    const forged = createHmac('sha256', publicKey).update(text).digest('base64url');
    await fails(tokens.verify(`${text}.${forged}`), 'refused');
  });
});
