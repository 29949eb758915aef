import { createInterpreter } from '../src/interpreter.ts';
import { allLanguages } from '../src/languages/all.generated.ts';
import { sharedNames } from '../src/languages/names.ts';

export const tables = allLanguages;

/** One interpreter of all tables; it keeps no state. */
export const interpreter = createInterpreter(tables, sharedNames);
