import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';

/** As apps/infra sets them: what comes with these types is handed over in base64, all else as text. */
const binary = /^(?:audio|image)\//;
/** Of an invocation's payload (Lambda quotas). */
const mostBytes = 6 * 1024 * 1024;
/** The caller, as CloudFront adds it to what the caller sent, and CloudFront, as API Gateway adds it. */
const caller = '203.0.113.7';
const edge = '130.176.0.12';

/**
 * The event that a REST API with proxy integration makes of a request (payload format 1.0; developer guide, "Input format of a Lambda
 * function for proxy integration"): headers and parameters twice, once with all their values; the path without the stage.
 */
export async function eventOf(request: Request): Promise<APIGatewayProxyEvent> {
  const { pathname, searchParams, host } = new URL(request.url);
  const headers: [string, string][] = [
    ...request.headers,
    ['Host', host],
    ['X-Forwarded-For', `${caller}, ${edge}`],
    ['X-Forwarded-Port', '443'],
    ['X-Forwarded-Proto', 'https'],
  ];
  const event: APIGatewayProxyEvent = {
    resource: pathname,
    path: pathname,
    httpMethod: request.method,
    headers: Object.fromEntries(headers),
    multiValueHeaders: valuesOf(headers),
    queryStringParameters: searchParams.size > 0 ? Object.fromEntries(searchParams) : null,
    multiValueQueryStringParameters: searchParams.size > 0 ? valuesOf([...searchParams]) : null,
    pathParameters: null,
    stageVariables: null,
    requestContext: contextOf(request.method, pathname, host),
    ...(await bodyOf(request)),
  };
  if (JSON.stringify(event).length > mostBytes) throw new Error('API Gateway hands over no more than 6 MB');
  return event;
}

async function bodyOf(request: Request): Promise<Pick<APIGatewayProxyEvent, 'body' | 'isBase64Encoded'>> {
  const bytes = Buffer.from(await request.arrayBuffer());
  if (bytes.length === 0) return { body: null, isBase64Encoded: false };
  const isBase64Encoded = binary.test(request.headers.get('content-type') ?? '');
  return { body: bytes.toString(isBase64Encoded ? 'base64' : 'utf8'), isBase64Encoded };
}

function valuesOf(entries: readonly (readonly [string, string])[]): Record<string, string[]> {
  const values: Record<string, string[]> = {};
  for (const [name, value] of entries) values[name] = [...(values[name] ?? []), value];
  return values;
}

let requests = 0;

function contextOf(httpMethod: string, path: string, domainName: string): APIGatewayProxyEvent['requestContext'] {
  const nothing = {
    accessKey: null,
    accountId: null,
    apiKey: null,
    apiKeyId: null,
    caller: null,
    clientCert: null,
    cognitoAuthenticationProvider: null,
    cognitoAuthenticationType: null,
    cognitoIdentityId: null,
    cognitoIdentityPoolId: null,
    principalOrgId: null,
    user: null,
    userArn: null,
  };
  return {
    accountId: '123456789012',
    apiId: 'abcdefghij',
    authorizer: null,
    domainName,
    httpMethod,
    identity: { ...nothing, sourceIp: edge, userAgent: 'Amazon CloudFront' },
    path: `/live${path}`,
    protocol: 'HTTP/1.1',
    requestId: `request-${++requests}`,
    requestTimeEpoch: Date.now(),
    resourceId: 'abc123',
    resourcePath: path,
    stage: 'live',
  };
}

/** What API Gateway makes of a function's answer. */
export function responseOf(result: APIGatewayProxyResult): Response {
  const headers = new Headers();
  for (const [name, value] of Object.entries(result.headers ?? {})) headers.set(name, String(value));
  for (const [name, values] of Object.entries(result.multiValueHeaders ?? {}))
    for (const value of values) headers.append(name, String(value));
  const { statusCode: status, body, isBase64Encoded } = result;
  return new Response(isBase64Encoded ? Buffer.from(body, 'base64') : body, { status, headers });
}
