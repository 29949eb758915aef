import type { TableDefinition } from '@mandi/ports';
import { tables } from '@mandi/records';
import type { Environment } from '../src/settings.ts';

/** What stands before the names of the tables of the stage that tests play. */
export const prefix = 'test-';

/** The tables of a stage, as apps/infra makes them. */
export const stageTables: readonly TableDefinition[] = [...tables, { name: 'ek-bharath-prices', indexes: {} }].map(
  (table) => ({ ...table, name: `${prefix}${table.name}` }),
);

/** The SDK reads these itself, of the process. */
export function pointSdkAt(endpoints: Readonly<Record<string, string>>): void {
  const credentials = { AWS_REGION: 'ap-south-1', AWS_ACCESS_KEY_ID: 'only', AWS_SECRET_ACCESS_KEY: 'for-tests' };
  Object.assign(process.env, credentials, endpoints);
}

/** What apps/infra sets of a function. */
export const environment = (more: Readonly<Record<string, string>> = {}): Environment => ({
  ...process.env,
  STAGE: 'development',
  TABLE_PREFIX: prefix,
  POWERTOOLS_SERVICE_NAME: 'of-a-test',
  DEAD_LETTER_QUEUE_URL: 'http://127.0.0.1:9/111122223333/dead-letters',
  EVENTS_STREAM: 'ek-bharath-events',
  ...more,
});

/** A minute left, as Lambda says it. */
export const invocation = { getRemainingTimeInMillis: () => 60_000 };
