import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { SqlitePriceBook } from '@mandi/drivers/local/price-book-sqlite';
import type { IsoDate, MandiPrice } from '@mandi/ports';

const samples = join(import.meta.dirname, '../data/prices/samples');
const sample = (name: string) => join(samples, name);

function folderOf(t: { after: (work: () => void) => void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'import-prices-'));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

function run(...given: readonly string[]) {
  const tool = join(import.meta.dirname, 'import-prices.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tool, ...given], { encoding: 'utf8' });
  return { status, stdout, stderr };
}

async function rowsOf(path: string, crop: string): Promise<readonly (MandiPrice & { readonly market: string })[]> {
  const book = new SqlitePriceBook(path);
  try {
    const range = { crop, from: '2000-01-01' as IsoDate, to: '2099-12-31' as IsoDate };
    const rows = [];
    for (const { id, name } of await book.marketsFor(crop, range.from, range.to)) {
      for (const row of await book.pricesAt(id, { ...range, limit: 1_000 })) rows.push({ ...row, market: name });
    }
    return rows;
  } finally {
    await book.close();
  }
}

const brief = ({ market, date, minimum, maximum, modal, plausible }: MandiPrice & { readonly market: string }) =>
  `${market} ${date} ${minimum / 100} ${maximum / 100} ${modal / 100} ${plausible ? 'plausible' : 'not plausible'}`;

test('reports in every form in which they come are imported into one book', async (t) => {
  const book = join(folderOf(t), 'prices.db');
  const forms = [
    'archive-resaved-2024-09-15.csv',
    'portal-2024-09-30.csv',
    'api-2025-09-18.json',
    'july-2026-kolar.csv',
  ];
  const { status, stdout, stderr } = run('--book', book, ...forms.map(sample));
  assert.equal(status, 0, stderr);
  const told = stdout
    .trim()
    .split('\n')
    .map((line) => line.replace(`${samples}/`, ''));
  assert.deepEqual(told, [
    'archive-resaved-2024-09-15.csv: 7 rows of 6 markets imported, 0 of them not plausible, 0 left out',
    'portal-2024-09-30.csv: 9 rows of 6 markets imported, 4 of them not plausible, 0 left out',
    'api-2025-09-18.json: 8 rows of 8 markets imported, 4 of them not plausible, 0 left out',
    'july-2026-kolar.csv: 66 rows of 2 markets imported, 0 of them not plausible, 0 left out',
  ]);
  assert.deepEqual((await rowsOf(book, 'tomato')).map(brief).sort(), [
    'Bangarpet APMC 2026-07-22 800 1500 1000 plausible',
    'Bangarpet APMC 2026-07-23 300 1000 800 plausible',
    'Bangarpet APMC 2026-07-24 500 1200 900 plausible',
    'Barpeta Road APMC 2024-09-15 2500 2800 2700 plausible',
    'Kapadvanj APMC 2024-09-30 3500 4000 3700 plausible',
    'Madanapalli 2025-09-18 2300 2900 2700 plausible',
    'Mulakalacheruvu 2025-09-18 1300 2500 2000 plausible',
    'Naraingarh APMC 2024-09-30 1500 4000 3000 plausible',
    'Sonabarighat APMC 2024-09-15 3700 3800 3700 plausible',
    'Vayalapadu APMC 2024-09-30 5600 6000 5800 plausible',
  ]);
  // Andaman wrote rupees a kilo where rupees a quintal are asked for.
  assert.deepEqual((await rowsOf(book, 'okra')).filter(({ date }) => date === '2024-09-30').map(brief), [
    'Mayabandar APMC 2024-09-30 50 80 60 not plausible',
  ]);
});

test('importing a report again changes nothing', async (t) => {
  const book = join(folderOf(t), 'prices.db');
  run('--book', book, sample('july-2026-kolar.csv'));
  const before = await rowsOf(book, 'tomato');
  assert.equal(run('--book', book, sample('july-2026-kolar.csv')).status, 0);
  assert.deepEqual(await rowsOf(book, 'tomato'), before);
});

test('bad rows are told by line and reason, the rest is imported, and the exit code says so', async (t) => {
  const folder = folderOf(t);
  const report = join(folder, 'report.csv.gz');
  const lines = readFileSync(sample('portal-2024-09-30.csv'), 'utf8').split('\n');
  lines[2] = lines[2]?.replace('30/09/2024', '31/09/2024') ?? '';
  lines[3] = lines[3]?.replace(/,[^,]*$/, ',NR') ?? '';
  writeFileSync(report, gzipSync(lines.join('\n')));
  const { status, stdout, stderr } = run('--book', join(folder, 'prices.db'), report);
  assert.equal(status, 1);
  assert.match(stdout, /7 rows of 6 markets imported, 2 of them not plausible, 2 left out/);
  assert.equal(stderr, `${report}:3: left out: no date: "31/09/2024"\n${report}:4: left out: no price: "NR"\n`);
});

test('what is no report, and a book that cannot be opened, get one plain sentence', (t) => {
  const folder = folderOf(t);
  const noReport = run('--book', join(folder, 'prices.db'), sample('../markets.csv'));
  assert.equal(noReport.status, 2);
  assert.match(noReport.stderr, /markets\.csv is no mandi price report: columns are missing .*modal_price\n$/);
  const noBook = run('--book', folder, sample('july-2026-kolar.csv'));
  assert.equal(noBook.status, 2);
  assert.match(noBook.stderr, /^the database .* cannot be opened or made in this folder\n$/);
  const noFile = run('--book', join(folder, 'prices.db'), join(folder, 'nothing.csv'));
  assert.equal(noFile.status, 2);
  assert.match(noFile.stderr, /nothing\.csv could not be read/);
});

test('--help tells the forms and the exit codes; without reports the same goes to standard error', () => {
  const asked = run('--help');
  assert.equal(asked.status, 0);
  assert.match(asked.stdout, /24\/07\/26/);
  assert.match(asked.stdout, /Exit code/);
  const wrong = run('--book', 'x');
  assert.equal(wrong.status, 2);
  assert.match(wrong.stderr, /usage/);
});
