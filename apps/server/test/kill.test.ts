import assert from 'node:assert/strict';
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { audit, bids, listing } from '@mandi/records';
import { dealsOfLot, readDeal } from '@mandi/records/deals';
import { readSettings } from '../src/settings.ts';
import { wire } from '../src/wire.ts';
import { type Answered, asking, type TestMarket, tomatoes } from './market.ts';

const kills = 52;
const buyers = 6;
const seed = Number(process.env['SEED'] ?? 20260724);

/** A write that was sent: with its key it can be sent again, and must then give what it gave. */
interface Sent {
  readonly path: string;
  readonly key: string;
  readonly token: string;
  readonly body: unknown;
  /** The id in the first answer; undefined while there was none. */
  answer?: string;
}

interface Server {
  readonly child: ChildProcess;
  readonly ask: TestMarket['ask'];
}

test(`the server is killed at ${kills} random moments and loses no acknowledged write, sells nothing twice, answers each key once`, async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mandi-kill-'));
  t.diagnostic(`seed ${seed} (SEED=${seed} repeats the moments)`);
  const random = seeded(seed);
  const sent: Sent[] = [];
  const lots: string[] = [];
  let people: { vendor: string; buyers: readonly string[] } | undefined;
  let next = load(dataDir);
  for (let kill = 0; kill < kills; kill++) {
    const server = await open(next);
    next = load(dataDir);
    people ??= await register(server.ask);
    for (const one of sent.slice(-40)) await again(server.ask, one);
    const lot = await list(server.ask, people.vendor, kill, sent);
    lots.push(lot);
    const hammering = people.buyers.map((token, buyer) =>
      hammer(server.ask, { token, lot, name: `${kill}-${buyer}` }, sent),
    );
    await wait(5 + random() * 120);
    server.child.kill('SIGKILL');
    await Promise.all(hammering);
  }
  const server = await open(next);
  for (const one of sent) await again(server.ask, one);
  server.child.kill('SIGKILL');
  await once(server.child, 'exit');
  const acknowledged = await checkStore(dataDir, lots, sent);
  t.diagnostic(`${kills} kills, ${sent.length} writes sent, ${acknowledged} of them trades, ${lots.length} lots`);
  rmSync(dataDir, { recursive: true });
});

interface Loading {
  readonly child: ChildProcess;
  readonly loaded: Promise<unknown>;
}

function load(dataDir: string): Loading {
  const cache = join(tmpdir(), 'mandi-compile-cache');
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', DEMO: 'on', TELEMETRY: 'off', NODE_COMPILE_CACHE: cache };
  const child = fork(join(import.meta.dirname, 'kill-child.ts'), {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return { child, loaded: once(child, 'message') };
}

async function open({ child, loaded }: Loading): Promise<Server> {
  await loaded;
  const started = once(child, 'message') as Promise<[{ address: string }]>;
  child.send('start');
  const [{ address }] = await started;
  const ask = asking((request) => fetch(request.url.replace('http://test.invalid', address), init(request)));
  return { child, ask };
}

function init({ method, headers, body }: Request): RequestInit {
  return { method, headers, body, duplex: 'half' } as RequestInit;
}

async function register(ask: TestMarket['ask']): Promise<{ vendor: string; buyers: string[] }> {
  const join = async (number: number, userType: string) => {
    const phone = `+91511${`${number}`.padStart(7, '0')}`;
    const about = { phone, userType, name: 'Someone', languages: ['en'], state: 'Karnataka', district: 'Kolar' };
    const { body } = await ask('POST', '/auth/register', { body: about });
    return (await ask('POST', '/auth/verify', { body: { phone, code: body.demoCode } })).body.accessToken as string;
  };
  const buying: string[] = [];
  for (let number = 1; number <= buyers; number++) buying.push(await join(number, 'B2B'));
  return { vendor: await join(0, 'vendor'), buyers: buying };
}

async function list(ask: TestMarket['ask'], token: string, round: number, sent: Sent[]): Promise<string> {
  const body = { ...tomatoes, quantity: { amount: '25', unit: 'kg' } };
  const one: Sent = { path: '/products', key: `lot-${round}`, token, body };
  sent.push(one);
  return (one.answer = (await send(ask, one)).body.productId);
}

/** Buys a kilo again and again until the server is gone; the lot is sold out before that in most rounds. */
async function hammer(
  ask: TestMarket['ask'],
  who: { token: string; lot: string; name: string },
  sent: Sent[],
): Promise<void> {
  for (let count = 0; ; count++) {
    const kind = count % 3 === 2 ? 'bid' : 'purchase';
    const terms = { lotId: who.lot, quantity: { amount: '1', unit: 'kg' } };
    const body = kind === 'bid' ? { kind, ...terms, price: { rupees: '21', per: 'kg' } } : { kind, ...terms };
    const one: Sent = { path: '/bids', key: `${who.name}-${count}`, token: who.token, body };
    sent.push(one);
    const answer = await send(ask, one).catch(() => undefined);
    if (!answer) return;
    if (answer.status === 201) one.answer = answer.body.bid.bidId;
    else if (answer.status !== 409) assert.fail(JSON.stringify(answer.body));
    else sent.pop();
  }
}

function send(ask: TestMarket['ask'], { path, key, token, body }: Sent): Promise<Answered> {
  return ask('POST', path, { key, token, body });
}

/** An acknowledged write gives its first answer again; one without an answer is decided now, if it was not before. */
async function again(ask: TestMarket['ask'], one: Sent): Promise<void> {
  const { status, body } = await send(ask, one);
  const id = status === 201 ? (body.productId ?? body.bid.bidId) : undefined;
  if (one.answer === undefined && id === undefined) assert.equal(status, 409, JSON.stringify(body));
  else if (one.answer !== undefined)
    assert.equal(id, one.answer, `acknowledged and lost: ${one.key} ${JSON.stringify(body)}`);
  one.answer = id;
}

/** What was sold and what is left make the whole lot; each trade has its one deal and its one audit entry. Gives how many trades. */
async function checkStore(dataDir: string, lots: readonly string[], sent: readonly Sent[]): Promise<number> {
  const settings = readSettings({ DATA_DIR: dataDir }, dataDir);
  const wired = wire(settings, { print: () => {}, telemetry: { log() {}, measure() {} } });
  const { store, clock } = wired.context;
  const answered = new Set(sent.filter(({ path, answer }) => path === '/bids' && answer).map(({ answer }) => answer));
  const found = new Set<string>();
  for (const lotId of lots) {
    const lot = (await listing(store, lotId, clock.now())) ?? assert.fail(`lot ${lotId} is lost`);
    const { items } = await store.query({ ...dealsOfLot(lotId), limit: 1_000 });
    const sold = items.map(readDeal).reduce((sum, { facts }) => sum + facts.quantity.base, 0);
    assert.equal(sold + lot.left.base, lot.quantity.base, `lot ${lotId} is oversold or lost`);
    for (const { bidId } of items.map(readDeal)) {
      const entries = await store.query({ table: audit, partition: `THING#deal/${lotId}.${bidId}`, limit: 10 });
      assert.equal(entries.items.length, 1, 'a deal has one audit entry');
    }
    const all = await store.query({ table: bids, partition: `LOT#${lotId}`, beginsWith: 'BID#', limit: 1_000 });
    for (const { bidId } of all.items) found.add(`${lotId}.${bidId}`);
  }
  assert.deepEqual(
    [...found].sort(),
    [...answered].sort(),
    'each answered key has its one bid, and no bid is without a key',
  );
  await wired.close();
  return answered.size;
}

/** mulberry32: the same numbers from 0 to 1 for the same seed. */
function seeded(state: number): () => number {
  let a = state >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
