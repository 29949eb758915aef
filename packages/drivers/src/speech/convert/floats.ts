import { type Field, fields, MessageWriter, text } from './protobuf.ts';

/** Element types of onnx.proto. */
const float32 = 1;
const float16 = 10;

/** Every 16-bit float as the 32-bit float of the same value (IEEE 754: 1 sign, 5 exponent, 10 fraction bits). */
const widened = Float32Array.from({ length: 65_536 }, (_, bits) => {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
});

function widen(bytes: Uint8Array): Uint8Array {
  const floats = new Float32Array(bytes.length / 2);
  for (let i = 0; i < floats.length; i += 1) {
    floats[i] = widened[(bytes[2 * i] as number) | ((bytes[2 * i + 1] as number) << 8)] as number;
  }
  return new Uint8Array(floats.buffer);
}

/** Copies a message, with the fields that `change` answers for written by it instead. */
function rewritten(message: Uint8Array, change: (field: Field, writer: MessageWriter) => boolean): MessageWriter {
  const writer = new MessageWriter();
  for (const field of fields(message)) if (!change(field, writer)) writer.raw(field);
  return writer;
}

function tensor(message: Uint8Array): MessageWriter {
  const narrow = [...fields(message)].some(({ number, varint }) => number === 2 && varint === float16);
  return rewritten(message, (field, writer) => {
    if (!narrow) return false;
    if (field.number === 2) writer.varint(2, float32);
    else if (field.number === 9) writer.bytes(9, widen(field.bytes));
    else if (field.number === 5) throw new RangeError('16-bit floats are only known as raw data');
    else return false;
    return true;
  });
}

function attribute(message: Uint8Array): MessageWriter {
  const name = [...fields(message)].find(({ number }) => number === 1);
  const isTarget = name !== undefined && text(name) === 'to';
  return rewritten(message, (field, writer) => {
    if (isTarget && field.number === 3 && field.varint === float16) writer.varint(3, float32);
    else if (field.number === 5) writer.message(5, tensor(field.bytes));
    else return false;
    return true;
  });
}

function node(message: Uint8Array): MessageWriter {
  return rewritten(message, (field, writer) => {
    if (field.number !== 5) return false;
    writer.message(5, attribute(field.bytes));
    return true;
  });
}

function graph(message: Uint8Array): MessageWriter {
  return rewritten(message, (field, writer) => {
    if (field.number === 1) writer.message(1, node(field.bytes));
    else if (field.number === 5) writer.message(5, tensor(field.bytes));
    // Shapes and types noted between the nodes are dropped: the runtime infers them anew.
    else return field.number === 13;
    return true;
  });
}

/**
 * An ONNX file whose 16-bit floats are all widened to 32 bits, in parts. In 16 bits a square overflows now and then and the whole answer is no
 * number, and a processor without 16-bit arithmetic spends its time on casts. Throws a RangeError where the bytes are no ONNX file.
 */
export function asFloats(file: Uint8Array): readonly Uint8Array[] {
  const plain = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  return rewritten(plain, (field, writer) => {
    if (field.number !== 7) return false;
    writer.message(7, graph(field.bytes));
    return true;
  }).parts;
}
