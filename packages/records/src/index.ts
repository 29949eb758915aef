export * from './audit.ts';
export * from './drafts.ts';
export * from './idempotency.ts';
export * from './products.ts';
export * from './tables.ts';
export * from './users.ts';
export * from './users-codes.ts';
export * from './users-sessions.ts';
