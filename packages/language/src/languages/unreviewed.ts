import type { TableOrigins } from '../tables.ts';

/** The origins of tables that no native speaker has read: a language declares another where a table has one. */
export const unreviewed = {
  homonyms: 'unreviewed',
  varieties: 'unreviewed',
  places: 'unreviewed',
  placeSpellings: 'unreviewed',
  days: 'unreviewed',
  words: 'unreviewed',
  acts: 'unreviewed',
  grades: 'unreviewed',
  endings: 'unreviewed',
  enclitics: 'unreviewed',
  sentences: 'unreviewed',
} as const satisfies TableOrigins;
