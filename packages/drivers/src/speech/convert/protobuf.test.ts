import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fields, MessageWriter, text, varints } from './protobuf.ts';

const joined = (message: MessageWriter): Uint8Array => new Uint8Array(Buffer.concat(message.parts));

test('what is written is read back, field by field', () => {
  const number = fc.integer({ min: 1, max: 100_000 });
  const value = fc.oneof(fc.maxSafeNat(), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(number, value)), (entries) => {
      const message = new MessageWriter();
      for (const [field, content] of entries) {
        if (typeof content === 'number') message.varint(field, content);
        else message.text(field, content);
      }
      const read = [...fields(joined(message))].map((field, i) => [
        field.number,
        typeof entries[i]?.[1] === 'number' ? field.varint : text(field),
      ]);
      const wellFormed = entries.map(([field, content]) => [
        field,
        typeof content === 'string' ? content.toWellFormed() : content,
      ]);
      assert.deepEqual(read, wellFormed);
    }),
  );
});

test('packed numbers and one plain number are read alike', () => {
  const packed = joined(new MessageWriter().bytes(1, Uint8Array.of(3, 0xac, 2, 0)));
  const plain = joined(new MessageWriter().varint(1, 300));
  assert.deepEqual([...fields(packed)].map(varints), [[3, 300, 0]]);
  assert.deepEqual([...fields(plain)].map(varints), [[300]]);
});

test('a message that is cut short is refused', () => {
  const whole = joined(new MessageWriter().text(1, 'tomato').varint(2, 300));
  for (const length of [1, 3, 6, whole.length - 1]) {
    assert.throws(() => [...fields(whole.subarray(0, length))], RangeError);
  }
});
