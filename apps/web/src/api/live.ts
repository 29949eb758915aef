import type { LiveUpdate } from '@mandi/services/feed/live-updates';
import { signal } from '@preact/signals';
import { tokenNow } from './client.ts';
import { eventStreamLine } from './event-stream-line.ts';
import { hostSays } from './host.ts';
import { backOff, type Heard, type Line, type Topic } from './line.ts';
import { session } from './session.ts';

export type { Topic } from './line.ts';

/** Whether the line to the server holds; undefined while nobody listens. */
export const connected = signal<boolean | undefined>(undefined);

/** What happened, as the server tells it; undefined when the line came back and something may have been missed. */
export type Update = LiveUpdate | undefined;
type Listener = (update: Update) => void;

/** The line of the moment, and whose it is. */
interface Held {
  readonly userId: string;
  readonly line: Promise<Line>;
}

const listeners = new Map<Topic, Set<Listener>>();
let held: Held | undefined;
let opening: ReturnType<typeof setTimeout> | undefined;
let tries = 0;

/** Calls `changed` when the topic tells of a change, and each time it is listened to anew, since something may have been missed until then. */
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

function open(): void {
  const userId = session.peek()?.userId;
  if (held && held.userId !== userId) close(held);
  const wanted = topics();
  if (userId === undefined || wanted.length === 0) {
    if (held) close(held);
    connected.value = undefined;
    return;
  }
  held ??= begun(userId);
  held.line.then(
    (line) => line.listenTo(wanted),
    () => undefined,
  );
}

function close({ line }: Held): void {
  held = undefined;
  line.then(
    (open) => open.close(),
    () => undefined,
  );
}

function begun(userId: string): Held {
  const ifMine = (then: () => void) => {
    if (held === mine) then();
  };
  const heard: Heard = {
    listening: (heardOf) =>
      ifMine(() => {
        connected.value = true;
        tries = 0;
        catchUp(heardOf);
      }),
    told: (topic, update) => ifMine(() => announce(topic, update)),
    ended: () =>
      ifMine(() => {
        held = undefined;
        connected.value = false;
        openSoon(backOff(tries++, Math.random()));
      }),
  };
  const mine: Held = { userId, line: lineOf(heard, tries > 0) };
  mine.line.catch(heard.ended);
  return mine;
}

/** By what the host has: AppSync Events, or the server's own event stream. */
async function lineOf(heard: Heard, again: boolean): Promise<Line> {
  const { live } = await hostSays(again);
  if (!live) return eventStreamLine(heard);
  const { AppSyncLine } = await import('./appsync-line.ts');
  return new AppSyncLine({ address: live, token: await tokenNow(again), tokenNow, heard });
}

/** All that is about these topics is read again. One's own topic tells of all chats. */
function catchUp(heardOf: readonly Topic[]): void {
  const own = heardOf.some((topic) => topic.startsWith('user/'));
  for (const topic of [...listeners.keys()]) {
    if (heardOf.includes(topic) || (own && topic.startsWith('chat/'))) announce(topic, undefined);
  }
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

addEventListener('online', () => openSoon());
