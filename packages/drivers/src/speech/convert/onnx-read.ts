import { fields, text, varints } from './protobuf.ts';

/** A weight as an ONNX file holds it; `data` is a view into the file. Element types are those of onnx.proto's TensorProto. */
export interface StoredTensor {
  readonly name: string;
  readonly dimensions: readonly number[];
  readonly elementType: 'float32' | 'uint8' | 'int8' | 'other';
  readonly data: Uint8Array;
}

/** A node of the graph, as far as finding weights needs it. */
export interface StoredNode {
  readonly name: string;
  readonly operation: string;
  readonly inputs: readonly string[];
}

export interface StoredModel {
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  readonly nodes: readonly StoredNode[];
}

const elementTypes: Readonly<Record<number, StoredTensor['elementType']>> = { 1: 'float32', 2: 'uint8', 3: 'int8' };

function readTensor(message: Uint8Array): StoredTensor {
  const dimensions: number[] = [];
  const small: number[] = [];
  let name = '';
  let type = 0;
  let data: Uint8Array = new Uint8Array(0);
  for (const field of fields(message)) {
    if (field.number === 1) dimensions.push(...varints(field));
    else if (field.number === 2) type = field.varint;
    else if (field.number === 4 || field.number === 9) data = field.bytes;
    else if (field.number === 5) small.push(...varints(field));
    else if (field.number === 8) name = text(field);
  }
  if (data.length === 0 && small.length > 0) {
    if (small.some((value) => value > 255)) return { name, dimensions, elementType: 'other', data };
    data = Uint8Array.from(small);
  }
  return { name, dimensions, elementType: elementTypes[type] ?? 'other', data };
}

function readNode(message: Uint8Array, walk: (graph: Uint8Array) => void): StoredNode {
  const inputs: string[] = [];
  let name = '';
  let operation = '';
  for (const field of fields(message)) {
    if (field.number === 1) inputs.push(text(field));
    else if (field.number === 3) name = text(field);
    else if (field.number === 4) operation = text(field);
    else if (field.number === 5) for (const part of fields(field.bytes)) if (part.number === 6) walk(part.bytes);
  }
  return { name, operation, inputs };
}

/**
 * Reads the weights and nodes of an ONNX file, those of its inner graphs (both branches of an If) among them.
 * Field numbers from onnx.proto (Apache-2.0). Throws a RangeError where the bytes are no ONNX file.
 */
export function readOnnx(file: Uint8Array): StoredModel {
  const tensors = new Map<string, StoredTensor>();
  const nodes: StoredNode[] = [];
  const walk = (graph: Uint8Array): void => {
    for (const field of fields(graph)) {
      if (field.number === 1) nodes.push(readNode(field.bytes, walk));
      if (field.number !== 5) continue;
      const tensor = readTensor(field.bytes);
      tensors.set(tensor.name, tensor);
    }
  };
  // A Buffer's slice() shares memory where a Uint8Array's copies, so the plain view is taken.
  const plain = new Uint8Array(file.buffer, file.byteOffset, file.byteLength);
  for (const field of fields(plain)) if (field.number === 7) walk(field.bytes);
  if (nodes.length === 0) throw new RangeError('not an ONNX file: it holds no graph');
  return { tensors, nodes };
}
