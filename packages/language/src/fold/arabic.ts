/** The blocks of the Arabic script that Urdu, Sindhi and Kashmiri write with. */
export const isArabic = (code: number): boolean =>
  (code >= 0x0600 && code <= 0x06ff) || (code >= 0x0750 && code <= 0x077f) || (code >= 0x08a0 && code <= 0x08ff);

const letter = (text: string): number => text.charCodeAt(0);

/** Letters that keyboards of Arabic, Urdu, Sindhi and Kashmiri write differently in one place, and the carriers of hamza. */
const variants: Readonly<Record<string, string>> = {
  ا: 'آأإٱٲٳٵ',
  ی: 'يىئېۍێؠیٸ',
  ے: 'ۓ',
  ک: 'ك',
  و: 'ؤۄۆۅۇۈۉۋۏٶٷ',
  ہ: 'هۀۂۃةەۿ',
};

const punctuation: Readonly<Record<string, string>> = {
  '،': ',',
  '؛': ';',
  '؟': '?',
  '۔': '.',
  '٫': '.',
  '٬': ',',
  '٪': '%',
  '٭': '*',
};

/** Signs above and below the letters, tatweel, and the hamza that stands alone: people leave them out. */
function isDropped(code: number): boolean {
  return (
    (code >= 0x0610 && code <= 0x061a) ||
    code === 0x061c ||
    code === 0x0621 ||
    code === 0x0640 ||
    (code >= 0x064b && code <= 0x065f) ||
    code === 0x0670 ||
    code === 0x0674 ||
    (code >= 0x06d6 && code <= 0x06dc) ||
    (code >= 0x06df && code <= 0x06e8) ||
    (code >= 0x06ea && code <= 0x06ed) ||
    (code >= 0x08d3 && code <= 0x08ff)
  );
}

const folded: ReadonlyMap<number, number> = new Map([
  ...Object.entries(variants).flatMap(([plain, others]) =>
    [...others].map((other) => [letter(other), letter(plain)] as const),
  ),
  ...Object.entries(punctuation).map(([sign, plain]) => [letter(sign), letter(plain)] as const),
  ...Array.from({ length: 10 }, (_, value) => [0x0660 + value, 0x30 + value] as const),
  ...Array.from({ length: 10 }, (_, value) => [0x06f0 + value, 0x30 + value] as const),
]);

const heh = letter('ہ');
const breath = letter('ھ');

/** Letters whose breathed sound is written with the two-eyed heh; after any other it is a plain heh. */
const breathed: ReadonlySet<number> = new Set([...'بپتٹجچدڈرڑکگلمنڪٿڦڻٽڙڏٺ'].map(letter));

/** What a code unit of the Arabic blocks is folded to after the code before it, or -1 where it is dropped. */
export function foldArabic(code: number, before: number): number {
  if (isDropped(code)) return -1;
  if (code === breath) return breathed.has(before) ? breath : heh;
  return folded.get(code) ?? code;
}
