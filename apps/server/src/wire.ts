import { join } from 'node:path';
import { FileBlobs } from '@mandi/drivers/local/blobs-files';
import { LruCache } from '@mandi/drivers/local/cache-lru';
import { SqliteChangeFeed } from '@mandi/drivers/local/change-feed-sqlite';
import { systemClock } from '@mandi/drivers/local/clock';
import { ulids } from '@mandi/drivers/local/ids';
import { ProcessLiveChannel } from '@mandi/drivers/local/live-channel-process';
import { ConsoleCodes } from '@mandi/drivers/local/one-time-codes-console';
import { SqlitePriceBook } from '@mandi/drivers/local/price-book-sqlite';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import { FtsSearchIndex } from '@mandi/drivers/local/search-index-fts';
import { openSecret } from '@mandi/drivers/local/secret';
import { openStoreDatabase } from '@mandi/drivers/local/store-database';
import { SqliteStore } from '@mandi/drivers/local/store-sqlite';
import { JoseTokens } from '@mandi/drivers/local/tokens-jose';
import type { ChangeFeed, Clock, Telemetry } from '@mandi/ports';
import { tables } from '@mandi/records';
import type { Context } from '@mandi/services/context';
import { livePermit } from '@mandi/services/feed/live-permit';
import { interpreter, listener } from './interpreter.ts';
import type { Settings } from './settings.ts';
import { wireSpeech } from './speech.ts';

/** Everything that one process holds open. */
export interface Wired {
  readonly context: Context;
  readonly feed: ChangeFeed;
  /** Its `accept` and `show` stand behind the server's own routes. */
  readonly blobs: FileBlobs;
  /** Closes files; the feed must have been stopped before. */
  readonly close: () => Promise<void>;
}

/** What tests replace: the time, and where codes and telemetry go. */
export interface Outside {
  readonly clock?: Clock;
  readonly print: (line: string) => void;
  readonly telemetry: Telemetry;
}

/** The path under which blobs are uploaded and shown. */
export const blobsBase = '/blobs';

/**
 * Opens the local drivers in the data folder and hands them to the services.
 * Errors: PortError 'unavailable' (folder read-only, disk full, another server has it), 'unsupported' (data of a newer version), 'corrupt'.
 */
export function wire(settings: Settings, { clock = systemClock, print, telemetry }: Outside): Wired {
  const { dataDir } = settings;
  const randomness = systemRandomness;
  const secret = (name: string) => openSecret(dataDir, name, randomness);
  const database = openStoreDatabase(dataDir, tables);
  const store = new SqliteStore(database, clock, randomness, secret('cursors'));
  const feed = new SqliteChangeFeed(database, clock, telemetry);
  const search = new FtsSearchIndex(join(dataDir, 'search.db'), randomness, secret('cursors'));
  const prices = new SqlitePriceBook(join(dataDir, 'prices.db'));
  const cache = new LruCache(clock);
  const folder = join(dataDir, 'blobs');
  const blobs = new FileBlobs({ folder, base: blobsBase, secret: secret('links'), clock, randomness });
  const live = new ProcessLiveChannel(livePermit({ store, clock }), telemetry);
  const speech = wireSpeech(dataDir);
  const context: Context = {
    store,
    cache,
    search,
    live,
    blobs,
    codes: new ConsoleCodes(print),
    tokens: new JoseTokens(clock, secret('tokens')),
    hearing: speech.hearing,
    speaking: speech.speaking,
    translation: [],
    prices,
    telemetry,
    clock,
    ids: ulids(clock, randomness),
    randomness,
    interpreter,
    listener,
    settings: { secret: secret('services'), defaultLanguage: settings.defaultLanguage, demo: settings.demo },
  };
  const close = async () => {
    speech.close();
    for (const one of [store, search, prices, cache]) await one.close();
  };
  return { context, feed, blobs, close };
}
