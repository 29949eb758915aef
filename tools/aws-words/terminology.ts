import type { LanguageCode, LanguageTables } from '@mandi/language';

/** Of our languages those that Amazon Translate knows: one source and ten targets, which is the most that a file may have (Translate quotas). */
export const translated = [
  'en',
  'bn',
  'gu',
  'hi',
  'kn',
  'ml',
  'mr',
  'pa',
  'ta',
  'te',
  'ur',
] as const satisfies readonly LanguageCode[];

/** Of a file, and of one term in one language (Translate quotas). */
export const mostFileBytes = 10 * 1024 * 1024;
const mostTermBytes = 200;

/** A text has at most so many facts that are worth a row; more are masked all the same. */
const masks = 20;

export interface TerminologyFile {
  readonly text: string;
  readonly terms: number;
  /** Goods and units left out because one word of a language is another's too: a rule without context may not choose. */
  readonly ambiguous: readonly string[];
}

/**
 * A custom terminology as CSV, to be imported with directionality MULTI: any column may be the source. First the masks of facts, which are the same in
 * every language, so that Translate leaves them alone; then goods and units, for texts that reach it unmasked. A row has a word in every language.
 */
export function terminologyFile(tables: readonly LanguageTables[]): TerminologyFile {
  const columns = translated.map((code) => tables.find((one) => one.code === code)).filter((one) => one !== undefined);
  const rows = Array.from({ length: masks }, (_, at) => columns.map(() => `<ID${at + 1}>`));
  const taken = columns.map((_, at) => new Set(rows.map((row) => row[at])));
  const ambiguous: string[] = [];
  for (const [id, terms] of candidates(columns)) {
    if (terms.length < columns.length || terms.some((term) => Buffer.byteLength(term) > mostTermBytes)) continue;
    if (terms.some((term, at) => taken[at]?.has(term))) ambiguous.push(id);
    else {
      rows.push([...terms]);
      for (const [at, term] of terms.entries()) taken[at]?.add(term);
    }
  }
  const lines = [translated, ...rows].map((row) => `${row.map(field).join(',')}\n`);
  return { text: lines.join(''), terms: rows.length, ambiguous };
}

/** Each good and unit with its name in the languages that have one. */
function candidates(columns: readonly LanguageTables[]): readonly (readonly [id: string, terms: readonly string[]])[] {
  const [first] = columns;
  const named = (id: string) => columns.flatMap(({ crops }) => crops[id as keyof typeof crops]?.[0] ?? []);
  const measured = (id: string) => columns.flatMap(({ units }) => units[id as keyof typeof units]?.one ?? []);
  return [
    ...Object.keys(first?.crops ?? {}).map((id) => [id, named(id)] as const),
    ...Object.keys(first?.units ?? {}).map((id) => [id, measured(id)] as const),
  ];
}

/** RFC 4180. */
const field = (text: string): string => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
