import { existsSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** Goal: the kilobytes (1024 bytes) after gzip of what a browser loads to use one language, its engine included. */
const goal = 40;

const source = new URL('../packages/language/src/', import.meta.url);

/** What a browser loads for the source text: bundled, made small and zipped. */
async function kilobytesOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: source.pathname, loader: 'ts' },
    ...{ bundle: true, minify: true, write: false, format: 'esm', charset: 'utf8', logLevel: 'error' },
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length / 1024;
}

const teller = { make: 'createTeller', file: './say/teller.ts' } as const;
const interpreter = { make: 'createInterpreter', file: './interpreter.ts' } as const;

const engine = ({ make, file }: typeof teller | typeof interpreter) =>
  kilobytesOf(`export { ${make} } from '${file}';`);
const tables = (code: string) => kilobytesOf(`export * from './languages/${code}/index.ts';`);
const both = (code: string, { make, file }: typeof teller | typeof interpreter) =>
  kilobytesOf(`import { ${make} } from '${file}';
import * as tables from './languages/${code}/index.ts';
export const made = ${make}(Object.values(tables));`);

/** The sizes beside the goal, those above it marked. */
function report(name: string, sizes: readonly number[]): void {
  const columns = sizes.map((size) => `${size.toFixed(1).padStart(9)} KB${size > goal ? '!' : ' '}`);
  process.stdout.write(`${name.padEnd(10)}${columns.join('')}\n`);
}

process.stdout.write(`goal ${goal} KB after gzip, a language with its engine; ! is above it\n`);
process.stdout.write('              tables    to say it  to read and say it\n');
report('no tables', [0, await engine(teller), await engine(interpreter)]);
for (const code of readdirSync(new URL('languages/', source)).sort()) {
  if (!existsSync(new URL(`languages/${code}/index.ts`, source))) continue;
  report(code, [await tables(code), await both(code, teller), await both(code, interpreter)]);
}
