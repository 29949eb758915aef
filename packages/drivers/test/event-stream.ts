import { crc32 } from 'node:zlib';

/** A message of AWS's event stream encoding, headers that are text only (Transcribe developer guide, event stream encoding). */
export interface EventMessage {
  readonly headers: Readonly<Record<string, string>>;
  readonly payload: Buffer;
}

/** Types of header values. */
const [bytesType, textType, timeType] = [6, 7, 8];
const preludeBytes = 12;
const checksumBytes = 4;

/** One message: lengths, their checksum, headers, payload, and the checksum of all. */
export function encodeEvent({ headers, payload }: EventMessage): Buffer {
  const parts = Object.entries(headers).map(([name, value]) => {
    const [key, text] = [Buffer.from(name), Buffer.from(value)];
    const length = Buffer.alloc(2);
    length.writeUInt16BE(text.length);
    return Buffer.concat([Buffer.from([key.length]), key, Buffer.from([textType]), length, text]);
  });
  const head = Buffer.concat(parts);
  const prelude = Buffer.alloc(8);
  prelude.writeUInt32BE(preludeBytes + head.length + payload.length + checksumBytes, 0);
  prelude.writeUInt32BE(head.length, 4);
  const message = Buffer.concat([prelude, checksum(prelude), head, payload]);
  return Buffer.concat([message, checksum(message)]);
}

/** All messages of a stream. Errors: a checksum that is not the message's. */
export function decodeEvents(stream: Buffer): readonly EventMessage[] {
  const messages: EventMessage[] = [];
  for (let at = 0; at < stream.length; ) {
    const message = stream.subarray(at, at + stream.readUInt32BE(at));
    const end = message.length - checksumBytes;
    const sound =
      checksum(message.subarray(0, 8)).equals(message.subarray(8, preludeBytes)) &&
      checksum(message.subarray(0, end)).equals(message.subarray(end));
    if (!sound) throw new Error('a message whose checksum is not its own');
    const payloadAt = preludeBytes + message.readUInt32BE(4);
    messages.push({
      headers: headersOf(message.subarray(preludeBytes, payloadAt)),
      payload: message.subarray(payloadAt, end),
    });
    at += message.length;
  }
  return messages;
}

function headersOf(bytes: Buffer): Record<string, string> {
  const headers: Record<string, string> = {};
  for (let at = 0; at < bytes.length; ) {
    const name = bytes.toString('utf8', at + 1, at + 1 + bytes.readUInt8(at));
    at += 1 + bytes.readUInt8(at);
    const type = bytes.readUInt8(at);
    if (type !== timeType && type !== textType && type !== bytesType) throw new Error(`a header of type ${type}`);
    const [from, length] = type === timeType ? [at + 1, 8] : [at + 3, bytes.readUInt16BE(at + 1)];
    headers[name] = bytes.toString(type === textType ? 'utf8' : 'hex', from, from + length);
    at = from + length;
  }
  return headers;
}

function checksum(bytes: Buffer): Buffer {
  const sum = Buffer.alloc(checksumBytes);
  sum.writeUInt32BE(crc32(bytes));
  return sum;
}
