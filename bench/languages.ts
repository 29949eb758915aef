import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Goals: milliseconds until all languages answer, megabytes of all of them. */
const goals = { milliseconds: 150, megabytes: 80 } as const;

function report(name: string, measured: number, goal: number, unit: string): void {
  const ratio = (measured / goal).toFixed(2);
  process.stdout.write(
    `${name.padEnd(46)} ${measured.toFixed(1).padStart(7)} ${unit}   ${ratio} of the goal of ${goal} ${unit}\n`,
  );
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

const heap = (): number => {
  collect();
  return process.memoryUsage().heapUsed / 1e6;
};

const milliseconds = (since: NodeJS.CpuUsage): number => {
  const { user, system } = process.threadCpuUsage(since);
  return (user + system) / 1000;
};

/** Until each of the languages has understood a sentence of its own, in a process that has read nothing before. */
async function coldLoad(): Promise<void> {
  const before = heap();
  const started = process.threadCpuUsage();
  const { allLanguages, createInterpreter, sharedNames } = await import('../packages/language/src/index.ts');
  report('importing all languages, this thread', milliseconds(started), goals.milliseconds, 'ms');
  const reading = process.threadCpuUsage();
  const interpreter = createInterpreter(allLanguages, sharedNames);
  const sentences = allLanguages.map(({ code }) => [code, interpreter.ask('price', code, 'speech')] as const);
  for (const [code, sentence] of sentences) interpreter.understand(sentence, code);
  report(`${allLanguages.length} languages until each has answered`, milliseconds(reading), goals.milliseconds, 'ms');
  report('heap of all languages, after they have answered', heap() - before, goals.megabytes, 'MB');
  for (const { code, crops } of allLanguages)
    for (const crop of Object.keys(crops)) interpreter.understand(interpreter.name('crop', crop, code), code);
  report('heap of all languages, every good looked up', heap() - before, goals.megabytes, 'MB');
}

await coldLoad();
