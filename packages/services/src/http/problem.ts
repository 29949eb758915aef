import type { LanguageCode } from '@mandi/language/meaning';
import { type ErrorCode, type ErrorData, MarketError } from '@mandi/market';
import type { Context } from '../context.ts';
import type { Problem } from './client.ts';
import { refusalOf } from './failure.ts';
import { filled, problemsIn } from './sentences.ts';
import { statuses } from './statuses.ts';
import { type Fault, InvalidInput } from './validation.ts';

type Speaking = Pick<Context, 'interpreter'>;

/** What was thrown, as RFC 9457 tells it, in the reader's language. */
export function problemOf(context: Speaking, thrown: unknown, language: LanguageCode, requestId: string): Problem {
  const invalid = thrown instanceof InvalidInput;
  const { code, data } = invalid ? new MarketError(thrown.code) : refusalOf(thrown);
  const faults = invalid ? thrown.faults : faultsOf(code, data);
  const title = code.replaceAll('-', ' ');
  return {
    type: `/v1/problems/${code}`,
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    status: statuses[code],
    code,
    detail: filled(problemsIn(language).sentences[code], said(context, data, language)),
    instance: `urn:mandi:request:${requestId}`,
    ...(faults.length > 0 && { errors: mended(faults, language) }),
    ...(Object.keys(data).length > 0 && { data }),
  };
}

/** A rule that was broken by one field of the request names it as `slot`. */
function faultsOf(code: ErrorCode, { slot }: ErrorData): readonly Fault[] {
  return code === 'invalid-input' && typeof slot === 'string'
    ? [{ pointer: `#/${slot}`, kind: 'form', value: slot }]
    : [];
}

/** The data as the sentence says it: units by their name in the reader's language. */
function said({ interpreter }: Speaking, data: ErrorData, language: LanguageCode): ErrorData {
  const { unit } = data;
  const known = typeof unit === 'string' && interpreter.languages.includes(language);
  return known ? { ...data, unit: interpreter.name('unit', unit, language) } : data;
}

function mended(faults: readonly Fault[], language: LanguageCode): NonNullable<Problem['errors']> {
  const { mending, forms } = problemsIn(language);
  return faults.map(({ pointer, kind, value }) => {
    const form = kind === 'form' ? (forms[value] ?? forms['other'] ?? '') : value;
    return { pointer, detail: filled(mending[kind], { value: form }) };
  });
}

export function problemResponse(problem: Problem, headers: Record<string, string>): Response {
  const wait = problem.data?.['seconds'];
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      ...headers,
      'content-type': 'application/problem+json',
      ...(problem.status === 401 && { 'www-authenticate': 'Bearer' }),
      ...(typeof wait === 'number' && { 'retry-after': `${wait}` }),
    },
  });
}
