/** Names and values that explain an event; never personal data, words said, phone numbers or tokens. */
export type Details = Readonly<Record<string, string | number | boolean>>;

export interface Telemetry {
  log(level: 'info' | 'warning' | 'error', event: string, details?: Details, cause?: unknown): void;
  /** Adds `value` to a metric, for instance "bid.placed" 1 count, "translate.latency" 12 milliseconds. */
  measure(metric: string, value: number, unit: 'count' | 'milliseconds' | 'bytes', details?: Details): void;
}
