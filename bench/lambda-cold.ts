import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Bundle, bundle, entries } from '../apps/lambda/bundles.ts';

/** Goal: a function's start costs at most so many times what a handler costs that does nothing but make the SDK's client. */
const goal = 1.5;
const rounds = 7;

/** What every AWS function has at the least: a client of DynamoDB and one command. */
const bareHandler = `import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
const client = DynamoDBDocumentClient.from(new DynamoDBClient({ region: 'ap-south-1' }));
export const handler = (key) => client.send(new GetCommand({ TableName: 'table', Key: key }));
`;

/** Imports a file in a process that has loaded nothing before, as a new container does; gives the milliseconds of the thread. */
const child = `const before = process.threadCpuUsage();
await import(process.argv[1]);
const { user, system } = process.threadCpuUsage(before);
process.stdout.write(String((user + system) / 1000));
process.exit();`;

function coldImport({ folder }: Bundle): number {
  const file = pathToFileURL(join(folder, 'index.mjs')).href;
  const flags = ['--enable-source-maps', '--input-type=module', '--eval', child, file];
  const { status, stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(stdout);
}

async function bundled(into: string): Promise<{ readonly bare: Bundle; readonly all: readonly Bundle[] }> {
  const file = join(import.meta.dirname, '..', 'apps', 'lambda', 'bare-handler.tmp.mjs');
  writeFileSync(file, bareHandler);
  try {
    const bare = await bundle({ name: 'bare-sdk-handler', file }, into);
    const all: Bundle[] = [];
    for (const entry of entries()) all.push(await bundle(entry, into));
    return { bare, all };
  } finally {
    rmSync(file);
  }
}

const into = mkdtempSync(join(tmpdir(), 'ek-bharath-cold-'));
try {
  const { bare, all } = await bundled(into);
  // Each round measures them all, so that a busy moment burdens them alike; the least of the rounds is what it costs.
  const least = new Map<Bundle, number>();
  for (let round = 0; round < rounds; round += 1)
    for (const one of [bare, ...all])
      least.set(one, Math.min(least.get(one) ?? Number.POSITIVE_INFINITY, coldImport(one)));
  const base = least.get(bare) ?? Number.NaN;
  for (const one of [bare, ...all]) {
    const taken = least.get(one) ?? Number.NaN;
    const kilobytes = (one.start / 1024).toFixed(0).padStart(4);
    const ratio = (taken / base).toFixed(2);
    const said = `${one.name.padEnd(28)}${kilobytes} KB at the start${taken.toFixed(1).padStart(8)} ms`;
    console.log(`${said}   ${ratio} × the bare handler${taken / base > goal ? `: past the goal of ${goal}` : ''}`);
  }
} finally {
  rmSync(into, { recursive: true, force: true });
}
