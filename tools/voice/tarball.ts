import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';

const block = 512;

function entry(header: Uint8Array): { readonly path: string; readonly size: number; readonly file: boolean } {
  const text = (from: number, length: number): string => {
    const bytes = header.subarray(from, from + length);
    const end = bytes.indexOf(0);
    return new TextDecoder().decode(end < 0 ? bytes : bytes.subarray(0, end));
  };
  const prefix = text(345, 155);
  const kind = text(156, 1);
  const size = Number.parseInt(text(124, 12).trim() || '0', 8);
  return { path: prefix ? `${prefix}/${text(0, 100)}` : text(0, 100), size, file: kind === '0' || kind === '' };
}

/** Hands out a stream's bytes in the lengths asked for; undefined once it has ended. */
function reader(stream: AsyncIterable<Uint8Array>): (length: number) => Promise<Uint8Array | undefined> {
  const chunks = stream[Symbol.asyncIterator]();
  let rest: Uint8Array = new Uint8Array(0);
  return async (length) => {
    const result = new Uint8Array(length);
    for (let filled = 0; filled < length; ) {
      if (rest.length === 0) {
        const { value, done } = await chunks.next();
        if (done === true) return undefined;
        rest = value;
        continue;
      }
      const part = rest.subarray(0, length - filled);
      result.set(part, filled);
      filled += part.length;
      rest = rest.subarray(part.length);
    }
    return result;
  };
}

/**
 * Reads the wanted files of a gzipped tar archive, in the archive's order (POSIX ustar, as npm packs). Nothing is written, so an archive cannot put a
 * file anywhere. Throws where the archive is cut short or not gzipped.
 */
export async function* filesOf(
  archive: string,
  wanted: ReadonlySet<string>,
): AsyncGenerator<{ readonly path: string; readonly bytes: Uint8Array }> {
  const take = reader(createReadStream(archive).pipe(createGunzip()));
  for (;;) {
    const header = await take(block);
    if (header === undefined || header.every((byte) => byte === 0)) return;
    const { path, size, file } = entry(header);
    const bytes = await take(Math.ceil(size / block) * block);
    if (bytes === undefined) throw new Error('the archive is cut short');
    if (file && wanted.has(path)) yield { path, bytes: bytes.subarray(0, size) };
  }
}
