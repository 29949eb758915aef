import type { Context as LambdaContext } from 'aws-lambda';

/** As apps/infra gives a function. */
const functionMilliseconds = 29_000;

/** What Lambda tells a function of an invocation that may take so long. */
export function invocation(milliseconds = functionMilliseconds): LambdaContext {
  const end = performance.now() + milliseconds;
  return { getRemainingTimeInMillis: () => end - performance.now(), awsRequestId: 'request' } as LambdaContext;
}
