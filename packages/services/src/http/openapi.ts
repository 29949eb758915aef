import { errorCodes } from '@mandi/market';
import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import type { AnyRoute } from './route.ts';
import { statuses } from './statuses.ts';

type Json = { readonly [name: string]: unknown };

/** Operations that the host has of its own, by path and method. */
export type Documented = Readonly<Record<string, Record<string, Json>>>;

/** The OpenAPI 3.1 document of the routes and of the host's own operations, from the schemas that check their requests. */
export function openApi(routes: readonly AnyRoute[], others: Documented = {}): Json {
  const paths: Record<string, Record<string, Json>> = structuredClone(others);
  for (const route of routes) {
    const operations = (paths[route.path] ??= {});
    operations[route.method.toLowerCase()] = operation(route);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Ek Bharath Ek Mandi',
      version: '1',
      description:
        'Voice-first trading in many languages. Amounts are decimal strings; every refusal is RFC 9457 problem details in the language of Accept-Language.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/v1' }],
    paths,
    components: { securitySchemes, schemas: { Problem: problem }, responses: { Problem: problemAnswer } },
  };
}

const securitySchemes = {
  accessToken: {
    type: 'http',
    scheme: 'bearer',
    bearerFormat: 'JWT',
    description: 'From /auth/verify or /auth/refresh',
  },
};

const problem = {
  type: 'object',
  required: ['type', 'title', 'status', 'code', 'detail', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri-reference' },
    title: { type: 'string' },
    status: { type: 'integer' },
    code: { type: 'string', enum: errorCodes },
    detail: { type: 'string', description: 'What happened and how to mend it, in the language of the caller' },
    instance: { type: 'string', format: 'uri' },
    errors: {
      type: 'array',
      items: {
        type: 'object',
        required: ['pointer', 'detail'],
        properties: {
          pointer: {
            type: 'string',
            description: 'A JSON pointer into the body ("#/quantity/amount") or a query parameter ("?limit")',
          },
          detail: { type: 'string' },
        },
      },
    },
    data: { type: 'object' },
  },
};

const problemAnswer = {
  description: 'Refused',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

function operation(route: AnyRoute): Json {
  const open = route.who.may === 'anyone';
  return {
    operationId: route.id,
    tags: [route.path.split('/')[1] || 'status'],
    summary: route.summary,
    description: access(route),
    security: open ? [{}, { accessToken: [] }] : [{ accessToken: [] }],
    parameters: parametersOf(route),
    ...(route.body && {
      requestBody: { required: true, content: { 'application/json': { schema: schemaOf(route.body, 'input') } } },
    }),
    responses: {
      [route.status]: {
        description: 'Done',
        content: { 'application/json': { schema: schemaOf(route.answer, 'output') } },
      },
      ...Object.fromEntries(refusals(route).map((status) => [status, { $ref: '#/components/responses/Problem' }])),
    },
  };
}

function access(route: AnyRoute): string {
  const { who } = route;
  if (who.may === 'anyone') return 'Anyone may call it.';
  const kinds = who.as ? `Only ${who.as.join(' or ')}` : 'Anyone signed in';
  return who.owns ? `${kinds}, with a part in it: ${who.owns}.` : `${kinds}.`;
}

function refusals(route: AnyRoute): number[] {
  const all = new Set<number>([404, 429, 500, 503]);
  if (route.who.may === 'signed-in') for (const status of [401, 403]) all.add(status);
  if (route.body || route.query || route.idempotent) for (const status of [400, 413, 415, 422]) all.add(status);
  if (route.method !== 'GET') all.add(statuses['changed-meanwhile']);
  return [...all].sort();
}

function parametersOf(route: AnyRoute): Json[] {
  const key = {
    name: 'Idempotency-Key',
    in: 'header',
    required: route.idempotent === true,
    schema: { type: 'string', pattern: '^[A-Za-z0-9_-]{1,100}$' },
    description: 'A call sent again with the same key gives the first answer and does nothing more',
  };
  return [
    ...fields(route.params, 'path'),
    ...fields(route.query, 'query'),
    ...(route.method === 'GET' ? [] : [key]),
    { name: 'Accept-Language', in: 'header', required: false, schema: { type: 'string' } },
  ];
}

function fields(schema: v.GenericSchema | undefined, where: 'path' | 'query'): Json[] {
  if (!schema) return [];
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: where,
    required: where === 'path' || required.includes(name),
    schema: property,
  }));
}

function schemaOf(schema: v.GenericSchema, typeMode: 'input' | 'output'): Json {
  const { $schema, ...rest } = toJsonSchema(schema, { target: 'draft-2020-12', typeMode, errorMode: 'ignore' });
  return rest;
}
