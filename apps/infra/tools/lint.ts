import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stages } from '../src/stages.ts';
import { explained } from '../src/template-findings.ts';
import { stop } from './cdk.ts';
import { installLinters } from './lint/install.ts';
import { cfnLint, checkov, type Finding, templatesIn } from './lint/run.ts';
import { synthesise } from './lint/synthesise.ts';
import { optionsOf } from './options.ts';

const help = `usage: npm run infra:lint [-- --templates DIR]

Looks through the templates of every stage with cfn-lint and checkov, each in the region it is for. Fails for a finding that
apps/infra/src/template-findings.ts does not explain, and for an explanation that meets nothing any more. Both tools are installed once, by
Python's pip, under node_modules/.cache. Needs Python 3.10 or newer with pip; no AWS account.

  --templates DIR   look at the templates in the folders of DIR, one a stage, instead of synthesising them
  --help            this text

Exit code: 0 when everything is explained, 1 when not, 2 when a tool could not run.`;

const { templates } = optionsOf(
  { templates: { type: 'string' }, help: { type: 'boolean', default: false } } as const,
  help,
);

async function timed<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = Date.now();
  const result = await work();
  console.log(`${what}: ${((Date.now() - began) / 1_000).toFixed(0)} s`);
  return result;
}

const named = ({ tool, rule }: { readonly tool: string; readonly rule: string }): string => `${tool} ${rule}`;

/** Prints what is not as it should be; whether nothing was. */
function judge(findings: readonly Finding[]): boolean {
  const known = new Set(explained.map(named));
  const met = new Set(findings.map(named));
  const open = findings.filter((one) => !known.has(named(one)));
  const idle = explained.filter((one) => !met.has(named(one)));
  for (const one of open) console.error(`NOT EXPLAINED ${named(one)} at ${one.at}: ${one.says}`);
  for (const one of idle) console.error(`MEETS NOTHING ${named(one)}: delete it from src/template-findings.ts`);
  console.log(
    `${findings.length} findings of ${met.size} rules; ${open.length} not explained, ${idle.length} explanations idle`,
  );
  return open.length === 0 && idle.length === 0;
}

async function main(): Promise<boolean> {
  const linters = await timed('install', installLinters);
  for (const line of linters.versions) console.log(line);
  const folder = mkdtempSync(join(tmpdir(), 'ek-bharath-lint-'));
  try {
    const outputs = await timed('synthesis', () => synthesise(folder, templates));
    const files = outputs.flatMap(templatesIn);
    if (files.length < 10 * stages.length) stop(`Only ${files.length} templates were found.`);
    console.log(`${files.length} templates`);
    const found = await timed('cfn-lint and checkov', () =>
      Promise.all([cfnLint(linters, files), ...outputs.map((output) => checkov(linters, output))]),
    );
    return judge(found.flat());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = (await main()) ? 0 : 1;
