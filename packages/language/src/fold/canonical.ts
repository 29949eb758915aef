import { foldArabic, isArabic } from './arabic.ts';
import {
  anusvaraBlocks,
  bareConsonant,
  blockOf,
  firstIndic,
  foldIndic,
  isIndic,
  lastIndic,
  placeOf,
  virama,
} from './indic.ts';

/** What a code unit of the Indic blocks may stand in without being folded. */
const [changes, carrier, nasal] = [0, 2, 3];
export const letter = 1;
export const sign = 4;

function kindOf(code: number): number {
  const place = placeOf(code);
  if (foldIndic(code) !== code || (place >= 0x50 && place <= 0x5f) || bareConsonant(code) > 0) return changes;
  if (place >= 0x3e && place <= virama) return sign;
  if (place === 0x05 || place >= 0x70) return carrier;
  return anusvaraBlocks.has(blockOf(code)) && nasalPlaces.has(place) ? nasal : letter;
}

const nasalPlaces: ReadonlySet<number> = new Set([0x19, 0x1e, 0x23, 0x28, 0x2e]);

const kinds = Uint8Array.from({ length: lastIndic - firstIndic + 1 }, (_, index) => kindOf(firstIndic + index));

/**
 * What an Indic code unit is before it is folded: a `letter` folds to itself but after a virama, which may end a nasal of its own;
 * a `sign` folds to itself straight after such a letter. Any other number says neither.
 */
export const plainKind = (code: number): number => kinds[code - firstIndic] as number;

/**
 * Whether a text is of letters and spaces alone and folds to itself, told by one look at each letter. Says no where it
 * is not sure: then folding tells.
 */
export function isPlain(text: string): boolean {
  let before = 0;
  let kind = sign;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isLatin = code === 0x20 || (code >= 0x61 && code <= 0x7a);
    if (isLatin) kind = sign;
    else if (isIndic(code)) {
      const next = kinds[code - firstIndic] as number;
      if (next === changes) return false;
      if (next === sign && kind !== letter && !(kind === nasal && placeOf(code) !== virama)) return false;
      kind = next;
    } else if (isArabic(code)) {
      if (foldArabic(code, before) !== code || code < 0x0620) return false;
    } else return false;
    before = code;
  }
  return true;
}
