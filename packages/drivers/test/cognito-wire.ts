import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '@mandi/ports';
import { jwksOf, type PoolKeys, sharedPoolKeys } from './cognito-keys.ts';
import { CognitoError, CognitoPool, type CognitoTriggers, type PoolUser } from './cognito-pool.ts';

export type { CognitoTriggers, PoolUser } from './cognito-pool.ts';

export interface CognitoWireOptions {
  /** The pool's triggers: those of apps/lambda/src/cognito. */
  readonly triggers: CognitoTriggers;
  /** What Cognito takes for now: `iat`, `exp` and the three minutes of a session follow it. */
  readonly clock: Clock;
  /** The client's AccessTokenValidity; 600 as the identity stack sets it. */
  readonly accessSeconds?: number;
  /** Keys of its own, for a pool that must be told from another of this process. */
  readonly keys?: PoolKeys;
}

/** What answers the next call of an operation (or the next fetch of the keys) instead of the pool. */
export type CognitoFault = { readonly error: string } | { readonly answer: object } | 'silence';

export interface CognitoWire {
  /** For the SDK's client: `endpoint`, or the variable AWS_ENDPOINT_URL_COGNITO_IDENTITY_PROVIDER. */
  readonly endpoint: string;
  readonly userPoolId: string;
  readonly clientId: string;
  /** Where the pool's keys are fetched; in an account they are at the issuer's own address. */
  readonly keysAddress: string;
  readonly users: readonly PoolUser[];
  /** Operations asked for so far, "jwks" among them. */
  readonly asked: readonly string[];
  failNext(operation: string, fault: CognitoFault): void;
  stop(): Promise<void>;
}

const region = 'ap-south-1';
const signed =
  /^AWS4-HMAC-SHA256 Credential=\S+\/\d{8}\/ap-south-1\/cognito-idp\/aws4_request, SignedHeaders=\S+, Signature=[0-9a-f]{64}$/;
/** Operations that an app calls without an AWS signature. */
const open: ReadonlySet<string> = new Set(['InitiateAuth', 'RespondToAuthChallenge', 'GetTokensFromRefreshToken']);

type Body = Readonly<Record<string, unknown>>;
type Texts = Readonly<Record<string, string>>;

/**
 * A server that speaks Cognito's documented wire form (JSON 1.1, X-Amz-Target AWSCognitoIdentityProviderService.*) for one pool with one app
 * client, calls the triggers with the documented events, signs tokens by RS256 and serves their keys. It proves our side of the protocol;
 * how Cognito itself behaves was never seen.
 */
export async function startCognitoWire(options: CognitoWireOptions): Promise<CognitoWire> {
  const keys = options.keys ?? sharedPoolKeys();
  const pool = new CognitoPool({
    userPoolId: `${region}_${randomBytes(5).toString('hex').slice(0, 9)}`,
    clientId: randomBytes(13).toString('hex'),
    region,
    accessSeconds: options.accessSeconds ?? 600,
    keys,
    clock: options.clock,
    triggers: options.triggers,
  });
  const asked: string[] = [];
  const faults = new Map<string, CognitoFault>();
  const keysPath = `/${pool.settings.userPoolId}/.well-known/jwks.json`;
  const serve = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const operation = incoming.url === keysPath ? 'jwks' : targetOf(incoming);
    asked.push(operation);
    const fault = faults.get(operation);
    faults.delete(operation);
    if (fault === 'silence') return;
    if (fault !== undefined && 'error' in fault)
      return refuse(response, new CognitoError(fault.error, 'A fault of the test'));
    if (fault !== undefined) return reply(response, 200, JSON.stringify(fault.answer));
    if (operation === 'jwks') return reply(response, 200, jwksOf(keys));
    try {
      if (!open.has(operation) && !signed.test(incoming.headers.authorization ?? ''))
        throw new CognitoError('IncompleteSignatureException', 'The request is not signed for cognito-idp');
      const body = JSON.parse(await textOf(incoming)) as Body;
      reply(response, 200, JSON.stringify(await operate(pool, operation, body)));
    } catch (error) {
      refuse(response, error);
    }
  };
  const server = createServer((incoming, response) => void serve(incoming, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    userPoolId: pool.settings.userPoolId,
    clientId: pool.settings.clientId,
    keysAddress: `${endpoint}${keysPath}`,
    users: pool.users,
    asked,
    failNext: (operation, fault) => void faults.set(operation, fault),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function operate(pool: CognitoPool, operation: string, body: Body): Promise<object> {
  const { userPoolId, clientId } = pool.settings;
  if (operation.startsWith('Admin') && body['UserPoolId'] !== userPoolId)
    throw new CognitoError('ResourceNotFoundException', `User pool ${body['UserPoolId']} does not exist.`);
  if (/Auth|Refresh/.test(operation) && body['ClientId'] !== clientId)
    throw new CognitoError('ResourceNotFoundException', `User pool client ${body['ClientId']} does not exist.`);
  const act = operations[operation];
  if (act === undefined) throw new CognitoError('UnknownOperationException', operation);
  return act(pool, body);
}

const operations: Readonly<Record<string, (pool: CognitoPool, body: Body) => Promise<object>>> = {
  AdminCreateUser: async (pool, body) => {
    if (body['MessageAction'] !== 'SUPPRESS')
      throw new CognitoError('CodeDeliveryFailureException', 'There is nobody here who sends messages.');
    return { User: described(pool.create(text(body, 'Username'), attributesOf(body))) };
  },
  AdminSetUserPassword: async (pool, body) => {
    const user = pool.existing(text(body, 'Username'));
    if (text(body, 'Password').length < 8)
      throw new CognitoError('InvalidPasswordException', 'Password did not conform with policy');
    user.status = body['Permanent'] === true ? 'CONFIRMED' : 'FORCE_CHANGE_PASSWORD';
    return {};
  },
  AdminUpdateUserAttributes: async (pool, body) => {
    Object.assign(pool.existing(text(body, 'Username')).attributes, attributesOf(body));
    return {};
  },
  AdminGetUser: async (pool, body) => {
    const { Attributes, ...rest } = described(pool.existing(text(body, 'Username')));
    return { ...rest, UserAttributes: Attributes };
  },
  AdminInitiateAuth: (pool, body) => initiate(pool, body),
  InitiateAuth: (pool, body) => initiate(pool, body),
  AdminRespondToAuthChallenge: (pool, body) => respond(pool, body),
  RespondToAuthChallenge: (pool, body) => respond(pool, body),
  GetTokensFromRefreshToken: (pool, body) => pool.refresh(text(body, 'RefreshToken'), metadataOf(body)),
};

function initiate(pool: CognitoPool, body: Body): Promise<object> {
  const parameters = (body['AuthParameters'] ?? {}) as Texts;
  // The metadata of this call reaches neither the challenge triggers nor the pre-token trigger (API reference, AdminInitiateAuth).
  if (body['AuthFlow'] === 'CUSTOM_AUTH') return pool.begin(text(parameters, 'USERNAME'));
  if (body['AuthFlow'] === 'REFRESH_TOKEN_AUTH') return pool.refresh(text(parameters, 'REFRESH_TOKEN'), undefined);
  throw new CognitoError('InvalidParameterException', `${body['AuthFlow']} flow not enabled for this client`);
}

function respond(pool: CognitoPool, body: Body): Promise<object> {
  if (body['ChallengeName'] !== 'CUSTOM_CHALLENGE')
    throw new CognitoError('InvalidParameterException', `${body['ChallengeName']} was not asked for`);
  const responses = (body['ChallengeResponses'] ?? {}) as Texts;
  return pool.answer(text(body, 'Session'), text(responses, 'USERNAME'), text(responses, 'ANSWER'), metadataOf(body));
}

const metadataOf = (body: Body) => body['ClientMetadata'] as Texts | undefined;

function text(from: Body, name: string): string {
  const value = from[name];
  if (typeof value !== 'string' || value === '')
    throw new CognitoError('InvalidParameterException', `Missing required parameter ${name}`);
  return value;
}

/** Custom attributes are at most 256 characters, as the identity stack makes them. */
function attributesOf(body: Body): Record<string, string> {
  const given = (body['UserAttributes'] ?? []) as readonly { Name: string; Value: string }[];
  for (const { Name, Value } of given)
    if (Name.startsWith('custom:') && Value.length > 256)
      throw new CognitoError('InvalidParameterException', `Attributes did not conform to the schema: ${Name}`);
  return Object.fromEntries(given.map(({ Name, Value }) => [Name, Value]));
}

function described({ name, attributes, status }: PoolUser) {
  const Attributes = Object.entries(attributes).map(([Name, Value]) => ({ Name, Value }));
  return { Username: name, Attributes, Enabled: true, UserStatus: status };
}

function targetOf({ headers }: IncomingMessage): string {
  const target = `${headers['x-amz-target']}`;
  const [service, operation = ''] = target.split('.');
  return service === 'AWSCognitoIdentityProviderService' ? operation : target;
}

async function textOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

function refuse(response: ServerResponse, error: unknown): void {
  const { name, message } = error instanceof Error ? error : new Error(`${error}`);
  const known = error instanceof CognitoError;
  response.setHeader('x-amzn-errortype', known ? name : 'InternalErrorException');
  reply(response, known ? 400 : 500, JSON.stringify({ __type: known ? name : 'InternalErrorException', message }));
}

function reply(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' });
  response.end(body);
}
