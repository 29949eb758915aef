import type { LiveUpdate } from '@mandi/services/feed/live-updates';
import type { Host } from './host.ts';
import type { Heard, Line, Topic } from './line.ts';

/** Milliseconds within which AppSync answers what it is asked. */
const patience = 10_000;

export interface AppSyncParts {
  readonly address: NonNullable<Host['live']>;
  /** The token with which the connection is opened. */
  readonly token: string;
  /** The token of the moment; a `doubted` one has been shown to the API, which took it or renewed it. Errors: nobody is signed in, or no answer. */
  readonly tokenNow: (doubted: boolean) => Promise<string>;
  readonly heard: Heard;
}

/** 'refused' is not asked again on this line; 'heard' was told to be listened to. */
interface Subscription {
  readonly id: string;
  token: string;
  state: 'asked' | 'taken' | 'heard' | 'refused';
}

/** What AppSync says, as far as it is used. */
interface Said {
  readonly type?: string;
  readonly id?: string;
  readonly connectionTimeoutMs?: number;
  readonly event?: string | readonly string[];
  readonly errors?: readonly { readonly errorType?: string }[];
}

/** One event, as the driver of AppSync publishes it. */
interface Told {
  readonly topic: Topic;
  /** A `LiveUpdate` as JSON. */
  readonly payload: string;
}

/**
 * A line to AppSync Events, by its WebSocket protocol (AppSync Events developer guide, "Event API WebSocket protocol"): one connection, which stays
 * while topics come and go, each permitted on its own by the token of that moment. A topic that is not for this person costs them no other news.
 */
export class AppSyncLine implements Line {
  readonly #parts: AppSyncParts;
  readonly #socket: WebSocket;
  readonly #subscriptions = new Map<Topic, Subscription>();
  #wanted: readonly Topic[] = [];
  #ids = 0;
  /** Milliseconds of silence after which the connection is dead: AppSync says something at least once a minute. Undefined until it took the connection. */
  #longestSilence: number | undefined;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #ended = false;

  constructor(parts: AppSyncParts) {
    this.#parts = parts;
    const header = headerOf(this.#authorization(parts.token));
    this.#socket = new WebSocket(parts.address.realtime, ['aws-appsync-event-ws', header]);
    this.#socket.addEventListener('open', () => this.#say({ type: 'connection_init' }));
    this.#socket.addEventListener('message', ({ data }) => this.#hear(read<Said>(data) ?? {}));
    this.#socket.addEventListener('close', () => this.#end());
    this.#awaitWord();
  }

  listenTo(topics: readonly Topic[]): void {
    this.#wanted = topics;
    if (this.#longestSilence === undefined) return;
    for (const [topic, one] of this.#subscriptions) if (!topics.includes(topic)) this.#leave(topic, one);
    for (const topic of topics) {
      if (this.#subscriptions.has(topic)) continue;
      this.#ids += 1;
      const fresh: Subscription = { id: `${this.#ids}`, token: '', state: 'asked' };
      this.#subscriptions.set(topic, fresh);
      void this.#ask(topic, fresh, false);
    }
  }

  close(): void {
    this.#ended = true;
    clearTimeout(this.#silence);
    this.#socket.close();
  }

  #end(): void {
    if (this.#ended) return;
    this.close();
    this.#parts.heard.ended();
  }

  /** What AppSync has yet to answer is answered soon, or the line is dead. */
  #awaitWord(): void {
    clearTimeout(this.#silence);
    const asked = [...this.#subscriptions.values()].some(({ state }) => state === 'asked');
    const longest = asked ? patience : (this.#longestSilence ?? patience);
    this.#silence = setTimeout(() => this.#end(), longest);
  }

  #hear(said: Said): void {
    if (this.#ended) return;
    if (said.type === 'connection_ack') {
      this.#longestSilence = said.connectionTimeoutMs ?? 300_000;
      this.listenTo(this.#wanted);
    } else if (said.type === 'connection_error') return this.#end();
    else this.#hearOf(said);
    this.#awaitWord();
  }

  #hearOf({ type, id, event, errors }: Said): void {
    const [topic, one] = [...this.#subscriptions].find(([, { id: known }]) => known === id) ?? [];
    if (topic === undefined || one === undefined) return;
    if (type === 'subscribe_success') this.#taken(topic, one);
    if (type === 'subscribe_error') void this.#refused(topic, one, errors);
    // An event that AppSync could not deliver: what it told is read.
    if (type === 'broadcast_error') this.#parts.heard.listening([topic]);
    if (type === 'data') for (const text of [event ?? []].flat()) this.#tell(text);
  }

  #tell(text: string): void {
    const told = read<Told>(text);
    const update = told && read<LiveUpdate>(told.payload);
    if (told && update) this.#parts.heard.told(told.topic, update);
  }

  async #ask(topic: Topic, one: Subscription, doubted: boolean): Promise<void> {
    const before = one.token;
    const token = await this.#parts.tokenNow(doubted).catch(() => undefined);
    if (this.#ended || this.#subscriptions.get(topic) !== one) return;
    if (token === undefined) return this.#end();
    if (token === before) return this.#isNot(topic, one);
    one.token = token;
    const authorization = this.#authorization(token);
    this.#say({ type: 'subscribe', id: one.id, channel: channelOf(topic), authorization });
    this.#awaitWord();
  }

  #taken(topic: Topic, one: Subscription): void {
    one.state = 'taken';
    if (!this.#wanted.includes(topic)) this.#leave(topic, one);
    this.#tellListening();
  }

  /** A token that has run out is renewed and tried once more. What fails otherwise, fails for the whole line, which is opened again. */
  async #refused(topic: Topic, one: Subscription, errors: Said['errors']): Promise<void> {
    if (errors?.[0]?.errorType === 'UnauthorizedException') return this.#ask(topic, one, true);
    this.#end();
  }

  /** Refused with a good token. One's own topic is never for nobody: then AppSync could not ask, and is asked again later. */
  #isNot(topic: Topic, one: Subscription): void {
    if (topic.startsWith('user/')) return this.#end();
    one.state = 'refused';
    this.#tellListening();
  }

  /** Once all are answered, so that a screen is read again once. */
  #tellListening(): void {
    const all = [...this.#subscriptions];
    if (all.some(([, { state }]) => state === 'asked')) return;
    const fresh = all.filter(([, { state }]) => state === 'taken');
    for (const [, one] of fresh) one.state = 'heard';
    if (fresh.length > 0) this.#parts.heard.listening(fresh.map(([topic]) => topic));
  }

  /** What is not yet answered is left when it is. */
  #leave(topic: Topic, { id, state }: Subscription): void {
    if (state === 'asked') return;
    this.#subscriptions.delete(topic);
    if (state !== 'refused') this.#say({ type: 'unsubscribe', id });
  }

  #say(message: object): void {
    this.#socket.send(JSON.stringify(message));
  }

  #authorization(token: string) {
    return { host: this.#parts.address.host, Authorization: token };
  }
}

/** No part of a channel may hold a dot: a chat's lot and buyer have a part each. */
const channelOf = (topic: Topic): string => `/${topic.replace(/\./g, '/')}`;

/** The sub-protocol that carries the authorization: "header-" and base64url of its JSON. */
function headerOf(authorization: object): string {
  const base64 = btoa(JSON.stringify(authorization));
  return `header-${base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')}`;
}

/** Undefined for what is no JSON. */
function read<T>(text: unknown): T | undefined {
  try {
    return JSON.parse(`${text}`) as T;
  } catch {
    return undefined;
  }
}
