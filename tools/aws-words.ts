import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { allLanguages, createInterpreter, places, sharedNames } from '@mandi/language';
import { characterSets } from './aws-words/characters.ts';
import { terminologyFile } from './aws-words/terminology.ts';
import { vocabularyFile } from './aws-words/vocabulary.ts';

const help = `usage: npm run aws:words -- --output FOLDER

Writes, from the tables of packages/language,
  transcribe-<language>.txt              custom vocabularies of Amazon Transcribe, in the table form
  transcribe-<language>.unconfirmed.txt  the same where Transcribe's table of characters was not at hand: it may refuse the file
  translate.csv                          a custom terminology of Amazon Translate

  --output FOLDER  made where there is none
  --help           this text

Then, with the AWS command line, in the region of the functions (BUCKET: any of the account):
  aws s3 cp transcribe-hi-IN.txt s3://BUCKET/words/
  aws transcribe create-vocabulary --vocabulary-name ek-bharath-hi --language-code hi-IN --vocabulary-file-uri s3://BUCKET/words/transcribe-hi-IN.txt
  aws transcribe get-vocabulary --vocabulary-name ek-bharath-hi          (READY, or FAILED with the reason)
  aws translate import-terminology --name ek-bharath --merge-strategy OVERWRITE \\
    --data-file fileb://translate.csv --terminology-data Format=CSV,Directionality=MULTI

Exit code: 0 when all was written, 2 when the folder could not be.`;

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}

function output(): string {
  try {
    const { values } = parseArgs({ options: { output: { type: 'string' }, help: { type: 'boolean' } } });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
    return values.output ?? stop(help);
  } catch (error) {
    stop(`${error instanceof Error ? error.message : error}\n\n${help}`);
  }
}

function write(folder: string, name: string, text: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, name), text);
  } catch (error) {
    stop(`${join(folder, name)} could not be written: ${error instanceof Error ? error.message : error}`);
  }
}

const folder = output();
const interpreter = createInterpreter(allLanguages, sharedNames);
// Markets are too many: a small vocabulary serves better (developer guide, custom vocabularies).
const regions = places.filter(({ kind }) => kind !== 'market');
for (const tables of allLanguages) {
  const set = characterSets[tables.code];
  if (set === undefined) continue;
  const names = regions.map(({ id }) => interpreter.name('place', id, tables.code));
  const { text, phrases, unwritable, leftOut } = vocabularyFile(tables, names, set);
  const name = `transcribe-${set.code}${set.documented ? '' : '.unconfirmed'}.txt`;
  write(folder, name, text);
  const missing = `${unwritable.length} names cannot be written, ${leftOut} had no room`;
  console.log(`${name}: ${phrases} phrases, ${Buffer.byteLength(text)} bytes; ${missing}`);
}
const { text, terms, ambiguous } = terminologyFile(allLanguages);
write(folder, 'translate.csv', text);
console.log(
  `translate.csv: ${terms} terms, ${Buffer.byteLength(text)} bytes; left out as ambiguous: ${ambiguous.join(' ') || 'none'}`,
);
