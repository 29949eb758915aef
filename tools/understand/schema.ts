import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { answer } from './answer.ts';

/** The JSON Schema of an answer of `npm run understand`, as docs/understand.schema.json holds it; a test keeps it up to date. */
export const schemaText = (): string => `${JSON.stringify(toJsonSchema(answer), null, 2)}\n`;

if (import.meta.main) writeFileSync(new URL('../../docs/understand.schema.json', import.meta.url), schemaText());
