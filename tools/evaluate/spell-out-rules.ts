import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface Rule {
  readonly base: number;
  readonly text: string;
}

const file = createRequire(import.meta.url);

/** The rules of one set of CLDR's RBNF text form: `base: text;`. Rules for fractions, negatives and infinity are left out. */
function rulesOf(source: string, set: string): readonly Rule[] {
  const lines = source.split('\n');
  const start = lines.indexOf(`%${set}:`);
  if (start < 0) return [];
  const rules: Rule[] = [];
  for (const line of lines.slice(start + 1)) {
    if (line.startsWith('%')) break;
    const found = /^(\d+): (.*);$/.exec(line);
    if (found?.[1] !== undefined && found[2] !== undefined)
      rules.push({ base: Number(found[1]), text: found[2].replace(/^'/, '') });
  }
  return rules;
}

/** The divisor of a rule: the highest power of ten that is not above its base. */
const divisorOf = (base: number): number => 10 ** Math.floor(Math.log10(Math.max(base, 1)));

function spell(rules: readonly Rule[], value: number): string {
  const rule = rules.findLast(({ base }) => base <= value);
  if (rule === undefined) return String(value);
  const divisor = divisorOf(rule.base);
  const rest = value % divisor;
  return rule.text
    .replace(/\[([^\]]*)\]/g, (_, optional: string) => (rest === 0 ? '' : optional))
    .replace('<<', () => spell(rules, Math.floor(value / divisor)))
    .replace('>>', () => spell(rules, rest));
}

/**
 * Numbers in words by Unicode CLDR's spell-out rules (UTS 35, part 3, rule-based number formatting), for a language that
 * has a cardinal set of plain rules; undefined for one that has none.
 */
export function spellOut(language: string): ((value: number) => string) | undefined {
  let source: string;
  try {
    source = readFileSync(file.resolve(`cldr-rbnf/rbnf/${language}-SpelloutRules.txt`), 'utf8');
  } catch {
    return undefined;
  }
  const cardinal = rulesOf(source, 'spellout-cardinal');
  const rules = cardinal.length > 1 ? cardinal : rulesOf(source, 'spellout-numbering');
  return rules.length > 1 ? (value) => spell(rules, value) : undefined;
}
