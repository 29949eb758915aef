import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { IsoDate, MandiPrice, Market, PriceBook, PriceRange } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { portErrorOf } from './sqlite-failure.ts';
import { type Migration, openSqliteFile } from './sqlite-file.ts';

/**
 * One tree of prices in the order in which they are asked for: a crop's commodities, a market, a range of days. Words are kept once
 * and days as the number 20260724, so that a row takes some 30 bytes.
 */
const migrations: readonly Migration[] = [
  {
    name: 'prices',
    sql: `
      CREATE TABLE markets (
        number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL, state TEXT NOT NULL, district TEXT NOT NULL,
        latitude REAL, longitude REAL, placement TEXT
      ) STRICT;
      CREATE TABLE commodities (number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, crop TEXT NOT NULL) STRICT;
      CREATE INDEX commodities_by_crop ON commodities (crop);
      CREATE TABLE words (number INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE) STRICT;
      CREATE TABLE prices (
        commodity INTEGER NOT NULL, market INTEGER NOT NULL, day INTEGER NOT NULL, variety INTEGER NOT NULL, grade INTEGER NOT NULL,
        minimum INTEGER NOT NULL, maximum INTEGER NOT NULL, modal INTEGER NOT NULL, plausible INTEGER NOT NULL,
        PRIMARY KEY (commodity, market, day, variety, grade)
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE days (day INTEGER PRIMARY KEY) STRICT;
      CREATE TABLE revisions (only INTEGER PRIMARY KEY CHECK (only = 1), revision INTEGER NOT NULL) STRICT;
      INSERT INTO revisions VALUES (1, 0);
      CREATE TABLE sources (stamp TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
    `,
  },
];

/** So many rows go into one statement: twice as fast as one by one (measured with 226,000 rows). */
const rowsAtOnce = 32;
const columns = 9;

function putPrices(rows: number): string {
  const row = `(${Array(columns).fill('?').join(', ')})`;
  return `INSERT OR REPLACE INTO prices VALUES ${Array(rows).fill(row).join(', ')}`;
}

const ofCrop = 'commodity IN (SELECT number FROM commodities WHERE crop = ?)';

const statements = {
  market: 'SELECT * FROM markets WHERE id = ?',
  marketsFor: `
    SELECT * FROM markets
    WHERE number IN (SELECT market FROM prices WHERE ${ofCrop} AND day BETWEEN ? AND ?) ORDER BY id`,
  pricesAt: `
    SELECT day, m.id AS market, c.crop, c.name AS commodity, v.word AS variety, g.word AS grade, minimum, maximum, modal, plausible
    FROM prices
    JOIN markets m ON m.number = market
    JOIN commodities c ON c.number = commodity
    JOIN words v ON v.number = variety
    JOIN words g ON g.number = grade
    WHERE ${ofCrop} AND m.id = ? AND day BETWEEN ? AND ?
    ORDER BY day DESC, c.name, v.word, g.word LIMIT ?`,
  newestDay: 'SELECT max(day) AS day FROM days',
  putMarket: `
    INSERT INTO markets (id, name, state, district, latitude, longitude, placement) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, state = excluded.state, district = excluded.district,
      latitude = excluded.latitude, longitude = excluded.longitude, placement = excluded.placement`,
  marketNumber: 'SELECT number FROM markets WHERE id = ?',
  putCommodity: `
    INSERT INTO commodities (name, crop) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET crop = excluded.crop RETURNING number`,
  putWord: 'INSERT INTO words (word) VALUES (?) ON CONFLICT (word) DO UPDATE SET word = excluded.word RETURNING number',
  putPrice: putPrices(1),
  putManyPrices: putPrices(rowsAtOnce),
  putDay: 'INSERT OR IGNORE INTO days VALUES (?)',
  revise: 'UPDATE revisions SET revision = revision + 1',
  revision: 'SELECT revision FROM revisions',
  holds: 'SELECT 1 FROM sources WHERE stamp = ?',
  remember: 'INSERT OR IGNORE INTO sources VALUES (?)',
} as const;

type Prepared = Readonly<Record<keyof typeof statements, StatementSync>>;

interface MarketRow extends Market {
  readonly number: number;
}

interface PriceColumns extends Omit<MandiPrice, 'date' | 'marketId' | 'plausible'> {
  readonly day: number;
  readonly market: string;
  readonly plausible: number;
}

/**
 * The price book in a SQLite file of its own (":memory:" for one that goes with the process). The crop belongs to the commodity: the
 * last write of a commodity decides the crop of all its rows.
 * Errors of opening: PortError as `openSqliteFile`.
 */
export class SqlitePriceBook implements PriceBook {
  readonly #path: string;
  readonly #database: DatabaseSync;
  readonly #prepared: Prepared;

  constructor(path: string) {
    this.#path = path;
    this.#database = openSqliteFile(path, migrations);
    this.#prepared = Object.fromEntries(
      Object.entries(statements).map(([name, sql]) => [name, this.#database.prepare(sql)]),
    ) as Prepared;
  }

  async market(id: string): Promise<Market | undefined> {
    return this.#guarded(() => {
      const row = this.#prepared.market.get(id);
      return row && marketOf(row as unknown as MarketRow);
    });
  }

  async marketsFor(crop: string, from: IsoDate, to: IsoDate): Promise<readonly Market[]> {
    return this.#guarded(() => {
      const rows = this.#prepared.marketsFor.all(crop, numberOf(from), numberOf(to));
      return (rows as unknown as MarketRow[]).map(marketOf);
    });
  }

  async pricesAt(marketId: string, { crop, from, to, limit }: PriceRange): Promise<readonly MandiPrice[]> {
    return this.#guarded(() => {
      const rows = this.#prepared.pricesAt.all(crop, marketId, numberOf(from), numberOf(to), limit);
      return (rows as unknown as PriceColumns[]).map(priceOf);
    });
  }

  async newestDay(): Promise<IsoDate | undefined> {
    return this.#guarded(() => {
      const { day } = this.#prepared.newestDay.get() as { day: number | null };
      return day === null ? undefined : dateOf(day);
    });
  }

  async write(markets: readonly Market[], prices: readonly MandiPrice[]): Promise<void> {
    this.#guarded(() => this.#wholly(() => this.#write(markets, prices)));
  }

  async holds(stamp: string): Promise<boolean> {
    return this.#guarded(() => this.#prepared.holds.get(stamp) !== undefined);
  }

  async remember(stamp: string): Promise<void> {
    this.#guarded(() => this.#prepared.remember.run(stamp));
  }

  async revision(): Promise<string> {
    return this.#guarded(() => `${(this.#prepared.revision.get() as { revision: number }).revision}`);
  }

  async close(): Promise<void> {
    if (this.#database.isOpen) this.#database.close();
  }

  #write(markets: readonly Market[], prices: readonly MandiPrice[]): void {
    const { putMarket, putDay } = this.#prepared;
    for (const { id, name, state, district, latitude, longitude, placement } of markets) {
      putMarket.run(id, name, state, district, latitude ?? null, longitude ?? null, placement ?? null);
    }
    const market = remembered((id) => this.#marketNumber(id));
    const crops = new Map(prices.map((price) => [price.commodity, price.crop]));
    const commodity = remembered((name) => numbered(this.#prepared.putCommodity.get(name, crops.get(name) ?? '')));
    const word = remembered((text) => numbered(this.#prepared.putWord.get(text)));
    const day = remembered((date) => numberOf(date as IsoDate));
    const values: number[] = [];
    for (const { date, minimum, maximum, modal, plausible, ...price } of prices) {
      const [variety, grade] = [word(price.variety), word(price.grade)];
      values.push(commodity(price.commodity), market(price.marketId), day(date), variety, grade);
      values.push(minimum, maximum, modal, plausible ? 1 : 0);
    }
    const many = rowsAtOnce * columns;
    const rest = values.length - (values.length % many);
    for (let at = 0; at < rest; at += many) this.#prepared.putManyPrices.run(...values.slice(at, at + many));
    for (let at = rest; at < values.length; at += columns)
      this.#prepared.putPrice.run(...values.slice(at, at + columns));
    for (const date of new Set(prices.map((price) => price.date))) putDay.run(numberOf(date));
    this.#prepared.revise.run();
  }

  #marketNumber(id: string): number {
    const row = this.#prepared.marketNumber.get(id);
    if (!row) throw new PortError('refused', `a price of the market ${id}, which is not in the book`);
    return numbered(row);
  }

  #wholly(work: () => void): void {
    this.#database.exec('BEGIN IMMEDIATE');
    try {
      work();
      this.#database.exec('COMMIT');
    } catch (error) {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }

  #guarded<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw portErrorOf(error, this.#path);
    }
  }
}

/** A look-up that is made once for each of few keys. */
function remembered(look: (key: string) => number): (key: string) => number {
  const known = new Map<string, number>();
  return (key) => {
    const found = known.get(key) ?? look(key);
    known.set(key, found);
    return found;
  };
}

function numbered(row: unknown): number {
  return (row as { number: number }).number;
}

function numberOf(date: IsoDate): number {
  return Number(date.replaceAll('-', ''));
}

function dateOf(day: number): IsoDate {
  return `${day}`.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3') as IsoDate;
}

function marketOf({ id, name, state, district, ...row }: MarketRow): Market {
  const placed = row.latitude === null || row.longitude === null ? {} : pick(row, ['latitude', 'longitude']);
  return { id, name, state, district, ...placed, ...(row.placement === null ? {} : pick(row, ['placement'])) };
}

function pick<T, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;
}

function priceOf({ day, market, plausible, ...price }: PriceColumns): MandiPrice {
  return { date: dateOf(day), marketId: market, ...price, plausible: plausible === 1 };
}
