import assert from 'node:assert/strict';
import { test } from 'node:test';
import { errorCodes } from '@mandi/market';
import type { AnyRoute } from '../src/http/route.ts';
import { apiRoutes } from '../src/routes.ts';
import type { OpenMarket } from './market.ts';

const routes: readonly AnyRoute[] = apiRoutes;

interface Operation {
  readonly operationId: string;
  readonly security: readonly Readonly<Record<string, unknown>>[];
  readonly parameters: readonly { readonly name: string; readonly in: string; readonly required: boolean }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: object }>> };
  readonly responses: Readonly<Record<string, unknown>>;
}

async function document(open: OpenMarket) {
  await using market = await open();
  const { body } = await market.ask('GET', '/openapi.json');
  return body;
}

function operation(paths: Record<string, Record<string, Operation>>, route: AnyRoute): Operation {
  return paths[route.path]?.[route.method.toLowerCase()] ?? assert.fail(`${route.id} is not in the document`);
}

/** The document of the API, and where a problem leads. */
export function openapiSuite(open: OpenMarket): void {
  test('every route is in the OpenAPI 3.1 document, with who may call it, its parameters, its body and its refusals', async () => {
    const { openapi, paths } = await document(open);
    assert.equal(openapi, '3.1.0');
    for (const route of routes) {
      const { operationId, security, parameters, requestBody, responses } = operation(paths, route);
      assert.equal(operationId, route.id);
      assert.equal(
        security.some((one) => Object.keys(one).length === 0),
        route.who.may === 'anyone',
        route.id,
      );
      const inPath = [...String(route.path).matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      assert.deepEqual(
        parameters.filter((one) => one.in === 'path').map(({ name }) => name),
        inPath,
        route.id,
      );
      assert.equal(
        parameters.some(({ name, required }) => name === 'Idempotency-Key' && required),
        route.idempotent === true,
        route.id,
      );
      assert.equal(requestBody !== undefined, route.body !== undefined, route.id);
      assert.ok(responses[`${route.status}`] && responses['404'] && responses['500'], route.id);
      assert.equal('401' in responses, route.who.may === 'signed-in', route.id);
    }
  });

  test('every schema of the document says something, and every reference leads somewhere', async () => {
    const found = await document(open);
    for (const route of routes) {
      const { requestBody, responses } = operation(found.paths, route);
      const answer = responses[`${route.status}`] as NonNullable<Operation['requestBody']>;
      for (const part of [requestBody, answer]) {
        if (part) assert.ok(Object.keys(part.content['application/json']?.schema ?? {}).length > 0, route.id);
      }
    }
    const text = JSON.stringify(found);
    const references = [...text.matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path]) => path ?? '');
    assert.ok(references.length > 0);
    for (const path of new Set(references)) {
      assert.ok(
        path.split('/').reduce((at, key) => at?.[key], found),
        path,
      );
    }
    assert.deepEqual(found.components.schemas.Problem.properties.code.enum, [...errorCodes]);
  });

  test("a problem's type leads to a sentence about it", async () => {
    await using market = await open();
    const refused = await market.ask('GET', '/nowhere');
    const told = await market.ask('GET', refused.body.type.replace('/v1', ''));
    assert.equal(told.status, 200);
    assert.match(told.body, /removed/);
  });
}
