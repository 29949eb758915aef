import type { LanguageCode } from '@mandi/language/meaning';
import type { ErrorCode, ErrorData } from '@mandi/market';
import type { Problem } from './client.ts';
import { refusalOf } from './failure.ts';
import { filled, problemsIn } from './sentences.ts';
import { statuses } from './statuses.ts';
import { type Fault, InvalidInput } from './validation.ts';

/** What was thrown, as RFC 9457 tells it, in the reader's language. */
export function problemOf(thrown: unknown, language: LanguageCode, requestId: string): Problem {
  if (thrown instanceof InvalidInput)
    return { ...base(thrown.code, {}, language, requestId), errors: mended(thrown.faults, language) };
  const refusal = refusalOf(thrown);
  return base(refusal.code, refusal.data, language, requestId);
}

function base(code: ErrorCode, data: ErrorData, language: LanguageCode, requestId: string): Problem {
  const title = code.replaceAll('-', ' ');
  return {
    type: `/v1/problems/${code}`,
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    status: statuses[code],
    code,
    detail: filled(problemsIn(language).sentences[code], data),
    instance: `urn:mandi:request:${requestId}`,
    ...(Object.keys(data).length > 0 && { data }),
  };
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
