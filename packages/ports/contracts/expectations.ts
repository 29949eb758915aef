import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import type { PortFailure } from '../src/index.ts';
import { PortError } from '../src/index.ts';

/** What a contract is run with besides the driver: a reason to skip it, when its engine is not on this machine. */
export interface ContractOptions {
  readonly skip?: string | false;
}

/** Opens a driver for one test and closes it after. */
export async function opened<Driver extends { close(): Promise<void> }>(
  t: TestContext,
  open: () => Promise<Driver>,
): Promise<Driver> {
  const driver = await open();
  t.after(() => driver.close());
  return driver;
}

/** Asserts that the promise is rejected with a PortError of that failure. */
export async function fails(promise: Promise<unknown>, failure: PortFailure): Promise<void> {
  await assert.rejects(promise, (error) => {
    assert.ok(error instanceof PortError, `not a PortError: ${error}`);
    assert.equal(error.failure, failure, error.message);
    return true;
  });
}

/** How long what may lag is waited for, in milliseconds; less where drivers are meant to fail. */
const patience = Number(process.env.CONTRACT_PATIENCE ?? 2_000);

/** Tries until the assertion holds, for what may lag; after two seconds its last failure counts. */
export async function eventually(holds: () => Promise<void> | void): Promise<void> {
  for (const deadline = Date.now() + patience; ; ) {
    try {
      return await holds();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(10);
    }
  }
}
