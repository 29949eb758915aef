import { PortError } from '@mandi/ports';

interface Waiting {
  readonly until: number;
  readonly giveUp: () => void;
}

/** One clock hand for all requests: a timer of its own for each would cost more than most of them take. */
const everyMilliseconds = 250;
const waiting = new Set<Waiting>();
let hand: NodeJS.Timeout | undefined;

/**
 * The work's answer, unless it takes longer, to a quarter of a second. A write that comes through later is found by its idempotency key.
 * Errors: PortError 'timeout'.
 */
export function within<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const one: Waiting = {
      until: performance.now() + seconds * 1000,
      giveUp: () => reject(new PortError('timeout', `longer than ${seconds} s`)),
    };
    waiting.add(one);
    hand ??= setInterval(look, everyMilliseconds);
    work().then(
      (answer) => {
        waiting.delete(one);
        resolve(answer);
      },
      (error) => {
        waiting.delete(one);
        reject(error);
      },
    );
  });
}

function look(): void {
  const now = performance.now();
  for (const one of waiting) {
    if (one.until > now) continue;
    waiting.delete(one);
    one.giveUp();
  }
  if (waiting.size > 0) return;
  clearInterval(hand);
  hand = undefined;
}
