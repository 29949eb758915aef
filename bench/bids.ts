/**
 * Contested durable bids through the service layer, against raw node:sqlite writing as many rows in batched commits with the same durability,
 * and also against raw rows with a change log beside them, which our store writes in the same commit; the goal is compared with the plain rows.
 * `node bench/bids.ts [--rounds 5] [--trades 4000] [--together 64]`; exits 1 when a book does not balance;
 * a goal missed is printed.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { parseArgs } from 'node:util';
import { MarketError, quantityOf } from '@mandi/market';
import type { Key, Store, Write } from '@mandi/ports';
import { dealsOfLot, readDeal } from '@mandi/records/deals';
import { actOnBid } from '@mandi/services/bids/act-on-bid';
import { placeBid } from '@mandi/services/bids/place-bid';
import { asked, type TradingFloor, tradingFloor } from '../packages/services/test/trading-floor.ts';

const goal = 0.5;
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    trades: { type: 'string', default: '4000' },
    together: { type: 'string', default: '64' },
  },
});
const [rounds, trades, together] = [Number(values.rounds), Number(values.trades), Number(values.together)];

const price = { rupees: '25', per: 'kg' } as const;
const kilos = (amount: number) => ({ amount: `${amount}`, unit: 'kg' }) as const;

/** One trade of the mix; resolves to the kilos it sold. */
type Trade = () => Promise<number>;
type Person = Awaited<ReturnType<TradingFloor['person']>>;

interface Day {
  readonly floor: TradingFloor;
  readonly lotId: string;
  readonly size: number;
  readonly trades: readonly Trade[];
  /** What the service layer had written. */
  readonly writes: Write[];
}

/** A lot that is too small for all: of ten trades eight are bids, one is a purchase and one accepts a bid that was placed before. */
async function openDay(): Promise<Day> {
  const noted: Write[] = [];
  const floor = tradingFloor();
  const { store } = floor.context;
  const noting: Store = {
    get: (table, key) => store.get(table, key),
    query: (query) => store.query(query),
    async commit(writes, token) {
      await store.commit(writes, token);
      noted.push(...writes);
    },
    close: () => store.close(),
  };
  const context = { ...floor.context, store: noting };
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const buyers = await Promise.all(Array.from({ length: 50 }, (_, at) => floor.person(`Buyer ${at}`, 'B2B', 'hi')));
  const size = Math.round(trades * 0.78);
  const lotId = await floor.lot(kaveri, { quantity: quantityOf(kilos(size)) });
  const key = () => context.ids.next();
  const waiting: string[] = [];
  const bid = async (buyer: Person): Promise<number> => {
    const body = { kind: 'bid', lotId, price, quantity: kilos(4) };
    waiting.push((await placeBid(context, asked(buyer, { body, key: key(), language: 'hi' }))).bid.bidId);
    return 0;
  };
  const buy = async (buyer: Person): Promise<number> => {
    const body = { kind: 'purchase', lotId, quantity: kilos(4) };
    await placeBid(context, asked(buyer, { body, key: key(), language: 'hi' }));
    return 4;
  };
  const accept = async (): Promise<number> => {
    const bidId = waiting.shift();
    if (bidId === undefined) return 0;
    const request = { params: { bidId }, body: { action: 'accept', price, quantity: kilos(4) }, key: key() };
    await actOnBid(context, asked(kaveri, { ...request, language: 'ta' }));
    return 4;
  };
  await Promise.all(buyers.map(bid));
  noted.length = 0;
  const list = Array.from({ length: trades }, (_, at): Trade => {
    const buyer = buyers[at % buyers.length] as Person;
    return at % 10 === 9 ? accept : () => (at % 5 === 4 ? buy(buyer) : bid(buyer));
  });
  return { floor, lotId, size, trades: list, writes: noted };
}

/** A row that a commit wrote, as JSON. */
interface Row extends Key {
  readonly json: string;
}

/** The rows that the writes left in the database; a check leaves none. An update rewrites the whole item, taken as it stands at the end of the day. */
async function rowsOf({ writes, floor }: Day): Promise<Row[]> {
  const rows: Row[] = [];
  for (const write of writes) {
    if (write.kind === 'check' || write.kind === 'delete') continue;
    const item = write.kind === 'put' ? write.item : await floor.context.store.get(write.table, write.key);
    if (item) rows.push({ PK: item.PK, SK: item.SK, json: JSON.stringify(item) });
  }
  return rows;
}

/** Runs all trades, `together` at a time; gives how many kilos were sold. A refusal for want of goods is an answer like any other. */
async function trade(day: Day): Promise<number> {
  let sold = 0;
  const queue = [...day.trades];
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        const kilos = await next();
        sold += kilos;
      } catch (error) {
        if (!(error instanceof MarketError && /^(not-enough-left|lot-closed)$/.test(error.code))) throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: together }, work));
  return sold;
}

/** None lost, none oversold: the deals are what was answered, and with what is left they make the lot. */
async function checkBooks({ floor, lotId, size }: Day, sold: number): Promise<void> {
  let dealt = 0;
  for (let cursor: string | undefined, more = true; more; ) {
    const page = await floor.context.store.query({ ...dealsOfLot(lotId), limit: 1_000, ...(cursor && { cursor }) });
    for (const item of page.items) dealt += readDeal(item).facts.quantity.base / 1_000;
    cursor = page.cursor;
    more = cursor !== undefined;
  }
  const left = (await floor.lotNow(lotId)).left.base / 1_000;
  if (dealt !== sold || left < 0 || dealt + left !== size) {
    throw new Error(`the book does not balance: sold ${sold} kg, deals over ${dealt} kg, left ${left} of ${size} kg`);
  }
}

/** `plain`: the rows alone. `with change log`: in each transaction also one row that tells those who must learn of it what was changed, as our store writes. */
type Kind = 'plain' | 'with change log';

/** The same rows by hand: prepared inserts, a transaction for each batch, WAL and full sync as the store has them. Gives seconds. */
function raw(rows: readonly Row[], batch: number, kind: Kind): number {
  const folder = mkdtempSync(join(tmpdir(), 'mandi-raw-'));
  const database = new DatabaseSync(join(folder, 'raw.db'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  database.exec('CREATE TABLE rows (PK TEXT, SK TEXT, item TEXT, PRIMARY KEY (PK, SK)) WITHOUT ROWID');
  database.exec('CREATE TABLE changes (first INTEGER PRIMARY KEY, body TEXT)');
  const insert = database.prepare('INSERT OR REPLACE INTO rows VALUES (?, ?, ?)');
  const tell = database.prepare('INSERT INTO changes VALUES (?, ?)');
  const begun = performance.now();
  for (let at = 0; at < rows.length; at += batch) {
    const together = rows.slice(at, at + batch);
    database.exec('BEGIN IMMEDIATE');
    for (const { PK, SK, json } of together) insert.run(PK, SK, json);
    if (kind === 'with change log') tell.run(at, `[${together.map(({ json }) => json).join(',')}]`);
    database.exec('COMMIT');
  }
  const seconds = (performance.now() - begun) / 1_000;
  database.close();
  rmSync(folder, { recursive: true, force: true });
  return seconds;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;

const ratios: Record<Kind, number[]> = { plain: [], 'with change log': [] };
for (let round = 0; round < rounds; round++) {
  const day = await openDay();
  const begun = performance.now();
  const sold = await trade(day);
  const ours = (performance.now() - begun) / 1_000;
  await checkBooks(day, sold);
  const rows = await rowsOf(day);
  await day.floor.close();
  const rowsPerTrade = rows.length / trades;
  const found = (['plain', 'with change log'] as const).map((kind) => {
    const theirs = raw(rows, Math.round(together * rowsPerTrade), kind);
    ratios[kind].push(theirs / ours);
    return `${Math.round(trades / theirs)} ${kind} (ratio ${(theirs / ours).toFixed(2)})`;
  });
  console.log(
    `round ${round + 1}: ${Math.round(trades / ours)} trades/s through the services (${sold} of ${day.size} kg sold); ` +
      `of the same ${rowsPerTrade.toFixed(1)} rows a trade raw: ${found.join(', ')}`,
  );
}
const ratio = median(ratios.plain);
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
console.log(
  `bids: ratio ${ratio.toFixed(2)} to the plain rows, goal ≥ ${goal} ${ratio >= goal ? 'reached' : 'missed'}; ` +
    `${median(ratios['with change log']).toFixed(2)} to rows with the change log that we write too; none lost or oversold; ${machine}`,
);
