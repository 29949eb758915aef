import { MarketError } from '../errors.ts';
import { cellsOf, linesOf } from './csv.ts';
import { dayOf } from './day.ts';
import { reportedPaise } from './reading.ts';
import type { IsoDate } from './report.ts';

const columns = [
  'state',
  'district',
  'market',
  'commodity',
  'variety',
  'grade',
  'date',
  'min_price',
  'max_price',
  'modal_price',
] as const;
type Column = (typeof columns)[number];
/** The texts of a row in the order of the columns. */
type Cells = readonly [string, string, string, string, string, string, string, string, string, string];

/** One row of a report with Agmarknet's own names; paise a quintal. */
export interface ReportRow {
  readonly date: IsoDate;
  readonly state: string;
  readonly district: string;
  readonly market: string;
  readonly commodity: string;
  readonly variety: string;
  readonly grade: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly modal: number;
}

/** `line` counts from 1 with the header; in JSON it counts the records. */
export type ReportLine =
  | { readonly line: number; readonly row: ReportRow }
  | { readonly line: number; readonly rejected: string };

/**
 * The rows of a report in any form in which data.gov.in's mandi prices come: CSV of the portal, of the archive or saved again by a
 * spreadsheet (any line ends, quotes, byte-order mark), and the API's JSON, whole or as a list of records.
 * A bad row is given with its reason and the next one is read. Errors: 'wrong-content' where it is no such report at all.
 */
export function* readReport(text: string): Generator<ReportLine> {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const first = content.trimStart()[0];
  yield* first === '{' || first === '[' ? readJson(content) : readCsv(content);
}

function* readCsv(text: string): Generator<ReportLine> {
  let line = 0;
  let places: readonly number[] | undefined;
  for (const written of linesOf(text)) {
    line++;
    if (written.trim() === '') continue;
    const cells = cellsOf(written);
    if (!places) places = columnPlaces(cells ?? []);
    else if (!cells) yield { line, rejected: 'a quotation mark is never closed' };
    else yield judged(line, (at) => cells[places?.[at] ?? -1]);
  }
  if (!places) throw new MarketError('wrong-content', { reason: 'the file is empty' });
}

const otherNames: Readonly<Record<string, Column>> = { arrival_date: 'date', reported_date: 'date' };

/** "Min_x0020_Price", "Min Price" and "min_price" are one name. */
function columnOf(header: string): string {
  const name = header.trim().toLowerCase().replaceAll('_x0020_', '_').replaceAll(' ', '_');
  return otherNames[name] ?? name;
}

function columnPlaces(header: readonly string[]): readonly number[] {
  const names = header.map(columnOf);
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) throw new MarketError('wrong-content', { reason: 'columns are missing', missing });
  return columns.map((column) => names.indexOf(column));
}

function* readJson(text: string): Generator<ReportLine> {
  const records = recordsOf(parsed(text));
  for (const [at, record] of records.entries()) {
    const cells: Record<string, unknown> = {};
    if (typeof record === 'object' && record !== null) {
      for (const [name, value] of Object.entries(record)) cells[columnOf(name)] = value;
    }
    yield judged(at + 1, (column) => cells[columns[column] ?? '']);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new MarketError('wrong-content', { reason: 'the JSON is broken' }, cause);
  }
}

function recordsOf(content: unknown): readonly unknown[] {
  const records = Array.isArray(content) ? content : (content as { readonly records?: unknown } | null)?.records;
  if (!Array.isArray(records)) throw new MarketError('wrong-content', { reason: 'the JSON has no records' });
  return records;
}

function judged(line: number, valueOf: (column: number) => unknown): ReportLine {
  const cells: string[] = [];
  for (const [at, column] of columns.entries()) {
    const value = valueOf(at);
    const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? `${value}` : '';
    if (text === '' && column !== 'variety' && column !== 'grade') return { line, rejected: `${column} is missing` };
    if (text.length > 200) return { line, rejected: `${column} is too long` };
    cells.push(text);
  }
  return withReason(line, cells as unknown as Cells);
}

function withReason(line: number, cells: Cells): ReportLine {
  try {
    return { line, row: rowOf(cells) };
  } catch (error) {
    if (!(error instanceof MarketError)) throw error;
    return { line, rejected: `no ${error.data['slot'] ?? 'value'}: "${error.data['value'] ?? ''}"` };
  }
}

function rowOf([state, district, market, commodity, variety, grade, date, minimum, maximum, modal]: Cells): ReportRow {
  return {
    date: dayOf(date),
    state,
    district,
    market,
    commodity,
    variety,
    grade,
    minimum: reportedPaise(minimum),
    maximum: reportedPaise(maximum),
    modal: reportedPaise(modal),
  };
}
