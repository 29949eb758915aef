import type { Details } from '@mandi/ports';
import { redacted } from './redaction.ts';

const mostCauses = 5;

/** An error as it is written: redacted, with its frames only. */
export interface Cause {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

/** The details with every text redacted. */
export function redactedDetails(details: Details): Details {
  const entries = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'string' ? redacted(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The error and those beneath it, outermost first; at most five, so that a circle ends. Never throws. */
export function causesOf(cause: unknown): readonly Cause[] {
  const causes: Cause[] = [];
  for (let next: unknown = cause; next !== undefined && causes.length < mostCauses; ) {
    const { told, beneath } = read(next);
    causes.push(told);
    next = beneath;
  }
  return causes;
}

/** The record as one line of JSON with its end: what some readers take as the end of a line is escaped too. */
export function lineOf(record: object): string {
  return `${JSON.stringify(record).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`;
}

function read(cause: unknown): { readonly told: Cause; readonly beneath: unknown } {
  try {
    if (!(cause instanceof Error))
      return { told: { name: typeof cause, message: redacted(String(cause)) }, beneath: undefined };
    const stack = stackOf(cause);
    const told = { name: cause.name, message: redacted(cause.message), ...(stack === undefined ? {} : { stack }) };
    return { told, beneath: cause.cause };
  } catch {
    return { told: { name: 'unreadable', message: '' }, beneath: undefined };
  }
}

/** The frames only: the first lines of a stack repeat the message. */
const stackOf = (error: Error): string | undefined =>
  error.stack
    ?.match(/^\s+at .*$/gm)
    ?.slice(0, 8)
    .map((frame) => frame.trim())
    .join(' | ');
