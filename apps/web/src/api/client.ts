import type { Call, Problem } from '@mandi/services/http/client';
import { language } from '../state/words.ts';
import { keepSession, newestSession, type Session, session } from './session.ts';

/** A refusal of the server, in the person's language; `status` 0 when no answer came at all. */
export class Refusal extends Error {
  readonly problem: Pick<Problem, 'code' | 'detail' | 'status' | 'errors'>;
  constructor(problem: Pick<Problem, 'code' | 'detail' | 'status' | 'errors'>) {
    super(problem.detail);
    this.name = 'Refusal';
    this.problem = problem;
  }
}

interface Parts {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  readonly idempotencyKey?: string;
}

/** Asks the server, renewing the session once where it has run out. Errors: `Refusal`. */
export const call = ask as Call;

async function ask(method: string, path: string, parts: Parts): Promise<unknown> {
  const answer = await sendSignedIn((token) => send(method, path, parts, token));
  return read(answer);
}

/** Sends as the person who is signed in; once more with a renewed session where the old one has run out. */
export async function sendSignedIn(send: (token: string | undefined) => Promise<Response>): Promise<Response> {
  const answer = await send(session.peek()?.accessToken);
  if (answer.status !== 401 || !session.peek()) return answer;
  const renewed = await renew();
  return renewed ? send(renewed.accessToken) : answer;
}

/**
 * The access token for a service that cannot renew it. One that has run out by this phone's clock, or is doubted, is first shown to the API, which
 * takes it or has it renewed. Errors: `Refusal` when nobody is signed in, or no answer came.
 */
export async function tokenNow(doubted: boolean): Promise<string> {
  const { userId = '', accessExpires = '' } = session.peek() ?? {};
  const shown = userId !== '' && (doubted || Date.parse(accessExpires) <= Date.now());
  if (shown) await call('GET', '/users/{userId}', { params: { userId } });
  const token = session.peek()?.accessToken;
  if (token === undefined) throw new Refusal({ code: 'sign-in-needed', detail: '', status: 401 });
  return token;
}

/** A key for one press of a button: sent again with the same key after a broken line, the write counts once. */
export function newKey(): string {
  return crypto.randomUUID();
}

async function send(method: string, path: string, parts: Parts, token: string | undefined): Promise<Response> {
  const headers: Record<string, string> = { accept: 'application/json', 'accept-language': language.peek() ?? 'en' };
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  if (parts.body !== undefined) headers['content-type'] = 'application/json';
  if (parts.idempotencyKey !== undefined) headers['idempotency-key'] = parts.idempotencyKey;
  const body = parts.body === undefined ? null : JSON.stringify(parts.body);
  try {
    return await fetch(addressOf(path, parts), { method, headers, body });
  } catch {
    throw new Refusal({ code: 'temporarily-unavailable', detail: '', status: 0 });
  }
}

function addressOf(path: string, { params = {}, query = {} }: Parts): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const asked = new URLSearchParams(given.map(([name, value]) => [name, `${value}`]));
  return `/v1${filled}${asked.size > 0 ? `?${asked}` : ''}`;
}

async function read<T>(answer: Response): Promise<T> {
  const content: unknown = await answer.json().catch(() => undefined);
  if (answer.ok) return content as T;
  const problem = content as Partial<Problem> | undefined;
  throw new Refusal({
    code: problem?.code ?? 'internal',
    detail: problem?.detail ?? '',
    status: answer.status,
    ...(problem?.errors ? { errors: problem.errors } : {}),
  });
}

let renewing: Promise<Session | undefined> | undefined;

/** One renewal at a time: the refresh token is spent by it. */
function renew(): Promise<Session | undefined> {
  renewing ??= renewOnce().finally(() => {
    renewing = undefined;
  });
  return renewing;
}

async function renewOnce(): Promise<Session | undefined> {
  const kept = newestSession();
  if (!kept) return undefined;
  if (kept.accessToken !== session.peek()?.accessToken) {
    keepSession(kept);
    return kept;
  }
  const idempotencyKey = renewalKey(kept.refreshToken);
  const body = { refreshToken: kept.refreshToken };
  const answer = await send('POST', '/auth/refresh', { body, idempotencyKey }, undefined);
  const next = answer.ok ? await read<Session>(answer) : undefined;
  if (next || answer.status < 500) keepSession(next);
  return next;
}

const renewalKeys = new Map<string, string>();

/** The same key for the same token, so that a renewal whose answer was lost on the way can be sent again. */
function renewalKey(refreshToken: string): string {
  const key = renewalKeys.get(refreshToken) ?? newKey();
  renewalKeys.set(refreshToken, key);
  return key;
}
