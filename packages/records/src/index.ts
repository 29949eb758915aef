export * from './idempotency.ts';
export * from './tables.ts';
