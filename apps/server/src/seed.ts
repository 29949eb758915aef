import { phoneOwner } from '@mandi/records';
import type { Context } from '@mandi/services/context';
import type { AnswerOf, RequestOf } from '@mandi/services/http/client';
import { demoLots } from './demo-lots.ts';
import { type DemoPerson, demoPeople } from './demo-people.ts';

/** Anything that answers requests as the server does. */
interface Answering {
  readonly fetch: (request: Request) => Response | Promise<Response>;
}

/** Fills an empty database with the demo's people and lots, through the same routes as everyone; gives whether it did. */
export async function seedDemo({ store }: Context, app: Answering): Promise<boolean> {
  const last = Object.values(demoPeople).at(-1);
  if (!last || (await phoneOwner(store, last.phone))) return false;
  for (const [key, person] of Object.entries(demoPeople)) {
    const { accessToken } = await join(app, person);
    for (const [position, lot] of (demoLots[key as keyof typeof demoPeople] ?? []).entries()) {
      const body: RequestOf<'POST', '/products'>['body'] = lot;
      await send(app, '/products', body, {
        authorization: `Bearer ${accessToken}`,
        'idempotency-key': `demo-${position}`,
      });
    }
  }
  return true;
}

/** Registers a person, or signs in who was registered by a start that ended midway. */
async function join(app: Answering, { phone, ...person }: DemoPerson): Promise<AnswerOf<'POST', '/auth/verify'>> {
  const asked: AnswerOf<'POST', '/auth/register'> = await send(app, '/auth/register', { ...person, phone });
  return send(app, '/auth/verify', { phone, code: asked.demoCode });
}

async function send<A>(app: Answering, path: string, body: unknown, headers: Record<string, string> = {}): Promise<A> {
  const response = await app.fetch(
    new Request(`http://demo.invalid/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    }),
  );
  if (!response.ok) throw new Error(`the demo could not be filled: ${path} answered ${await response.text()}`);
  return (await response.json()) as A;
}
