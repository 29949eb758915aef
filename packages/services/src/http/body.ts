import { MarketError } from '@mandi/market';

/** The most bytes of a JSON body. Photos and recordings go to the blobs, not through here. */
const mostBytes = 1024 * 1024;

/** The JSON of a request. Errors: 'wrong-content', 'too-large', 'invalid-utf8', 'malformed-json'. */
export async function jsonBody(request: Request): Promise<unknown> {
  const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new MarketError('wrong-content', { expected: 'application/json' });
  const bytes = await limited(request);
  try {
    return JSON.parse(decoded(bytes));
  } catch (error) {
    if (error instanceof MarketError) throw error;
    throw new MarketError('malformed-json', {}, error);
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new MarketError('invalid-utf8', {}, error);
  }
}

/** Reads no further than the limit, whatever the client says of the length. */
async function limited(request: Request): Promise<Uint8Array> {
  const tooLarge = () => new MarketError('too-large', { bytes: mostBytes });
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) throw tooLarge();
  if (!request.body) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of arriving(request.body)) {
    length += chunk.byteLength;
    if (length > mostBytes) throw tooLarge();
    chunks.push(chunk);
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks);
}

/** A client that goes away in the middle is no fault of ours. Errors: 'malformed-json'. */
async function* arriving(body: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  try {
    yield* body;
  } catch (error) {
    throw new MarketError('malformed-json', {}, error);
  }
}
