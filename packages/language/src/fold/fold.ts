import { foldArabic, isArabic } from './arabic.ts';
import { letter, plainKind, sign } from './canonical.ts';
import {
  anusvara,
  anusvaraBlocks,
  bareConsonant,
  blockOf,
  foldIndic,
  isIndic,
  isStopOfNasal,
  placeOf,
  virama,
  vowelLetter,
} from './indic.ts';
import { foldOther } from './other.ts';

/** The canonical form of a text, and the way back to the offsets of the original. */
export interface Folded {
  readonly text: string;
  /** The UTF-16 offset in the original where the folded offset comes from (0 to `text.length`, both ends included). */
  toOriginal(offset: number): number;
}

/** The u sign of Malayalam, which older spelling writes before the virama of a half u. */
const malayalamU = 0x0d41;
const malayalamVirama = 0x0d4d;

/** The au sign of Malayalam as it is written today, and as it composes of two parts. */
const loneAu = 0x0d57;
const au = 0x0d4c;

/** The nasal mark and the low mark of Ol Chiki, and the one code for both. */
const olNasal = 0x1c78;
const olLow = 0x1c79;
const olBoth = 0x1c7a;

/** Collects folded code units with the original offset each came from. */
class Writer {
  readonly codes: number[] = [];
  readonly starts: number[] = [];

  write(code: number, start: number): void {
    if (isIndic(code) && this.joined(code)) return;
    this.codes.push(code === loneAu ? au : code);
    this.starts.push(start);
  }

  /** Writes a code that folds to itself where it stands. */
  writePlain(code: number, start: number): void {
    this.codes.push(code);
    this.starts.push(start);
  }

  /** The code written last, 0 at the start. */
  last(): number {
    return this.codes[this.codes.length - 1] ?? 0;
  }

  /** Writes the marks of an Ol Chiki vowel once each and in one order. */
  writeOl(code: number, start: number): void {
    if (code === olBoth) {
      this.writeOl(olNasal, start);
      this.writeOl(olLow, start);
      return;
    }
    const end = this.codes.length - 1;
    const last = this.codes[end];
    if (last === code || (code === olNasal && last === olLow && this.codes[end - 1] === olNasal)) return;
    const swapped = code === olNasal && last === olLow;
    if (swapped) this.codes[end] = olNasal;
    this.write(swapped ? olLow : code, start);
  }

  /** Joins an Indic code to what stands before it: vowel signs of two parts, vowel letters of a carrier and a sign, a nasal before its stop; true when the code is used up. */
  private joined(code: number): boolean {
    const end = this.codes.length - 1;
    const last = this.codes[end];
    if (last === undefined || !isIndic(last)) return false;
    if (code === malayalamVirama && last === malayalamU) {
      this.codes[end] = malayalamVirama;
      return true;
    }
    const nasal = this.codes[end - 1];
    if (
      nasal !== undefined &&
      placeOf(last) === virama &&
      anusvaraBlocks.has(blockOf(code)) &&
      blockOf(nasal) === blockOf(code) &&
      isStopOfNasal(nasal, code)
    ) {
      this.codes[end - 1] = blockOf(code) + anusvara;
      this.codes.length = end;
      this.starts.length = end;
      return false;
    }
    return this.composed(last, code, end);
  }

  private composed(last: number, code: number, end: number): boolean {
    const second = placeOf(code);
    if (second < 0x3e || second > 0x57) return false;
    const letter = vowelLetter(last, code);
    if (letter > 0) {
      this.codes[end] = letter;
      return true;
    }
    if (second < 0x50 && placeOf(last) < 0x3e) return false;
    const composed = String.fromCharCode(last, code).normalize('NFC');
    if (composed.length !== 1) return false;
    this.codes[end] = composed.charCodeAt(0);
    return true;
  }
}

/**
 * Folds a text to its canonical form: composed letters, nukta and joiners dropped, digits of every script in ASCII,
 * danda as `|`, full width and case levelled, chandrabindu and homorganic nasals as anusvara, a consonant without its vowel
 * with a virama, the variant letters of one script as one, apostrophes dropped, look-alikes of Latin letters as these.
 * Folding twice changes nothing more. Linear in the length of the text.
 */
export function fold(text: string): Folded {
  const writer = new Writer();
  let kind = 0;
  for (let offset = 0; offset < text.length; offset += 1) {
    const code = text.charCodeAt(offset);
    const before = kind;
    kind = isIndic(code) ? plainKind(code) : 0;
    if (kind === letter ? placeOf(writer.last()) !== virama : kind === sign && before === letter)
      writer.writePlain(code, offset);
    else if (code < 0x80) writeAscii(writer, code, offset);
    else if (isIndic(code)) writeIndic(writer, code, offset);
    else if (isArabic(code)) writeArabic(writer, code, offset);
    else offset = writeOther(writer, text, offset);
  }
  return finish(writer, text.length);
}

function writeAscii(writer: Writer, code: number, offset: number): void {
  if (code === 0x27 || code === 0x60) return;
  if (code >= 0x41 && code <= 0x5a) writer.writePlain(code + 32, offset);
  else writer.writePlain(code < 0x20 || code === 0x7f ? 0x20 : code, offset);
}

function writeIndic(writer: Writer, code: number, offset: number): void {
  const bare = bareConsonant(code);
  const folded = bare > 0 ? bare : foldIndic(code);
  if (folded < 0) return;
  writer.write(folded, offset);
  if (bare > 0) writer.write(blockOf(bare) + virama, offset);
}

function writeArabic(writer: Writer, code: number, offset: number): void {
  const folded = foldArabic(code, writer.last());
  if (folded >= 0) writer.write(folded, offset);
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
  else if (isIndic(code)) writeIndic(writer, code, offset);
  else if (isArabic(code)) writeArabic(writer, code, offset);
  else if (code >= olNasal && code <= olBoth) writer.writeOl(code, offset);
  else if (isPlainLetter(code) || code === rupee) writer.write(code, offset);
  else {
    const folded = foldOther(character);
    if (folded === character || depth === 0) writeCodes(writer, folded, offset);
    else for (const piece of folded) writeFolded(writer, piece, offset, depth - 1);
  }
}

const rupee = 0x20b9;

/** Letters and vowel signs of Ol Chiki and Meetei Mayek: each folds to itself, and need not be looked at closely. */
const isPlainLetter = (code: number): boolean =>
  (code >= 0x1c5a && code <= 0x1c77) || (code >= 0xabc0 && code <= 0xabea);

function writeCodes(writer: Writer, text: string, offset: number): void {
  for (let index = 0; index < text.length; index += 1) writer.write(text.charCodeAt(index), offset);
}

function finish(writer: Writer, length: number): Folded {
  const { codes, starts } = writer;
  let text = codes.length > 4096 ? '' : String.fromCharCode.apply(undefined, codes);
  if (codes.length > 4096)
    for (let index = 0; index < codes.length; index += 4096)
      text += String.fromCharCode(...codes.slice(index, index + 4096));
  return { text, toOriginal: (offset) => starts[offset] ?? length };
}
