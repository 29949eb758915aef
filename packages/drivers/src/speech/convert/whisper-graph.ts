import { OnnxGraph, type Value } from './onnx-write.ts';
import { floatsOf, type QuantisedMatrix, type WhisperWeights } from './whisper-weights.ts';

/** The measures of a Whisper model; `small` has 12 layers of width 768. Source: openai/whisper, model.py (MIT). */
export interface WhisperSize {
  readonly width: number;
  readonly layers: number;
  readonly heads: number;
  readonly bands: number;
  readonly positions: number;
  readonly textPositions: number;
  readonly vocabulary: number;
}

export const whisperSmall: WhisperSize = {
  width: 768,
  layers: 12,
  heads: 12,
  bands: 80,
  positions: 1500,
  textPositions: 448,
  vocabulary: 51_865,
};

/** Numbers that share a scale when a matrix stays in 8 bits: ONNX Runtime's block size. */
const block = 128;

/** How matrices are kept: as floats (fastest for many frames at once), or in their 8 bits (fastest word by word: a quarter of the memory to read). */
export type Keep = 'floats' | 'bytes';

/** Columns become rows, as MatMulNBits wants them: for each output its inputs, one after another. */
function transposed({ rows, columns, stored }: QuantisedMatrix): Uint8Array {
  const result = new Uint8Array(stored.length);
  for (let row = 0, from = 0; row < rows; row += 1) {
    for (let column = 0, to = row; column < columns; column += 1, to += rows, from += 1) {
      result[to] = stored[from] as number;
    }
  }
  return result;
}

function multiplyBytes(
  graph: OnnxGraph,
  x: Value,
  outputs: number,
  inputs: number,
  matrix: QuantisedMatrix,
  shared?: Value,
): Value {
  const blocks = inputs / block;
  const weight = shared ?? graph.weight(transposed(matrix), [outputs, blocks, block]);
  const scales = graph.weight(new Float32Array(outputs * blocks).fill(matrix.scale), [outputs * blocks]);
  const zeroPoints = graph.weight(new Uint8Array(outputs * blocks).fill(matrix.zeroPoint), [outputs * blocks]);
  const attributes = { K: inputs, N: outputs, bits: 8, block_size: block, accuracy_level: 4 };
  return graph.node('MatMulNBits', [x, weight, scales, zeroPoints], { domain: 'com.microsoft', attributes });
}

function multiplyFloats(graph: OnnxGraph, x: Value, matrix: QuantisedMatrix): Value {
  return graph.node('MatMul', [x, graph.weight(floatsOf(matrix), [matrix.rows, matrix.columns])]);
}

/** The parts that encoder and decoder share. */
class WhisperPart {
  readonly graph = new OnnxGraph();
  readonly size: WhisperSize;
  readonly weights: WhisperWeights;
  readonly keep: Keep;

  constructor(size: WhisperSize, weights: WhisperWeights, keep: Keep) {
    this.size = size;
    this.weights = weights;
    this.keep = keep;
  }

  vector(name: string, length = this.size.width): Value {
    return this.graph.weight(this.weights.floats(name, length), [length]);
  }

  linear(x: Value, layer: string, rows: number, columns: number, bias = true): Value {
    const matrix = this.weights.matrix(layer, rows, columns);
    const product =
      this.keep === 'floats'
        ? multiplyFloats(this.graph, x, matrix)
        : multiplyBytes(this.graph, x, columns, rows, matrix);
    return bias ? this.graph.node('Add', [product, this.vector(`${layer}.bias`, columns)]) : product;
  }

  normalise(x: Value, layer: string): Value {
    const inputs = [x, this.vector(`${layer}.weight`), this.vector(`${layer}.bias`)];
    return this.graph.node('LayerNormalization', inputs, { attributes: { epsilon: { float: 1e-5 } } });
  }

  /** [batch, time, width] to [batch, heads, time, width of a head]; `perm` [0, 2, 3, 1] gives it with time last, as keys are used. */
  split(x: Value, perm: readonly number[]): Value {
    const { heads, width } = this.size;
    const shaped = this.graph.node('Reshape', [x, this.graph.whole(0, 0, heads, width / heads)]);
    return this.graph.node('Transpose', [shaped], { attributes: { perm } });
  }

  /** Queries are scaled once here, where OpenAI's code scales queries and keys by the fourth root each. */
  queries(x: Value, layer: string): Value {
    const { width, heads } = this.size;
    const factor = this.graph.weight(Float32Array.of(1 / Math.sqrt(width / heads)), [1]);
    const projected = this.linear(x, `${layer}.q_proj`, width, width);
    return this.split(this.graph.node('Mul', [projected, factor]), [0, 2, 1, 3]);
  }

  keys(x: Value, layer: string): Value {
    return this.split(this.linear(x, `${layer}.k_proj`, this.size.width, this.size.width, false), [0, 2, 3, 1]);
  }

  values(x: Value, layer: string): Value {
    return this.split(this.linear(x, `${layer}.v_proj`, this.size.width, this.size.width), [0, 2, 1, 3]);
  }

  attend(queries: Value, keys: Value, values: Value, layer: string, mask?: Value): Value {
    const { graph } = this;
    const raw = graph.node('MatMul', [queries, keys]);
    const masked = mask === undefined ? raw : graph.node('Add', [raw, mask]);
    const weights = graph.node('Softmax', [masked]);
    const mixed = graph.node('Transpose', [graph.node('MatMul', [weights, values])], {
      attributes: { perm: [0, 2, 1, 3] },
    });
    const joined = graph.node('Reshape', [mixed, graph.whole(0, 0, this.size.width)]);
    return this.linear(joined, `${layer}.out_proj`, this.size.width, this.size.width);
  }

  feedForward(x: Value, layer: string): Value {
    const { width } = this.size;
    const normal = this.normalise(x, `${layer}.final_layer_norm`);
    const wide = this.graph.node('Gelu', [this.linear(normal, `${layer}.fc1`, width, 4 * width)]);
    return this.graph.node('Add', [x, this.linear(wide, `${layer}.fc2`, 4 * width, width)]);
  }
}

/**
 * The encoder: `mel` [1, bands, frames] to `audio` [1, frames / 2, width]. Unlike the exporter's graph it takes any even
 * number of frames up to twice the positions, so that short speech costs little.
 */
export function encoderGraph(size: WhisperSize, weights: WhisperWeights, keep: Keep): readonly Uint8Array[] {
  const part = new WhisperPart(size, weights, keep);
  const { graph } = part;
  const { width, bands } = size;
  const convolve = (x: Value, layer: string, channels: number, stride: number): Value => {
    const kernel = graph.weight(weights.convolution(layer, width * channels * 3), [width, channels, 3]);
    const attributes = { kernel_shape: [3], pads: [1, 1], strides: [stride] };
    return graph.node('Gelu', [graph.node('Conv', [x, kernel, part.vector(`${layer}.bias`)], { attributes })]);
  };
  const mel = graph.input('mel', 'float32', [1, bands, 'frames']);
  const convolved = convolve(convolve(mel, 'conv1', bands, 1), 'conv2', width, 2);
  const sequence = graph.node('Transpose', [convolved], { attributes: { perm: [0, 2, 1] } });
  const table = graph.weight(weights.floats('embed_positions.weight', size.positions * width), [size.positions, width]);
  const length = graph.node('Shape', [sequence], { attributes: { start: 1, end: 2 } });
  const positions = graph.node('Slice', [table, graph.whole(0), length, graph.whole(0)]);
  let x = graph.node('Add', [sequence, positions]);
  for (let layer = 0; layer < size.layers; layer += 1) {
    const name = `layers.${layer}`;
    const normal = part.normalise(x, `${name}.self_attn_layer_norm`);
    const attention = `${name}.self_attn`;
    const [q, k, v] = [part.queries(normal, attention), part.keys(normal, attention), part.values(normal, attention)];
    x = graph.node('Add', [x, part.attend(q, k, v, attention)]);
    x = part.feedForward(x, name);
  }
  const inputs = [x, part.vector('layer_norm.weight'), part.vector('layer_norm.bias')];
  const attributes = { epsilon: { float: 1e-5 } };
  const audio = graph.node('LayerNormalization', inputs, { attributes, outputs: ['audio'] });
  graph.output(audio, 'float32', [1, 'time', width]);
  return graph.file('whisper-encoder');
}

/** The keys and values of the audio for every decoder layer, made once per recording: `audio` to `audio_keys_0`, `audio_values_0` … */
export function bridgeGraph(size: WhisperSize, weights: WhisperWeights, keep: Keep): readonly Uint8Array[] {
  const part = new WhisperPart(size, weights, keep);
  const { graph } = part;
  const depth = size.width / size.heads;
  const audio = graph.input('audio', 'float32', [1, 'time', size.width]);
  for (let layer = 0; layer < size.layers; layer += 1) {
    const attention = `layers.${layer}.encoder_attn`;
    const keys = graph.node('Identity', [part.keys(audio, attention)], { outputs: [`audio_keys_${layer}`] });
    const values = graph.node('Identity', [part.values(audio, attention)], { outputs: [`audio_values_${layer}`] });
    graph.output(keys, 'float32', [1, size.heads, depth, 'time']);
    graph.output(values, 'float32', [1, size.heads, 'time', depth]);
  }
  return graph.file('whisper-bridge');
}

/**
 * One step of the decoder. Inputs: `tokens` [beams, count], `positions` [count], `beams` [beams] (which beam of the past each
 * one continues), `mask` [count, past + count] (0 or −∞ to be added), the audio's keys and values, and `past_keys_i`,
 * `past_values_i` [past beams, heads, past, depth]. Outputs: `logits` [beams, vocabulary] after the last token, `keys_i`, `values_i`.
 */
export function decoderGraph(size: WhisperSize, weights: WhisperWeights, keep: Keep): readonly Uint8Array[] {
  const part = new WhisperPart(size, weights, keep);
  const { graph } = part;
  const { width, heads, vocabulary } = size;
  const depth = width / heads;
  const tokens = graph.input('tokens', 'int64', ['beams', 'count']);
  const positions = graph.input('positions', 'int64', ['count']);
  const beams = graph.input('beams', 'int64', ['beams']);
  const mask = graph.input('mask', 'float32', ['count', 'all']);
  const table = weights.table('embed_tokens.weight', vocabulary, width);
  const embedding = graph.weight(table.stored, [vocabulary, width / block, block]);
  const rows = graph.node('Cast', [graph.node('Gather', [embedding, tokens])], { attributes: { to: 1 } });
  const flat = graph.node('Reshape', [rows, graph.whole(0, 0, width)]);
  const centred = graph.node('Sub', [flat, graph.weight(Float32Array.of(table.zeroPoint), [1])]);
  const embedded = graph.node('Mul', [centred, graph.weight(Float32Array.of(table.scale), [1])]);
  const places = graph.weight(weights.floats('embed_positions.weight', size.textPositions * width), [
    size.textPositions,
    width,
  ]);
  let x = graph.node('Add', [embedded, graph.node('Gather', [places, positions])]);
  const remember = (kind: string, layer: number, fresh: Value): Value => {
    const past = graph.input(`past_${kind}_${layer}`, 'float32', ['past_beams', heads, 'past', depth]);
    const chosen = graph.node('Gather', [past, beams]);
    const all = graph.node('Concat', [chosen, fresh], { attributes: { axis: 2 }, outputs: [`${kind}_${layer}`] });
    graph.output(all, 'float32', ['beams', heads, 'all', depth]);
    return all;
  };
  for (let layer = 0; layer < size.layers; layer += 1) {
    const name = `layers.${layer}`;
    const self = `${name}.self_attn`;
    const normal = part.normalise(x, `${self}_layer_norm`);
    const freshKeys = part.split(part.linear(normal, `${self}.k_proj`, width, width, false), [0, 2, 1, 3]);
    const keys = graph.node('Transpose', [remember('keys', layer, freshKeys)], { attributes: { perm: [0, 1, 3, 2] } });
    const values = remember('values', layer, part.values(normal, self));
    x = graph.node('Add', [x, part.attend(part.queries(normal, self), keys, values, self, mask)]);
    const cross = `${name}.encoder_attn`;
    const audioKeys = graph.input(`audio_keys_${layer}`, 'float32', [1, heads, depth, 'time']);
    const audioValues = graph.input(`audio_values_${layer}`, 'float32', [1, heads, 'time', depth]);
    const question = part.queries(part.normalise(x, `${cross}_layer_norm`), cross);
    x = graph.node('Add', [x, part.attend(question, audioKeys, audioValues, cross)]);
    x = part.feedForward(x, name);
  }
  const last = graph.node('Slice', [x, graph.whole(-1), graph.whole(2 ** 31), graph.whole(1)]);
  const normal = part.normalise(graph.node('Squeeze', [last, graph.whole(1)]), 'layer_norm');
  const scores = multiplyBytes(graph, normal, vocabulary, width, table, embedding);
  const logits = graph.node('Identity', [scores], { outputs: ['logits'] });
  graph.output(logits, 'float32', ['beams', vocabulary]);
  return graph.file('whisper-decoder');
}
