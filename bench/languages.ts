import { readdirSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Goals: the kilobytes of a language with the engine after gzip, milliseconds until all languages answer, megabytes of all of them. */
const goals = { kilobytes: 40, milliseconds: 150, megabytes: 80 } as const;

const source = new URL('../packages/language/src/', import.meta.url);

/** What a browser loads to understand and say one language: its tables and the engine, bundled, made small and zipped. */
async function kilobytesOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source.pathname, loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8', logLevel: 'error' },
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1024;
}

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
  const interpreter = createInterpreter(allLanguages, sharedNames);
  const sentences = allLanguages.map(({ code }) => [code, interpreter.ask('price', code, 'speech')] as const);
  const reading = process.threadCpuUsage();
  for (const [code, sentence] of sentences) interpreter.understand(sentence, code);
  report(`${allLanguages.length} languages until each has answered`, milliseconds(reading), goals.milliseconds, 'ms');
  report('heap of all languages, after they have answered', heap() - before, goals.megabytes, 'MB');
  for (const { code, crops } of allLanguages)
    for (const crop of Object.keys(crops)) interpreter.understand(interpreter.name('crop', crop, code), code);
  report('heap of all languages, every good looked up', heap() - before, goals.megabytes, 'MB');
}

await coldLoad();
report(
  'bundle of the engine alone',
  await kilobytesOf(`export { createInterpreter } from './interpreter.ts';`),
  goals.kilobytes,
  'KB',
);
for (const code of readdirSync(new URL('languages/', source), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)) {
  const entry = `import { createInterpreter } from './interpreter.ts';
import * as tables from './languages/${code}/index.ts';
export const interpreter = createInterpreter(Object.values(tables));`;
  report(`bundle of the engine and ${code}`, await kilobytesOf(entry), goals.kilobytes, 'KB');
}
