import { MessageWriter } from './protobuf.ts';

/** A value flowing through the graph, by name. */
export type Value = string & { readonly __brand: 'Value' };

type ElementType = 'float32' | 'uint8' | 'int64';
const elementTypes: Readonly<Record<ElementType, number>> = { float32: 1, uint8: 2, int64: 7 };

/** `com.microsoft` holds the operations that only ONNX Runtime has. */
type Domain = '' | 'com.microsoft';
type Attribute = number | { readonly float: number } | readonly number[] | string;

interface Operation {
  readonly domain?: Domain;
  readonly attributes?: Readonly<Record<string, Attribute>>;
  readonly outputs?: readonly string[];
}

function typeOf(data: Float32Array | Uint8Array | BigInt64Array): ElementType {
  if (data instanceof Float32Array) return 'float32';
  return data instanceof Uint8Array ? 'uint8' : 'int64';
}

function writeAttribute(name: string, value: Attribute): MessageWriter {
  const message = new MessageWriter().text(1, name);
  if (typeof value === 'number') return message.varint(3, value).varint(20, 2);
  if (typeof value === 'string') return message.text(4, value).varint(20, 3);
  if ('float' in value) return message.float(2, value.float).varint(20, 1);
  for (const item of value) message.varint(8, item);
  return message.varint(20, 7);
}

function writeValueInfo(name: string, type: ElementType, shape: readonly (number | string)[]): MessageWriter {
  const dimensions = new MessageWriter();
  for (const size of shape) {
    const dimension = new MessageWriter();
    dimensions.message(1, typeof size === 'number' ? dimension.varint(1, size) : dimension.text(2, size));
  }
  const tensor = new MessageWriter().varint(1, elementTypes[type]).message(2, dimensions);
  return new MessageWriter().text(1, name).message(2, new MessageWriter().message(1, tensor));
}

/** Builds an ONNX graph node by node. Names are made here; weights are kept as views until the file is written. */
export class OnnxGraph {
  readonly #graph = new MessageWriter();
  #made = 0;

  #name(kind: string): Value {
    this.#made += 1;
    return `${kind}_${this.#made}` as Value;
  }

  input(name: string, type: ElementType, shape: readonly (number | string)[]): Value {
    this.#graph.message(11, writeValueInfo(name, type, shape));
    return name as Value;
  }

  output(value: Value, type: ElementType, shape: readonly (number | string)[]): void {
    this.#graph.message(12, writeValueInfo(value, type, shape));
  }

  weight(data: Float32Array | Uint8Array | BigInt64Array, dimensions: readonly number[]): Value {
    const name = this.#name('weight');
    const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
    const tensor = new MessageWriter();
    for (const size of dimensions) tensor.varint(1, size);
    tensor.varint(2, elementTypes[typeOf(data)]).text(8, name).bytes(9, bytes);
    this.#graph.message(5, tensor);
    return name;
  }

  /** Whole numbers as a one-dimensional weight: shapes, axes, bounds. */
  whole(...numbers: number[]): Value {
    return this.weight(
      BigInt64Array.from(numbers, (n) => BigInt(n)),
      [numbers.length],
    );
  }

  node(operation: string, inputs: readonly Value[], options: Operation = {}): Value {
    const outputs = options.outputs ?? [this.#name(operation)];
    const message = new MessageWriter();
    for (const input of inputs) message.text(1, input);
    for (const output of outputs) message.text(2, output);
    message.text(4, operation);
    for (const [name, value] of Object.entries(options.attributes ?? {})) {
      message.message(5, writeAttribute(name, value));
    }
    if (options.domain) message.text(7, options.domain);
    this.#graph.message(1, message);
    return outputs[0] as Value;
  }

  /** The whole file in parts, in order. Operator set 20 (Gelu) and ONNX Runtime's own set 1. */
  file(name: string): readonly Uint8Array[] {
    this.#graph.text(2, name);
    return new MessageWriter()
      .varint(1, 9)
      .text(2, 'ek-bharath-ek-mandi')
      .message(7, this.#graph)
      .message(8, new MessageWriter().text(1, '').varint(2, 20))
      .message(8, new MessageWriter().text(1, 'com.microsoft').varint(2, 1)).parts;
  }
}
