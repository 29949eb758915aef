import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { allLanguages, createInterpreter, type Facts, type LanguageTables, sharedNames } from '@mandi/language';
import fc from 'fast-check';
import { heard, heardNumber, offersOf, settledPlaces } from '../packages/language/test/offers.ts';
import { factsText } from '../packages/language/test/summary.ts';
import { wrongLanguage } from './language-option.ts';

const help = `round-trip: whether what is said in a language is understood as it was meant, every fact unchanged.

usage: npm run round-trip [-- options]

  --offers NUMBER    random offers in every full language, in both forms, and across all pairs together (100,000)
  --numbers NUMBER   random numbers up to a million million in every language, beside all of 0 to 100,000 (100,000)
  --language CODE    only this language, and no pairs; may be given more than once
  --seed NUMBER      to see the same again (the day of the year)
  --help             this text

Prints a line a language, and the smallest words that failed. Exit status 1 when a fact was changed.
`;

const { values } = parseArgs({
  options: {
    offers: { type: 'string', default: '100000' },
    numbers: { type: 'string', default: '100000' },
    language: { type: 'string', multiple: true },
    part: { type: 'string' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    help: { type: 'boolean', default: false },
  },
});

const seed = Number(values.seed);
const interpreter = createInterpreter(allLanguages, sharedNames);
const full = allLanguages.filter(({ level }) => level === 'full');

/** The smallest case that fails, or undefined; a failure is told with the words that were said. */
function smallest<T>(
  arbitrary: fc.Arbitrary<T>,
  runs: number,
  check: (value: T) => string | undefined,
): string | undefined {
  const result = fc.check(
    fc.property(arbitrary, (value) => check(value) === undefined),
    { numRuns: runs, seed },
  );
  const [failed] = result.counterexample ?? [];
  return result.failed && failed !== undefined ? check(failed) : undefined;
}

function offers(language: LanguageTables): string[] {
  const settled = settledPlaces(interpreter, [language.code]);
  return (['screen', 'speech'] as const).flatMap((form) => {
    const failure = smallest(offersOf([language], settled), Number(values.offers), (facts) => {
      const back = heard(interpreter, facts, language.code, form);
      return back === factsText(facts)
        ? undefined
        : `"${interpreter.say(facts, language.code, form)}" came back as ${back}, not ${factsText(facts)}`;
    });
    return failure ?? [];
  });
}

function numbers({ code }: LanguageTables): string[] {
  const wrong = (value: number): string | undefined => {
    const back = heardNumber(interpreter, value, code, 'speech');
    return back === String(value)
      ? undefined
      : `"${interpreter.sayNumber(String(value) as never, code, 'speech')}" came back as ${back}, not ${value}`;
  };
  for (let value = 0; value <= 100_000; value += 1) {
    const failure = wrong(value);
    if (failure !== undefined) return [failure];
  }
  return [smallest(fc.integer({ min: 0, max: 10 ** 12 }), Number(values.numbers), wrong) ?? []].flat();
}

/** Said in one language, understood, said in another, understood: the same facts, and the same words again in the first. */
function pairs(): string[] {
  const settled = settledPlaces(
    interpreter,
    full.map(({ code }) => code),
  );
  const codes = fc.constantFrom(...full.map(({ code }) => code));
  const passing = fc.tuple(offersOf(full, settled), codes, codes);
  const failure = smallest(passing, Number(values.offers), ([facts, first, second]) => {
    const said = interpreter.say(facts, first, 'speech');
    const there = interpreter.say(interpreter.understand(said, first), second, 'screen');
    const back: Facts = interpreter.understand(there, second);
    const same = factsText(back) === factsText(facts) && interpreter.say(back, first, 'speech') === said;
    return same
      ? undefined
      : `"${said}" (${first}) → "${there}" (${second}) → ${factsText(back)}, not ${factsText(facts)}`;
  });
  return [failure ?? []].flat();
}

/** One part of the work, in a process of its own: a language, or the pairs. */
function part(name: string): number {
  const language = allLanguages.find(({ code }) => code === name);
  const begun = performance.now();
  const failures =
    language === undefined ? pairs() : [...numbers(language), ...(language.level === 'full' ? offers(language) : [])];
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const did =
    language === undefined
      ? `${values.offers} offers across ${full.length ** 2} pairs`
      : `numbers 0 to 100,000 and ${values.numbers} to 10^12${language.level === 'full' ? `, ${values.offers} offers on the screen and spoken` : ''}`;
  console.log(`${name.padEnd(5)} ${failures.length === 0 ? 'unchanged' : 'CHANGED'}: ${did} (${seconds} s)`);
  for (const failure of failures) console.log(`      ${failure}`);
  return failures.length === 0 ? 0 : 1;
}

function inProcess(name: string): Promise<number> {
  const options = ['--part', name, '--offers', values.offers, '--numbers', values.numbers, '--seed', values.seed];
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), ...options], { stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (code) => resolve(code ?? 1)));
}

async function all(): Promise<number> {
  const codes: string[] = allLanguages.map(({ code }) => code);
  const wrong = wrongLanguage(values.language ?? []);
  if (wrong !== undefined) {
    console.error(wrong);
    return 2;
  }
  const waiting = values.language ?? [...codes, 'pairs'];
  let changed = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const status = await inProcess(next);
      // Added after the wait: the other worker may have added meanwhile.
      changed += status;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  console.log(changed === 0 ? '0 facts changed' : `${changed} of the parts changed a fact`);
  return changed === 0 ? 0 : 1;
}

if (values.help) console.log(help);
else process.exitCode = values.part === undefined ? await all() : part(values.part);
