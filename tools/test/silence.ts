import type { TestsStream } from 'node:test';
import { inspect } from 'node:util';

/** The longest test takes a quarter of it. */
const longestSilenceMilliseconds = 10 * 60 * 1000;

/**
 * Ends this process with status 1 when no test has ended for ten minutes, and says what failed until then: a process or worker that a failed test
 * left behind keeps its file running, and the run would wait for it for ever. Gives back: stop watching.
 */
export function watchSilence(stream: TestsStream): () => void {
  const failures: string[] = [];
  let timer: NodeJS.Timeout;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      console.error(`No test ended for ten minutes. Failed until then:\n${failures.join('\n') || 'none'}`);
      process.exit(1);
    }, longestSilenceMilliseconds);
  };
  stream.on('test:complete', ({ name, details }) => {
    if (!details.passed) failures.push(`${name}: ${inspect(details.error)}`);
    wait();
  });
  wait();
  return () => clearTimeout(timer);
}
