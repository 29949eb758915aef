import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { isSigned } from './signature.ts';

/** What AppSync asks the authorising function for each subscription (AppSync Events developer guide, Lambda authorization). */
export interface AuthorizerEvent {
  readonly authorizationToken: string;
  readonly requestContext: {
    readonly apiId: string;
    readonly accountId: string;
    readonly requestId: string;
    readonly operation: 'EVENT_CONNECT' | 'EVENT_SUBSCRIBE' | 'EVENT_PUBLISH';
    readonly channelNamespaceName?: string;
    readonly channel?: string;
  };
  readonly requestHeaders: Readonly<Record<string, string>>;
}

export type Authorizer = (event: AuthorizerEvent) => Promise<{ readonly isAuthorized: boolean }>;

/** The body of a publication. */
interface Publication {
  readonly channel: string;
  readonly events: readonly string[];
}

export interface AppSyncWire {
  /** Where events are published. */
  readonly http: string;
  /** Where phones listen. */
  readonly realtime: string;
  readonly published: readonly Publication[];
  stop(): Promise<void>;
}

/** The key with which the wire takes a signature. */
export const wireCredentials = { accessKeyId: 'only', secretAccessKey: 'for-tests' };
const scope = { service: 'appsync', region: 'ap-south-1' };

/** As much as is used of the WebSocket server that playwright-core brings with it (the `ws` package). */
interface Socket {
  on(event: 'message', told: (data: Buffer) => void): void;
  on(event: 'close', told: () => void): void;
  send(text: string): void;
  terminate(): void;
}
interface SocketServer {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer, told: (socket: Socket) => void): void;
}
interface SocketServerOptions {
  readonly noServer: true;
  readonly handleProtocols: (offered: Set<string>) => string | false;
}
const { wsServer } = createRequire(import.meta.url)('playwright-core/lib/utilsBundle') as {
  readonly wsServer: new (options: SocketServerOptions) => SocketServer;
};

/** One subscription of one phone. */
interface Listener {
  readonly socket: Socket;
  readonly id: string;
  readonly channel: string;
}

/**
 * A server that speaks what AppSync Events documents: signed publication by HTTP, and listening by WebSocket with the sub-protocol
 * "aws-appsync-event-ws", where each subscription is asked of the authorising function. It proves our side of the protocol, never the service.
 * `refuse`: the status with which every publication is answered instead.
 */
export async function startAppSyncWire(authorize: Authorizer, refuse?: number): Promise<AppSyncWire> {
  const published: Publication[] = [];
  const listeners = new Set<Listener>();
  const server = createServer((request, response) => {
    void bodyOf(request).then((body) => {
      const status = refuse ?? judged(request, body);
      if (status !== 200) return answer(response, status, { errors: [{ errorType: 'ErrorType' }] });
      const publication: Publication = JSON.parse(body);
      published.push(publication);
      return answer(response, 200, told(publication, listeners));
    });
  });
  const hangUp = listening(server, (socket) => serve(socket, listeners, authorize));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async () => {
    hangUp();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { http: `http://${host}/event`, realtime: `ws://${host}/event/realtime`, published, stop };
}

/** The status with which a publication is answered. */
function judged(request: IncomingMessage, body: string): number {
  if (request.url !== '/event' || !isSigned(request, body, scope, wireCredentials)) return 403;
  return isWellFormed(JSON.parse(body)) ? 200 : 400;
}

/** Sends each event to those who listen on its channel; gives the answer to the publisher. */
function told({ channel, events }: Publication, listeners: ReadonlySet<Listener>): object {
  for (const event of events) {
    for (const listener of listeners)
      if (listener.channel === channel) listener.socket.send(JSON.stringify({ type: 'data', id: listener.id, event }));
  }
  return { failed: [], successful: events.map((_, index) => ({ identifier: randomUUID(), index })) };
}

/** Takes WebSocket connections of the sub-protocol at their address; gives what ends them all. */
function listening(server: Server, serve: (socket: Socket) => void): () => void {
  const sockets = new Set<Socket>();
  const upgrades = new wsServer({
    noServer: true,
    handleProtocols: (offered) => offered.has('aws-appsync-event-ws') && 'aws-appsync-event-ws',
  });
  server.on('upgrade', (request, stream, head) => {
    if (request.url !== '/event/realtime' || connectionToken(request) === undefined) return stream.destroy();
    return upgrades.handleUpgrade(request, stream, head, (socket) => {
      sockets.add(socket);
      serve(socket);
    });
  });
  return () => {
    for (const socket of sockets) socket.terminate();
  };
}

/** The messages of one phone, as the Event API's WebSocket protocol has them. */
function serve(socket: Socket, listeners: Set<Listener>, authorize: Authorizer): void {
  const say = (message: object) => socket.send(JSON.stringify(message));
  const forget = (id?: string) => {
    for (const listener of listeners)
      if (listener.socket === socket && (id === undefined || listener.id === id)) listeners.delete(listener);
  };
  socket.on('close', () => forget());
  socket.on('message', (data) => {
    const message = JSON.parse(`${data}`);
    if (message.type === 'connection_init') return say({ type: 'connection_ack', connectionTimeoutMs: 300_000 });
    if (message.type === 'unsubscribe') {
      forget(message.id);
      return say({ type: 'unsubscribe_success', id: message.id });
    }
    const { id, channel, authorization } = message;
    return void authorize(questionOf(authorization, channel)).then(({ isAuthorized }) => {
      const errors = [{ errorType: 'UnauthorizedException', message: 'You are not authorized to make this call.' }];
      if (!isAuthorized) return say({ type: 'subscribe_error', id, errors });
      listeners.add({ socket, id, channel });
      return say({ type: 'subscribe_success', id });
    });
  });
}

const questionOf = (authorization: { readonly Authorization: string }, channel: string): AuthorizerEvent => ({
  authorizationToken: authorization.Authorization,
  requestContext: {
    apiId: 'aaaaaa123123123example123',
    accountId: '111122223333',
    requestId: randomUUID(),
    operation: 'EVENT_SUBSCRIBE',
    channelNamespaceName: channel.split('/')[1] ?? '',
    channel,
  },
  requestHeaders: {},
});

/** The token in the sub-protocol "header-<base64url of JSON>" that a connection is opened with. */
function connectionToken(request: IncomingMessage): string | undefined {
  const offered = (request.headers['sec-websocket-protocol'] ?? '').split(', ');
  const header = offered.find((protocol) => protocol.startsWith('header-'))?.slice('header-'.length);
  if (header === undefined) return undefined;
  const { host, Authorization } = JSON.parse(Buffer.from(header, 'base64url').toString());
  return host === request.headers.host ? Authorization : undefined;
}

const segments =
  /^\/?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?)(?:\/[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?){1,4}$/;

/** At most five events, each a JSON value as text and at most 240 KB, on a channel of at most five parts. */
const isWellFormed = ({ channel, events }: Publication): boolean =>
  segments.test(channel) &&
  events.length >= 1 &&
  events.length <= 5 &&
  events.every((event) => Buffer.byteLength(event) <= 240 * 1024 && JSON.parse(event) !== undefined);

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}
