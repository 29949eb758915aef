import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { Randomness, SearchDocument, SearchIndex, SearchPage, SearchRequest } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import type { Cursors } from '../store-rules/cursor.ts';
import { cursorsUnder } from '../store-rules/cursor.ts';
import { onFile, portErrorOf } from './sqlite-failure.ts';
import type { Migration } from './sqlite-file.ts';
import { openSqliteFile } from './sqlite-file.ts';

/** `number` joins a document to its words; a removed document keeps its version, so that a late `put` stays out. */
const migrations: readonly Migration[] = [
  {
    name: 'documents and their words',
    sql: `
      CREATE TABLE documents (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, version INTEGER NOT NULL, removed INTEGER NOT NULL, rank REAL NOT NULL);
      CREATE VIRTUAL TABLE words USING fts5(
        word, content='', contentless_delete=1, detail=none, tokenize="ascii");
    `,
  },
];

interface Hit {
  readonly id: string;
  readonly matched: number;
  readonly rank: number;
}

/**
 * A search index in one SQLite file (FTS5). Each term and filter is one token written in hexadecimal, so that it matches whole and
 * exactly in any script and nothing in it is read as a query. Equal matches come by rank, then by id.
 */
export class FtsSearchIndex implements SearchIndex {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #cursors: Cursors;
  readonly #find: StatementSync;
  readonly #save: StatementSync;
  readonly #addWords: StatementSync;
  readonly #dropWords: StatementSync;
  readonly #searches = new Map<string, StatementSync>();

  /** Opens or makes the file at `path` for this process alone; `secret` (32 bytes) signs cursors. Errors as for the store. */
  constructor(path: string, randomness: Randomness, secret: Uint8Array) {
    this.#path = path;
    this.#database = openSqliteFile(path, migrations);
    this.#cursors = cursorsUnder(secret, randomness);
    this.#find = this.#database.prepare('SELECT number, version FROM documents WHERE id = ?');
    this.#save = this.#database.prepare(
      `INSERT INTO documents (id, version, removed, rank) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET version = excluded.version, removed = excluded.removed, rank = excluded.rank
       RETURNING number`,
    );
    this.#addWords = this.#database.prepare('INSERT INTO words (rowid, word) VALUES (?, ?)');
    this.#dropWords = this.#database.prepare('DELETE FROM words WHERE rowid = ?');
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    this.#transact(() => {
      for (const { id, version, rank, terms, filters } of documents) {
        const tokens = [
          ...terms.map(termToken),
          ...Object.entries(filters).flatMap(([name, values]) => values.map((value) => filterToken(name, value))),
        ];
        this.#replace(id, version, rank, tokens);
      }
    });
  }

  async remove(id: string, version: number): Promise<void> {
    this.#transact(() => this.#replace(id, version, 0, undefined));
  }

  async search(request: SearchRequest): Promise<SearchPage> {
    if (!Number.isInteger(request.limit) || request.limit < 1)
      throw new PortError('refused', 'a page has at least one document');
    const question = JSON.stringify([request.terms, request.filters]);
    const place = request.cursor === undefined ? undefined : this.#cursors.open(question, request.cursor);
    const hits = this.#hits(request, place);
    const shown = hits.slice(0, request.limit);
    const ids = shown.map((hit) => hit.id);
    const last = shown.at(-1);
    if (last === undefined || hits.length === shown.length) return { ids };
    return { ids, cursor: this.#cursors.seal(question, [last.matched, last.rank, last.id]) };
  }

  /** Closes the file. */
  async close(): Promise<void> {
    this.#database.close();
  }

  /** `tokens` are undefined for a removal. */
  #replace(id: string, version: number, rank: number, tokens: readonly string[] | undefined): void {
    const stored = this.#find.get(id) as { number: number; version: number } | undefined;
    if (stored !== undefined && stored.version > version) return;
    if (stored !== undefined) this.#dropWords.run(stored.number);
    const { number } = this.#save.get(id, version, tokens === undefined ? 1 : 0, rank) as { number: number };
    if (tokens !== undefined && tokens.length > 0) this.#addWords.run(number, tokens.join(' '));
  }

  #hits({ terms, filters, limit }: SearchRequest, place: readonly (string | number)[] | undefined): readonly Hit[] {
    const narrowing = Object.entries(filters).map(
      ([name, values]) => `(${values.map((value) => filterToken(name, value)).join(' OR ')})`,
    );
    if (Object.values(filters).some((values) => values.length === 0)) return [];
    const wanted = [...new Set(terms)].map(termToken);
    const matches =
      wanted.length > 0 ? wanted.map((term) => [term, ...narrowing]) : narrowing.length > 0 ? [narrowing] : [];
    const values: (string | number)[] = matches.map((parts) => parts.join(' AND '));
    if (place !== undefined) values.push(...place);
    return onFile(this.#path, () => {
      const found = this.#searchStatement(matches.length, place !== undefined).all(...values, limit + 1);
      return found as unknown as readonly Hit[];
    });
  }

  #searchStatement(matches: number, later: boolean): StatementSync {
    const text = searchText(matches, later);
    const statement = this.#searches.get(text) ?? this.#database.prepare(text);
    this.#searches.set(text, statement);
    return statement;
  }

  #transact(work: () => void): void {
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw portErrorOf(error, this.#path);
    }
  }
}

const hexadecimal = (text: string): string => Buffer.from(text).toString('hex');
const termToken = (term: string): string => `t${hexadecimal(term)}`;
const filterToken = (name: string, value: string): string => `f${hexadecimal(name)}x${hexadecimal(value)}`;

/** SQL that finds documents by so many alternative matches, counting how many each has; `later` when it goes on behind a place. */
function searchText(matches: number, later: boolean): string {
  const source =
    matches === 0
      ? 'SELECT id, 0 AS matched, rank FROM documents WHERE removed = 0'
      : `SELECT id, count(*) AS matched, documents.rank AS rank
         FROM (${Array.from({ length: matches }, () => 'SELECT rowid AS hit FROM words WHERE words MATCH ?').join(' UNION ALL ')})
         JOIN documents ON number = hit GROUP BY number`;
  const behind = later ? 'WHERE (-matched, -rank, id) > (-?, -?, ?)' : '';
  return `SELECT * FROM (${source}) ${behind} ORDER BY matched DESC, rank DESC, id LIMIT ?`;
}
