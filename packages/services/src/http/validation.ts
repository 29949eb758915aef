import type { MendingKind } from '@mandi/language/problems';
import { type ErrorCode, isErrorCode } from '@mandi/market';
import * as v from 'valibot';

/** One thing that is wrong with a request: where, and what would mend it. */
export interface Fault {
  /** A JSON pointer into the body ("#/quantity/amount"), or the name of a query parameter ("?limit"). */
  readonly pointer: string;
  readonly kind: MendingKind;
  /** What the sentence needs: a limit, the choices, the name of a form. */
  readonly value: string;
}

/** Thrown for input that its schema refuses. `code` is more exact than 'invalid-input' where the schema says so. */
export class InvalidInput extends Error {
  readonly code: ErrorCode;
  readonly faults: readonly Fault[];
  constructor(code: ErrorCode, faults: readonly Fault[]) {
    super(code);
    this.name = 'InvalidInput';
    this.code = code;
    this.faults = faults;
  }
}

const mostFaults = 20;

/** The input as the schema gives it; every body is an object. Errors: InvalidInput. */
export function checked(schema: v.GenericSchema, input: unknown, part: 'body' | 'query'): unknown {
  // Valibot takes a list for an object without fields.
  if (Array.isArray(input)) throw new InvalidInput('invalid-input', [{ pointer: '#', kind: 'type', value: 'object' }]);
  const result = v.safeParse(schema, input);
  if (result.success) return result.output;
  const code = result.issues.map((issue) => issue.message).find(isErrorCode) ?? 'invalid-input';
  throw new InvalidInput(
    code,
    result.issues.slice(0, mostFaults).map((issue) => faultOf(issue, part)),
  );
}

function faultOf(issue: v.BaseIssue<unknown>, part: 'body' | 'query'): Fault {
  const keys = issue.path?.map((item) => String(item.key)) ?? [];
  const pointer = part === 'query' ? `?${keys.join('.')}` : ['#', ...keys.map(escaped)].join('/');
  return { pointer, ...mending(issue) };
}

/** RFC 6901, 3. */
function escaped(key: string): string {
  return key.slice(0, 60).replaceAll('~', '~0').replaceAll('/', '~1');
}

const kinds: Readonly<Record<string, MendingKind>> = {
  picklist: 'choice',
  literal: 'choice',
  variant: 'choice',
  union: 'choice',
  min_length: 'too-short',
  max_length: 'too-long',
  min_value: 'too-small',
  max_value: 'too-big',
  regex: 'form',
  iso_timestamp: 'form',
  iso_date: 'form',
  integer: 'form',
  check: 'form',
};

function mending(issue: v.BaseIssue<unknown>): Pick<Fault, 'kind' | 'value'> {
  const isKey = issue.kind === 'schema' && issue.path?.at(-1)?.origin === 'key';
  if (isKey && issue.expected === 'never') return { kind: 'unknown', value: '' };
  if (issue.kind === 'schema' && issue.received === 'undefined') return { kind: 'missing', value: '' };
  const kind = kinds[issue.type] ?? 'type';
  if (kind === 'choice')
    return { kind, value: (issue.expected ?? '').replaceAll('"', '').replaceAll(' | ', ', ').slice(0, 300) };
  if (kind === 'form') return { kind, value: issue.kind === 'validation' ? issue.message : '' };
  if (kind === 'type') return { kind, value: issue.expected ?? '' };
  return { kind, value: String(issue.requirement ?? '') };
}
