import type { LiveUpdate } from '@mandi/services/feed/live-updates';
import { sendSignedIn } from './client.ts';
import type { Heard, Line, Topic } from './line.ts';

/** A line to the server that the page came from: server-sent events by `fetch`, because an EventSource cannot carry the access token in a header. */
export function eventStreamLine(heard: Heard): Line {
  let asking = new AbortController();
  let heardOf = '';
  const follow = async (wanted: readonly Topic[], ended: AbortSignal) => {
    // A line that ends in any way is opened again.
    await listen(wanted, ended, heard).catch(() => undefined);
    if (!ended.aborted) heard.ended();
  };
  return {
    listenTo(wanted) {
      if (heardOf === wanted.join()) return;
      heardOf = wanted.join();
      asking.abort();
      asking = new AbortController();
      void follow(wanted, asking.signal);
    },
    close: () => asking.abort(),
  };
}

async function listen(wanted: readonly Topic[], ended: AbortSignal, heard: Heard): Promise<void> {
  const answer = await asked(wanted, ended);
  // A lot that is no longer for this person must not cost them all other news.
  const own = wanted.filter((topic) => topic.startsWith('user/'));
  const line = answer.ok || own.length === wanted.length ? answer : await asked(own, ended);
  if (!line.ok || !line.body) throw new Error(`no live line: ${line.status}`);
  heard.listening(wanted);
  await readEvents(line.body, heard);
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

async function readEvents(body: ReadableStream<Uint8Array>, heard: Heard): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const events = (rest + part.value).split('\n\n');
    rest = events.pop() ?? '';
    for (const event of events) {
      const told = toldBy(event);
      if (told) heard.told(told.topic, told.update);
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
