import type { Script } from '../tables.ts';

/** The code of the digit zero of each script; the other nine follow it. */
const zeros: Readonly<Record<Script, number>> = {
  latin: 0x30,
  devanagari: 0x966,
  bengali: 0x9e6,
  gurmukhi: 0xa66,
  gujarati: 0xae6,
  oriya: 0xb66,
  tamil: 0xbe6,
  telugu: 0xc66,
  kannada: 0xce6,
  malayalam: 0xd66,
  arabic: 0x6f0,
  'ol-chiki': 0x1c50,
  'meetei-mayek': 0xabf0,
};

/** The text with its digits as the script writes them. */
export function withOwnDigits(text: string, script: Script): string {
  const zero = zeros[script];
  return zero === zeros.latin ? text : text.replace(/[0-9]/g, (digit) => String.fromCharCode(zero + Number(digit)));
}
