import { PortError } from '@mandi/ports/error';
import type { Recording } from '@mandi/ports/speech-to-text';
import { readWav, resample, writeWav } from '../sound/wav.ts';
import { plainType } from './speech-to-text-transcribe.ts';

/** A recording as Transcribe's stream takes it. */
export interface StreamedSound {
  readonly encoding: 'pcm' | 'ogg-opus' | 'flac';
  /** Samples a second. */
  readonly rate: number;
  readonly bytes: Uint8Array;
}

/** The stream takes 8,000 to 48,000 samples a second (API reference, StartStreamTranscription); PCM is sent with 16,000, as speech needs. */
const [leastRate, mostRate] = [8_000, 48_000];
const speechRate = 16_000;
const wavHeader = 44;

const readers: Readonly<Record<string, (bytes: Uint8Array) => StreamedSound | undefined>> = {
  'audio/wav': pcmOf,
  'audio/x-wav': pcmOf,
  'audio/wave': pcmOf,
  'audio/vnd.wave': pcmOf,
  'audio/ogg': opusOf,
  'audio/flac': flacOf,
  'audio/x-flac': flacOf,
};

export const streamedTypes: readonly string[] = Object.keys(readers);

/** Errors: PortError 'unsupported' for a type or encoding that the stream does not take, 'refused' for what is no sound of its type. */
export function streamedSound({ bytes, contentType }: Recording): StreamedSound {
  const read = readers[plainType(contentType)];
  if (read === undefined) throw new PortError('unsupported', 'Transcribe does not stream this type of sound');
  const sound = read(bytes);
  if (sound === undefined) throw new PortError('refused', 'the recording is not what it is said to be');
  if (sound.rate < leastRate || sound.rate > mostRate)
    throw new PortError('unsupported', 'Transcribe takes 8,000 to 48,000 samples a second');
  return sound;
}

/** 16-bit little-endian samples of one channel, without a header. */
function pcmOf(bytes: Uint8Array): StreamedSound | undefined {
  const sound = readWav(bytes);
  if (sound === undefined) return undefined;
  return { encoding: 'pcm', rate: speechRate, bytes: writeWav(resample(sound, speechRate)).subarray(wavHeader) };
}

const says = (bytes: Uint8Array, at: number, word: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1', at, at + word.length) === word;

/** Ogg (RFC 3533): the first page has a packet behind its table of segments; Opus (RFC 7845) begins with its head, and its rate of input at byte 12. */
function opusOf(bytes: Uint8Array): StreamedSound | undefined {
  if (!says(bytes, 0, 'OggS') || bytes.length < 64) return undefined;
  const head = 27 + (bytes[26] ?? 0);
  if (!says(bytes, head, 'OpusHead')) throw new PortError('unsupported', 'Transcribe streams Ogg with Opus only');
  const said = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(head + 12, true);
  // Opus decodes at 48,000 whatever it was made from; the field may say nothing.
  const rate = said >= leastRate && said <= mostRate ? said : mostRate;
  return { encoding: 'ogg-opus', rate, bytes };
}

/** FLAC (RFC 9639): the first block is the stream's information, with 20 bits of rate at byte 10 of it. */
function flacOf(bytes: Uint8Array): StreamedSound | undefined {
  if (!says(bytes, 0, 'fLaC') || bytes.length < 42) return undefined;
  const [high = 0, middle = 0, low = 0] = bytes.subarray(18, 21);
  return { encoding: 'flac', rate: (high << 12) | (middle << 4) | (low >> 4), bytes };
}
