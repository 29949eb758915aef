import { Sha256 } from '@aws-crypto/sha256-js';
import { HttpRequest } from '@smithy/protocol-http';
import { SignatureV4 } from '@smithy/signature-v4';

/** What gives credentials: the SDK's provider chain, or a fixed pair in tests. */
export type Credentials = ConstructorParameters<typeof SignatureV4>[0]['credentials'];

export interface Signing {
  readonly service: string;
  readonly region: string;
  readonly credentials: Credentials;
}

export interface Call {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'HEAD';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds. */
  readonly deadline: number;
}

export type Caller = (call: Call) => Promise<Response>;

/** Calls without a signature: an engine on this machine. */
export const plainFetch: Caller = ({ method, url, headers = {}, body, deadline }) =>
  fetch(url, { method, headers, ...(body === undefined ? {} : { body }), signal: AbortSignal.timeout(deadline) });

/** Calls signed by Signature Version 4, for AWS services whose clients would be larger than all the rest of a function. */
export function signedFetch({ service, region, credentials }: Signing): Caller {
  const signer = new SignatureV4({ service, region, credentials, sha256: Sha256 });
  return async ({ method, url, headers = {}, body, deadline }) => {
    const { hostname, host, pathname, searchParams, protocol, port } = new URL(url);
    const request = new HttpRequest({
      method,
      protocol,
      hostname,
      ...(port === '' ? {} : { port: Number(port) }),
      path: pathname,
      query: Object.fromEntries(searchParams),
      headers: { host, ...headers },
      body,
    });
    const signed = await signer.sign(request);
    return plainFetch({ method, url, headers: signed.headers, ...(body === undefined ? {} : { body }), deadline });
  };
}
