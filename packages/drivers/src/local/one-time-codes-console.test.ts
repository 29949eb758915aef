import { oneTimeCodesContract } from '@mandi/ports/contracts/one-time-codes';
import { ConsoleCodes } from './one-time-codes-console.ts';

oneTimeCodesContract('codes on the console', async () => {
  const lines: string[] = [];
  return {
    codes: new ConsoleCodes((line) => lines.push(line)),
    received: async (phone) => lines.filter((line) => line.includes(phone)),
    close: async () => {},
  };
});
