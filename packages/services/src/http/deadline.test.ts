import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PortError } from '@mandi/ports';
import { within } from './deadline.ts';

test('work in time gives its answer or its own error', async () => {
  assert.equal(await within(5, async () => 'done'), 'done');
  await assert.rejects(
    within(5, async () => Promise.reject(new RangeError('own'))),
    RangeError,
  );
});

test('work that takes longer is given up as a timeout, and its late failure troubles nobody', async () => {
  let fail: (error: Error) => void = () => {};
  const late = new Promise<never>((_, reject) => {
    fail = reject;
  });
  await assert.rejects(
    within(0.001, () => late),
    (error) => error instanceof PortError && error.failure === 'timeout',
  );
  fail(new Error('late'));
  await assert.rejects(late);
});
