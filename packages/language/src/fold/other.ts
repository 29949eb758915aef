// two-scripts throughout: letters that look alike stand beside one another.
const invisible = /[\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff]/u;
const dash = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/u;
const marks = /[\u0300-\u036f]/gu;

/** Letters of the Cyrillic and Greek scripts that look like a Latin one, by the Latin letter. */
const lookalikes: Readonly<Record<string, string>> = {
  a: 'аАαΑɑ',
  b: 'ВΒ',
  c: 'сСϲ',
  d: 'ԁ',
  e: 'еЕεΕ',
  g: 'ɡ',
  h: 'һҺНΗ',
  i: 'іІιΙı',
  j: 'јЈ',
  k: 'кКκΚ',
  l: 'ӏ',
  m: 'МΜ',
  n: 'Ν',
  o: 'оОοΟ',
  p: 'рРρΡ',
  q: 'ԛ',
  s: 'ѕЅ',
  t: 'ТτΤ',
  v: 'ν',
  w: 'ԝ',
  x: 'хХχΧ',
  y: 'уУΥ',
  z: 'Ζ',
};
const latin: ReadonlyMap<string, string> = new Map(
  Object.entries(lookalikes).flatMap(([letter, others]) => [...others].map((other) => [other, letter] as const)),
);

/** Stops of Ol Chiki and Meetei Mayek, as danda is folded. */
const stops: ReadonlySet<string> = new Set(['\u1c7e', '\u1c7f', '\uabeb']);

/** Marks of Ol Chiki and Meetei Mayek that people leave out: the phaarkaa and the relaa, and the tone mark. */
const unwritten: ReadonlySet<string> = new Set(['\u1c7b', '\u1c7c', '\uabec']);

/** Folds a character outside ASCII, the Indic and the Arabic blocks: width, case, accents, spaces, dashes, look-alikes. Numerals such as ½ stay. */
export function foldOther(character: string): string {
  if (invisible.test(character) || unwritten.has(character)) return '';
  if (dash.test(character)) return '-';
  if (stops.has(character)) return '|';
  if (/\s/u.test(character)) return ' ';
  if (/[\u2018\u2019\u02bc\u0060\u00b4]/u.test(character)) return '';
  if (/\p{No}/u.test(character)) return character;
  const decimal = /\p{Nd}/u.test(character) ? decimalDigit(character) : undefined;
  if (decimal !== undefined) return decimal;
  const levelled = lookingLatin(character.normalize('NFKD')).toLowerCase().normalize('NFKD');
  return lookingLatin(levelled.replace(marks, '')).replace(/['`\u00b4]/gu, '');
}

const lookingLatin = (text: string): string => {
  let seen = '';
  for (const letter of text) seen += latin.get(letter) ?? letter;
  return seen;
};

/** The ASCII digit of any script's decimal digit: Unicode keeps each script's ten digits together. */
function decimalDigit(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero <= 9 ? String(code - zero) : undefined;
}
