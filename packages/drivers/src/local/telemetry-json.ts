import type { Clock, Details, Telemetry } from '@mandi/ports';
import { redacted } from './redaction.ts';

const mostCauses = 5;

interface Cause {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
}

/** One JSON object a line: `write` takes one line with its end. Every text is redacted; telling never throws. */
export class JsonTelemetry implements Telemetry {
  readonly #clock: Clock;
  readonly #write: (line: string) => void;

  constructor(clock: Clock, write: (line: string) => void) {
    this.#clock = clock;
    this.#write = write;
  }

  log(level: 'info' | 'warning' | 'error', event: string, details: Details = {}, cause?: unknown): void {
    const causes = cause === undefined ? {} : { causes: causesOf(cause) };
    this.#tell({ level, event, ...causes, details: redactedDetails(details) });
  }

  measure(metric: string, value: number, unit: 'count' | 'milliseconds' | 'bytes', details: Details = {}): void {
    this.#tell({ metric, value, unit, details: redactedDetails(details) });
  }

  #tell(record: object): void {
    const line = JSON.stringify({ time: new Date(this.#clock.now()).toISOString(), ...record });
    try {
      this.#write(`${line.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}\n`);
    } catch {
      // There is nobody left to tell.
    }
  }
}

function redactedDetails(details: Details): Details {
  const entries = Object.entries(details).map(([name, value]) => [
    name,
    typeof value === 'string' ? redacted(value) : value,
  ]);
  return Object.fromEntries(entries);
}

/** The error and those beneath it, outermost first; at most five, so that a circle ends. */
function causesOf(cause: unknown): readonly Cause[] {
  const causes: Cause[] = [];
  for (let next: unknown = cause; next !== undefined && causes.length < mostCauses; ) {
    const { told, beneath } = read(next);
    causes.push(told);
    next = beneath;
  }
  return causes;
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
