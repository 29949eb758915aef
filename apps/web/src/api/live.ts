import type { LiveUpdate } from '@mandi/services/feed/live-updates';
import { signal } from '@preact/signals';
import { sendSignedIn } from './client.ts';
import { session } from './session.ts';

/** "chat/{chatId}", "lot/{productId}" or "user/{userId}". */
export type Topic = `chat/${string}` | `lot/${string}` | `user/${string}`;

/** Whether the line to the server holds; undefined while nobody listens. */
export const connected = signal<boolean | undefined>(undefined);

/** What happened, as the server tells it; undefined when the line came back and something may have been missed. */
export type Update = LiveUpdate | undefined;
type Listener = (update: Update) => void;

const listeners = new Map<Topic, Set<Listener>>();
let line: AbortController | undefined;
/** What the open line listens to. */
let heardOf = '';
let opening: ReturnType<typeof setTimeout> | undefined;
let tries = 0;

/** Calls `changed` when the topic tells of a change, and each time the line is opened, since something may have been missed until then. */
export function whenChanged(topic: Topic, changed: Listener): () => void {
  const known = listeners.get(topic) ?? new Set();
  listeners.set(topic, known.add(changed));
  openSoon();
  return () => {
    known.delete(changed);
    if (known.size === 0) listeners.delete(topic);
    openSoon();
  };
}

/** Screens come and go in one breath: the line is opened once for what they all want. */
function openSoon(wait = 30): void {
  clearTimeout(opening);
  opening = setTimeout(open, wait);
}

/** What the server is asked to tell: one's own topic has all talk and bids of one's own, so that only lots need theirs. */
function topics(): readonly Topic[] {
  return [...listeners.keys()].filter((topic) => !topic.startsWith('chat/')).sort();
}

async function open(): Promise<void> {
  const wanted = topics();
  if (line && heardOf === wanted.join()) return;
  line?.abort();
  line = undefined;
  if (wanted.length === 0 || !session.peek()) {
    connected.value = undefined;
    return;
  }
  const mine = new AbortController();
  line = mine;
  heardOf = wanted.join();
  try {
    await listen(wanted, mine.signal);
  } catch {
    // Told below: a line that ends in any way is opened again.
  }
  if (mine.signal.aborted) return;
  line = undefined;
  connected.value = false;
  openSoon(Math.min(30_000, 500 * 2 ** tries++));
}

/** Server-sent events by `fetch`, because an EventSource cannot carry the access token in a header. */
async function listen(wanted: readonly Topic[], ended: AbortSignal): Promise<void> {
  const answer = await asked(wanted, ended);
  // A lot that is no longer for this person must not cost them all other news.
  const own = wanted.filter((topic) => topic.startsWith('user/'));
  const line = answer.ok || own.length === wanted.length ? answer : await asked(own, ended);
  if (!line.ok || !line.body) throw new Error(`no live line: ${line.status}`);
  connected.value = true;
  tries = 0;
  for (const topic of [...listeners.keys()]) announce(topic, undefined);
  await readEvents(line.body, announce);
}

function asked(wanted: readonly Topic[], ended: AbortSignal): Promise<Response> {
  const query = new URLSearchParams(wanted.map((topic) => ['topic', topic]));
  return sendSignedIn((token) =>
    fetch(`/v1/live?${query}`, {
      headers: { accept: 'text/event-stream', authorization: `Bearer ${token}` },
      signal: ended,
    }),
  );
}

/** Tells all that the update is about: who listens to the topic, and to the chat or the lot that it names. */
function announce(topic: string, update: Update): void {
  const about = update === undefined ? [] : [placeOf(update)];
  for (const one of new Set([topic, ...about])) {
    for (const changed of [...(listeners.get(one as Topic) ?? [])]) changed(update);
  }
}

function placeOf(update: LiveUpdate): Topic {
  if (update.what === 'message') return `chat/${update.chatId}`;
  if (update.what === 'lot') return `lot/${update.lotId}`;
  return `lot/${update.bidId.split('.')[0]}`;
}

async function readEvents(body: ReadableStream<Uint8Array>, tell: typeof announce): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (rest + part.value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const told = toldBy(event);
      if (told) tell(told.topic, told.update);
    }
  }
}

/** What one event tells; comments that keep the line open tell nothing. */
function toldBy(event: string): { readonly topic: string; readonly update: LiveUpdate } | undefined {
  const data = event
    .split('\n')
    .filter((row) => row.startsWith('data:'))
    .map((row) => row.slice(5).trim())
    .join('\n');
  return data === '' ? undefined : JSON.parse(data);
}

addEventListener('online', () => openSoon());
