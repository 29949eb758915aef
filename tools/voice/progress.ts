const heartbeat = 2000;

/** Prints what is being done, and every two seconds how long it has taken, so that no step is silent for longer. */
export async function showing<T>(what: string, work: (say: (detail: string) => void) => Promise<T>): Promise<T> {
  const terminal = process.stdout.isTTY === true;
  const began = performance.now();
  let detail = '';
  const line = (): string => {
    const seconds = Math.round((performance.now() - began) / 1000);
    return `  ${what}${detail === '' ? '' : `: ${detail}`} … ${seconds} s`;
  };
  const show = (): void => void process.stdout.write(terminal ? `\r${line()}   ` : `${line()}\n`);
  if (!terminal) console.log(`  ${what} …`);
  const timer = setInterval(show, heartbeat);
  try {
    const result = await work((text) => {
      detail = text;
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    process.stdout.write(`${terminal ? '\r' : ''}  ${what}: done in ${seconds} s          \n`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
