import type { StoredModel, StoredTensor } from './onnx-read.ts';

/** A matrix in the file's own 8 bits, signed ones moved up by 128: value = (stored − zeroPoint) × scale. Row after row. */
export interface QuantisedMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly stored: Uint8Array;
  readonly scale: number;
  readonly zeroPoint: number;
}

/** The same numbers as floats. */
export function floatsOf({ stored, scale, zeroPoint }: QuantisedMatrix): Float32Array {
  const floats = new Float32Array(stored.length);
  for (let i = 0; i < stored.length; i += 1) floats[i] = ((stored[i] as number) - zeroPoint) * scale;
  return floats;
}

/** A thing the weights lack or have in another form than expected; the pack is then of another make. */
export class UnexpectedWeights extends Error {}

/** Weights of one half of Whisper (encoder or decoder), found by the names of its layers whatever the exporter called the matrices. */
export class WhisperWeights {
  readonly #model: StoredModel;
  readonly #matrices = new Map<string, string>();
  readonly #plain: ReadonlyMap<string, StoredTensor>;

  constructor(model: StoredModel) {
    this.#model = model;
    const plain = new Map<string, StoredTensor>();
    for (const tensor of model.tensors.values()) plain.set(withoutExporterMarks(tensor.name), tensor);
    this.#plain = plain;
    for (const node of model.nodes) {
      if (node.operation !== 'MatMulInteger' && node.operation !== 'ConvInteger') continue;
      const weight = node.inputs[1];
      if (weight === undefined || !weight.endsWith('_quantized')) continue;
      const layer = withoutExporterMarks(node.name.replace(/\/(MatMul|Conv)_quant.*$/, '').replaceAll('/', '.'));
      this.#matrices.set(layer, weight.slice(0, -'_quantized'.length));
    }
  }

  #tensor(name: string): StoredTensor {
    const tensor = this.#model.tensors.get(name) ?? this.#plain.get(name);
    if (tensor === undefined) throw new UnexpectedWeights(`the weights lack ${name}`);
    return tensor;
  }

  /** A plain float vector or table, such as `layers.0.fc1.bias`. */
  floats(name: string, length: number): Float32Array {
    const tensor = this.#tensor(name);
    if (tensor.elementType !== 'float32' || tensor.data.length !== length * 4) {
      throw new UnexpectedWeights(`${name} is not ${length} floats`);
    }
    return new Float32Array(tensor.data.slice().buffer);
  }

  #quantised(base: string, name: string): QuantisedMatrix & { readonly dimensions: readonly number[] } {
    const stored = this.#tensor(`${base}_quantized`);
    const scale = this.#tensor(`${base}_scale`);
    const zeroPoint = this.#tensor(`${base}_zero_point`);
    const [rows = 0, ...rest] = stored.dimensions;
    const columns = rest.reduce((product, size) => product * size, 1);
    const signed = stored.elementType === 'int8';
    if (
      !(signed || stored.elementType === 'uint8') ||
      zeroPoint.elementType !== stored.elementType ||
      stored.data.length !== rows * columns ||
      scale.data.length !== 4
    ) {
      throw new UnexpectedWeights(`${name} is not an 8-bit matrix with one scale`);
    }
    const step = new Float32Array(scale.data.slice().buffer)[0] ?? 0;
    if (!(step > 0 && step < 1)) throw new UnexpectedWeights(`${name} has the scale ${step}`);
    return {
      rows,
      columns,
      stored: signed ? stored.data.map((value) => value ^ 128) : stored.data,
      scale: step,
      zeroPoint: (zeroPoint.data[0] ?? 0) ^ (signed ? 128 : 0),
      dimensions: stored.dimensions,
    };
  }

  /** The matrix a layer multiplies by, such as `layers.0.self_attn.q_proj`: `rows` inputs × `columns` outputs. */
  matrix(layer: string, rows: number, columns: number): QuantisedMatrix {
    const base = this.#matrices.get(layer);
    if (base === undefined) throw new UnexpectedWeights(`the weights lack the matrix of ${layer}`);
    const matrix = this.#quantised(base, layer);
    if (matrix.rows !== rows || matrix.columns !== columns) {
      throw new UnexpectedWeights(`${layer} is ${matrix.rows} × ${matrix.columns}, not ${rows} × ${columns}`);
    }
    return matrix;
  }

  /** A table of rows kept in 8 bits, such as `embed_tokens.weight`. */
  table(name: string, rows: number, columns: number): QuantisedMatrix {
    const base = [...this.#model.tensors.keys()].find(
      (key) => key.endsWith('_quantized') && withoutExporterMarks(key.slice(0, -'_quantized'.length)) === name,
    );
    if (base === undefined) throw new UnexpectedWeights(`the weights lack the table ${name}`);
    const table = this.#quantised(base.slice(0, -'_quantized'.length), name);
    if (table.rows !== rows || table.columns !== columns) {
      throw new UnexpectedWeights(`${name} is ${table.rows} × ${table.columns}, not ${rows} × ${columns}`);
    }
    return table;
  }

  /** A convolution's weights as floats. */
  convolution(layer: string, length: number): Float32Array {
    const base = this.#matrices.get(layer);
    if (base === undefined) throw new UnexpectedWeights(`the weights lack the convolution ${layer}`);
    const matrix = this.#quantised(base, layer);
    if (matrix.stored.length !== length) throw new UnexpectedWeights(`${layer} is not ${length} numbers`);
    return floatsOf(matrix);
  }
}

/** The exporter puts `/model/decoder/` before a layer's name and `_merged_0` after a weight shared by both branches. */
const withoutExporterMarks = (name: string): string =>
  name.replace(/_merged_\d+$/, '').replace(/^\.?(model\.)?(decoder\.|encoder\.)?/, '');
