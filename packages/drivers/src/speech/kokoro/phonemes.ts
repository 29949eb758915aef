import { hindiWord } from './hindi.ts';
import { tamilWord } from './tamil.ts';

/** The languages Kokoro can be made to speak here: those with a table from letters to sounds. */
export type SpokenLanguage = 'hi' | 'ta';

const words: Readonly<Record<SpokenLanguage, (word: string) => string | undefined>> = { hi: hindiWord, ta: tamilWord };

const pauses: Readonly<Record<string, string>> = { '।': '.', ';': ',', ':': ',', '–': ',', '—': ',', '\n': '.' };

/**
 * The sounds of a text, word by word, with its pauses. Undefined where a letter or a digit has no sound in the table: leaving it
 * out could leave out a price, so the text is refused instead (numbers come as words in the form for speech).
 */
export function phonemes(text: string, language: SpokenLanguage): string | undefined {
  let line = '';
  for (const [part] of text.trim().matchAll(/[\p{L}\p{M}\u200C\u200D]+|[^\p{L}\p{M}]/gu)) {
    if (/[\p{L}\p{M}]/u.test(part)) {
      const sounds = words[language](part);
      if (sounds === undefined) return undefined;
      line += sounds;
    } else if (/[\s'"“”‘’()-]/.test(part) && part !== '\n') line += line.endsWith(' ') ? '' : ' ';
    else if (',.!?'.includes(part)) line += part;
    else if (pauses[part] !== undefined) line += pauses[part];
    else return undefined;
  }
  return line.trim();
}

/** Cuts a line of sounds into lines no longer than `most`, after the last stop, comma or space that fits. */
export function lines(sounds: string, most: number): readonly string[] {
  const found: string[] = [];
  let rest = sounds;
  while (rest.length > most) {
    const start = rest.slice(0, most);
    const cut =
      [/[.!?][^.!?]*$/, /,[^,]*$/, / [^ ]*$/].map((mark) => start.search(mark)).find((at) => at > 0) ?? most - 1;
    found.push(rest.slice(0, cut + 1).trim());
    rest = rest.slice(cut + 1).trim();
  }
  return rest === '' ? found : [...found, rest];
}
