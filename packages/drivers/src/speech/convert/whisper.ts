import { packFiles } from '../pack.ts';
import { readOnnx } from './onnx-read.ts';
import { bridgeGraph, decoderGraph, encoderGraph, type WhisperSize } from './whisper-graph.ts';
import { WhisperWeights } from './whisper-weights.ts';

/** A file being made, in parts to be written one after another. */
export interface MadeFile {
  readonly file: string;
  readonly parts: readonly Uint8Array[];
}

/**
 * Turns the exporter's two 8-bit ONNX files into three that work. The exporter's graphs also round what flows through them to 8 bits, with one
 * scale for a whole tensor, which makes Whisper err and loop; here only the weights stay in 8 bits, exactly as they were.
 * The encoder becomes floats, fastest for many frames at once; the decoder keeps its bytes, for it reads all of them for every token.
 * Files come one at a time, so that one alone is in memory. Throws UnexpectedWeights or RangeError where the weights are of another make.
 */
export function* convertWhisper(encoder: Uint8Array, decoder: Uint8Array, size: WhisperSize): Generator<MadeFile> {
  const heard = new WhisperWeights(readOnnx(encoder));
  yield { file: packFiles.encoder, parts: encoderGraph(size, heard, 'floats') };
  const written = new WhisperWeights(readOnnx(decoder));
  yield { file: packFiles.bridge, parts: bridgeGraph(size, written, 'floats') };
  yield { file: packFiles.decoder, parts: decoderGraph(size, written, 'bytes') };
}
