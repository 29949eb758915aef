import devanagari from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2?url';
import devanagariBold from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff2?url';
import tamil from '@fontsource/noto-sans-tamil/files/noto-sans-tamil-tamil-400-normal.woff2?url';
import tamilBold from '@fontsource/noto-sans-tamil/files/noto-sans-tamil-tamil-700-normal.woff2?url';

interface Script {
  readonly sample: string;
  readonly range: string;
  readonly faces: readonly (readonly [weight: string, address: string])[];
}

const scripts: readonly Script[] = [
  {
    sample: 'कमऔ',
    range: 'U+0900-097F, U+1CD0-1CF9, U+A8E0-A8FF',
    faces: [
      ['400', devanagari],
      ['700', devanagariBold],
    ],
  },
  {
    sample: 'கமஔ',
    range: 'U+0B82-0BFA',
    faces: [
      ['400', tamil],
      ['700', tamilBold],
    ],
  },
];

/** The family that stands last in the style sheet; it has faces only where the phone has no letters of its own. */
const family = 'Mandi';

/**
 * Lends this phone the letters of the scripts it cannot draw. A lent face is only downloaded once a text needs it; phones sold in
 * India have the letters and download nothing.
 */
export function lendGlyphs(): void {
  const lacking = scripts.filter(({ sample }) => !draws(sample));
  if (lacking.length > 0) document.fonts.addEventListener('loadingdone', drawAnew);
  for (const { range, faces } of lacking) {
    for (const [weight, address] of faces) {
      const source = `url(${address}) format("woff2")`;
      document.fonts.add(new FontFace(family, source, { weight, unicodeRange: range, display: 'swap' }));
    }
  }
}

let arrivals = 0;

/**
 * Chromium 147 keeps the boxes of a text that is one word when its letters arrive later, since it remembers the shape of each word for
 * each set of font settings. A feature that no font has, with a new value each time, makes the settings new and changes no look.
 */
function drawAnew(): void {
  document.documentElement.style.fontFeatureSettings = `"mndi" ${++arrivals}`;
}

/** Whether the phone draws these letters, told by their differing from the box drawn for a letter nobody has. */
function draws(sample: string): boolean {
  return [...sample].every((letter) => drawn(letter) !== drawn('\u{10FFFD}'));
}

function drawn(letter: string): string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 24;
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return '';
  pen.font = '20px sans-serif';
  pen.fillText(letter, 1, 20);
  return pen.getImageData(0, 0, 24, 24).data.join();
}
