import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { projectRoot } from '../rooms/check.ts';
import { watchSilence } from './silence.ts';

/**
 * Runs test files and prints what each says, every skip with its reason, and the counts. Gives the exit status: 1 where a test failed or none ran,
 * and with CI set where one was skipped.
 */
export async function runTests(files: readonly string[]): Promise<number> {
  const skipped: string[] = [];
  const counts = { passed: 0, failed: 0 };
  const concurrency = Math.max(1, Math.min(2, availableParallelism()));
  const stream = run({ files: [...files], cwd: projectRoot, concurrency });
  stream.on('test:pass', (event) => {
    if (event.details.type === 'suite') return;
    if (event.skip !== undefined)
      skipped.push(`${event.name}: ${event.skip === true ? 'no reason given' : event.skip}`);
    else counts.passed++;
  });
  stream.on('test:fail', () => {
    counts.failed++;
  });
  const stopWatching = watchSilence(stream);
  stream.compose(new spec()).pipe(process.stdout);
  await new Promise((resolve) => stream.once('end', resolve));
  stopWatching();
  for (const line of skipped) console.log(`skipped: ${line}`);
  console.log(`${counts.passed} passed, ${counts.failed} failed, ${skipped.length} skipped`);
  const unexpected = process.env['CI'] !== undefined && skipped.length > 0;
  if (unexpected) console.error('A skip fails the run where CI is set: install what the lines above name.');
  return counts.failed > 0 || counts.passed === 0 || unexpected ? 1 : 0;
}
