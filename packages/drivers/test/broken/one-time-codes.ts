import type { OneTimeCodes } from '@mandi/ports';
import { oneTimeCodesContract } from '@mandi/ports/contracts/one-time-codes';
import type { BrokenDriver } from './broken-driver.ts';

type Send = (phone: string, code: string, sent: [phone: string, message: string][]) => void;

function broken(fault: string, send: Send, caughtBy: readonly string[]): BrokenDriver {
  const register = (name: string) =>
    oneTimeCodesContract(name, async () => {
      const sent: [string, string][] = [];
      const codes: OneTimeCodes = {
        capabilities: { prefixes: ['+91'] },
        send: async (phone, code) => send(phone, code, sent),
      };
      return {
        codes,
        received: async (phone) => sent.filter(([to]) => to === phone).map(([, message]) => message),
        close: async () => {},
      };
    });
  return { fault, register, caughtBy };
}

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'sends each code to the first phone it knew',
    (phone, code, sent) => sent.push([sent[0]?.[0] ?? phone, code]),
    ['a code reaches its phone and no other'],
  ),
  broken('drops the zero at the beginning of a code', (phone, code, sent) => sent.push([phone, String(Number(code))]), [
    'a code reaches its phone and no other',
  ]),
  broken(
    'sends one code to a phone and no second',
    (phone, code, sent) => {
      if (!sent.some(([to]) => to === phone)) sent.push([phone, code]);
    },
    ['a second code for a phone is sent as well'],
  ),
  broken('claims to reach every phone', (phone, code, sent) => sent.push([phone, code]), [
    'a phone outside the declared prefixes is not supported',
  ]),
];
