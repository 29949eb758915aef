export * from './day.ts';
export * from './fair.ts';
export * from './plausible.ts';
export * from './reading.ts';
export type * from './report.ts';
export * from './trend.ts';
