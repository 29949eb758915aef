import type { UserType } from '@mandi/market';
import type { Change, Clock, Instant, Telemetry, UploadTicket } from '@mandi/ports';
import type { Context } from '../src/context.ts';
import type { ApiMethod, Problem } from '../src/http/client.ts';

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

/** Where hosts truly differ; all else must be the same on each. */
export interface HostFacts {
  /** Whether a body's bytes reach the API as they were sent; else text that is no UTF-8 arrives already mended. */
  readonly exactBytes: boolean;
  /** The status of an upload that is not what its ticket said; where content is looked at only when it is used, no status. */
  readonly refusedUploads: { readonly wrongContent?: number; readonly tooLarge: number };
}

/** The real app of a host on its real drivers, seen by nobody else. */
export interface TestMarket extends AsyncDisposable {
  readonly host: HostFacts;
  readonly context: Context;
  readonly clock: TestClock;
  /** Messages with one-time codes, with the phone each went to; the code is the last word. */
  readonly printed: readonly string[];
  readonly ask: (method: ApiMethod, path: string, asked?: Asked) => Promise<Answered>;
  /** By path for the host itself, by address for uploads and downloads beside it. */
  readonly fetch: (path: string, init?: RequestInit) => Promise<Response>;
  /** Registers with the next free demo number. */
  readonly person: (
    userType: UserType,
    about?: { name?: string; state?: string; district?: string },
  ) => Promise<Person>;
  /** A key that was not used before. */
  readonly key: () => string;
  /** Resolves when search, live channel and counters have been told all that was committed. */
  readonly settled: () => Promise<void>;
  /** All that was committed to the store, as its feed tells it. */
  readonly changes: () => Promise<readonly Change[]>;
}

export interface MarketSettings {
  readonly demo?: boolean;
}

/** Opens an empty market on the host under test. */
export type OpenMarket = (settings?: MarketSettings) => Promise<TestMarket>;

export const silent: Telemetry = { log() {}, measure() {} };

export function movedClock(): TestClock {
  let moved = 0;
  return {
    now: () => (Date.now() + moved) as Instant,
    advance: (milliseconds) => {
      moved += milliseconds;
    },
  };
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** What every host's market has by the way it answers a request. */
export function askedBy(fetch: Fetch): Pick<TestMarket, 'ask' | 'person' | 'key'> {
  const ask = asking(fetch);
  let people = 0;
  let keys = 0;
  return {
    ask,
    person: (userType, about = {}) => register(ask, `+91500${`${++people}`.padStart(7, '0')}`, userType, about),
    key: () => `key-${++keys}`,
  };
}

/** Calls the API; a path under /v1. */
export function asking(fetch: Fetch): TestMarket['ask'] {
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

type Ticket = Pick<UploadTicket, 'url' | 'method' | 'fields'>;

/** Uploads as the app does: the fields of the ticket are headers of a PUT, or fields of a form that ends with the file. */
export function uploadTo(
  market: TestMarket,
  { url, method, fields }: Ticket,
  contentType: string,
  content: Uint8Array<ArrayBuffer>,
): Promise<Response> {
  if (method === 'PUT')
    return market.fetch(url, { method, headers: { 'content-type': contentType, ...fields }, body: content });
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  form.append('file', new Blob([content]));
  return market.fetch(url, { method, body: form });
}

/** A lot of tomatoes that everyone sees. */
export const tomatoes = {
  crop: 'tomato',
  quantity: { amount: '50', unit: 'kg' },
  wholesale: { rupees: '22', per: 'kg' },
  retail: { rupees: '30', per: 'kg' },
  audience: 'both',
} as const;
