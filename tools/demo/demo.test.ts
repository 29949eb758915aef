import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';
import { checkDeal } from './check.ts';
import { startOwnServer } from './own-server.ts';
import { playMainJob } from './play.ts';
import { screen } from './screen.ts';
import type { SaidName } from './script.ts';
import type { Voice } from './voice.ts';

async function run(...options: string[]) {
  const demo = spawn(process.execPath, [join(import.meta.dirname, '../demo.ts'), ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors] = await Promise.all([text(demo.stdout), text(demo.stderr), once(demo, 'exit')]);
  return { out, errors, code: demo.exitCode };
}

test('the main job is played over HTTP on its own server and ends with equal facts in both languages', async () => {
  const { out, errors, code } = await run('--transcripts');
  assert.equal(code, 0, errors + out);
  assert.match(out, /200 கிலோ/);
  assert.match(out, /200 किलो/);
  assert.match(out, /₹14\.5/);
  assert.match(out, /mandi price: ₹\d/);
  assert.match(out, /transcripts are used/);
  assert.match(out, /\nfacts equal\n$/);
});

test('help says what it plays, and a server that is not there is an error in one sentence', async () => {
  assert.match((await run('--help')).out, /Tamil/);
  const { code, errors } = await run('--server', 'http://127.0.0.1:1');
  assert.equal(code, 1);
  assert.equal(errors.trim().split('\n').length, 1);
});

test('a recording that was misheard, or not heard, is said again from its transcript, and the screen says so', async () => {
  const server = await startOwnServer();
  try {
    const lines: string[] = [];
    const misheard: Partial<Record<SaidName, string>> = {
      bid: 'दो सौ किलो, तीस रुपये किलो',
      yesTamil: 'இல்லை',
      search: 'पानी',
    };
    const voice: Voice = {
      description: 'an ear that mishears',
      async hear(name, { language }) {
        if (name === 'counter') throw new Error('Heard too poorly to stand by.');
        const text = misheard[name];
        return text === undefined ? undefined : { text, language, by: 'ear' };
      },
    };
    const show = screen((line) => lines.push(line));
    assert.ok(checkDeal(await playMainJob(server.address, voice, show), show), lines.join('\n'));
    assert.equal(lines.filter((line) => line.includes('said again from its transcript')).length, 4);
    assert.equal(lines.at(-1), 'facts equal');
  } finally {
    await server.stop();
  }
});
