import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { AccessClaims, Tokens } from '../src/index.ts';
import type { ClockByHand } from './clock-by-hand.ts';
import type { ContractOptions } from './expectations.ts';
import { fails, opened } from './expectations.ts';

export interface TokensUnderTest {
  readonly tokens: Tokens;
  /** Tokens of another house: same driver, another key. */
  readonly foreign: Tokens;
  readonly clock: ClockByHand;
  close(): Promise<void>;
}

const kaveri: AccessClaims = { userId: '01J3KAVERI', userType: 'vendor', sessionId: '01J3SESSION' };

/** What every driver of tokens must do. */
export function tokensContract(
  name: string,
  open: () => Promise<TokensUnderTest>,
  options: ContractOptions = {},
): void {
  describe(name, options, () => {
    test('a token proves the claims it was issued for', async (t) => {
      const { tokens } = await opened(t, open);
      for (const userType of ['vendor', 'B2B', 'B2C'] as const) {
        const { token } = await tokens.issue({ ...kaveri, userType }, 600);
        assert.deepEqual(await tokens.verify(token), { ...kaveri, userType });
      }
    });

    test('a token says when it expires, and does not outlive it', async (t) => {
      const { tokens, clock } = await opened(t, open);
      const { token, expires } = await tokens.issue(kaveri, 600);
      assert.ok(Math.abs(expires - (clock.now() + 600_000)) < 1_000);
      clock.advance(598);
      assert.deepEqual(await tokens.verify(token), kaveri);
      clock.advance(2);
      await fails(tokens.verify(token), 'refused');
    });

    test('a token of another house is refused', async (t) => {
      const { tokens, foreign } = await opened(t, open);
      await fails(tokens.verify((await foreign.issue(kaveri, 600)).token), 'refused');
    });

    test('a token with any character changed is refused', async (t) => {
      const { tokens } = await opened(t, open);
      const { token } = await tokens.issue(kaveri, 600);
      for (let at = 0; at < token.length - 1; at += 7) {
        const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1);
        await fails(tokens.verify(changed), 'refused');
      }
    });

    test('claims without a signature are refused', async (t) => {
      const { tokens } = await opened(t, open);
      const { token } = await tokens.issue(kaveri, 600);
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
      const [, claims] = token.split('.');
      await fails(tokens.verify(`${part({ alg: 'none', typ: 'at+jwt' })}.${claims}.`), 'refused');
      await fails(tokens.verify(token.slice(0, token.lastIndexOf('.') + 1)), 'refused');
    });

    test('what is no token is refused', async (t) => {
      const { tokens } = await opened(t, open);
      for (const text of ['', '.', '..', 'a.b.c', 'टोकन', 'x'.repeat(100_000)])
        await fails(tokens.verify(text), 'refused');
    });
  });
}
