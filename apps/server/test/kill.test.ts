import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { checkStore } from './kill-check.ts';
import { type Loading, load, open } from './kill-server.ts';
import { Tally } from './kill-tally.ts';
import {
  again,
  bargain,
  checkName,
  hammer,
  list,
  type People,
  register,
  rename,
  type Told,
  talk,
} from './kill-work.ts';

const kills = 52;
const buyers = 5;
const seed = Number(process.env['SEED'] ?? 20260724);

test(`the server is killed at ${kills} random moments amid listings, bids, raises, acceptances, withdrawals, purchases, messages and changes of a profile: it loses no acknowledged write, sells nothing twice, answers each key once`, async (t) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'mandi-kill-'));
  const loads: Loading[] = [];
  const loadNext = () => {
    const loading = load(dataDir);
    loads.push(loading);
    return loading;
  };
  // After a failure too: a process left behind would keep the whole run waiting.
  t.after(() => {
    for (const { child } of loads) child.kill('SIGKILL');
    rmSync(dataDir, { recursive: true });
  });
  t.diagnostic(`seed ${seed} (SEED=${seed} repeats the moments)`);
  const random = seeded(seed);
  const told: Told = { sent: [], names: [], namesKept: 0, tally: new Tally() };
  const lots: string[] = [];
  let people: People | undefined;
  let next = loadNext();
  for (let kill = 0; kill < kills; kill++) {
    const { ask, child } = await open(next);
    next = loadNext();
    people ??= await register(ask, buyers);
    await checkName(ask, people, told);
    await again(ask, told.sent.slice(-40));
    const lot = await list(ask, people.vendor, kill, told);
    lots.push(lot);
    const enough = told.tally.more(1 + Math.floor(random() * 120));
    const work = [
      ...people.buyers.map(({ token }, buyer) => hammer(ask, token, lot, `${kill}-${buyer}`, told)),
      bargain(ask, people, lot, kill, told),
      talk(ask, people, lot, kill, told),
      rename(ask, people, told),
    ];
    await enough;
    await wait(random() * 5);
    child.kill('SIGKILL');
    await Promise.all(work);
  }
  const { ask, child } = await open(next);
  await again(ask, told.sent);
  child.kill('SIGKILL');
  await once(child, 'exit');
  const trades = await checkStore(dataDir, lots, told.sent);
  const count = (action: string) => told.sent.filter(({ body, answer }) => body.action === action && answer).length;
  const messages = told.sent.filter(({ body }) => body.text).length;
  t.diagnostic(
    `${kills} kills, ${told.sent.length} writes sent: ${lots.length} lots, ${trades} bids and purchases, ${count('raise')} raises, ` +
      `${count('accept')} acceptances, ${count('withdraw')} withdrawals, ${messages} messages; ${told.names.length} names`,
  );
});

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
