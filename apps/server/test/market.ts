import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Change } from '@mandi/ports';
import { askedBy, type MarketSettings, movedClock, silent, type TestMarket } from '@mandi/services/contracts/market';
import { serverApp } from '../src/app.ts';
import { startConsumers } from '../src/consumers.ts';
import type { Settings } from '../src/settings.ts';
import { type Wired, wire } from '../src/wire.ts';

/** The real app on real drivers in a folder of its own. */
export interface LocalMarket extends TestMarket {
  readonly wired: Wired;
}

export async function openMarket(changed: MarketSettings = {}): Promise<LocalMarket> {
  const dataDir = mkdtempSync(join(tmpdir(), 'mandi-test-'));
  const settings: Settings = {
    port: 0,
    host: '127.0.0.1',
    dataDir,
    demo: true,
    defaultLanguage: 'en',
    telemetry: 'off',
    ...changed,
  };
  const clock = movedClock();
  const printed: string[] = [];
  const wired = wire(settings, { clock, print: (line) => printed.push(line), telemetry: silent });
  const app = serverApp(wired, join(dataDir, 'no-web'));
  const stop = startConsumers(wired.context, wired.feed);
  return {
    ...askedBy((request) => app.fetch(request)),
    host: { exactBytes: true, refusedUploads: { wrongContent: 415, tooLarge: 413 } },
    wired,
    context: wired.context,
    clock,
    printed,
    fetch: async (path, init) => app.fetch(new Request(new URL(path, 'http://test.invalid'), init)),
    settled: () => wired.feed.drained(),
    changes: () => changesOf(wired),
    [Symbol.asyncDispose]: async () => {
      await wired.feed.drained();
      await stop();
      await wired.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

/** A name that the feed does not know is told everything. */
async function changesOf({ feed }: Wired): Promise<readonly Change[]> {
  const changes: Change[] = [];
  const stop = feed.subscribe('test', async (told) => void changes.push(...told));
  await feed.drained();
  await stop();
  return changes;
}
