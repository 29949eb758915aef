import { Agent, createServer, type IncomingMessage, request as requestOf, type ServerResponse } from 'node:http';
import { type AddressInfo, connect, createServer as createTcpServer, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';

/** A request on its way to an engine. */
export interface Passing {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** Which operation DynamoDB is asked for: "TransactWriteItems"; empty elsewhere. */
  readonly operation: string;
}

/** What happens to one request. */
export type Fault =
  /** The engine never sees it. */
  | { readonly kind: 'answer'; readonly status: number; readonly body: string; readonly type?: string }
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The connection ends: before the engine saw the request, when it has done it and nothing was said, or in the middle of its answer. */
  | { readonly kind: 'cut'; readonly when: 'before' | 'done' | 'half-said' };

/** Which fault a request meets; none lets it through. */
export type Plan = (passing: Passing) => Fault | undefined;

export interface FaultProxy {
  /** "http://127.0.0.1:…", in place of the engine's. */
  readonly endpoint: string;
  /** All that came, in order. */
  readonly seen: readonly Passing[];
  /** How many requests met a fault. */
  readonly faults: number;
  /** From now on; none lets everything through. */
  plan: Plan | undefined;
  stop(): Promise<void>;
}

/** Stands in front of an engine that speaks HTTP and does to each request what the test's plan says. Signatures stay good, for the Host header is passed on. */
export async function startFaultProxy(engine: string): Promise<FaultProxy> {
  // A connection that the engine closes by itself must not look like a fault.
  const agent = new Agent({ keepAlive: false });
  const seen: Passing[] = [];
  const server = createServer((incoming, response) => {
    void serve(incoming, response).catch(() => response.destroy());
  });
  const proxy = { endpoint: '', seen, faults: 0, plan: undefined as Plan | undefined, stop };

  async function serve(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const passing = await received(incoming);
    seen.push(passing);
    const fault = proxy.plan?.(passing);
    if (fault) proxy.faults += 1;
    if (fault?.kind === 'answer') return void said(response, fault.status, fault.type, fault.body);
    if (fault?.kind === 'cut' && fault.when === 'before') return void incoming.socket.destroy();
    if (fault?.kind === 'delay') await wait(fault.milliseconds);
    const { status, headers, body } = await handedOn(engine, agent, passing);
    if (fault?.kind === 'cut' && fault.when === 'done') return void incoming.socket.destroy();
    response.writeHead(status, headers);
    if (fault?.kind !== 'cut') return void response.end(passing.method === 'HEAD' ? undefined : body);
    response.write(body.subarray(0, body.length / 2), () => incoming.socket.destroy());
  }

  async function stop(): Promise<void> {
    agent.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy.endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return proxy;
}

function said(response: ServerResponse, status: number, type = 'application/x-amz-json-1.0', body = ''): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

async function received(incoming: IncomingMessage): Promise<Passing> {
  const body = await wholeOf(incoming);
  const target = incoming.headers['x-amz-target'];
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    body,
    operation: typeof target === 'string' ? target.slice(target.indexOf('.') + 1) : '',
  };
}

/** The engine's whole answer, so that a cut after it is a cut after the engine has done what it was asked. */
async function handedOn(engine: string, agent: Agent, { method, path, headers, body }: Passing) {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const sent = requestOf(engine + path, { method, headers, agent }, resolve);
    sent.once('error', reject);
    sent.end(body);
  });
  return { status: answer.statusCode ?? 502, headers: answer.headers, body: await wholeOf(answer) };
}

async function wholeOf(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The next `count` requests that are `meant` meet the fault. */
export function next(count: number, fault: Fault, meant: (passing: Passing) => boolean = () => true): Plan {
  let left = count;
  return (passing) => {
    if (left === 0 || !meant(passing)) return undefined;
    left -= 1;
    return fault;
  };
}

/** Faults in these shares of a thousand requests, the same from run to run for the same seed and order of requests. */
export function shares(seed: number, faults: readonly (readonly [perMille: number, fault: Fault | Plan])[]): Plan {
  const draw = drawing(seed);
  return (passing) => {
    let drawn = Math.floor(draw() * 1_000);
    for (const [perMille, fault] of faults) {
      if (drawn < perMille) return typeof fault === 'function' ? fault(passing) : fault;
      drawn -= perMille;
    }
    return undefined;
  };
}

/** Numbers from 0 up to and without 1 (mulberry32). */
export function drawing(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What DynamoDB answers when it refuses a request: its documented error form. */
export const dynamoError = (name: string, more: object = {}, status = 400): Fault => ({
  kind: 'answer',
  status,
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${name}`, message: name, ...more }),
});

/** A transaction refused because of its first item, for this reason. */
export const transactionCancelled =
  (reason: string): Plan =>
  ({ operation, body }) => {
    if (operation !== 'TransactWriteItems') return undefined;
    const items = (JSON.parse(`${body}`) as { TransactItems: unknown[] }).TransactItems;
    const CancellationReasons = items.map((_, at) => ({ Code: at === 0 ? reason : 'None' }));
    return dynamoError('TransactionCanceledException', { CancellationReasons });
  };

export interface SlowLine {
  readonly port: number;
  /** Milliseconds that each piece of an answer is held back, from now on. */
  delay: number;
  /** Ends all connections; new ones are taken. */
  cut(): void;
  stop(): Promise<void>;
}

/** Stands in front of an engine that speaks anything over TCP, encrypted or not. */
export async function startSlowLine(enginePort: number): Promise<SlowLine> {
  const sockets = new Set<Socket>();
  const line = { port: 0, delay: 0, cut, stop };
  const server = createTcpServer((near) => {
    const far = connect(enginePort, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
    near.on('data', (piece) => far.write(piece));
    far.on('data', (piece) => setTimeout(() => near.write(piece), line.delay));
  });
  function cut(): void {
    for (const socket of sockets) socket.destroy();
  }
  async function stop(): Promise<void> {
    const closed = new Promise((resolve) => server.close(resolve));
    cut();
    await closed;
  }
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  line.port = (server.address() as AddressInfo).port;
  return line;
}
