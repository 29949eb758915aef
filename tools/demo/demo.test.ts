import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { test } from 'node:test';

async function run(...options: string[]) {
  const demo = spawn(process.execPath, [join(import.meta.dirname, '../demo.ts'), ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, errors] = await Promise.all([text(demo.stdout), text(demo.stderr), once(demo, 'exit')]);
  return { out, errors, code: demo.exitCode };
}

test('the main job is played over HTTP on its own server and ends with equal facts in both languages', async () => {
  const { out, errors, code } = await run();
  assert.equal(code, 0, errors + out);
  assert.match(out, /100 கிலோ/);
  assert.match(out, /100 किलो/);
  assert.match(out, /mandi price: ₹\d/);
  assert.match(out, /\nfacts equal\n$/);
});

test('help says what it plays, and a server that is not there is an error in one sentence', async () => {
  assert.match((await run('--help')).out, /Tamil/);
  const { code, errors } = await run('--server', 'http://127.0.0.1:1');
  assert.equal(code, 1);
  assert.equal(errors.trim().split('\n').length, 1);
});
