import { createHash, createHmac } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

interface Key {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

interface Scope {
  readonly service: string;
  readonly region: string;
}

const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=(\S+), Signature=([0-9a-f]{64})$/;

/**
 * Whether a request without a query bears the signature that Signature Version 4 gives, computed again from the request as it arrived (IAM user
 * guide, "Create a signed AWS API request").
 */
export function isSigned(request: IncomingMessage, body: string, { service, region }: Scope, key: Key): boolean {
  const [, accessKeyId, day = '', saidRegion, saidService, names = '', signature] =
    form.exec(request.headers.authorization ?? '') ?? [];
  if (accessKeyId !== key.accessKeyId || saidRegion !== region || saidService !== service) return false;
  const lines = names.split(';').map((name) => `${name}:${request.headers[name]}\n`);
  const canonical = [request.method, request.url, '', lines.join(''), names, sha256(body)].join('\n');
  const scope = `${day}/${region}/${service}/aws4_request`;
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'], scope, sha256(canonical)].join('\n');
  const signing = [day, region, service, 'aws4_request'].reduce<string | Buffer>(
    (secret, part) => hmac(secret, part),
    `AWS4${key.secretAccessKey}`,
  );
  return hmac(signing, text).toString('hex') === signature;
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();
