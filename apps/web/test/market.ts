import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const projectRoot = join(import.meta.dirname, '../../..');

/** A real server with demo data in a folder of its own, on a free port. */
export interface Market {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Starts it as `npm start` does, so that the web app is built when it is older than its sources. Errors: Error with what it printed. */
export async function openMarket(): Promise<Market> {
  const folder = mkdtempSync(join(tmpdir(), 'mandi-web-test-'));
  return withBuildLock(async () => {
    const child = spawn(process.execPath, [join(projectRoot, 'tools/start.ts')], {
      env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DEMO: 'on' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const address = await addressOf(child);
    return {
      address,
      close: async () => {
        const ended = new Promise((resolve) => child.once('exit', resolve));
        child.kill('SIGTERM');
        await ended;
        rmSync(folder, { recursive: true, force: true });
      },
    };
  });
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (part: Buffer) => {
      printed += part;
      const found = /http:\/\/[\d.]+:\d+/.exec(printed)?.[0];
      if (found) resolve(found);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', (code) => reject(new Error(`the server ended with ${code}: ${printed}`)));
  });
}

/** Two test files that start at once must not build into one folder at once. */
async function withBuildLock<T>(work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), 'mandi-web-build.lock');
  while (!locked(lock)) await wait(200);
  try {
    return await work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** A lock that a killed run left behind counts for two minutes. */
function locked(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (age > 120_000) rmSync(lock, { recursive: true, force: true });
    return false;
  }
}
