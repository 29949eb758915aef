import type { Telemetry } from '@mandi/ports';

/** For drivers that are tested while they fail on purpose. */
export const silentTelemetry: Telemetry = { log: () => {}, measure: () => {} };
