import { toJsonSchema } from '@valibot/to-json-schema';
import { JsonSchemaVersion } from 'aws-cdk-lib/aws-apigateway';
import type { GenericSchema } from 'valibot';

type Json = { readonly [name: string]: unknown };

/** Words of newer drafts, and those that API Gateway refuses in a model: the service checks them all the same. */
const unknownToDraft4: ReadonlySet<string> = new Set([
  '$schema',
  'examples',
  'contentEncoding',
  'unevaluatedProperties',
  'title',
  'description',
  'default',
]);

/** The schema of a body as API Gateway's models want it: JSON Schema draft 4. */
export function modelOf(schema: GenericSchema): Json {
  const converted = toJsonSchema(schema, { errorMode: 'ignore', typeMode: 'input', target: 'draft-07' });
  return { ...(draft4(converted) as Json), $schema: JsonSchemaVersion.DRAFT4 };
}

function draft4(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(draft4);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] => {
    if (unknownToDraft4.has(name)) return [];
    // Its engine reads patterns without the u flag, so \p{…} would mean something else there.
    if (name === 'pattern' && typeof inner === 'string' && inner.includes('\\p{')) return [];
    if (name === 'const') return [['enum', [inner]]];
    if (name === 'exclusiveMinimum' && typeof inner === 'number')
      return [
        ['minimum', inner],
        ['exclusiveMinimum', true],
      ];
    if (name === 'exclusiveMaximum' && typeof inner === 'number')
      return [
        ['maximum', inner],
        ['exclusiveMaximum', true],
      ];
    return [[name, draft4(inner)]];
  });
  return Object.fromEntries(entries);
}
