import type { Decimal, Form } from '../meaning.ts';
import type { LanguageTables, NumberTable } from '../tables.ts';

/** Digits in Indian groups: 1,50,000. */
export function grouped(value: Decimal): string {
  const [integer = '0', fraction] = value.split('.');
  const last = integer.slice(-3);
  const before = integer.slice(0, -3).replace(/\B(?=(\d{2})+$)/g, ',');
  const whole = before === '' ? last : `${before},${last}`;
  return fraction === undefined ? whole : `${whole}.${fraction}`;
}

/** The number as the form shows or speaks it. */
export function sayNumber(value: Decimal, { numbers }: LanguageTables, form: Form): string {
  if (form === 'screen') return grouped(value);
  const [integer = '0', fraction] = value.split('.');
  const whole = wholeInWords(integer, numbers, false);
  if (fraction === undefined) return whole;
  const digits = [...fraction].map((digit) => small(Number(digit), numbers));
  return [whole, numbers.point[0] ?? '', ...digits].join(' ');
}

/** Quarters are counted by their words up to twenty; beyond, by the decimal point. */
const mostQuarters = 80;

/** An amount before its unit, in words: "ஒரு கிலோ", "ढाई किलो", "साढ़े तीन क्विंटल". */
export function sayAmount(value: Decimal, tables: LanguageTables): string {
  const { numbers } = tables;
  if (value === '1') return numbers.oneOfUnit;
  const quarters = Number(value) * 4;
  const named = numbers.saysQuarters && Number.isInteger(quarters) && quarters % 4 !== 0 && quarters < mostQuarters;
  return (named ? quartersInWords(quarters, numbers) : undefined) ?? sayCount(value, tables);
}

/** The number in words before what it counts, a unit or money, where some languages join its last word to that. */
export function sayCount(value: Decimal, tables: LanguageTables): string {
  const { numbers } = tables;
  const joins = numbers.joiningBeforeNoun === true && !value.includes('.');
  return joins ? wholeInWords(value, numbers, true) : sayNumber(value, tables, 'speech');
}

function quartersInWords(quarters: number, numbers: NumberTable): string | undefined {
  const own =
    numbers.spokenQuarters?.find(([count]) => count === quarters)?.[1] ??
    numbers.fractions.find(([count]) => count === quarters)?.[1][0];
  if (own !== undefined) return own;
  for (const [added, words] of numbers.quartersBefore) {
    const whole = (quarters - added) / 4;
    if (!Number.isInteger(whole)) continue;
    return whole === 1 ? words[0] : `${words[0]} ${small(whole, numbers)}`;
  }
  return undefined;
}

const small = (value: number, numbers: NumberTable): string => numbers.upToNinetyNine[value]?.[0] ?? String(value);

/** The scales that are spoken: the Indian ones, largest first; beyond a crore, crores are counted. */
const spokenPowers = [7, 5, 3];

/** `counts`: what it counts follows. */
function wholeInWords(integer: string, numbers: NumberTable, counts: boolean): string {
  const value = Number(integer);
  if (value === 0) return small(0, numbers);
  return parts(value, numbers, counts).join(' ');
}

function parts(value: number, numbers: NumberTable, counts: boolean): string[] {
  for (const power of spokenPowers) {
    const scale = 10 ** power;
    if (value < scale) continue;
    const rest = value % scale;
    const count = Math.floor(value / scale);
    const scaled = withScale(count, power, rest > 0 || (counts && count > 1), numbers);
    return [...scaled, ...(rest > 0 ? parts(rest, numbers, counts) : [])];
  }
  return belowThousand(value, numbers, counts);
}

/** A count of a scale: "two lakh", and in some languages one word. */
function withScale(count: number, power: number, more: boolean, numbers: NumberTable): string[] {
  const scale = numbers.scales.find((candidate) => candidate.power === power);
  const own = scale?.own?.find(([counted]) => counted === count);
  if (own !== undefined) return [more ? own[2] : own[1]];
  const word = scale === undefined ? '' : scaleWord(scale, count, more);
  if (count === 1 && scale?.silentOne === true) return [word];
  const before = multiplier(count, numbers);
  const last = before.at(-1) ?? '';
  const fused = scale?.fused;
  if (fused === undefined || !last.endsWith(fused.ending)) return [...before, word];
  return [...before.slice(0, -1), last.slice(0, -fused.ending.length) + (more ? fused.joining : fused.alone)];
}

function scaleWord({ words, joining, many }: NumberTable['scales'][number], count: number, more: boolean): string {
  if (count > 1 && many !== undefined) return more ? many.joining : many.alone;
  return (more ? joining : undefined) ?? words[0] ?? '';
}

/** What stands before a scale; a table's combining "one" is said there (ஒரு லட்சம்). */
function multiplier(value: number, numbers: NumberTable): string[] {
  const combining = numbers.combining.find(([combined]) => combined === value && value < 20)?.[1][0];
  return value === 1 && combining !== undefined
    ? [combining]
    : parts(value, numbers, numbers.joiningBeforeNoun === true);
}

function belowThousand(value: number, numbers: NumberTable, counts: boolean): string[] {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return [smallPart(rest, numbers, counts)];
  const [alone = '', joining = ''] = numbers.spokenHundreds[hundreds] ?? [];
  const fused = numbers.hundreds.length > 0;
  const joins = rest > 0 || (counts && hundreds > 1);
  const hundred = [...(fused ? [] : [small(hundreds, numbers)]), joins ? joining : alone];
  return rest > 0 ? [...hundred, smallPart(rest, numbers, counts)] : hundred;
}

/** The last two digits of a number; a "one" at their end may have a form of its own before what is counted. */
function smallPart(rest: number, numbers: NumberTable, counts: boolean): string {
  const word = small(rest, numbers);
  const one = small(1, numbers);
  if (!counts || numbers.oneBeforeNoun === undefined || !word.endsWith(one)) return word;
  return word.slice(0, -one.length) + numbers.oneBeforeNoun;
}
