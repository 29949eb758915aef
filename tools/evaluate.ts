import { parseArgs } from 'node:util';
import { allLanguages, createInterpreter, type LanguageCode, sharedNames } from '@mandi/language';
import type { EvaluationSet, Kind } from './evaluate/case.ts';
import { cropSets } from './evaluate/crops.ts';
import { readDecisions } from './evaluate/decisions.ts';
import { numberSets } from './evaluate/numbers.ts';
import { percent, type Result, run } from './evaluate/run.ts';
import { utteranceSets } from './evaluate/utterances.ts';
import { wrongLanguage } from './language-option.ts';

const help = `evaluate: how much of what people say is understood, for each language and kind of thing said.

usage: npm run evaluate [-- options]

  --language CODE   only this language; may be given more than once
  --kind KIND       only numbers, crops, "romanised crops", utterances, "unseen utterances" or "fresh utterances"
  --show NUMBER     how many of the failures of a set are printed (10)
  --strict          exit 1 when a goal is missed
  --help            this text

right    all of it was understood
asked    something stayed open or unknown, so a person is asked
wrong    something false was stated without a question
disputed the source is wrong by our decision, with its reason in packages/language/evaluation/decisions.tsv; it counts neither way

Goals: numbers right 99.5 % of every source, crops 95 %, romanised crops 90 %, utterances 95 %; wrong at most 0.3 % of all.
`;

const { values } = parseArgs({
  options: {
    language: { type: 'string', multiple: true },
    kind: { type: 'string' },
    show: { type: 'string', default: '10' },
    strict: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const goals: Readonly<Record<Kind, number>> = {
  numbers: 99.5,
  crops: 95,
  'romanised crops': 90,
  utterances: 95,
  'unseen utterances': 95,
  'fresh utterances': 95,
};
const mostWrong = 0.3;

function setsOf(language: LanguageCode): EvaluationSet[] {
  return [...numberSets(language), ...cropSets(language), ...utteranceSets(language)];
}

function print(result: Result, show: number): void {
  const { set, right, asked, wrong, disputed } = result;
  const share = percent(right, result);
  const mark = share >= goals[set.kind] ? ' ' : '<';
  const head = [set.language.padEnd(4), set.kind.padEnd(17), `${share.toFixed(1).padStart(5)} %${mark}`];
  const counts = `${right} right, ${asked} asked, ${wrong} wrong${disputed > 0 ? `, ${disputed} disputed` : ''} of ${set.cases.length}`;
  console.log(`${head.join(' ')} ${counts} (${set.origin})`);
  for (const failure of result.failures.slice(0, show)) {
    const trap = failure.trap === undefined ? '' : ` [${failure.trap}]`;
    console.log(
      `       ${failure.verdict}: ${failure.said} → ${failure.understood || 'nothing'}, not ${failure.expected}${trap}`,
    );
  }
}

/** The sums over all sets; false where a goal is missed. */
function conclude(results: readonly Result[]): boolean {
  const missed = results.filter((result) => percent(result.right, result) < goals[result.set.kind]);
  const sum = (count: (result: Result) => number) => results.reduce((total, result) => total + count(result), 0);
  const all = { right: sum(({ right }) => right), asked: sum(({ asked }) => asked), wrong: sum(({ wrong }) => wrong) };
  const wrong = percent(all.wrong, all);
  console.log(
    `\n${all.right + all.asked + all.wrong} cases: ${percent(all.right, all).toFixed(2)} % right, ${percent(all.asked, all).toFixed(2)} % asked, ${wrong.toFixed(2)} % wrong (goal: at most ${mostWrong} %)`,
  );
  console.log(
    `${results.length - missed.length} of ${results.length} sets reach their goal; those that miss it are marked <`,
  );
  return missed.length === 0 && wrong <= mostWrong;
}

function main(): number {
  if (values.help) {
    console.log(help);
    return 0;
  }
  const codes = allLanguages.map(({ code }) => code);
  const wanted = (values.language ?? codes) as readonly LanguageCode[];
  const wrong = wrongLanguage(wanted);
  if (wrong !== undefined) {
    console.error(wrong);
    return 2;
  }
  const interpreter = createInterpreter(allLanguages, sharedNames);
  const decisions = readDecisions();
  const sets = wanted.flatMap(setsOf).filter(({ kind }) => values.kind === undefined || kind === values.kind);
  const results = sets.map((set) => {
    const result = run(interpreter, set, decisions);
    print(result, Number(values.show));
    return result;
  });
  return conclude(results) || !values.strict ? 0 : 1;
}

process.exitCode = main();
