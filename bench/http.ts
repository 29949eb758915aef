/**
 * A product by its id over HTTP from the product's own server, against bare node:http returning the same bytes, in the same run.
 * Both servers and the load are processes of their own; rounds alternate. `node bench/http.ts [--rounds 7] [--seconds 2] [--connections 32]`;
 * a goal missed is printed, not an error.
 */
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';

const goal = 0.6;
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '32' },
  },
});

/** What the load process is told, and what it answers. */
export interface Load {
  readonly url: string;
  readonly seconds: number;
  readonly connections: number;
}
export interface Loaded {
  readonly perSecond: number;
  readonly bytes: number;
}

async function ownServer(folder: string) {
  const main = join(import.meta.dirname, '../apps/server/src/main.ts');
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DEMO: 'on', TELEMETRY: 'errors' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface({ input: server.stdout })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address === undefined) continue;
    server.stdout.resume();
    return { server, address };
  }
  throw new Error('the server did not start');
}

/** Bare node:http that answers every request with the same head and body as the product's server. */
async function bareServer(url: string) {
  const response = await fetch(url, { headers: { 'accept-language': 'ta' } });
  const headers = Object.fromEntries(
    [...response.headers].filter(([name]) => !/^(date|connection|keep-alive)$/.test(name)),
  );
  const server = fork(join(import.meta.dirname, 'http/bare.ts'), [JSON.stringify(headers), await response.text()]);
  const [port] = (await once(server, 'message')) as [number];
  return { server, url: `http://127.0.0.1:${port}${new URL(url).pathname}` };
}

async function load(order: Load): Promise<Loaded> {
  const worker = fork(join(import.meta.dirname, 'http/load.ts'), [JSON.stringify(order)]);
  let loaded: Loaded | undefined;
  worker.once('message', (message) => {
    loaded = message as Loaded;
  });
  await once(worker, 'exit');
  if (!loaded) throw new Error(`no load on ${order.url}`);
  return loaded;
}

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((one, other) => one - other)[numbers.length >> 1] ?? Number.NaN;

const folder = mkdtempSync(join(tmpdir(), 'mandi-bench-'));
const own = await ownServer(folder);
const ratios: number[] = [];
try {
  await compare();
} finally {
  own.server.kill('SIGTERM');
  await once(own.server, 'exit');
  rmSync(folder, { recursive: true, force: true });
}

async function compare(): Promise<void> {
  const search = await fetch(`${own.address}/v1/products/search?q=potato&lang=en&limit=1`);
  const { products } = (await search.json()) as { products: readonly { productId: string }[] };
  if (!products[0]) throw new Error('the demo has no potatoes');
  const url = `${own.address}/v1/products/${products[0].productId}`;
  const bare = await bareServer(url);
  try {
    const shape = { seconds: Number(values.seconds), connections: Number(values.connections) };
    for (const target of [url, bare.url]) await load({ url: target, ...shape });
    for (let round = 1; round <= Number(values.rounds); round++) {
      const ours = await load({ url, ...shape });
      const theirs = await load({ url: bare.url, ...shape });
      if (ours.bytes !== theirs.bytes) throw new Error(`${ours.bytes} bytes against ${theirs.bytes}`);
      const ratio = ours.perSecond / theirs.perSecond;
      ratios.push(ratio);
      const [one, other] = [Math.round(ours.perSecond), Math.round(theirs.perSecond)];
      console.log(`round ${round}: ${one} products/s, bare ${other}/s, ratio ${ratio.toFixed(2)}`);
    }
  } finally {
    bare.server.kill();
  }
}

const ratio = median(ratios);
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`;
console.log(`http: ratio ${ratio.toFixed(2)}, goal ≥ ${goal} ${ratio >= goal ? 'reached' : 'missed'}; ${machine}`);
