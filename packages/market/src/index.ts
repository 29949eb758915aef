export * from './errors.ts';
export * from './listings.ts';
export * from './money.ts';
export * from './people.ts';
export * from './quantity.ts';
export * from './units.ts';
