/** The canonical form of a text, and the way back to the offsets of the original. */
export interface Folded {
  readonly text: string;
  /** The UTF-16 offset in the original where the folded offset comes from (0 to `text.length`, both ends included). */
  toOriginal(offset: number): number;
}

/** Indic blocks of Unicode share one layout (ISCII): a mark has the same place in each. */
const firstIndic = 0x0900;
const lastIndic = 0x0d7f;
const nukta = 0x3c;
const virama = 0x4d;
const anusvara = 0x02;
const chandrabindu = 0x01;

/** Letters with their nukta built in: the letter without it. */
const composedNukta: ReadonlyMap<number, number> = new Map([
  [0x0929, 0x0928],
  [0x0931, 0x0930],
  [0x0934, 0x0933],
  [0x0958, 0x0915],
  [0x0959, 0x0916],
  [0x095a, 0x0917],
  [0x095b, 0x091c],
  [0x095c, 0x0921],
  [0x095d, 0x0922],
  [0x095e, 0x092b],
  [0x095f, 0x092f],
  [0x09dc, 0x09a1],
  [0x09dd, 0x09a2],
  [0x09df, 0x09af],
  [0x0a33, 0x0a32],
  [0x0a36, 0x0a38],
  [0x0a59, 0x0a16],
  [0x0a5a, 0x0a17],
  [0x0a5b, 0x0a1c],
  [0x0a5e, 0x0a2b],
  [0x0b5c, 0x0b21],
  [0x0b5d, 0x0b22],
]);

/** Blocks that write a nasal before its own stop either as that nasal letter or as anusvara. */
const anusvaraBlocks: ReadonlySet<number> = new Set([0x0900, 0x0980, 0x0a00, 0x0a80, 0x0b00, 0x0c00, 0x0c80]);

const indic = (code: number): boolean => code >= firstIndic && code <= lastIndic;
const place = (code: number): number => code & 0x7f;
const block = (code: number): number => code & ~0x7f;

/** Whether the letter is one of the four stops that the nasal letter belongs to (ङ: क ख ग घ, …). */
function stopOfNasal(nasal: number, letter: number): boolean {
  const first = place(nasal) - 4;
  if (first !== 0x15 && first !== 0x1a && first !== 0x1f && first !== 0x24 && first !== 0x2a) return false;
  return place(letter) >= first && place(letter) < first + 4;
}

/** Collects folded code units with the original span each came from. */
class Writer {
  readonly codes: number[] = [];
  readonly starts: number[] = [];

  write(code: number, start: number): void {
    if (indic(code) && this.joined(code)) return;
    this.codes.push(code);
    this.starts.push(start);
  }

  /** Composes two-part vowel signs and turns a nasal with virama before its stop into anusvara; true when the code is used up. */
  private joined(code: number): boolean {
    const end = this.codes.length - 1;
    const last = this.codes[end];
    if (last === undefined || !indic(last)) return false;
    const nasal = this.codes[end - 1];
    if (
      nasal !== undefined &&
      place(last) === virama &&
      anusvaraBlocks.has(block(code)) &&
      block(nasal) === block(code)
    ) {
      if (stopOfNasal(nasal, code)) {
        this.codes[end - 1] = block(code) + anusvara;
        this.codes.length = end;
        this.starts.length = end;
        return false;
      }
    }
    return this.composed(last, code, end);
  }

  private composed(last: number, code: number, end: number): boolean {
    const second = place(code);
    if (second < 0x3e || second > 0x57 || (second < 0x50 && place(last) < 0x3e)) return false;
    const composed = String.fromCharCode(last, code).normalize('NFC');
    if (composed.length !== 1) return false;
    this.codes[end] = composed.charCodeAt(0);
    return true;
  }
}

/** The folded code of an Indic code unit, or -1 where it is dropped. */
function indicCode(code: number): number {
  if (code === 0x0964 || code === 0x0965) return 0x7c;
  const inBlock = place(code);
  if (inBlock >= 0x66 && inBlock <= 0x6f) return 0x30 + inBlock - 0x66;
  if (anusvaraBlocks.has(block(code))) {
    if (inBlock === nukta) return -1;
    if (inBlock === chandrabindu) return block(code) + anusvara;
  }
  return composedNukta.get(code) ?? code;
}

/** `indicCode` of every code unit of the Indic blocks. */
const indicCodes = Int32Array.from({ length: lastIndic - firstIndic + 1 }, (_, index) => indicCode(firstIndic + index));

const foldIndic = (code: number): number => indicCodes[code - firstIndic] ?? code;

const invisible = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]/u;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const marks = /[\u0300-\u036f]/gu;

/** Folds a code unit outside ASCII and the Indic blocks: width, case, accents, spaces, dashes. Numerals such as ½ stay. */
function foldOther(character: string): string {
  if (invisible.test(character)) return '';
  if (dash.test(character)) return '-';
  if (/\s/u.test(character)) return ' ';
  if (/[\u2018\u2019\u02bc\u0060\u00b4]/u.test(character)) return '';
  if (/\p{No}/u.test(character)) return character;
  const decimal = /\p{Nd}/u.test(character) ? decimalDigit(character) : undefined;
  if (decimal !== undefined) return decimal;
  return character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/['`\u00b4]/gu, '');
}

/** The ASCII digit of any script's decimal digit: Unicode keeps each script's ten digits together. */
function decimalDigit(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero <= 9 ? String(code - zero) : undefined;
}

/**
 * Folds a text to its canonical form: composed letters, nukta and joiners dropped, digits of every script in ASCII,
 * danda as `|`, full width and case levelled, chandrabindu and homorganic nasals as anusvara, apostrophes dropped.
 * Folding twice changes nothing more. Linear in the length of the text.
 */
export function fold(text: string): Folded {
  const writer = new Writer();
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    if (code < 0x80) writeAscii(writer, code, offset);
    else if (indic(code)) {
      const folded = foldIndic(code);
      if (folded >= 0) writer.write(folded, offset);
    } else offset = writeOther(writer, text, offset);
  }
  return finish(writer, text.length);
}

function writeAscii(writer: Writer, code: number, offset: number): void {
  if (code === 0x27 || code === 0x60) return;
  if (code >= 0x41 && code <= 0x5a) writer.write(code + 32, offset);
  else writer.write(code < 0x20 || code === 0x7f ? 0x20 : code, offset);
}

function writeOther(writer: Writer, text: string, offset: number): number {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  writeFolded(writer, character, offset, 2);
  return offset + character.length - 1;
}

/** Writes what a character folds to; what comes of it may itself fold once more (a modifier apostrophe, a digit). */
function writeFolded(writer: Writer, character: string, offset: number, depth: number): void {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) writeAscii(writer, code, offset);
  else if (indic(code)) {
    const folded = foldIndic(code);
    if (folded >= 0) writer.write(folded, offset);
  } else {
    const folded = foldOther(character);
    if (folded === character || depth === 0) writeCodes(writer, folded, offset);
    else for (const piece of folded) writeFolded(writer, piece, offset, depth - 1);
  }
}

function writeCodes(writer: Writer, text: string, offset: number): void {
  for (let index = 0; index < text.length; index += 1) writer.write(text.charCodeAt(index), offset);
}

function finish(writer: Writer, length: number): Folded {
  const { codes, starts } = writer;
  let text = '';
  for (let index = 0; index < codes.length; index += 4096) {
    text += String.fromCharCode(...codes.slice(index, index + 4096));
  }
  return { text, toOriginal: (offset) => starts[offset] ?? length };
}
