import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { packFolder, packInstalled } from '../../packages/drivers/src/speech/pack.ts';
import { projectRoot } from '../rooms/check.ts';

export interface OwnServer {
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the product's server on a free port with an empty data folder; it hears with the speech pack where that is installed. Errors: what the server said when it did not start. */
export async function startOwnServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'mandi-demo-'));
  const pack = packFolder(resolve(projectRoot, process.env['DATA_DIR'] ?? '.data'));
  if (packInstalled(pack)) symlinkSync(pack, packFolder(folder));
  const main = join(import.meta.dirname, '../../apps/server/src/main.ts');
  const server = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATA_DIR: folder, DEMO: 'on', TELEMETRY: 'errors' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async () => {
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: server.stdout })) {
    const [address] = /http:\/\/\S+/.exec(line) ?? [];
    if (address === undefined) continue;
    server.stdout.resume();
    return { address, stop };
  }
  await stop();
  throw new Error('The server of the demo did not start.');
}
