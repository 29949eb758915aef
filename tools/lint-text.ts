import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './rooms/check.ts';
import { mixedWords, placesOfOneMachine } from './text/check.ts';

const text = /\.(ts|tsx|mjs|js|json|jsonl|md|csv|html|css|svg|yml|txt)$|\/run$/;
const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: projectRoot,
  encoding: 'utf8',
});
const files = listed.split('\n').filter((file) => text.test(file));

let found = 0;
for (const file of files) {
  const content = readFileSync(join(projectRoot, file), 'utf8');
  for (const { line, word } of mixedWords(content))
    report(`${file}:${line}: letters of two scripts in one word: ${word}`);
  for (const { line, word } of placesOfOneMachine(content))
    report(`${file}:${line}: names one machine or a registry: ${word}`);
}
if (files.length === 0) report('no file was checked');
console.log(`text: ${files.length} files checked, ${found} faults`);
process.exitCode = found > 0 ? 1 : 0;

function report(sentence: string): void {
  found++;
  console.error(sentence);
}
