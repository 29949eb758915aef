import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttp2Server, type ServerHttp2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';

/** A request as an AWS service gets it, its signature's scope already checked. */
export interface WireRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
  /** Which operation a JSON service is asked for ("AWSShineFrontendService_20170701.TranslateText"); empty elsewhere. */
  readonly target: string;
}

export interface WireAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
  /** Milliseconds before the answer begins. */
  readonly after?: number;
  /** The answer begins and never ends. */
  readonly unfinished?: boolean;
}

export interface AwsWire {
  readonly endpoint: string;
  readonly requests: readonly WireRequest[];
  stop(): Promise<void>;
}

/** Services whose clients speak HTTP/2 from the first byte. */
const http2: ReadonlySet<string> = new Set(['bedrock', 'kinesis', 'polly', 'transcribe']);

/** What the SDK's clients are made with to speak to the wire. */
export const wireClient = (endpoint: string) => ({
  endpoint,
  region: 'ap-south-1',
  credentials: { accessKeyId: 'only', secretAccessKey: 'for-tests' },
  maxAttempts: 1,
});

const signed =
  /^AWS4-HMAC-SHA256 Credential=only\/\d{8}\/ap-south-1\/([a-z-]+)\/aws4_request, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/;

/**
 * A server that speaks the documented wire form of one AWS service which no emulator has: it takes only what is signed for that service, and
 * answers with what the test says the service would. It proves the driver's side of the protocol, never the service. `http` is said where two
 * clients of one service speak different versions.
 */
export async function startAwsWire(
  service: string,
  answer: (request: WireRequest) => WireAnswer,
  http: 1 | 2 = http2.has(service) ? 2 : 1,
): Promise<AwsWire> {
  const requests: WireRequest[] = [];
  const serve = (incoming: IncomingMessage, response: ServerResponse): void => {
    void receive(incoming).then((request) => {
      if (signed.exec(request.headers.authorization ?? '')?.[1] !== service)
        return reply(response, { status: 403, body: '{"__type":"IncompleteSignatureException"}' });
      requests.push(request);
      return reply(response, answer(request));
    });
  };
  const { endpoint, stop } = await (http === 2 ? listenHttp2(serve) : listenHttp1(serve));
  return { endpoint, requests, stop };
}

type Serve = (incoming: IncomingMessage, response: ServerResponse) => void;
type Listening = Pick<AwsWire, 'endpoint' | 'stop'>;

async function listenHttp1(serve: Serve): Promise<Listening> {
  const server = createServer(serve);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { endpoint: addressOf(server), stop };
}

async function listenHttp2(serve: Serve): Promise<Listening> {
  const sessions = new Set<ServerHttp2Session>();
  const server = createHttp2Server((incoming, response) =>
    serve(incoming as unknown as IncomingMessage, response as unknown as ServerResponse),
  );
  server.on('session', (session) => sessions.add(session));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = async () => {
    for (const session of sessions) session.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  return { endpoint: addressOf(server), stop };
}

const addressOf = (server: { address(): unknown }): string =>
  `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

async function receive(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const target = incoming.headers['x-amz-target'];
  return {
    method: incoming.method ?? '',
    path: incoming.url ?? '',
    headers: incoming.headers,
    body: Buffer.concat(chunks),
    target: typeof target === 'string' ? target : '',
  };
}

function reply(response: ServerResponse, { status, headers, body, after = 0, unfinished }: WireAnswer): void {
  setTimeout(() => {
    response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1', ...headers });
    response.write(body);
    if (!unfinished) response.end();
  }, after);
}
