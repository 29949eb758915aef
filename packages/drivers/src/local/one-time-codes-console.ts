import type { OneTimeCodes } from '@mandi/ports';
import { PortError } from '@mandi/ports';

/**
 * Shows codes to whoever runs the server: on one machine there is no other way to the reader, so the code and the phone are printed in
 * full. `print` takes one line without its end.
 */
export class ConsoleCodes implements OneTimeCodes {
  readonly capabilities = { prefixes: ['+'] };
  readonly #print: (line: string) => void;

  constructor(print: (line: string) => void) {
    this.#print = print;
  }

  async send(phone: string, code: string, language: string): Promise<void> {
    if (!/^\+\d{6,15}$/.test(phone)) throw new PortError('unsupported', 'this is no phone number in E.164 form');
    this.#print(`Code for ${phone} (${language}): ${code}`);
  }
}
