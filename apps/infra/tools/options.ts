import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { stop } from './cdk.ts';

/** The options of a command, or its help and an end. Stops with a sentence where an option is unknown. */
export function optionsOf<T extends ParseArgsOptionsConfig>(options: T, help: string) {
  try {
    const { values } = parseArgs({ options, strict: true });
    if ((values as { readonly help?: boolean }).help) {
      console.log(help);
      process.exit(0);
    }
    return values;
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : String(error)}\n\n${help}`);
  }
}
