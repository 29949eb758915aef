import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { SqlitePriceBook } from '@mandi/drivers/local/price-book-sqlite';
import { MarketError } from '@mandi/market';
import { type ReportRow, readReport } from '@mandi/market/prices';
import { PortError } from '@mandi/ports';
import { importReport } from '@mandi/services/prices/import-report';
import { marketCatalogue } from '@mandi/services/prices/market-catalogue';

const help = `usage: node tools/run.mjs tools/import-prices.ts --book FILE REPORT …

Puts mandi price reports of data.gov.in into a price book (a SQLite file, made where there is none). The server that uses the book must
be stopped meanwhile. A report is
  CSV    as the portal or the archive gives it, or saved again by a spreadsheet
  JSON   the API's answer, or a list of its records
either may be compressed with gzip (".gz"). Days are written 2026-07-24, 24-07-2026, 24/07/2026 or 24/07/26.

  --book FILE      the price book
  --show-bad N     how many bad rows of a report are listed (20)
  --help           this text

Bad rows are listed by line and reason and left out; the rest is imported. Importing a report again changes nothing.
Exit code: 0 when all rows were taken, 1 when some were left out, 2 when a report could not be read or the book not be written.`;

interface Options {
  readonly book: string;
  readonly reports: readonly string[];
  readonly shown: number;
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function options(): Options {
  try {
    const { values, positionals } = parseArgs({
      options: { book: { type: 'string' }, 'show-bad': { type: 'string', default: '20' }, help: { type: 'boolean' } },
      allowPositionals: true,
    });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    if (!values.book || positionals.length === 0 || !/^\d{1,6}$/.test(values['show-bad'])) stop(help);
    return { book: values.book, reports: positionals, shown: Number(values['show-bad']) };
  } catch (error) {
    stop(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

function textOf(path: string): string {
  try {
    const bytes = readFileSync(path);
    const plain = path.endsWith('.gz') ? gunzipSync(bytes) : bytes;
    return new TextDecoder('utf-8', { fatal: true }).decode(plain);
  } catch (error) {
    stop(`${path} could not be read: ${error instanceof Error ? error.message : error}`);
  }
}

/** The good rows; the bad ones are listed. */
function rowsOf(path: string, shown: number): { readonly rows: readonly ReportRow[]; readonly bad: number } {
  const rows: ReportRow[] = [];
  let bad = 0;
  try {
    for (const read of readReport(textOf(path))) {
      if ('row' in read) rows.push(read.row);
      else if (bad++ < shown) console.error(`${path}:${read.line}: left out: ${read.rejected}`);
    }
  } catch (error) {
    if (!(error instanceof MarketError)) throw error;
    stop(`${path} is no mandi price report: ${error.data['reason']} ${error.data['missing'] ?? ''}`.trimEnd());
  }
  if (bad > shown) console.error(`${path}: and ${bad - shown} more`);
  return { rows, bad };
}

function progressOf(path: string, total: number): (written: number) => void {
  const shown = process.stderr.isTTY;
  return (written) => {
    if (shown) process.stderr.write(`\r${path}: ${written} of ${total} rows${written === total ? '\n' : ''}`);
  };
}

function opened(path: string): SqlitePriceBook {
  try {
    return new SqlitePriceBook(path);
  } catch (error) {
    stop(error instanceof PortError ? error.message : String(error));
  }
}

const { book: bookPath, reports, shown } = options();
const catalogue = marketCatalogue(readFileSync(join(import.meta.dirname, '../data/prices/markets.csv'), 'utf8'));
const book = opened(bookPath);
let leftOut = 0;
try {
  for (const path of reports) {
    const { rows, bad } = rowsOf(path, shown);
    leftOut += bad;
    const { markets, implausible } = await importReport(book, catalogue, rows, progressOf(path, rows.length));
    console.log(
      `${path}: ${rows.length} rows of ${markets} markets imported, ${implausible} of them not plausible, ${bad} left out`,
    );
  }
} catch (error) {
  if (!(error instanceof PortError)) throw error;
  stop(error.message);
} finally {
  await book.close();
}
process.exitCode = leftOut > 0 ? 1 : 0;
