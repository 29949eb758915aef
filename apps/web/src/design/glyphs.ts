import devanagari from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2?url';
import devanagariBold from '@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-700-normal.woff2?url';
import tamil from '@fontsource/noto-sans-tamil/files/noto-sans-tamil-tamil-400-normal.woff2?url';
import tamilBold from '@fontsource/noto-sans-tamil/files/noto-sans-tamil-tamil-700-normal.woff2?url';

interface Script {
  readonly sample: string;
  readonly range: string;
  readonly faces: readonly (readonly [weight: string, address: string])[];
}

const scripts = {
  hi: {
    sample: 'कमऔ',
    range: 'U+0900-097F, U+1CD0-1CF9, U+200C-200D, U+20B9, U+25CC, U+A8E0-A8FF',
    faces: [
      ['400', devanagari],
      ['700', devanagariBold],
    ],
  },
  ta: {
    sample: 'கமஔ',
    range: 'U+0964-0965, U+0B82-0BFA, U+200C-200D, U+20B9, U+25CC',
    faces: [
      ['400', tamil],
      ['700', tamilBold],
    ],
  },
} as const satisfies Record<string, Script>;

/** The family that stands last in the style sheet; it has faces only where the phone has no letters of its own. */
const family = 'Mandi';
const loaded = new Map<string, Promise<void>>();

/** Brings the letters of the language's script where this phone has none; 2G phones in India have them and download nothing. */
export function loadGlyphs(code: string): Promise<void> {
  const script = Object.hasOwn(scripts, code) ? scripts[code as keyof typeof scripts] : undefined;
  if (!script || draws(script.sample)) return Promise.resolve();
  const known = loaded.get(code) ?? load(script);
  loaded.set(code, known);
  return known;
}

async function load({ range, faces }: Script): Promise<void> {
  const wanted = faces.map(
    ([weight, address]) =>
      new FontFace(family, `url(${address}) format("woff2")`, { weight, unicodeRange: range, display: 'swap' }),
  );
  for (const face of wanted) document.fonts.add(face);
  await Promise.allSettled(wanted.map((face) => face.load()));
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
