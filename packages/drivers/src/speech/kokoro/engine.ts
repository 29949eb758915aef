import type { Runtime, Session } from '../runtime.ts';
import { symbolNumbers } from './symbols.ts';

/** Samples a second that Kokoro makes. */
export const spokenRate = 24_000;

const styleSize = 256;
const styleRows = 510;

/** A line of sounds longer than this is beyond what the voice was trained on. */
export const maximumSounds = 500;

/** Kokoro-82M on ONNX Runtime: phonemes in, samples from −1 to 1 at 24 kHz out. */
export class KokoroEngine {
  readonly #runtime: Runtime;
  readonly #session: Session;

  constructor(runtime: Runtime, session: Session) {
    this.#runtime = runtime;
    this.#session = session;
  }

  /** `speaker`: a voice's file, a row of style for each length of line. `speed`: 1 as trained. Throws where the voice gives no sound. */
  async speak(phonemes: string, speaker: Float32Array, speed: number): Promise<Float32Array> {
    const numbers = symbolNumbers(phonemes);
    const row = Math.min(numbers.length - 2, styleRows - 1) * styleSize;
    const { Tensor } = this.#runtime;
    const { waveform } = await this.#session.run({
      input_ids: new Tensor('int64', BigInt64Array.from(numbers, BigInt), [1, numbers.length]),
      style: new Tensor('float32', speaker.slice(row, row + styleSize), [1, styleSize]),
      speed: new Tensor('float32', Float32Array.of(speed), [1]),
    });
    const samples = waveform?.data as Float32Array | undefined;
    if (samples === undefined || !samples.every(Number.isFinite)) throw new Error('the voice gave no sound');
    return samples;
  }

  /** Gives the memory back. */
  release(): Promise<void> {
    return this.#session.release();
  }
}
