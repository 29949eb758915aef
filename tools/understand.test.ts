import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { answer as schema } from './understand/answer.ts';
import { schemaText } from './understand/schema.ts';

const tool = fileURLToPath(new URL('understand.ts', import.meta.url));

/** Runs the tool with the input and gives what it printed. */
async function run(
  input: string,
  ...options: string[]
): Promise<{ readonly output: string; readonly status: number | null }> {
  const child = spawn(process.execPath, [tool, ...options], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(input);
  let output = '';
  for await (const piece of child.stdout.setEncoding('utf8')) output += piece;
  const status = child.exitCode ?? (await new Promise<number | null>((done) => child.once('exit', done)));
  return { output, status };
}

const answers = (output: string) =>
  output
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('npm run understand', () => {
  it('answers each line in order, with exact decimals, spans of the original text, ids and names', async () => {
    const text = 'डेढ़ सौ किलो टमाटर ४०.५ रुपये किलो बेचना है';
    const { output, status } = await run(
      `${JSON.stringify({ id: 'a', lang: 'hi', text })}\n${JSON.stringify({ id: 2, text: '50 tomatoes' })}\n`,
    );
    const [first, second] = answers(output);
    assert.equal(status, 0);
    assert.equal(first.id, 'a');
    assert.deepEqual(
      first.numbers.map(({ value, span }: { value: string; span: [number, number] }) => [value, text.slice(...span)]),
      [
        ['150', 'डेढ़ सौ'],
        ['40.5', '४०.५'],
      ],
    );
    assert.deepEqual(
      first.crops.map(({ id, name }: { id: string; name: string }) => [id, name]),
      [['tomato', 'Tomato']],
    );
    assert.deepEqual(first.quantity, { amount: '150', unit: 'kg' });
    assert.deepEqual(first.price, { rupees: '40.5', per: 'kg' });
    assert.equal(first.intent, 'offer');
    assert.deepEqual(first.missing, []);
    assert.deepEqual(second.quantity, { amount: '50', unit: null });
    assert.deepEqual(second.missing, ['unit']);
  });

  it('answers a bad line with its error and goes on', async () => {
    const { output, status } = await run(
      'nonsense\n{"id":1}\n[]\n{"id":2,"lang":"xx","text":"a"}\n\n{"id":3,"lang":"en","text":"yes"}\n',
    );
    const lines = answers(output);
    assert.equal(status, 0);
    assert.deepEqual(
      lines.map(({ id, error }) => [id, error === undefined]),
      [
        [null, false],
        [1, false],
        [null, false],
        [2, false],
        [3, true],
      ],
    );
    assert.equal(lines[4].intent, 'yes');
  });

  it('says the facts in another language, and masks the text for a translator into it', async () => {
    const line = JSON.stringify({ id: 1, lang: 'hi', text: 'पचास किलो टमाटर चाहिए', say: 'ta', mask: 'ta' });
    const [answer] = answers((await run(`${line}\n`)).output);
    assert.equal(answer.said.screen, '50 கிலோ தக்காளி வாங்க வேண்டும்.');
    assert.equal(answer.said.speech, 'ஐம்பது கிலோ தக்காளி வாங்க வேண்டும்.');
    assert.equal(answer.masked.text, '<ID1> <ID2> चाहिए');
    assert.deepEqual(
      answer.masked.facts.map(({ screen }: { screen: string }) => screen),
      ['50 கிலோ', 'தக்காளி'],
    );
  });

  it('answers as its schema says, and the schema is the one of the documents', async () => {
    const texts = ['५०-६० किलो मिर्च kal, नहीं 40', 'two hundred litres of tomato at -5', 'parson 24/7 pehla number'];
    const { output } = await run(texts.map((text, id) => `${JSON.stringify({ id, text, say: 'ur' })}\n`).join(''));
    for (const one of [...answers(output), { version: 2, id: null, error: 'not JSON' }]) v.parse(schema, one);
    const kept = readFileSync(new URL('../docs/understand.schema.json', import.meta.url), 'utf8');
    assert.deepEqual(JSON.parse(kept), JSON.parse(schemaText()));
  });

  it('passes over a number of a million digits without reading it', async () => {
    const { output } = await run(
      `${JSON.stringify({ id: 1, lang: 'en', text: `${'9'.repeat(1_000_000)} kg tomato` })}\n`,
    );
    const [answer] = answers(output);
    assert.deepEqual(answer.numbers, []);
    assert.equal(answer.problems[0].problem, 'too-large');
  });

  it('tells its schema', async () => {
    const { output, status } = await run('', '--help');
    assert.equal(status, 0);
    for (const field of [
      'version',
      'id',
      'numbers',
      'crops',
      'quantity',
      'price',
      'intent',
      'missing',
      'ambiguous',
      'problems',
    ]) {
      assert.match(output, new RegExp(`^ {2}.*\\b${field}\\b`, 'm'));
    }
  });
});
