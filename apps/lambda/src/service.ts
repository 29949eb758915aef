import { PortError } from '@mandi/ports';
import type { Context } from '@mandi/services/context';
import { createApp, refusal } from '@mandi/services/http/app';
import type { AnyRoute } from '@mandi/services/http/route';
import type { APIGatewayProxyEvent, APIGatewayProxyResult, Context as LambdaContext } from 'aws-lambda';
import { Hono } from 'hono';
import { handle, type LambdaEvent } from 'hono/aws-lambda';
import { callerAddress } from './caller-address.ts';
import { timeLeft, withDeadline } from './deadline.ts';
import { traced } from './invocation.ts';
import { once } from './once.ts';
import type { Wired } from './wire.ts';

/** Makes what a container holds open. */
export type Opening = () => Promise<Wired>;

export type ServiceHandler = (event: APIGatewayProxyEvent, lambda: LambdaContext) => Promise<APIGatewayProxyResult>;

interface Container {
  readonly wired: Wired;
  readonly answer: ServiceHandler;
}

/**
 * The handler of a service: API Gateway's REST events (payload 1.0) to its routes and nothing else. The container is made by the first event;
 * where that fails, the next event tries again. What is not answered in time is refused as such before the function is cut.
 * `beside` adds what this function answers outside of its routes.
 */
export function serviceHandler(
  routes: readonly AnyRoute[],
  open: Opening,
  beside: (site: Hono) => void = () => {},
): ServiceHandler {
  const ready = once(async (): Promise<Container> => {
    const wired = await open();
    const answer = handle(siteOf(wired.context, routes, beside));
    return {
      wired,
      answer: (event, lambda) => answer(event as unknown as LambdaEvent, lambda as never) as ReturnType<ServiceHandler>,
    };
  });
  return (event, lambda) =>
    withDeadline(lambda.getRemainingTimeInMillis(), async () => {
      const { wired, answer } = await ready();
      return traced(wired.context.telemetry, lambda, () => answer(event, lambda));
    });
}

function siteOf(context: Context, routes: readonly AnyRoute[], beside: (site: Hono) => void): Hono {
  const api = createApp(context, routes, { addressOf: (_, host) => callerAddress((host as Host).event) });
  const site = new Hono();
  beside(site);
  site.all('*', (c) => inTime(context, c.req.raw, async () => api.fetch(c.req.raw, c.env)));
  for (const app of [api, site]) app.onError((error, c) => failed(context, c.req.raw, error));
  return site;
}

/** What the adapter tells the app of an invocation. */
interface Host {
  readonly event: APIGatewayProxyEvent;
}

/** The answer, or the refusal of what takes too long. A write that comes through later is found by its idempotency key. */
async function inTime(context: Context, request: Request, answer: () => Promise<Response>): Promise<Response> {
  const late = Promise.withResolvers<Response>();
  const refuse = () => late.resolve(refusal(context, request, new PortError('timeout', 'the function is out of time')));
  const timer = setTimeout(refuse, timeLeft());
  try {
    return await Promise.race([answer(), late.promise]);
  } finally {
    clearTimeout(timer);
  }
}

/** What no route foresaw. */
function failed(context: Context, request: Request, error: unknown): Response {
  context.telemetry.log('error', 'http.failed', { path: 'outside the routes' }, error);
  return refusal(context, request, error);
}
