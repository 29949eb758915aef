import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FileBlobs } from '@mandi/drivers/local/blobs-files';
import { LruCache } from '@mandi/drivers/local/cache-lru';
import { SqliteChangeFeed } from '@mandi/drivers/local/change-feed-sqlite';
import { ulids } from '@mandi/drivers/local/ids';
import { ProcessLiveChannel } from '@mandi/drivers/local/live-channel-process';
import { ConsoleCodes } from '@mandi/drivers/local/one-time-codes-console';
import { SqlitePriceBook } from '@mandi/drivers/local/price-book-sqlite';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import { FtsSearchIndex } from '@mandi/drivers/local/search-index-fts';
import { openStoreDatabase } from '@mandi/drivers/local/store-database';
import { SqliteStore } from '@mandi/drivers/local/store-sqlite';
import { JoseTokens } from '@mandi/drivers/local/tokens-jose';
import { allLanguages, createInterpreter, type LanguageCode, sharedNames } from '@mandi/language';
import { priceOf, quantityOf, type UserType } from '@mandi/market';
import type { AccessClaims, ChangeFeed, Telemetry } from '@mandi/ports';
import { type ClockByHand, clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { type Listing, listing, newListing, newPerson, type Person, tables } from '@mandi/records';
import type { Context } from '../src/context.ts';
import { livePermit } from '../src/feed/live-permit.ts';
import type { RouteRequest } from '../src/http/route.ts';

const silent: Telemetry = { log: () => {}, measure: () => {} };

/** A market day on the real one-machine drivers in a folder of its own, with a clock that stands still until it is moved. */
export interface TradingFloor {
  readonly context: Context;
  readonly clock: ClockByHand;
  readonly feed: ChangeFeed;
  /** Registers somebody, as if they had proved their phone; of Kolar where no home is given. */
  person(
    name: string,
    userType: UserType,
    language: LanguageCode,
    home?: Pick<Person, 'state' | 'district'>,
  ): Promise<AccessClaims & { readonly name: string }>;
  /** Puts up a lot of tomatoes, 200 kg in Kolar, with what the test says otherwise. */
  lot(vendor: AccessClaims & { readonly name: string }, change?: Partial<Listing>): Promise<string>;
  lotNow(lotId: string): Promise<Listing>;
  close(): Promise<void>;
}

/** Opens a floor. `change` puts other engines or settings in the context. */
export function tradingFloor(change: Partial<Context> = {}): TradingFloor {
  const folder = mkdtempSync(join(tmpdir(), 'mandi-floor-'));
  const clock = clockByHand();
  const secret = systemRandomness.bytes(32);
  const database = openStoreDatabase(folder, tables);
  const local = new SqliteStore(database, clock, systemRandomness, secret);
  const store = change.store ?? local;
  const search = new FtsSearchIndex(join(folder, 'search.db'), systemRandomness, secret);
  const prices = new SqlitePriceBook(join(folder, 'prices.db'));
  const cache = new LruCache(clock);
  const context: Context = {
    store,
    cache,
    search,
    prices,
    live: new ProcessLiveChannel(livePermit({ store, clock }), silent),
    blobs: new FileBlobs({
      folder: join(folder, 'blobs'),
      base: '/blobs',
      secret,
      clock,
      randomness: systemRandomness,
    }),
    codes: new ConsoleCodes(() => {}),
    tokens: new JoseTokens(clock, secret),
    hearing: [],
    speaking: [],
    translation: [],
    telemetry: silent,
    clock,
    ids: ulids(clock, systemRandomness),
    randomness: systemRandomness,
    interpreter: createInterpreter(allLanguages, sharedNames),
    settings: { secret, defaultLanguage: 'en', demo: true },
    ...change,
  };
  const { ids } = context;
  let people = 0;
  return {
    context,
    clock,
    feed: new SqliteChangeFeed(database, clock, silent),
    async person(name, userType, language, home = { state: 'Karnataka', district: 'Kolar' }) {
      const userId = ids.next();
      const someone: Person = {
        userId,
        phone: `+9150000${`${++people}`.padStart(5, '0')}`,
        name,
        userType,
        languages: [language],
        ...home,
        joined: clock.now(),
        version: 1,
      };
      await store.commit(newPerson(someone));
      return { userId, userType, sessionId: ids.next(), name };
    },
    async lot(vendor, listed = {}) {
      const productId = ids.next();
      const quantity = listed.quantity ?? quantityOf({ amount: '200', unit: 'kg' });
      await store.commit(
        newListing({
          productId,
          vendorId: vendor.userId,
          vendorName: vendor.name,
          crop: 'tomato',
          category: 'agriculture',
          audience: 'both',
          status: 'open',
          state: 'Karnataka',
          district: 'Kolar',
          photos: [],
          listedAt: clock.now(),
          wholesale: priceOf({ rupees: '25', per: 'kg' }),
          retail: priceOf({ rupees: '30', per: 'kg' }),
          version: 1,
          ...listed,
          quantity,
          left: quantity,
        }),
      );
      return productId;
    },
    async lotNow(lotId) {
      const found = await listing(store, lotId, clock.now());
      if (!found) throw new Error(`no lot ${lotId}`);
      return found;
    },
    async close() {
      await local.close();
      await prices.close();
      search.close();
      await cache.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** What the edge hands to a use case, after it has checked the schema. */
export function asked<P, Q, B>(
  caller: AccessClaims,
  parts: {
    readonly params?: P;
    readonly query?: Q;
    readonly body?: B;
    readonly key?: string;
    readonly language?: LanguageCode;
  },
): never {
  const request: RouteRequest<undefined, undefined, undefined> = {
    params: parts.params as undefined,
    query: parts.query as undefined,
    body: parts.body as undefined,
    caller,
    language: parts.language ?? 'en',
    idempotencyKey: parts.key,
    address: '127.0.0.1',
  };
  return request as never;
}
