import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readOnnx, type StoredModel } from './onnx-read.ts';
import { MessageWriter } from './protobuf.ts';
import { convertWhisper, type MadeFile } from './whisper.ts';
import type { WhisperSize } from './whisper-graph.ts';
import { UnexpectedWeights } from './whisper-weights.ts';

/** The smallest Whisper there can be: one layer of width 128, so that one block of weights is one row. */
const tiny: WhisperSize = { width: 128, layers: 1, heads: 2, bands: 4, positions: 6, textPositions: 5, vocabulary: 7 };

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** Writes files as the exporter writes them: matrices by number, found only through the names of the nodes that use them. */
class Exported {
  readonly graph = new MessageWriter();
  readonly signed: boolean;
  #count = 0;

  constructor(signed: boolean) {
    this.signed = signed;
  }

  tensor(name: string, dimensions: readonly number[], type: number, data: Uint8Array): this {
    const tensor = new MessageWriter();
    for (const size of dimensions) tensor.varint(1, size);
    this.graph.message(5, tensor.varint(2, type).text(8, name).bytes(9, data));
    return this;
  }

  floats(name: string, ...dimensions: number[]): this {
    const count = dimensions.reduce((product, size) => product * size, 1);
    const data = Float32Array.from({ length: count }, (_, i) => i / 16);
    return this.tensor(name, dimensions, 1, new Uint8Array(data.buffer));
  }

  bytes(name: string, dimensions: readonly number[], first: number): this {
    const count = dimensions.reduce((product, size) => product * size, 1);
    const type = this.signed ? 3 : 2;
    this.tensor(
      `${name}_quantized`,
      dimensions,
      type,
      Uint8Array.from({ length: count }, (_, i) => (first + i) % 251),
    );
    this.graph.message(5, new MessageWriter().varint(2, 1).float(4, 0.5).text(8, `${name}_scale`));
    this.graph.message(
      5,
      new MessageWriter()
        .varint(2, type)
        .varint(5, this.signed ? 0 : 3)
        .text(8, `${name}_zero_point`),
    );
    return this;
  }

  matrix(layer: string, dimensions: readonly number[], operation = 'MatMulInteger'): this {
    this.#count += 1;
    const name = `onnx::MatMul_${this.#count}`;
    const kind = operation === 'ConvInteger' ? 'Conv' : 'MatMul';
    const node = new MessageWriter().text(1, 'x').text(1, `${name}_quantized`).text(3, `${layer}/${kind}_quant`);
    this.graph.message(1, node.text(4, operation));
    return this.bytes(name, dimensions, this.#count);
  }

  layer(path: string, name: string, attentions: readonly string[]): this {
    for (const attention of attentions) {
      for (const part of ['q_proj', 'k_proj', 'v_proj', 'out_proj'])
        this.matrix(`${path}/${attention}/${part}`, [128, 128]);
      for (const part of ['q_proj', 'v_proj', 'out_proj']) this.floats(`${name}.${attention}.${part}.bias`, 128);
      for (const part of ['weight', 'bias']) this.floats(`${name}.${attention}_layer_norm.${part}`, 128);
    }
    for (const part of ['weight', 'bias']) this.floats(`${name}.final_layer_norm.${part}`, 128);
    this.matrix(`${path}/fc1`, [128, 512]).floats(`${name}.fc1.bias`, 512);
    return this.matrix(`${path}/fc2`, [512, 128]).floats(`${name}.fc2.bias`, 128);
  }

  file(): Uint8Array {
    return joined(new MessageWriter().varint(1, 6).message(7, this.graph).parts);
  }
}

function exportedEncoder(): Exported {
  const file = new Exported(false)
    .floats('conv1.bias', 128)
    .floats('conv2.bias', 128)
    .floats('embed_positions.weight', 6, 128);
  file.matrix('/conv1', [128, 4, 3], 'ConvInteger').matrix('/conv2', [128, 128, 3], 'ConvInteger');
  return file
    .layer('/layers.0', 'layers.0', ['self_attn'])
    .floats('layer_norm.weight', 128)
    .floats('layer_norm.bias', 128);
}

function exportedDecoder(): Exported {
  const file = new Exported(true).floats('model.decoder.embed_positions.weight_merged_0', 5, 128);
  file.bytes('model.decoder.embed_tokens.weight_merged_0', [7, 128], 9);
  file.layer('/model/decoder/layers.0', 'model.decoder.layers.0', ['self_attn', 'encoder_attn']);
  return file.floats('model.decoder.layer_norm.weight', 128).floats('model.decoder.layer_norm.bias', 128);
}

const made = (encoder: Uint8Array, decoder: Uint8Array): Map<string, StoredModel> =>
  new Map(
    [...convertWhisper(encoder, decoder, tiny)].map(({ file, parts }: MadeFile) => [file, readOnnx(joined(parts))]),
  );

test('the encoder’s 8-bit matrices become the floats they stand for', () => {
  const model = made(exportedEncoder().file(), exportedDecoder().file()).get('whisper/encoder.onnx');
  const multiplied = model?.nodes.filter(
    ({ operation, inputs }) => operation === 'MatMul' && inputs[1]?.startsWith('weight'),
  );
  assert.equal(multiplied?.length, 6);
  const query = model?.tensors.get(multiplied?.[0]?.inputs[1] ?? '');
  const numbers = new Float32Array(query?.data.slice().buffer ?? new ArrayBuffer(0));
  const expected = Float32Array.from({ length: 128 * 128 }, (_, i) => (((3 + i) % 251) - 3) * 0.5);
  assert.deepEqual(numbers, expected);
});

test('the decoder keeps its bytes exactly, signed ones moved up by 128, turned so that outputs are rows', () => {
  const model = made(exportedEncoder().file(), exportedDecoder().file()).get('whisper/decoder.onnx');
  const query = model?.nodes.find(({ operation }) => operation === 'MatMulNBits');
  const [, weight = '', scales = '', zeros = ''] = query?.inputs ?? [];
  const bytes = model?.tensors.get(weight)?.data;
  // The key projection is written first, the exporter's second matrix: row r, column c held 2 + 128 r + c.
  const stored = (row: number, column: number): number => ((2 + row * 128 + column) % 251) ^ 128;
  for (const [row, column] of [
    [0, 0],
    [0, 5],
    [7, 3],
    [127, 127],
  ] as const) {
    assert.equal(bytes?.[column * 128 + row], stored(row, column));
  }
  assert.deepEqual(
    new Float32Array(model?.tensors.get(scales)?.data.slice().buffer ?? new ArrayBuffer(0)),
    new Float32Array(128).fill(0.5),
  );
  assert.deepEqual(new Uint8Array(model?.tensors.get(zeros)?.data ?? []), new Uint8Array(128).fill(128));
});

test('the same weights make the same files, so that their SHA-256 can be pinned', () => {
  const [encoder, decoder] = [exportedEncoder().file(), exportedDecoder().file()];
  const bytes = (): Uint8Array[] => [...convertWhisper(encoder, decoder, tiny)].map(({ parts }) => joined(parts));
  assert.deepEqual(bytes(), bytes());
});

test('weights of another make are refused by name', () => {
  const lacking = new Exported(false).matrix('/conv1', [128, 4, 3], 'ConvInteger').file();
  assert.throws(
    () => made(lacking, exportedDecoder().file()),
    (error) => error instanceof UnexpectedWeights && /lack/.test(error.message),
  );
  const wide: WhisperSize = { ...tiny, vocabulary: 8 };
  assert.throws(() => [...convertWhisper(exportedEncoder().file(), exportedDecoder().file(), wide)], /not 8 × 128/);
});

test('bytes that are no ONNX file are refused', () => {
  assert.throws(() => made(new TextEncoder().encode('tomato'), exportedDecoder().file()), RangeError);
  assert.throws(() => made(exportedEncoder().file().subarray(0, 5000), exportedDecoder().file()), RangeError);
});
