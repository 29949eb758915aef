/**
 * The wire format of protocol buffers, as far as ONNX files need it: varints, length-delimited fields and 32-bit fields.
 * Source: protobuf.dev, "Encoding". Nothing is copied on reading: a field is a view into the file.
 */

/** One field of a message: its number, and its value as a number (varint), or as bytes (anything else). */
export interface Field {
  readonly number: number;
  readonly varint: number;
  readonly bytes: Uint8Array;
  /** The whole field as it stands in the message, its key among it. */
  readonly raw: Uint8Array;
}

const none = new Uint8Array(0);

/** Reads the fields of one message in file order. Throws a RangeError where the bytes are no message. */
export function* fields(message: Uint8Array): Generator<Field> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = message[at++];
      if (byte === undefined) throw new RangeError('protobuf: a number runs past the end');
      value += (byte & 127) * scale;
      if (byte < 128) return value;
    }
  };
  const take = (length: number): Uint8Array => {
    if (at + length > message.length) throw new RangeError('protobuf: a field runs past the end');
    const bytes = message.subarray(at, at + length);
    at += length;
    return bytes;
  };
  const bytesOf = (type: number): Uint8Array => {
    if (type === 1) return take(8);
    if (type === 2) return take(varint());
    if (type === 5) return take(4);
    throw new RangeError(`protobuf: wire type ${type} is not known`);
  };
  while (at < message.length) {
    const start = at;
    const key = varint();
    const plain = key % 8 === 0;
    const value = plain ? varint() : 0;
    const bytes = plain ? none : bytesOf(key % 8);
    yield { number: Math.floor(key / 8), varint: value, bytes, raw: message.subarray(start, at) };
  }
}

/** The text of a length-delimited field. */
export const text = (field: Field): string => new TextDecoder().decode(field.bytes);

/** The unsigned numbers of a packed field, or the one number of a plain one. */
export function varints(field: Field): number[] {
  if (field.bytes.length === 0) return [field.varint];
  const numbers: number[] = [];
  let value = 0;
  let scale = 1;
  for (const byte of field.bytes) {
    value += (byte & 127) * scale;
    scale *= 128;
    if (byte < 128) {
      numbers.push(value);
      value = 0;
      scale = 1;
    }
  }
  return numbers;
}

function encodeVarint(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  while (rest >= 128) {
    bytes.push((rest % 128) + 128);
    rest = Math.floor(rest / 128);
  }
  return Uint8Array.from([...bytes, rest]);
}

/** A message being written: parts in order, joined only when the file is written. Numbers must be whole and not negative. */
export class MessageWriter {
  readonly parts: Uint8Array[] = [];
  length = 0;

  #push(bytes: Uint8Array): void {
    this.parts.push(bytes);
    this.length += bytes.length;
  }

  varint(number: number, value: number): this {
    this.#push(encodeVarint(number * 8));
    this.#push(encodeVarint(value));
    return this;
  }

  /** A field as it stood in another message. */
  raw(field: Field): this {
    this.#push(field.raw);
    return this;
  }

  float(number: number, value: number): this {
    this.#push(encodeVarint(number * 8 + 5));
    this.#push(new Uint8Array(Float32Array.of(value).buffer));
    return this;
  }

  bytes(number: number, value: Uint8Array): this {
    this.#push(encodeVarint(number * 8 + 2));
    this.#push(encodeVarint(value.length));
    this.#push(value);
    return this;
  }

  text(number: number, value: string): this {
    return this.bytes(number, new TextEncoder().encode(value));
  }

  message(number: number, value: MessageWriter): this {
    this.#push(encodeVarint(number * 8 + 2));
    this.#push(encodeVarint(value.length));
    for (const part of value.parts) this.#push(part);
    return this;
  }
}
