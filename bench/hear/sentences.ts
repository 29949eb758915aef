import { readFileSync } from 'node:fs';

/** A sentence said in a market, and what must be understood of it. `-` in the table stands for "not said". */
export interface Sentence {
  readonly name: string;
  readonly language: 'hi' | 'ta';
  readonly text: string;
  readonly crop: string | undefined;
  readonly quantity: string | undefined;
  readonly price: string | undefined;
}

/** The sentences of a table: `sentences` are held out and only measured on, `development` is what rules may be tuned on. */
export function sentencesOf(set: 'sentences' | 'development'): readonly Sentence[] {
  const lines = readFileSync(new URL(`./${set}.tsv`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1);
  const counts = { hi: 0, ta: 0 };
  const said = (value: string | undefined): string | undefined => (value === '-' ? undefined : value);
  return lines.map((line) => {
    const [language, text = '', crop, quantity, price] = line.split('\t');
    if (language !== 'hi' && language !== 'ta') throw new RangeError(`unknown language in ${line}`);
    counts[language] += 1;
    const name = `${language}-${String(counts[language]).padStart(2, '0')}`;
    return { name, language, text, crop: said(crop), quantity: said(quantity), price: said(price) };
  });
}

/** Who says a sentence: the two sets share no voice, and no voice of the bench is the one the server speaks with. */
export function voiceOf(set: 'sentences' | 'development', { language, name }: Sentence): string {
  const number = Number(name.slice(3));
  const kokoro = set === 'sentences' ? ['hf_beta', 'hm_omega'] : ['hf_alpha', 'hm_psi'];
  const espeak = set === 'sentences' ? ['ta', 'ta+f2'] : ['ta+m3', 'ta+f4'];
  const half = Math.floor(number / 2) % 2;
  if (language === 'hi') return `kokoro ${kokoro[number % 2]}`;
  return number % 2 === 0 ? `kokoro ${kokoro[half]}` : `espeak-ng ${espeak[half]}`;
}
