import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { UserType } from '@mandi/market';
import type { Clock, Instant, Telemetry } from '@mandi/ports';
import type { ApiMethod, Problem } from '@mandi/services/http/client';
import { serverApp } from '../src/app.ts';
import { startConsumers } from '../src/consumers.ts';
import type { Settings } from '../src/settings.ts';
import { type Wired, wire } from '../src/wire.ts';

/** A clock that a test moves. */
interface TestClock extends Clock {
  readonly advance: (milliseconds: number) => void;
}

export interface Asked {
  readonly token?: string | undefined;
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly bytes?: BodyInit;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: any;
}

/** Someone signed in through the real routes. */
export interface Person {
  readonly userId: string;
  readonly token: string;
  readonly refreshToken: string;
  readonly phone: string;
}

/** The real app on real drivers in a folder of its own. */
export interface TestMarket extends AsyncDisposable {
  readonly wired: Wired;
  readonly clock: TestClock;
  /** Lines printed: the one-time codes. */
  readonly printed: string[];
  readonly ask: (method: ApiMethod, path: string, asked?: Asked) => Promise<Answered>;
  /** Outside the API: uploads and downloads. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Registers with the next free demo number. */
  readonly person: (
    userType: UserType,
    about?: { name?: string; state?: string; district?: string },
  ) => Promise<Person>;
  /** A key that was not used before. */
  readonly key: () => string;
}

const silent: Telemetry = { log() {}, measure() {} };

export async function openMarket(changed: Partial<Settings> = {}): Promise<TestMarket> {
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
  const ask = asking((request) => app.fetch(request));
  let people = 0;
  let keys = 0;
  return {
    wired,
    clock,
    printed,
    ask,
    key: () => `key-${++keys}`,
    fetch: async (path, init) => app.fetch(new Request(`http://test.invalid${path}`, init)),
    person: (userType, about = {}) => register(ask, `+91500${`${++people}`.padStart(7, '0')}`, userType, about),
    [Symbol.asyncDispose]: async () => {
      await wired.feed.drained();
      await stop();
      await wired.close();
      rmSync(dataDir, { recursive: true });
    },
  };
}

function movedClock(): TestClock {
  let moved = 0;
  return {
    now: () => (Date.now() + moved) as Instant,
    advance: (milliseconds) => {
      moved += milliseconds;
    },
  };
}

/** Calls the API; a path under /v1. */
export function asking(fetch: (request: Request) => Response | Promise<Response>): TestMarket['ask'] {
  return async (method, path, { token, body, bytes, key, headers = {} } = {}) => {
    const all: Record<string, string> = { 'accept-language': 'en', ...headers };
    if (token !== undefined) all['authorization'] = `Bearer ${token}`;
    if (key !== undefined) all['idempotency-key'] = key;
    if (body !== undefined && !all['content-type']) all['content-type'] = 'application/json';
    const sent = bytes ?? (body === undefined ? null : JSON.stringify(body));
    const response = await fetch(new Request(`http://test.invalid/v1${path}`, { method, headers: all, body: sent }));
    const text = await response.text();
    const json = response.headers.get('content-type')?.includes('json');
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text };
  };
}

async function register(
  ask: TestMarket['ask'],
  phone: string,
  userType: UserType,
  { name = 'Someone', state = 'Karnataka', district = 'Kolar' },
): Promise<Person> {
  const about = { phone, userType, name, state, district, languages: ['en'] };
  const asked = await ask('POST', '/auth/register', { body: about });
  const { body } = await ask('POST', '/auth/verify', { body: { phone, code: asked.body.demoCode } });
  return { userId: body.userId, token: body.accessToken, refreshToken: body.refreshToken, phone };
}

/** "422 unit-does-not-fit", for one-line comparisons of refusals. */
export function outcome({ status, body }: Answered): string {
  return status < 400 ? `${status}` : `${status} ${(body as Partial<Problem>).code}`;
}

/** A lot of tomatoes that everyone sees. */
export const tomatoes = {
  crop: 'tomato',
  quantity: { amount: '50', unit: 'kg' },
  wholesale: { rupees: '22', per: 'kg' },
  retail: { rupees: '30', per: 'kg' },
  audience: 'both',
} as const;
