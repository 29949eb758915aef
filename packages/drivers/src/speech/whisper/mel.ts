/**
 * The picture of sound Whisper looks at: 80 mel bands, 100 frames a second, from 16 kHz samples.
 * Source: openai/whisper, audio.py (MIT): window 400, hop 160, Slaney's mel scale, log10, floor 8 below the peak.
 */
export const sampleRate = 16_000;
const window = 400;
const hop = 160;
export const bands = 80;
const bins = window / 2 + 1;

interface Filter {
  readonly first: number;
  readonly weights: readonly number[];
}

const toMel = (hertz: number): number =>
  hertz < 1000 ? (hertz * 3) / 200 : 15 + (27 * Math.log(hertz / 1000)) / Math.log(6.4);
const toHertz = (mel: number): number =>
  mel < 15 ? (mel * 200) / 3 : 1000 * Math.exp((Math.log(6.4) / 27) * (mel - 15));

function makeFilters(): Filter[] {
  const top = toMel(sampleRate / 2);
  const edges = Array.from({ length: bands + 2 }, (_, i) => toHertz((top * i) / (bands + 1)));
  return Array.from({ length: bands }, (_, band) => {
    const [low = 0, centre = 0, high = 0] = edges.slice(band, band + 3);
    const all = Array.from({ length: bins }, (_, bin) => {
      const hertz = (bin * sampleRate) / window;
      const height = Math.min((hertz - low) / (centre - low), (high - hertz) / (high - centre));
      return (Math.max(0, height) * 2) / (high - low);
    });
    const first = all.findIndex((weight) => weight > 0);
    return { first, weights: all.slice(first).filter((weight) => weight > 0) };
  });
}

const filters = makeFilters();
const hann = Float64Array.from({ length: window }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * i) / window));
const cosines = Float64Array.from({ length: window }, (_, i) => Math.cos((2 * Math.PI * i) / window));
const sines = Float64Array.from({ length: window }, (_, i) => Math.sin((2 * Math.PI * i) / window));

/** Energy in each frequency bin; the window's two halves are folded first, which halves the work of the plain sum. */
function spectrum(frame: Float64Array, energy: Float64Array): void {
  const half = window / 2;
  for (let bin = 0; bin < bins; bin += 1) {
    let real = (frame[0] as number) + (bin % 2 === 0 ? 1 : -1) * (frame[half] as number);
    let imaginary = 0;
    for (let n = 1, angle = bin; n < half; n += 1) {
      const [a, b] = [frame[n] as number, frame[window - n] as number];
      real += (a + b) * (cosines[angle] as number);
      imaginary += (a - b) * (sines[angle] as number);
      angle += bin;
      if (angle >= window) angle -= window;
    }
    energy[bin] = real * real + imaginary * imaginary;
  }
}

/**
 * Log-mel bands, band by band (`bands` × `frames`), of samples from −1 to 1 at 16 kHz. Frames past the end of the speech are
 * silence, as Whisper was trained; the start is mirrored.
 */
export function logMel(samples: Float32Array, frames: number): Float32Array {
  const result = new Float32Array(bands * frames);
  const frame = new Float64Array(window);
  const energy = new Float64Array(bins);
  let peak = -10;
  for (let t = 0; t < frames; t += 1) {
    for (let i = 0; i < window; i += 1) {
      frame[i] = (samples[Math.abs(t * hop + i - window / 2)] ?? 0) * (hann[i] as number);
    }
    spectrum(frame, energy);
    for (const [band, { first, weights }] of filters.entries()) {
      let sum = 0;
      for (let i = 0; i < weights.length; i += 1) sum += (weights[i] as number) * (energy[first + i] as number);
      const level = Math.log10(Math.max(sum, 1e-10));
      result[band * frames + t] = level;
      if (level > peak) peak = level;
    }
  }
  for (let i = 0; i < result.length; i += 1) result[i] = (Math.max(result[i] as number, peak - 8) + 4) / 4;
  return result;
}
