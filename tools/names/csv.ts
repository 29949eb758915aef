import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The rows of a file in `data/`, packed by gzip or not, each by the names of its columns; a cell in quotes may hold commas and doubled quotes, never a line end. */
export function rowsOf(path: string): readonly Readonly<Record<string, string>>[] {
  const file = readFileSync(new URL(`../../data/${path}`, import.meta.url));
  const text = (path.endsWith('.gz') ? gunzipSync(file) : file).toString('utf8');
  const [header, ...lines] = text.trimEnd().split('\n');
  const columns = cellsOf(header ?? '');
  return lines.map((line) => {
    const cells = cellsOf(line);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
  });
}

const cellsOf = (line: string): readonly string[] =>
  [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  );
