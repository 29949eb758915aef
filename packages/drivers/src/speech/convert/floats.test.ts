import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asFloats } from './floats.ts';
import { readOnnx } from './onnx-read.ts';
import { fields, MessageWriter } from './protobuf.ts';

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const halves = (...bits: number[]): Uint8Array => new Uint8Array(Uint16Array.from(bits).buffer);

/** A file with one 16-bit weight, one whole-number weight, a cast to 16 bits, and a note on a value's type. */
function file(weight: Uint8Array): Uint8Array {
  const cast = new MessageWriter().text(1, 'to').varint(3, 10).varint(20, 2);
  const axis = new MessageWriter().text(1, 'axis').varint(3, 10).varint(20, 2);
  const graph = new MessageWriter()
    .message(1, new MessageWriter().text(1, 'x').text(4, 'Cast').message(5, cast).message(5, axis))
    .message(
      5,
      new MessageWriter()
        .varint(1, weight.length / 2)
        .varint(2, 10)
        .text(8, 'w')
        .bytes(9, weight),
    )
    .message(5, new MessageWriter().varint(1, 1).varint(2, 7).text(8, 'n').bytes(9, new Uint8Array(8)))
    .message(13, new MessageWriter().text(1, 'x'));
  return joined(new MessageWriter().varint(1, 9).message(7, graph).parts);
}

test('16-bit weights become the 32-bit floats of the same values, and other weights stay', () => {
  const model = readOnnx(joined(asFloats(file(halves(0x3c00, 0xc000, 0x3555, 0x0001, 0x7bff, 0x8000)))));
  const data = model.tensors.get('w')?.data.slice().buffer ?? new ArrayBuffer(0);
  assert.deepEqual([...new Float32Array(data)], [1, -2, 0.333251953125, 2 ** -24, 65_504, -0]);
  assert.equal(model.tensors.get('w')?.elementType, 'float32');
  assert.equal(model.tensors.get('n')?.data.length, 8);
});

test('casts aim at 32 bits, other attributes stay, and notes on types are dropped', () => {
  const graph =
    [...fields(joined(asFloats(file(halves(0)))))].find(({ number }) => number === 7)?.bytes ?? new Uint8Array();
  const parts = [...fields(graph)];
  assert.ok(parts.every(({ number }) => number !== 13));
  const node = [...fields(parts.find(({ number }) => number === 1)?.bytes ?? new Uint8Array())];
  const targets = node
    .filter(({ number }) => number === 5)
    .map(({ bytes }) => [...fields(bytes)].find(({ number }) => number === 3)?.varint);
  assert.deepEqual(targets, [1, 10]);
});
