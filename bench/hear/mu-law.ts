import type { Sound } from '../../packages/drivers/src/sound/wav.ts';

/** The 8 bits of G.711 µ-law for a 16-bit sample. Source: ITU-T G.711; the sound of a telephone line, half the size. */
function encode(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0;
  const level = Math.min(32_635, Math.abs(sample)) + 132;
  const exponent = Math.floor(Math.log2(level)) - 7;
  return ~(sign | (exponent << 4) | ((level >> (exponent + 3)) & 15)) & 0xff;
}

function decode(byte: number): number {
  const bits = ~byte & 0xff;
  const level = ((((bits & 15) << 3) + 132) << ((bits >> 4) & 7)) - 132;
  return bits & 0x80 ? -level : level;
}

const header = 8;

/** A sound in a small file of our own: the rate and the number of samples as 32-bit numbers, then µ-law bytes. */
export function packSound({ samples, rate }: Sound): Uint8Array {
  const bytes = new Uint8Array(header + samples.length);
  new DataView(bytes.buffer).setUint32(0, rate, true);
  new DataView(bytes.buffer).setUint32(4, samples.length, true);
  for (const [i, sample] of samples.entries()) bytes[header + i] = encode(Math.round(sample * 32_767));
  return bytes;
}

/** The sound of such a file. Throws a RangeError where it is cut short. */
export function unpackSound(bytes: Uint8Array): Sound {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < header || bytes.length !== header + view.getUint32(4, true))
    throw new RangeError('not a packed sound');
  return {
    samples: Float32Array.from(bytes.subarray(header), (byte) => decode(byte) / 32_768),
    rate: view.getUint32(0, true),
  };
}
