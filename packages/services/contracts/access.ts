import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { UserType } from '@mandi/market';
import { userTypes } from '@mandi/market';
import * as v from 'valibot';
import type { AnyRoute } from '../src/http/route.ts';
import { apiRoutes } from '../src/routes.ts';
import { type Answered, type OpenMarket, outcome, type Person } from './market.ts';
import { openWorld, type Scenario, scenarios, type World } from './scenarios.ts';

/** An address beside the routes of the API, and what is told to nobody and to someone signed in. */
export type Address = readonly [path: string, nobody: string, signedIn: string];

const routes: readonly AnyRoute[] = apiRoutes;

/** What a caller who is let through may still be told: the scenario of verify has no code that is right. */
const passed: Readonly<Record<string, string>> = { verify: '400 wrong-code' };

/** Addresses beside the routes that every host has. */
const everywhere: readonly Address[] = [
  ['/v1', '200', '200'],
  ['/v1/openapi.json', '200', '200'],
  ['/v1/problems/not-yours', '200', '200'],
];

function told({ who }: AnyRoute): string {
  if (who.may === 'anyone') return 'anyone';
  return [who.as?.join(' or ') ?? 'anyone signed in', who.owns && `with a part in it (${who.owns})`]
    .filter(Boolean)
    .join(', ');
}

function kindsWithout({ who }: AnyRoute): readonly UserType[] {
  return who.may === 'signed-in' && who.as ? userTypes.filter((kind) => !who.as?.includes(kind)) : [];
}

async function assertStrangers(
  { who }: AnyRoute,
  world: World,
  call: (who: Person) => Promise<Answered>,
): Promise<void> {
  const kinds = who.may === 'signed-in' && who.as ? who.as : userTypes;
  for (const kind of kinds) {
    const answer = outcome(await call(world.strangers[kind]));
    assert.match(answer, /^(403 not-yours|404 not-found)$/, `a stranger of kind ${kind}`);
  }
}

async function calling(
  { market, ...rest }: World,
  route: AnyRoute,
  scenario: Scenario,
  who?: Person,
): Promise<Answered> {
  const { params = {}, query = {}, body } = scenario.call({ market, ...rest } as World);
  const path = String(route.path).replaceAll(/\{(\w+)\}/g, (_, name: string) => params[name] ?? assert.fail(name));
  const search = new URLSearchParams(query).toString();
  return market.ask(route.method, search ? `${path}?${search}` : path, {
    token: who?.token,
    body,
    ...(route.idempotent && { key: market.key() }),
  });
}

/** The answer is what the document promises, and nothing beside it. */
function assertShape(route: AnyRoute, { status, body }: Answered): void {
  if (status >= 400) return;
  assert.deepEqual(body, JSON.parse(JSON.stringify(v.parse(route.answer, body))));
}

/** Each route for nobody, for each kind of stranger and for whom it is for; `own` are addresses that only this host has. */
export function accessSuite(open: OpenMarket, own: readonly Address[] = []): void {
  test('every route has a scenario, and every scenario a route', () => {
    assert.deepEqual(routes.map(({ id }) => id).sort(), Object.keys(scenarios).sort());
    assert.ok(routes.length > 20);
  });

  for (const route of routes) {
    const scenario = scenarios[route.id];
    if (!scenario) continue;
    test(`${route.method} ${route.path}: ${told(route)}`, async () => {
      await using world = await openWorld(open);
      const call = (who?: Person) => calling(world, route, scenario, who);
      if (route.id === 'verify') await world.market.ask('POST', '/auth/login', { body: { phone: '+915999999999' } });
      const expected = passed[route.id] ?? `${route.status}`;
      if (route.who.may === 'anyone') {
        const answer = await call();
        assert.equal(outcome(answer), expected, 'nobody');
        assertShape(route, answer);
        return;
      }
      assert.equal(outcome(await call()), '401 sign-in-needed', 'nobody');
      for (const kind of kindsWithout(route)) {
        assert.equal(outcome(await call(world.strangers[kind])), '403 not-allowed', `a ${kind}`);
      }
      if (route.who.owns) await assertStrangers(route, world, call);
      const answer = await call(scenario.owner(world));
      assert.equal(outcome(answer), expected, 'who may');
      assertShape(route, answer);
    });
  }

  for (const [path, nobody, signedIn] of [...everywhere, ...own]) {
    test(`GET ${path}: ${nobody === '200' ? 'anyone' : path.startsWith('/blobs') ? 'who has a signed link' : 'who is signed in, and their own'}`, async () => {
      await using market = await open();
      const { userId, token } = await market.person('B2B');
      const ask = async (headers: Record<string, string>) => {
        const response = await market.fetch(path.replace('{userId}', userId), { headers });
        if (response.status < 400) await response.body?.cancel();
        const body = response.status < 400 ? {} : await response.json();
        return outcome({ status: response.status, headers: response.headers, body });
      };
      assert.deepEqual([await ask({}), await ask({ authorization: `Bearer ${token}` })], [nobody, signedIn]);
    });
  }
}
