import type { LanguageTables } from '../tables.ts';
import { english } from './en/index.ts';
import { hindi } from './hi/index.ts';
import { tamil } from './ta/index.ts';

/** Every language there are tables for: whoever holds all of them (the server, the tools) takes this list. */
export const allLanguages: readonly LanguageTables[] = [hindi, tamil, english];
