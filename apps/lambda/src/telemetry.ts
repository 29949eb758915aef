import { PowertoolsTelemetry } from '@mandi/drivers/aws/telemetry-powertools';
import type { Clock } from '@mandi/ports';
import { type Environment, setting } from './settings.ts';

/** Telemetry of the function to standard output, which Lambda hands to CloudWatch Logs. */
export function stageTelemetry(environment: Environment, clock: Clock): PowertoolsTelemetry {
  return new PowertoolsTelemetry({
    service: setting(environment, 'POWERTOOLS_SERVICE_NAME'),
    stage: setting(environment, 'STAGE'),
    clock,
    write: (line) => void process.stdout.write(line),
  });
}
