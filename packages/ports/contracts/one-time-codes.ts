import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { OneTimeCodes } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { eventually, fails, opened } from './expectations.ts';

export interface CodesUnderTest {
  readonly codes: OneTimeCodes;
  /** Each message that reached the phone, as its owner reads it. */
  received(phone: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What every driver of one-time codes must do. Numbers begin with +91 5, which no Indian mobile number does. */
export function oneTimeCodesContract(
  name: string,
  open: () => Promise<CodesUnderTest>,
  options: ContractOptions = {},
): void {
  describe(name, options, () => {
    test('a code reaches its phone and no other', async (t) => {
      const { codes, received } = await opened(t, open);
      await codes.send('+915000000001', '048213', 'ta');
      await codes.send('+915000000002', '777001', 'hi');
      await eventually(async () => {
        const [first, second] = [await received('+915000000001'), await received('+915000000002')];
        assert.deepEqual([first.length, second.length], [1, 1]);
        assert.match(first[0] ?? '', /(^|\D)048213(\D|$)/);
        assert.match(second[0] ?? '', /(^|\D)777001(\D|$)/);
      });
    });

    test('a second code for a phone is sent as well', async (t) => {
      const { codes, received } = await opened(t, open);
      await codes.send('+915000000003', '111111', 'en');
      await codes.send('+915000000003', '222222', 'en');
      await eventually(async () => assert.equal((await received('+915000000003')).length, 2));
    });

    test('a phone outside the declared prefixes is not supported', async (t) => {
      const { codes } = await opened(t, open);
      assert.ok(codes.capabilities.prefixes.length > 0);
      if (codes.capabilities.prefixes.includes('+'))
        await fails(codes.send('05000000001', '048213', 'en'), 'unsupported');
      else await fails(codes.send('+15005550006', '048213', 'en'), 'unsupported');
    });
  });
}
