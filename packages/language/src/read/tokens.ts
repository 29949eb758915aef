import { type Exact, fromDigits } from './decimal.ts';

/** A piece of folded text: a word of one script, a number in digits, or one symbol. Offsets are of the folded text. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'symbol';
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** No space before it. */
  readonly glued: boolean;
  /** The value of digits; absent where they are too many to be a price or a quantity. */
  readonly value?: Exact;
}

const digit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const latin = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const otherLetter = /[\p{L}\p{M}]/u;

/** Sindhi writes two words with a sign each. */
const sindhiWords = /[\u06fd\u06fe]/;

/** The blocks of India's scripts beside Latin; the Indic ones have 128 codes each. */
const blocks: readonly (readonly [first: number, last: number, script: number])[] = [
  ...Array.from({ length: 9 }, (_, block) => {
    const first = 0x0900 + block * 0x80;
    return [first, first + 0x7f, first] as const;
  }),
  [0x0600, 0x06ff, 0x0600],
  [0x0750, 0x077f, 0x0600],
  [0x08a0, 0x08ff, 0x0600],
  [0x1c50, 0x1c7f, 0x1c50],
  [0xaae0, 0xaaff, 0xabc0],
  [0xabc0, 0xabff, 0xabc0],
];

/** The script of each letter below U+ABFF, as the start of one of its blocks; 0 for what is no letter of these. */
const scriptOfLetter = new Uint16Array(0xac00);
for (const [first, last, script] of blocks) {
  for (let code = first; code <= last; code += 1) {
    const character = String.fromCharCode(code);
    if (otherLetter.test(character) || sindhiWords.test(character)) scriptOfLetter[code] = script;
  }
}

/** The script a letter belongs to; 0 for what is no letter, 1 for the letters of the rest of the world. */
function scriptOf(code: number): number {
  if (latin(code)) return 0x61;
  if (code < 0x80) return 0;
  return scriptOfLetter[code] || (otherLetter.test(String.fromCharCode(code)) ? 1 : 0);
}

/** Cuts folded text into tokens in one pass; spaces are dropped. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let glued = true;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 0x20) {
      glued = false;
      at += 1;
      continue;
    }
    const token = digit(code) ? digitsAt(text, at, glued) : wordAt(text, at, code, glued);
    tokens.push(token);
    at = token.end;
    glued = true;
  }
  return tokens;
}

function wordAt(text: string, start: number, code: number, glued: boolean): Token {
  const script = scriptOf(code);
  if (script === 0) return { kind: 'symbol', text: text.charAt(start), start, end: start + 1, glued };
  let end = start + 1;
  while (end < text.length && scriptOf(text.charCodeAt(end)) === script) end += 1;
  return { kind: 'word', text: text.slice(start, end), start, end, glued };
}

function digitsAt(text: string, start: number, glued: boolean): Token {
  const integerEnd = groupedEnd(text, start);
  let end = integerEnd;
  if (text.charAt(end) === '.' && digit(text.charCodeAt(end + 1))) end = runEnd(text, end + 1);
  const integer = text.slice(start, integerEnd);
  const value = fromDigits(
    integer.includes(',') ? integer.replaceAll(',', '') : integer,
    text.slice(integerEnd + 1, end),
  );
  const token = { kind: 'digits', text: text.slice(start, Math.min(end, start + 40)), start, end, glued } as const;
  return value === undefined ? token : { ...token, value };
}

function runEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && digit(text.charCodeAt(end))) end += 1;
  return end;
}

/** The end of an integer with Indian or Western grouping; a comma that groups nothing ends it. */
function groupedEnd(text: string, start: number): number {
  const first = runEnd(text, start);
  if (first - start > 3) return first;
  let end = first;
  let last = first;
  while (text.charAt(end) === ',') {
    const next = runEnd(text, end + 1);
    const size = next - end - 1;
    if (size !== 2 && size !== 3) break;
    end = next;
    if (size === 3) last = next;
    if (size === 3 && text.charAt(next) !== ',') break;
  }
  return last === end ? end : last;
}
