import type { Telemetry } from '@mandi/ports';
import { clockByHand } from '@mandi/ports/contracts/clock-by-hand';
import { telemetryContract } from '@mandi/ports/contracts/telemetry';
import { JsonTelemetry } from '../../src/local/telemetry-json.ts';
import type { BrokenDriver } from './broken-driver.ts';

type Fault = (right: Telemetry, write: (text: string) => void) => Partial<Telemetry>;

function broken(fault: string, over: Fault, caughtBy: readonly string[]): BrokenDriver {
  const register = (name: string) =>
    telemetryContract(name, async () => {
      let text = '';
      const write = (more: string) => {
        text += more;
      };
      const right = new JsonTelemetry(clockByHand(), write);
      const parts: Telemetry = { log: (...call) => right.log(...call), measure: (...call) => right.measure(...call) };
      return {
        telemetry: { ...parts, ...over(right, write) },
        written: async () => text.split('\n').filter((line) => line !== ''),
        close: async () => {},
      };
    });
  return { fault, register, caughtBy };
}

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'writes all that it is told',
    (_right, write) => ({
      log: (level, event, details, cause) =>
        write(`${JSON.stringify([level, event, details, String((cause as Error)?.message)])}\n`),
    }),
    ['phone numbers, tokens and spoken words are not written, wherever they stand'],
  ),
  broken(
    'writes values as they are, line ends and all',
    (_right, write) => ({
      log: (level, event, details) => write(`${level} ${event} ${Object.values(details ?? {}).join(' ')}\n`),
    }),
    [
      'a record stays one line, and no value can forge another',
      'a cause is told with its name, its message and those beneath it',
    ],
  ),
  broken('tells no cause', (right) => ({ log: (level, event, details) => right.log(level, event, details) }), [
    'a cause is told with its name, its message and those beneath it',
  ]),
  broken(
    'fails on what it cannot read',
    (right) => ({
      log(level, event, details, cause) {
        right.log(level, event, details, cause);
        if (cause !== undefined) JSON.stringify({ message: (cause as Error).message.length });
      },
    }),
    ['telling never throws'],
  ),
  broken('drops measures', () => ({ measure: () => {} }), ['a measure is one record with its metric, value and unit']),
];
