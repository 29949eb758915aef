import { join } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import { systemClock } from '@mandi/drivers/local/clock';
import { shippedPrices } from '@mandi/drivers/local/shipped-prices';
import { JsonTelemetry } from '@mandi/drivers/local/telemetry-json';
import { seedPrices } from '@mandi/services/prices/seed-prices';
import { serverApp } from './app.ts';
import { startConsumers } from './consumers.ts';
import type { OpenStreams } from './live.ts';
import { seedDemo } from './seed.ts';
import type { Settings } from './settings.ts';
import { startSweeps } from './sweeps.ts';
import { chosenTelemetry } from './telemetry.ts';
import { wire } from './wire.ts';

/** A server at work. */
export interface Running {
  /** "http://127.0.0.1:8080" */
  readonly address: string;
  /** Answers what was asked, lets the change feed end, closes the files. */
  readonly stop: () => Promise<void>;
}

const lastAnswersMilliseconds = 5_000;

/** Opens the data folder, fills it when it is empty, and listens. Errors: PortError of the drivers, the system's for the port. */
export async function startServer(settings: Settings, projectRoot: string): Promise<Running> {
  const write = (line: string) => process.stderr.write(line);
  const telemetry = chosenTelemetry(settings.telemetry, new JsonTelemetry(systemClock, write));
  let seeding = true;
  const print = (line: string) => seeding || console.log(line);
  const wired = wire(settings, { print, telemetry });
  const { context, feed } = wired;
  const open: OpenStreams = new Set();
  const app = serverApp(wired, join(projectRoot, 'apps/web/dist'), open);
  const stopConsumers = startConsumers(context, feed);
  try {
    await seedPrices(context.prices, shippedPrices(projectRoot));
    if (settings.demo) await seedDemo(context, app);
    seeding = false;
    const server = await listening(app.fetch, settings);
    const stopSweeps = startSweeps(context);
    const stop = async () => {
      for (const end of [...open]) end();
      await closed(server);
      await stopSweeps();
      await feed.drained();
      await stopConsumers();
      await wired.close();
    };
    return { address: addressOf(server, settings), stop };
  } catch (error) {
    await stopConsumers();
    await wired.close();
    throw error;
  }
}

type Fetch = Parameters<typeof serve>[0]['fetch'];

function listening(fetch: Fetch, { port, host }: Settings): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, () => resolve(server));
    server.once('error', reject);
  });
}

function addressOf(server: ServerType, { host, port }: Settings): string {
  const bound = server.address();
  const at = typeof bound === 'object' && bound ? bound.port : port;
  return `http://${host.includes(':') ? `[${host}]` : host}:${at}`;
}

/** Takes no new connection, and waits for the answers under way, but not for ever. */
async function closed(server: ServerType): Promise<void> {
  const done = new Promise<void>((resolve) => server.close(() => resolve()));
  if ('closeIdleConnections' in server) server.closeIdleConnections();
  const timer = setTimeout(
    () => 'closeAllConnections' in server && server.closeAllConnections(),
    lastAnswersMilliseconds,
  );
  await done;
  clearTimeout(timer);
}
