import assert from 'node:assert/strict';
import { test } from 'node:test';
import { speechRate, wavOf } from './wav.ts';

function read(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer);
  const text = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));
  return { view, text };
}

test('a second of 48 kHz sound becomes a second of 16-bit mono at 16 kHz', () => {
  const bytes = wavOf([new Float32Array(24_000), new Float32Array(24_000)], 48_000);
  const { view, text } = read(bytes);
  assert.equal(text(0, 4), 'RIFF');
  assert.equal(text(8, 8), 'WAVEfmt ');
  assert.equal(view.getUint16(22, true), 1);
  assert.equal(view.getUint32(24, true), speechRate);
  assert.equal(view.getUint16(34, true), 16);
  assert.equal(view.getUint32(40, true), 16_000 * 2);
  assert.equal(bytes.length, 44 + 32_000);
});

test('samples keep their size and are clipped, never wrapped', () => {
  const { view } = read(wavOf([Float32Array.of(0, 0.5, -1, 2, -2)], speechRate));
  const samples = [0, 1, 2, 3, 4].map((index) => view.getInt16(44 + index * 2, true));
  assert.deepEqual(samples, [0, 16_384, -32_767, 32_767, -32_767]);
});

test('a steady tone keeps its level when it is brought to another rate', () => {
  const { view } = read(wavOf([new Float32Array(441).fill(0.25)], 44_100));
  assert.equal(view.getUint32(40, true), 160 * 2);
  for (let index = 0; index < 160; index++) assert.equal(view.getInt16(44 + index * 2, true), 8_192);
});

test('silence of no length is an empty file with a whole header', () => {
  assert.equal(wavOf([], 48_000).length, 44);
});
