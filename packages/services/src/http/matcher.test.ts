import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apiRoutes } from '../routes.ts';
import { matcherOf } from './matcher.ts';
import type { AnyRoute } from './route.ts';

const routes: readonly AnyRoute[] = apiRoutes;
const match = matcherOf(routes);

test('every route is found by its own path, with the values in it', () => {
  for (const route of routes) {
    const names = [...String(route.path).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const path = String(route.path).replaceAll(/\{(\w+)\}/g, (_: string, name: string) => `value-of-${name}`);
    const params = Object.fromEntries(names.map((name) => [name, `value-of-${name}`]));
    assert.deepEqual(match(route.method, path), { route, params });
  }
});

test('a known path without the method says which it has, an unknown one that it has none', () => {
  assert.deepEqual(match('DELETE', '/products'), { allowed: ['POST', 'GET'] });
  for (const path of ['/nowhere', '/products/', '/products//x', '//products', '', '/products/a/b', '/PRODUCTS']) {
    assert.deepEqual(match('GET', path), { allowed: [] }, path);
  }
});
