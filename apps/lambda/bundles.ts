import { cpSync, globSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type Metafile } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');
/** Where apps/infra looks for them, one folder an entry. */
export const bundlesFolder = join(import.meta.dirname, 'dist');

/** The most that a function loads at its start, in bytes after making small: reading and compiling it is what a cold start waits for. */
export const mostStartBytes = 700 * 1024;

/** A function, by the name that apps/infra calls it. */
export interface Entry {
  readonly name: string;
  readonly file: string;
}

export interface Bundle {
  readonly name: string;
  readonly folder: string;
  /** Bytes that are loaded at the start: the entry and what it imports statically. */
  readonly start: number;
  /** Bytes of all JavaScript, with what is loaded when it is first needed. */
  readonly whole: number;
  readonly files: number;
  /** What the start is made of: bytes by package, the largest first. */
  readonly parts: readonly (readonly [name: string, bytes: number])[];
}

/** Files that a function reads beside its code. */
const beside: Readonly<Record<string, readonly string[]>> = {
  'scheduled-import-prices': ['data/prices/mandi-prices.txt.gz', 'data/prices/markets.csv'],
};

/** Every file of src that exports a handler: "auth" of auth.ts, "streams-search" of streams/search.ts. */
export function entries(): readonly Entry[] {
  const files = globSync(['*.ts', '*/*.ts'], { cwd: join(import.meta.dirname, 'src') }).sort();
  return files
    .map((path) => ({ name: path.replace(/\.ts$/, '').replaceAll(/[\\/]/g, '-'), path }))
    .map(({ name, path }) => ({ name, file: join(import.meta.dirname, 'src', path) }))
    .filter(({ file }) => /^export (?:const|(?:async )?function) handler\b/m.test(readFileSync(file, 'utf8')));
}

/**
 * Bundles one function for Lambda's nodejs24.x. The AWS SDK is in the bundle although the runtime has one: theirs changes without us, is not
 * made small, and is read from many files; `bench/lambda-cold.ts` measures what ours takes. Languages and whatever else is imported by
 * `import()` stay files of their own.
 */
export async function bundle({ name, file }: Entry, into: string = bundlesFolder): Promise<Bundle> {
  const folder = join(into, name);
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    entryPoints: { index: file },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: '[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // The SDK's ES modules are a third smaller than its CommonJS: what is not called falls away.
    mainFields: ['module', 'main'],
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: 'linked',
    sourcesContent: false,
    // Packages that are CommonJS ask for Node's own modules by `require`.
    banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
    absWorkingDir: root,
    metafile: true,
    logLevel: 'error',
  });
  for (const path of beside[name] ?? []) cpSync(join(root, path), join(folder, path));
  return { name, folder, ...measured(metafile) };
}

type Output = Metafile['outputs'][string];

function measured({ outputs }: Metafile): Pick<Bundle, 'start' | 'whole' | 'files' | 'parts'> {
  const code = Object.entries(outputs).filter(([path]) => path.endsWith('.mjs'));
  const first = code.find(([path]) => basename(path) === 'index.mjs')?.[0] ?? '';
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind, external } of outputs[path]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) load(next);
  };
  load(first);
  const start = [...loaded].map((path) => outputs[path] as Output);
  return {
    start: start.reduce((bytes, output) => bytes + output.bytes, 0),
    whole: code.reduce((bytes, [, output]) => bytes + output.bytes, 0),
    files: code.length,
    parts: partsOf(start),
  };
}

function partsOf(outputs: readonly Output[]): Bundle['parts'] {
  const parts = new Map<string, number>();
  for (const { inputs } of outputs)
    for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
      const name = packageOf(path);
      parts.set(name, (parts.get(name) ?? 0) + bytesInOutput);
    }
  return [...parts].sort(([, one], [, other]) => other - one);
}

/** "@aws-sdk/client-s3" of a path below node_modules, "packages/services" of one of ours. */
function packageOf(path: string): string {
  const outside = /node_modules\/((?:@[^/]+\/)?[^/]+)(?!.*node_modules\/)/.exec(path)?.[1];
  return outside ?? dirname(path).split('/').slice(0, 2).join('/');
}
