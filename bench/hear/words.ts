import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWav } from '../../packages/drivers/src/sound/wav.ts';
import { projectRoot } from '../../tools/rooms/check.ts';

const folder = join(projectRoot, 'data/speech/human');

interface Clip {
  readonly wav: Uint8Array;
  readonly seconds: number;
  readonly transcript: string;
}

/** The human clips of one source, with what is said in them. */
export function humanClips(source: 'mucs' | 'noa'): readonly Clip[] {
  const lines = readFileSync(join(folder, 'transcripts.csv'), 'utf8').trim().split('\n').slice(1);
  return lines
    .filter((line) => line.startsWith(source))
    .map((line) => {
      const [file = '', , , ...transcript] = line.split(',');
      const wav = new Uint8Array(readFileSync(join(folder, file)));
      const sound = readWav(wav);
      if (sound === undefined) throw new Error(`${file} is no WAV`);
      return { wav, seconds: sound.samples.length / sound.rate, transcript: transcript.join(',') };
    });
}

/** Letters as they are compared: composed, without marks of punctuation. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[।,.?!|"'-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

function edits(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (const [i, item] of a.entries()) {
    const next = [i + 1];
    for (const [j, other] of b.entries()) {
      const changed = (row[j] ?? 0) + (item === other ? 0 : 1);
      next.push(Math.min(changed, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Words and letters that were said, and how many edits of each lie between that and what was heard. */
export function mistakes(
  said: string,
  heard: string,
): { readonly words: number; readonly wrongWords: number; readonly letters: number; readonly wrongLetters: number } {
  const [reference, hypothesis] = [plain(said), plain(heard)];
  const [words, letters] = [reference.split(' '), Array.from(reference)];
  return {
    words: words.length,
    wrongWords: edits(words, hypothesis.split(' ')),
    letters: letters.length,
    wrongLetters: edits(letters, Array.from(hypothesis)),
  };
}
