import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asking, type TestMarket } from '@mandi/services/contracts/market';

/** The real server in a process that can be killed. */
export interface Server {
  readonly child: ChildProcess;
  readonly ask: TestMarket['ask'];
}

/** A process that has loaded the server's code and waits to open the data folder. */
export interface Loading {
  readonly child: ChildProcess;
  readonly loaded: Promise<unknown>;
}

/** Loads while another server is still at work on the folder, so that a kill costs no more than opening the files again. */
export function load(dataDir: string): Loading {
  const cache = join(tmpdir(), 'mandi-compile-cache');
  const env = { ...process.env, DATA_DIR: dataDir, PORT: '0', DEMO: 'on', TELEMETRY: 'off', NODE_COMPILE_CACHE: cache };
  const child = fork(join(import.meta.dirname, 'kill-child.ts'), {
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  return { child, loaded: once(child, 'message') };
}

export async function open({ child, loaded }: Loading): Promise<Server> {
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
