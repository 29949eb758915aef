import type { BrokenDriver } from './broken-driver.ts';

// Run by broken-drivers.test.ts in a process of its own, which is meant to fail: the contract on each broken driver of one port.
const { brokenDrivers } = (await import(`./${process.argv[2]}.ts`)) as {
  readonly brokenDrivers: readonly BrokenDriver[];
};
for (const { fault, register } of brokenDrivers) register(fault);
