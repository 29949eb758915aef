import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from '@mandi/drivers/aws/signed-fetch';

/** Milliseconds before the function is cut in which a refusal is still said. */
const margin = 500;
/** Outside of an invocation, while a container is made: what a driver may take. */
const otherwise = 5_000;

const ends = new AsyncLocalStorage<number>();

/** Does the work of one invocation, which has `remaining` milliseconds until it is cut: every driver ends a little before. */
export function withDeadline<T>(remaining: number, work: () => Promise<T>): Promise<T> {
  return ends.run(performance.now() + Math.max(0, remaining - margin), work);
}

/** Milliseconds that the invocation, and so any driver, may still take. */
export function timeLeft(): number {
  const end = ends.getStore();
  return end === undefined ? otherwise : Math.max(1, Math.floor(end - performance.now()));
}

/** What an SDK client has that sends its requests; `any` as in the SDK's own types. */
interface SdkClient {
  readonly config: { requestHandler: { handle(request: any, options?: any): Promise<any> } };
}

/** Makes a client of the SDK give up, whatever it is doing, when the invocation's time is over: the error's name is AbortError. */
export function underDeadline<Client extends SdkClient>(client: Client): Client {
  const { requestHandler } = client.config;
  const handle = requestHandler.handle.bind(requestHandler);
  requestHandler.handle = (request, options = {}) => {
    const over = AbortSignal.timeout(timeLeft());
    const abortSignal = options.abortSignal ? AbortSignal.any([options.abortSignal, over]) : over;
    return handle(request, { ...options, abortSignal });
  };
  return client;
}

/** The same for what is called by signed requests. */
export const callsUnderDeadline =
  (call: Caller): Caller =>
  (asked) =>
    call({ ...asked, deadline: Math.min(asked.deadline, timeLeft()) });
