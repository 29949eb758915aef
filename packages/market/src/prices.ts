export * from './prices/csv.ts';
export * from './prices/day.ts';
export * from './prices/fair.ts';
export * from './prices/plausible.ts';
export * from './prices/reading.ts';
export type * from './prices/report.ts';
export * from './prices/report-file.ts';
export * from './prices/series-file.ts';
export * from './prices/trend.ts';
