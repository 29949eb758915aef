import { PortError } from '@mandi/ports';
import { fileTypeFromBuffer } from 'file-type';

/**
 * The types that people may store, each with what its first bytes are recognised as (names of the `file-type` package). Containers that
 * can hold video are recognised as video; a recording of sound in them is stored as the audio it is said to be.
 */
const recognisedAs: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['image/jpeg'],
  'image/png': ['image/png'],
  'image/webp': ['image/webp'],
  'image/avif': ['image/avif'],
  'audio/wav': ['audio/wav'],
  'audio/webm': ['video/webm', 'audio/webm'],
  'audio/ogg': ['audio/ogg', 'audio/opus'],
  'audio/mp4': ['audio/mp4', 'audio/x-m4a', 'video/mp4'],
  'audio/mpeg': ['audio/mpeg'],
  'audio/aac': ['audio/aac'],
  'audio/flac': ['audio/flac', 'audio/x-flac'],
};

/** What other names browsers use. */
const synonyms: Readonly<Record<string, string>> = {
  'audio/x-wav': 'audio/wav',
  'audio/wave': 'audio/wav',
  'audio/x-m4a': 'audio/mp4',
  'audio/m4a': 'audio/mp4',
  'audio/mp3': 'audio/mpeg',
  'image/jpg': 'image/jpeg',
};

/** Refused for its content: what is stored here is of the type that was expected, and no other. */
export class WrongContent extends PortError {
  readonly expected: string;
  constructor(message: string, expected: string) {
    super('refused', message);
    this.name = 'WrongContent';
    this.expected = expected;
  }
}

/** How many first bytes are needed to recognise a file. */
export const recognisedWithin = 64 * 1024;

/** The type without parameters, in its usual name. Errors: WrongContent for a type that is not stored here. */
export function storedType(contentType: string): string {
  const name = (contentType.split(';', 1)[0] as string).trim().toLowerCase();
  const type = synonyms[name] ?? name;
  if (!Object.hasOwn(recognisedAs, type)) {
    throw new WrongContent('only pictures and sound can be stored', Object.keys(recognisedAs).join(', '));
  }
  return type;
}

/** Errors: WrongContent when the first bytes are not of the type (one given by `storedType`). */
export async function checkContent(type: string, beginning: Uint8Array): Promise<void> {
  const found = await fileTypeFromBuffer(beginning);
  const mime = found?.mime.split(';', 1)[0] as string;
  if (!recognisedAs[type]?.includes(mime)) throw new WrongContent(`the content is not ${type}`, type);
}
