import { MarketError } from '@mandi/market';
import { type AccessClaims, type LiveMessage, PortError, type Topic } from '@mandi/ports';
import { session } from '@mandi/records';
import type { Context } from '@mandi/services/context';
import { refusal } from '@mandi/services/http/app';
import { apiHeaders } from '@mandi/services/http/headers';
import { Hono } from 'hono';

/**
 * The live channel as server-sent events. They go one way only, pass every proxy as plain HTTP, and the client reads them by `fetch`, so that
 * the access token is in a header and not in an address; a WebSocket would add a second protocol and bring nothing. Nothing is kept here:
 * after a break the client fetches what lies behind the last sequence it has.
 */
const topicForm = /^(chat|lot|user)\/[0-9A-HJKMNP-TV-Z.]{26,80}$/;
const mostTopics = 50;
/** Lines of one person that are open at once: each page and device has one. */
const mostLines = 10;
const heartbeatMilliseconds = 20_000;
/** A reader that does not read is let go once so many messages wait for it. */
const mostWaiting = 500;

const headers = { ...apiHeaders, 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' };

/** Streams that are open, so that an orderly stop can end them. */
export type OpenStreams = Set<() => void>;

/** Its place in the API's document. */
export const liveOperation = {
  operationId: 'listen',
  tags: ['live'],
  summary: 'News of chats, lots and oneself as server-sent events',
  description: 'Anyone signed in, with a part in each topic.',
  security: [{ accessToken: [] }],
  parameters: [
    {
      name: 'topic',
      in: 'query',
      required: true,
      schema: {
        type: 'array',
        minItems: 1,
        maxItems: mostTopics,
        items: { type: 'string', pattern: topicForm.source },
      },
    },
  ],
  responses: {
    200: {
      description: 'Events as they come: {"topic", "sequence", "update"}',
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    },
    ...Object.fromEntries([400, 401, 403, 429].map((status) => [status, { $ref: '#/components/responses/Problem' }])),
  },
};

/** Anyone signed in may listen, to topics that are theirs to know of. HEAD says whether one may, and opens no line. */
export function liveRoute(context: Context, open: OpenStreams): Hono {
  const app = new Hono();
  const lines = new Lines();
  app.get('/v1/live', async (c) => {
    try {
      const caller = await callerOf(context, c.req.raw);
      const topics = topicsOf(c.req.queries('topic') ?? []);
      const line = lines.opened(caller.userId);
      const body = await stream(context, { open, line }, caller, topics);
      if (c.req.raw.method !== 'HEAD') return new Response(body, { headers });
      await body.cancel();
      return new Response(null, { headers });
    } catch (error) {
      return refusal(context, c.req.raw, error);
    }
  });
  return app;
}

/** How many lines each person has open. */
class Lines {
  readonly #of = new Map<string, number>();

  /** Gives what closes the line again, once. Errors: 'too-many-requests' when so many are open. */
  opened(userId: string): () => void {
    const before = this.#of.get(userId) ?? 0;
    if (before >= mostLines) throw new MarketError('too-many-requests', { seconds: heartbeatMilliseconds / 1_000 });
    this.#of.set(userId, before + 1);
    return () => {
      const left = (this.#of.get(userId) ?? 1) - 1;
      if (left > 0) this.#of.set(userId, left);
      else this.#of.delete(userId);
    };
  }
}

/** What a stream must be taken from when it ends. */
interface Kept {
  readonly open: OpenStreams;
  readonly line: () => void;
}

async function callerOf(context: Context, request: Request): Promise<AccessClaims> {
  const token = /^Bearer (\S+)$/i.exec(request.headers.get('authorization') ?? '')?.[1];
  if (!token) throw new MarketError('sign-in-needed');
  const caller = await context.tokens.verify(token).catch(() => {
    throw new MarketError('sign-in-needed');
  });
  if (!(await session(context.store, caller.userId, caller.sessionId))) throw new MarketError('session-ended');
  return caller;
}

function topicsOf(asked: readonly string[]): Topic[] {
  const topics = [...new Set(asked)];
  const good = topics.length > 0 && topics.length <= mostTopics && topics.every((topic) => topicForm.test(topic));
  if (!good) throw new MarketError('invalid-input', { slot: 'topic' });
  return topics as Topic[];
}

/** Errors: 'not-yours' when one of the topics is not for the caller; then none is listened to. */
async function stream(context: Context, { open, line }: Kept, caller: AccessClaims, topics: readonly Topic[]) {
  const encoder = new TextEncoder();
  const stops = [line];
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const end = () => {
    open.delete(end);
    for (const stop of stops.splice(0)) stop();
    controller?.close();
    controller = undefined;
  };
  const send = (text: string) => {
    if (controller && (controller.desiredSize ?? 0) < -mostWaiting) end();
    controller?.enqueue(encoder.encode(text));
  };
  const body = new ReadableStream<Uint8Array>({
    start: (started) => {
      controller = started;
    },
    cancel: () => {
      controller = undefined;
      end();
    },
  });
  try {
    for (const topic of topics) {
      stops.push(await context.live.subscribe(caller.userId, topic, (message) => send(eventOf(message))));
    }
  } catch (error) {
    end();
    throw error instanceof PortError && error.failure === 'refused' ? new MarketError('not-yours') : error;
  }
  const beat = setInterval(
    () => void stillIn(context, caller).then((may) => (may ? send(': \n\n') : end())),
    heartbeatMilliseconds,
  );
  stops.push(() => clearInterval(beat));
  open.add(end);
  send(`retry: 1000\n: listening\n\n`);
  return body;
}

/** A session that was ended hears nothing more after the next heartbeat. */
async function stillIn({ store }: Context, caller: AccessClaims): Promise<boolean> {
  return (await session(store, caller.userId, caller.sessionId).catch(() => undefined)) !== undefined;
}

function eventOf({ topic, sequence, payload }: LiveMessage): string {
  return `id: ${sequence}\ndata: ${JSON.stringify({ topic, sequence, update: JSON.parse(payload) })}\n\n`;
}
