/** What speech engines are given: 16-bit PCM, one channel, 16 kHz. */
export const speechRate = 16_000;

/** A WAV file of the samples (−1 to 1), brought from `rate` to 16 kHz by averaging, which keeps what a voice needs. */
export function wavOf(blocks: readonly Float32Array[], rate: number): Uint8Array<ArrayBuffer> {
  const samples = resampled(joined(blocks), rate);
  const bytes = new Uint8Array(44 + samples.length * 2);
  const view = new DataView(bytes.buffer);
  writeHeader(view, samples.length * 2);
  samples.forEach((sample, index) => {
    view.setInt16(44 + index * 2, Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), true);
  });
  return bytes;
}

function joined(blocks: readonly Float32Array[]): Float32Array {
  const whole = new Float32Array(blocks.reduce((length, block) => length + block.length, 0));
  let at = 0;
  for (const block of blocks) {
    whole.set(block, at);
    at += block.length;
  }
  return whole;
}

function resampled(samples: Float32Array, rate: number): Float32Array {
  if (rate === speechRate) return samples;
  const step = rate / speechRate;
  return Float32Array.from({ length: Math.floor(samples.length / step) }, (_, index) => {
    const from = Math.floor(index * step);
    const to = Math.max(from + 1, Math.floor((index + 1) * step));
    let sum = 0;
    for (let at = from; at < to; at++) sum += samples[at] ?? 0;
    return sum / (to - from);
  });
}

/** RIFF header of PCM data, as the WAVE format defines it. */
function writeHeader(view: DataView, dataBytes: number): void {
  const text = (at: number, letters: string) => {
    [...letters].forEach((letter, index) => {
      view.setUint8(at + index, letter.charCodeAt(0));
    });
  };
  text(0, 'RIFF');
  view.setUint32(4, 36 + dataBytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, speechRate, true);
  view.setUint32(28, speechRate * 2, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  text(36, 'data');
  view.setUint32(40, dataBytes, true);
}
