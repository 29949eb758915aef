/** Sound as numbers from −1 to 1, one channel. */
export interface Sound {
  readonly samples: Float32Array;
  readonly rate: number;
}

const text = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3));

interface Format {
  readonly channels: number;
  readonly rate: number;
}

function readFormat(view: DataView, at: number): Format | undefined {
  const kind = view.getUint16(at, true);
  const format = { channels: view.getUint16(at + 2, true), rate: view.getUint32(at + 4, true) };
  const plain = (kind === 1 || kind === 0xfffe) && view.getUint16(at + 14, true) === 16;
  const sane = format.channels >= 1 && format.channels <= 8 && format.rate >= 8000 && format.rate <= 192_000;
  return plain && sane ? format : undefined;
}

function mix(view: DataView, from: number, bytes: number, channels: number): Float32Array {
  const samples = new Float32Array(Math.floor(bytes / 2 / channels));
  for (let i = 0; i < samples.length; i += 1) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel += 1)
      sum += view.getInt16(from + (i * channels + channel) * 2, true);
    samples[i] = sum / channels / 32_768;
  }
  return samples;
}

/**
 * Reads a WAV file of 16-bit PCM, any rate from 8 to 192 kHz, channels mixed to one. A length past the end of the file (a recorder that was cut off)
 * is taken as "to the end". Undefined where the bytes are something else.
 */
export function readWav(bytes: Uint8Array): Sound | undefined {
  if (bytes.length < 44) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (text(view, 0) !== 'RIFF' || text(view, 8) !== 'WAVE') return undefined;
  let format: Format | undefined;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const [name, length] = [text(view, at), view.getUint32(at + 4, true)];
    const size = Math.min(length, bytes.length - at - 8);
    if (name === 'fmt ' && size >= 16) format = readFormat(view, at + 8);
    if (name === 'data') {
      return format && { samples: mix(view, at + 8, size, format.channels), rate: format.rate };
    }
    at += 8 + length + (length % 2);
  }
  return undefined;
}

/** A WAV file of 16-bit PCM, one channel; what is beyond −1 and 1 is cut. */
export function writeWav({ samples, rate }: Sound): Uint8Array {
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  const put = (at: number, name: string): void => bytes.set(new TextEncoder().encode(name), at);
  put(0, 'RIFF');
  view.setUint32(4, bytes.length - 8, true);
  put(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  put(36, 'data');
  view.setUint32(40, samples.length * 2, true);
  for (const [i, sample] of samples.entries()) {
    view.setInt16(44 + i * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  }
  return bytes;
}

/** Points of the windowed sinc on each side: enough to keep speech clean, small enough to cost little. */
const reach = 16;

/**
 * The same sound at another rate, by a windowed sinc that also takes away what the new rate cannot carry.
 * Source: J. O. Smith, Digital Audio Resampling Home Page (CCRMA).
 */
export function resample({ samples, rate }: Sound, wanted: number): Sound {
  if (rate === wanted) return { samples, rate };
  const ratio = wanted / rate;
  const cutoff = Math.min(1, ratio);
  const width = reach / cutoff;
  const result = new Float32Array(Math.floor(samples.length * ratio));
  for (let i = 0; i < result.length; i += 1) {
    const centre = i / ratio;
    let sum = 0;
    for (let j = Math.ceil(centre - width); j <= centre + width; j += 1) {
      const sample = samples[j];
      if (sample === undefined) continue;
      const distance = (j - centre) * cutoff;
      const sinc = distance === 0 ? 1 : Math.sin(Math.PI * distance) / (Math.PI * distance);
      sum += sample * sinc * (0.5 + 0.5 * Math.cos((Math.PI * distance) / reach)) * cutoff;
    }
    result[i] = sum;
  }
  return { samples: result, rate: wanted };
}
