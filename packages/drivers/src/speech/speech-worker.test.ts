import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { PortError } from '@mandi/ports/error';
import type { Task } from './messages.ts';
import { SpeechWorker, type SpeechWorkerSettings } from './speech-worker.ts';

/** A real process that keeps to the worker's messages, and does what the text asks of it. */
const program = `
const cancelled = [];
process.on('message', (message) => {
  const { id, text } = message;
  if (message.kind === 'cancel') { cancelled.push(id); process.send({ id, failure: 'timeout', message: 'cancelled' }); return; }
  const answer = (text) => process.send({ id, result: { kind: 'transcribe', text, confidence: 1 } });
  if (text === 'die') process.exit(9);
  if (text === 'hang') for (;;);
  if (text === 'wait') return;
  if (text === 'no wav') return process.send({ id, failure: 'refused', message: 'no wav' });
  answer(text === 'pid' ? String(process.pid) : text === 'cancelled' ? cancelled.join() : text);
});
process.on('disconnect', () => process.exit(0));
`;

function worker(context: TestContext, settings: Partial<SpeechWorkerSettings> = {}): SpeechWorker {
  const folder = mkdtempSync(join(tmpdir(), 'speech-worker-'));
  const file = join(folder, 'program.mjs');
  writeFileSync(file, program);
  const made = new SpeechWorker({ folder, program: file, pause: 50, ...settings });
  context.after(() => {
    made.close();
    rmSync(folder, { recursive: true });
  });
  return made;
}

const task = (text: string): Task => ({ kind: 'speak', text, language: 'hi' });
const patient = 60_000;

async function answer(made: SpeechWorker, text: string): Promise<string> {
  const result = await made.run(task(text), patient);
  return result.kind === 'transcribe' ? result.text : '';
}

const failsWith =
  (failure: PortError['failure'], retryable: boolean) =>
  (error: unknown): boolean =>
    error instanceof PortError && error.failure === failure && error.retryable === retryable;

/** Asks again while the worker pauses before its next start. */
async function answerAfterPause(made: SpeechWorker, text: string): Promise<string> {
  for (;;) {
    try {
      return await answer(made, text);
    } catch (error) {
      if (!(error instanceof PortError && error.failure === 'unavailable')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }
}

test('requests are answered, each with its own answer', async (context) => {
  const made = worker(context);
  assert.deepEqual(await Promise.all(['a', 'b', 'c'].map((text) => answer(made, text))), ['a', 'b', 'c']);
});

test('a worker that dies fails its requests as retryable, and the next one is answered by another', async (context) => {
  const made = worker(context);
  const first = await answer(made, 'pid');
  const waiting = made.run(task('wait'), patient);
  const dies = made.run(task('die'), patient);
  await assert.rejects(waiting, failsWith('unavailable', true));
  await assert.rejects(dies, failsWith('unavailable', true));
  assert.notEqual(await answerAfterPause(made, 'pid'), first);
});

test('after a death requests fail at once until the pause is over, instead of starting a process each', async (context) => {
  const made = worker(context, { pause: 600_000 });
  await assert.rejects(made.run(task('die'), patient), failsWith('unavailable', true));
  await assert.rejects(made.run(task('a'), patient), failsWith('unavailable', true));
});

test('a request is given up at its deadline, and the worker is told', async (context) => {
  const made = worker(context);
  await answer(made, 'a');
  await assert.rejects(made.run(task('wait'), 50), failsWith('timeout', true));
  assert.equal(await answer(made, 'cancelled'), '2');
});

test('a worker that hangs is ended after its grace, and the next one answers', async (context) => {
  const made = worker(context, { grace: 50 });
  const first = await answer(made, 'pid');
  await assert.rejects(made.run(task('hang'), 50), failsWith('timeout', true));
  assert.notEqual(await answerAfterPause(made, 'pid'), first);
});

test('more requests than may wait are refused as retryable, and those that wait are not disturbed', async (context) => {
  const made = worker(context, { most: 2 });
  const two = Promise.all([answer(made, 'a'), answer(made, 'b')]);
  await assert.rejects(made.run(task('c'), patient), failsWith('unavailable', true));
  assert.deepEqual(await two, ['a', 'b']);
});

test('a failure that is the request’s own comes as it is, and the worker lives on', async (context) => {
  const made = worker(context);
  const first = await answer(made, 'pid');
  await assert.rejects(made.run(task('no wav'), patient), failsWith('refused', false));
  assert.equal(await answer(made, 'pid'), first);
});

test('an idle worker gives its memory back, and the next request starts another', async (context) => {
  const made = worker(context, { idle: 20 });
  const first = Number(await answer(made, 'pid'));
  while (alive(first)) await new Promise((resolve) => setTimeout(resolve, 10));
  assert.notEqual(Number(await answer(made, 'pid')), first);
});

test('closing ends the process and fails what is under way', async (context) => {
  const made = worker(context);
  const pid = Number(await answer(made, 'pid'));
  const waiting = made.run(task('wait'), patient);
  made.close();
  await assert.rejects(waiting, failsWith('unavailable', true));
  while (alive(pid)) await new Promise((resolve) => setTimeout(resolve, 10));
});

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
