import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { BrokenDriver } from './broken/broken-driver.ts';

const ports = [
  'blobs',
  'cache',
  'change-feed',
  'live-channel',
  'machine-translation',
  'one-time-codes',
  'price-book',
  'search-index',
  'speech-to-text',
  'store',
  'telemetry',
  'text-to-speech',
  'tokens',
];

/** Only what is expected to fail is run, so that the rest costs no time. */
const patternOf = (name: string): string => `--test-name-pattern=${name.replace(/[^\w ,-]/g, '.')}$`;

/** Runs the contract of a port on its broken drivers in a process of its own and gives, for each fault, the tests that failed. */
async function failuresOf(port: string, drivers: readonly BrokenDriver[]): Promise<Map<string, readonly string[]>> {
  const { NODE_TEST_CONTEXT: _ours, ...env } = process.env;
  const run = fileURLToPath(new URL('./broken/run.ts', import.meta.url));
  const patterns = new Set(drivers.flatMap(({ caughtBy }) => caughtBy.map(patternOf)));
  const options = ['--test-reporter=tap', '--test-timeout=3000', ...patterns, run, port];
  const child = spawn(process.execPath, options, {
    env: { ...env, CONTRACT_PATIENCE: '150' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return failuresIn(await text(child.stdout));
}

/** Reads TAP: the results of a suite's tests stand, indented, before that of the suite. */
function failuresIn(tap: string): Map<string, readonly string[]> {
  const failures = new Map<string, readonly string[]>();
  let failed: string[] = [];
  for (const line of tap.split('\n')) {
    const [, indent, outcome, name = ''] = /^( *)(ok|not ok) \d+ - (.*?)(?: # .*)?$/.exec(line) ?? [];
    if (outcome === undefined) continue;
    if (indent === '') {
      failures.set(name, failed);
      failed = [];
    } else if (outcome === 'not ok') failed.push(name);
  }
  return failures;
}

for (const port of ports)
  describe(`the contract of ${port} catches a driver that`, async () => {
    const { brokenDrivers } = (await import(`./broken/${port}.ts`)) as {
      readonly brokenDrivers: readonly BrokenDriver[];
    };
    let failures: Promise<Map<string, readonly string[]>> | undefined;
    for (const { fault, caughtBy } of brokenDrivers)
      test(fault, async () => {
        failures ??= failuresOf(port, brokenDrivers);
        const failed = (await failures).get(fault) ?? assert.fail('its suite did not run');
        assert.deepEqual(
          caughtBy.filter((name) => !failed.includes(name)),
          [],
          `only these failed: ${failed.join('; ')}`,
        );
      });
  });
