import type { Clock, Details, Telemetry } from '@mandi/ports';
import { causesOf, lineOf, redactedDetails } from '../telemetry-rules/record.ts';

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
    try {
      this.#write(lineOf({ time: new Date(this.#clock.now()).toISOString(), ...record }));
    } catch {
      // There is nobody left to tell.
    }
  }
}
