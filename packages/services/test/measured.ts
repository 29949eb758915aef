import type { Telemetry } from '@mandi/ports';

/** Telemetry that keeps what it was told to measure, and the values of one metric. */
export function measured(): { readonly telemetry: Telemetry; of(metric: string): readonly unknown[] } {
  const measures: (readonly [metric: string, value: number, unit: string, details: unknown])[] = [];
  const telemetry: Telemetry = {
    log() {},
    measure: (metric, value, unit, details) => void measures.push([metric, value, unit, details]),
  };
  const of = (metric: string) => measures.filter(([name]) => name === metric).map(([, ...rest]) => rest);
  return { telemetry, of };
}
