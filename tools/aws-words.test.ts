import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { allLanguages, english, hindi, type LanguageTables } from '@mandi/language';
import { characterSets } from './aws-words/characters.ts';
import { mostFileBytes, terminologyFile, translated } from './aws-words/terminology.ts';
import { mostVocabularyBytes, vocabularyFile } from './aws-words/vocabulary.ts';

function run(...given: readonly string[]) {
  const tool = join(import.meta.dirname, 'aws-words.ts');
  return spawnSync(process.execPath, [tool, ...given], { encoding: 'utf8' });
}

const folder = mkdtempSync(join(tmpdir(), 'aws-words-'));
before(() => assert.equal(run('--output', join(folder, 'words')).status, 0));
after(() => rmSync(folder, { recursive: true }));
const written = (name: string): string => readFileSync(join(folder, 'words', name), 'utf8');
const rowsOf = (name: string) =>
  written(name)
    .split('\n')
    .slice(1, -1)
    .map((line) => line.split('\t'));

/** Code points as Transcribe's guide lists them, one by one in the order of its tables. */
const documented: Readonly<Record<'en' | 'hi' | 'ta' | 'te', string>> = {
  en: [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'-."]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join(' '),
  hi: `002D 002E 0901 0902 0903 0905 0906 0907 0908 0909 090A 090B 090F 0910 0911 0913 0914 0915 0916 0917 0918 0919 091A 091B 091C 091D 091E
    091F 0920 0921 0922 0923 0924 0925 0926 0927 0928 092A 092B 092C 092D 092E 092F 0930 0932 0935 0936 0937 0938 0939 093E 093F 0940 0941 0942
    0943 0945 0947 0948 0949 094B 094C 094D 095B 095C 095D`,
  ta: `0B85 0B86 0B87 0B88 0B89 0B8A 0B8E 0B8F 0B90 0B92 0B93 0B94 0B83 0B95 0B99 0B9A 0B9E 0B9F 0BA3 0BA4 0BA8 0BAA 0BAE 0BAF 0BB0 0BB2 0BB5
    0BB4 0BB3 0BB1 0BA9 0B9C 0BB6 0BB7 0BB8 0BB9 0BCD 0BBE 0BBF 0BC0 0BC1 0BC2 0BC6 0BC7 0BC8 0BCA 0BCB 0BCC`,
  te: `002D 0C01 0C02 0C03 0C05 0C06 0C07 0C08 0C09 0C0A 0C0B 0C0C 0C0E 0C0F 0C10 0C12 0C13 0C14 0C15 0C16 0C17 0C18 0C19 0C1A 0C1B 0C1C 0C1D
    0C1E 0C1F 0C20 0C21 0C22 0C23 0C24 0C25 0C26 0C27 0C28 0C2A 0C2B 0C2C 0C2D 0C2E 0C2F 0C30 0C31 0C32 0C33 0C35 0C36 0C37 0C38 0C39 0C3E 0C3F
    0C40 0C41 0C42 0C43 0C44 0C47 0C48 0C4A 0C4B 0C4C 0C4D`,
};

for (const [language, table] of Object.entries(documented) as [keyof typeof documented, string][]) {
  test(`${language}: the characters taken are those that Transcribe documents, and no phrase has another`, () => {
    const points = new Set(table.split(/\s+/).map((point) => Number.parseInt(point, 16)));
    const set = characterSets[language];
    const taken = Array.from({ length: 0x3000 }, (_, point) => point).filter((point) =>
      set?.allows(String.fromCodePoint(point)),
    );
    assert.deepEqual(new Set(taken), points);
    const rows = rowsOf(`transcribe-${set?.code}.txt`);
    assert.ok(rows.length > 500, `${rows.length} phrases`);
    const strange = rows.filter(([phrase = '']) =>
      [...phrase].some((letter) => !points.has(letter.codePointAt(0) ?? 0)),
    );
    assert.deepEqual(strange, []);
  });
}

test('a language whose table was not at hand says so in the name of its file, and has letters of its own script alone', () => {
  const scripts = {
    bn: 'Bengali',
    gu: 'Gujarati',
    kn: 'Kannada',
    ml: 'Malayalam',
    mr: 'Devanagari',
    or: 'Oriya',
    pa: 'Gurmukhi',
  };
  for (const [language, script] of Object.entries(scripts)) {
    const letters = new RegExp(`^[\\p{Script=${script}}\\p{Script=Inherited}-]+$`, 'u');
    const rows = rowsOf(`transcribe-${language}-IN.unconfirmed.txt`);
    assert.ok(rows.length > 500);
    for (const [phrase = ''] of rows) assert.match(phrase, letters);
  }
});

test('every vocabulary is a table of four columns with the middle two empty, each phrase once, within 50 KB', () => {
  const names = readdirSync(join(folder, 'words')).filter((name) => name.startsWith('transcribe-'));
  assert.equal(names.length, 11);
  for (const name of names) {
    const text = written(name);
    assert.ok(text.startsWith('Phrase\tSoundsLike\tIPA\tDisplayAs\n') && text.endsWith('\n') && !text.includes('\r'));
    assert.ok(Buffer.byteLength(text) <= mostVocabularyBytes, name);
    const rows = rowsOf(name);
    for (const row of rows) {
      const [phrase = '', sounds, ipa] = row;
      assert.deepEqual([row.length, sounds, ipa], [4, '', ''], name);
      assert.ok(phrase.length > 0 && phrase.length < 256 && !/[\s\p{Nd}]/u.test(phrase), phrase);
    }
    assert.equal(new Set(rows.map(([phrase]) => phrase)).size, rows.length);
  }
});

const set = (language: 'hi' | 'ta') => characterSets[language] ?? assert.fail();
const tablesOf = (code: string): LanguageTables => allLanguages.find((one) => one.code === code) ?? assert.fail();

test('a name of two words is joined by a hyphen and shown without it, and Hindi letters with a dot are one code point', () => {
  const rows = rowsOf('transcribe-hi-IN.txt');
  const onion = 'प्या\u095b';
  assert.deepEqual(
    rows.filter(([phrase]) => phrase === onion || phrase === `छोटा-${onion}`),
    [
      [onion, '', '', 'प्याज\u093c'],
      [`छोटा-${onion}`, '', '', 'छोटा प्याज\u093c'],
    ],
  );
});

test('where a language has no hyphen, the words of a name stand each by itself', () => {
  const rows = new Map(rowsOf('transcribe-ta-IN.txt').map(([phrase, , , display]) => [phrase, display]));
  assert.deepEqual([rows.get('பச்சை'), rows.get('மிளகாய்')], ['', '']);
});

test('a name with a character that Transcribe does not take is left out and told', () => {
  const { text, unwritable } = vocabularyFile(hindi, ['पुणे', 'नाळ', 'Pune'], set('hi'));
  assert.ok(text.includes('पुणे\t') && !text.includes('नाळ'));
  assert.ok(unwritable.includes('नाळ') && !unwritable.includes('Pune'));
});

test('what does not fit into 50 KB is left out from the end, and counted', () => {
  const many = Array.from(
    { length: 5_000 },
    (_, at) =>
      `${String.fromCodePoint(0xb95 + (at % 2) * 5)}${'ம'.repeat(1 + ((at >> 1) % 60))}${'ன'.repeat(1 + Math.floor(at / 120))}`,
  );
  const { text, phrases, leftOut } = vocabularyFile(tablesOf('ta'), many, set('ta'));
  assert.ok(leftOut > 0 && Buffer.byteLength(text) <= mostVocabularyBytes);
  assert.equal(text.split('\n').length - 2, phrases);
  assert.ok(text.includes('தக்காளி\t'));
});

test('the terminology has a word in each of eleven languages a row, masks first, within 10 MB', () => {
  const text = written('translate.csv');
  const [header, first, ...rows] = text.trimEnd().split('\n');
  assert.equal(header, translated.join(','));
  assert.equal(first, Array(11).fill('<ID1>').join(','));
  assert.ok(Buffer.byteLength(text) <= mostFileBytes && rows.length > 200);
  for (const row of rows) {
    const terms = row.split(',');
    assert.equal(terms.length, 11, row);
    assert.ok(
      terms.every((term) => term !== '' && Buffer.byteLength(term) <= 200),
      row,
    );
  }
});

test('no column has the same word twice: a rule without context may not choose between two goods', () => {
  const rows = written('translate.csv')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((row) => row.split(','));
  for (const [at, language] of translated.entries()) {
    const column = rows.map((row) => row[at]);
    assert.equal(new Set(column).size, column.length, language);
  }
  const chilli = english.crops['green-chilli'] ?? assert.fail();
  const confused = { ...english, crops: { ...english.crops, 'dry-chilli': chilli } } as LanguageTables;
  const { ambiguous } = terminologyFile([confused, ...allLanguages.filter(({ code }) => code !== 'en')]);
  assert.deepEqual(ambiguous, ['dry-chilli']);
});

test('it tells how to use it, and stops where it cannot write', () => {
  const asked = run('--help');
  assert.equal(asked.status, 0);
  for (const command of ['create-vocabulary', 'import-terminology', 'Directionality=MULTI'])
    assert.ok(asked.stdout.includes(command));
  assert.equal(run('--outptu', 'x').status, 2);
  const file = join(folder, 'a file');
  writeFileSync(file, '');
  assert.equal(run('--output', join(file, 'words')).status, 2);
});
