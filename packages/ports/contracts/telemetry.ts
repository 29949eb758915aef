import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Telemetry } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { opened } from './expectations.ts';

export interface TelemetryUnderTest {
  readonly telemetry: Telemetry;
  /** All that was written, as text, one record a line. */
  written(): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** What must never be written, wherever it stands: phone numbers, tokens, codes, and what people said. */
const secrets = {
  phone: '+915000000001',
  token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIwMUozIn0.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg',
  spoken: 'எனக்கு ஐம்பது கிலோ தக்காளி',
};

/** What every telemetry driver must do. */
export function telemetryContract(
  name: string,
  open: () => Promise<TelemetryUnderTest>,
  options: ContractOptions = {},
): void {
  describe(name, options, () => {
    test('an event is one record with its level, name and details', async (t) => {
      const { telemetry, written } = await opened(t, open);
      telemetry.log('info', 'bid.placed', { lot: '01J3K', attempts: 2, first: true });
      telemetry.log('error', 'store.failed');
      const lines = await written();
      assert.equal(lines.length, 2);
      for (const part of ['info', 'bid.placed', '01J3K', '2', 'true'])
        assert.ok(lines[0]?.includes(part), `${part} in ${lines[0]}`);
      for (const part of ['error', 'store.failed']) assert.ok(lines[1]?.includes(part), `${part} in ${lines[1]}`);
    });

    test('a cause is told with its name, its message and those beneath it', async (t) => {
      const { telemetry, written } = await opened(t, open);
      telemetry.log('error', 'store.failed', {}, new TypeError('no such table', { cause: new RangeError('page 7') }));
      const text = (await written()).join('\n');
      for (const part of ['TypeError', 'no such table', 'RangeError', 'page 7'])
        assert.ok(text.includes(part), `${part} in ${text}`);
    });

    test('a measure is one record with its metric, value and unit', async (t) => {
      const { telemetry, written } = await opened(t, open);
      telemetry.measure('translate.latency', 12, 'milliseconds', { engine: 'local' });
      const [line = ''] = await written();
      for (const part of ['translate.latency', '12', 'illiseconds', 'local'])
        assert.ok(line.includes(part), `${part} in ${line}`);
    });

    test('phone numbers, tokens and spoken words are not written, wherever they stand', async (t) => {
      const { telemetry, written } = await opened(t, open);
      for (const secret of Object.values(secrets)) {
        telemetry.log(
          'warning',
          'auth.refused',
          { reason: secret, note: `for ${secret}!` },
          new Error(`cannot reach ${secret}`, { cause: secret }),
        );
        telemetry.measure('auth.tries', 1, 'count', { who: secret });
      }
      const text = (await written()).join('\n');
      for (const secret of Object.values(secrets)) assert.ok(!text.includes(secret), `${secret} was written`);
      assert.ok(!text.includes('5000000001'));
    });

    test('a record stays one line, and no value can forge another', async (t) => {
      const { telemetry, written } = await opened(t, open);
      telemetry.log('info', 'product.listed', { note: 'one\n{"level":"error"}\r\u2028two' });
      assert.equal((await written()).length, 1);
    });

    test('telling never throws', async (t) => {
      const { telemetry, written } = await opened(t, open);
      const circular = new Error('circular');
      circular.cause = circular;
      const hostile = new Proxy(
        {},
        {
          get: () => {
            throw new Error('this value cannot be read');
          },
        },
      );
      for (const cause of [circular, hostile, Symbol('s'), 1n, null]) telemetry.log('error', 'odd', {}, cause);
      telemetry.measure('odd', Number.NaN, 'count');
      assert.ok((await written()).length >= 5);
    });
  });
}
