/** As much of ONNX Runtime's interface as is used here; the package itself comes with the speech pack, not with the product. */
export interface Tensor {
  readonly data: Float32Array | BigInt64Array;
  readonly dims: readonly number[];
}

export interface Session {
  run(feeds: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
  release(): Promise<void>;
}

export interface Runtime {
  readonly Tensor: new (
    type: 'float32' | 'int64',
    data: Float32Array | BigInt64Array,
    dimensions: readonly number[],
  ) => Tensor;
  readonly InferenceSession: {
    create(
      file: string,
      options: {
        readonly executionProviders: readonly ['cpu'];
        readonly logSeverityLevel: number;
        /** Settings by ONNX Runtime's own keys; `allow_spinning` 0 makes idle threads sleep instead of burning a core. */
        readonly extra: { readonly session: { readonly intra_op: { readonly allow_spinning: '0' | '1' } } };
      },
    ): Promise<Session>;
  };
}
