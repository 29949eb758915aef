import { createInterpreter } from '../src/interpreter.ts';
import { english } from '../src/languages/en/index.ts';
import { hindi } from '../src/languages/hi/index.ts';
import { tamil } from '../src/languages/ta/index.ts';

export const tables = [hindi, tamil, english] as const;

/** One interpreter of all tables; it keeps no state. */
export const interpreter = createInterpreter(tables);
