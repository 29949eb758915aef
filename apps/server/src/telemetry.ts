import type { Telemetry } from '@mandi/ports';
import type { Settings } from './settings.ts';

const silent: Telemetry = { log() {}, measure() {} };

/** As much of `telemetry` as the settings want. */
export function chosenTelemetry(wanted: Settings['telemetry'], telemetry: Telemetry): Telemetry {
  if (wanted === 'off') return silent;
  if (wanted === 'all') return telemetry;
  return {
    log(level, event, details, cause) {
      if (level !== 'info') telemetry.log(level, event, details, cause);
    },
    measure() {},
  };
}
