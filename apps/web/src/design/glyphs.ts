import arabic from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?url';
import bengali from '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-400-normal.woff2?url';
import bengaliBold from '@fontsource/noto-sans-bengali/files/noto-sans-bengali-bengali-700-normal.woff2?url';
import devanagari from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2?url';
import devanagariBold from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff2?url';
import gujarati from '@fontsource/noto-sans-gujarati/files/noto-sans-gujarati-gujarati-400-normal.woff2?url';
import gujaratiBold from '@fontsource/noto-sans-gujarati/files/noto-sans-gujarati-gujarati-700-normal.woff2?url';
import gurmukhi from '@fontsource/noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-400-normal.woff2?url';
import gurmukhiBold from '@fontsource/noto-sans-gurmukhi/files/noto-sans-gurmukhi-gurmukhi-700-normal.woff2?url';
import kannada from '@fontsource/noto-sans-kannada/files/noto-sans-kannada-kannada-400-normal.woff2?url';
import kannadaBold from '@fontsource/noto-sans-kannada/files/noto-sans-kannada-kannada-700-normal.woff2?url';
import malayalam from '@fontsource/noto-sans-malayalam/files/noto-sans-malayalam-malayalam-400-normal.woff2?url';
import malayalamBold from '@fontsource/noto-sans-malayalam/files/noto-sans-malayalam-malayalam-700-normal.woff2?url';
import meeteiMayek from '@fontsource/noto-sans-meetei-mayek/files/noto-sans-meetei-mayek-meetei-mayek-400-normal.woff2?url';
import meeteiMayekBold from '@fontsource/noto-sans-meetei-mayek/files/noto-sans-meetei-mayek-meetei-mayek-700-normal.woff2?url';
import olChiki from '@fontsource/noto-sans-ol-chiki/files/noto-sans-ol-chiki-ol-chiki-400-normal.woff2?url';
import olChikiBold from '@fontsource/noto-sans-ol-chiki/files/noto-sans-ol-chiki-ol-chiki-700-normal.woff2?url';
import oriya from '@fontsource/noto-sans-oriya/files/noto-sans-oriya-oriya-400-normal.woff2?url';
import oriyaBold from '@fontsource/noto-sans-oriya/files/noto-sans-oriya-oriya-700-normal.woff2?url';
import tamil from '@fontsource/noto-sans-tamil/files/noto-sans-tamil-tamil-400-normal.woff2?url';
import tamilBold from '@fontsource/noto-sans-tamil/files/noto-sans-tamil-tamil-700-normal.woff2?url';
import telugu from '@fontsource/noto-sans-telugu/files/noto-sans-telugu-telugu-400-normal.woff2?url';
import teluguBold from '@fontsource/noto-sans-telugu/files/noto-sans-telugu-telugu-700-normal.woff2?url';

interface Script {
  readonly sample: string;
  readonly range: string;
  readonly regular: string;
  readonly bold: string;
}

const scripts: readonly Script[] = [
  { sample: 'कमऔ', range: 'U+0900-097F, U+1CD0-1CF9, U+A8E0-A8FF', regular: devanagari, bold: devanagariBold },
  { sample: 'கமஔ', range: 'U+0B82-0BFA', regular: tamil, bold: tamilBold },
  { sample: 'কমঔ', range: 'U+0980-09FE', regular: bengali, bold: bengaliBold },
  { sample: 'ਕਮਔ', range: 'U+0A01-0A76', regular: gurmukhi, bold: gurmukhiBold },
  { sample: 'કમઔ', range: 'U+0A81-0AFF', regular: gujarati, bold: gujaratiBold },
  { sample: 'କମଔ', range: 'U+0B01-0B77', regular: oriya, bold: oriyaBold },
  { sample: 'కమఔ', range: 'U+0C00-0C7F', regular: telugu, bold: teluguBold },
  { sample: 'ಕಮಔ', range: 'U+0C80-0CF2', regular: kannada, bold: kannadaBold },
  { sample: 'കമഔ', range: 'U+0D00-0D7F', regular: malayalam, bold: malayalamBold },
  { sample: 'کمے', range: 'U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFC', regular: arabic, bold: arabicBold },
  { sample: 'ᱠᱢᱚ', range: 'U+1C50-1C7F', regular: olChiki, bold: olChikiBold },
  { sample: 'ꯀꯃꯥ', range: 'U+AAE0-AAF6, U+ABC0-ABF9', regular: meeteiMayek, bold: meeteiMayekBold },
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
  for (const { range, regular, bold } of lacking) {
    for (const [weight, address] of [
      ['400', regular],
      ['700', bold],
    ] as const) {
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
