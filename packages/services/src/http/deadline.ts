import { PortError } from '@mandi/ports';

/**
 * The work's answer, unless it takes longer. A write that comes through later is found by its idempotency key.
 * Errors: PortError 'timeout'.
 */
export async function within<T>(seconds: number, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PortError('timeout', `longer than ${seconds} s`)), seconds * 1000);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
