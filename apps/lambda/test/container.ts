import type { APIGatewayProxyEvent } from 'aws-lambda';
import type { ServiceName } from '../src/entries.ts';
import type { ServiceHandler } from '../src/service.ts';
import { invocation } from './invocation.ts';

/** An event, and the function that is to answer it. */
export interface Asked {
  readonly name: ServiceName;
  readonly event: APIGatewayProxyEvent;
}

/** A process in which the functions are what their own files make of the variables, as in Lambda: nothing is handed to them. */
process.once('message', async (asked: readonly Asked[]) => {
  const statuses: number[] = [];
  for (const { name, event } of asked) {
    const { handler } = (await import(`../src/${name}.ts`)) as { readonly handler: ServiceHandler };
    statuses.push((await handler(event, invocation())).statusCode);
  }
  process.send?.(statuses, () => process.exit(0));
});
