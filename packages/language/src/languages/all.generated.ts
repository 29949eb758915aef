// Written by `node tools/language-registry.ts` from the folders beside it; do not edit.
import type { LanguageTables } from '../tables.ts';
import { assamese } from './as/index.ts';
import { bengali } from './bn/index.ts';
import { bodo } from './brx/index.ts';
import { dogri } from './doi/index.ts';
import { english } from './en/index.ts';
import { gujarati } from './gu/index.ts';
import { hindi } from './hi/index.ts';
import { kannada } from './kn/index.ts';
import { konkani } from './kok/index.ts';
import { kashmiri } from './ks/index.ts';
import { maithili } from './mai/index.ts';
import { malayalam } from './ml/index.ts';
import { manipuri } from './mni/index.ts';
import { marathi } from './mr/index.ts';
import { nepali } from './ne/index.ts';
import { odia } from './or/index.ts';
import { punjabi } from './pa/index.ts';
import { sanskrit } from './sa/index.ts';
import { santali } from './sat/index.ts';
import { sindhi } from './sd/index.ts';
import { tamil } from './ta/index.ts';
import { telugu } from './te/index.ts';
import { urdu } from './ur/index.ts';

/** Every language there are tables for: whoever holds all of them (the server, the tools) takes this list. */
export const allLanguages: readonly LanguageTables[] = [
  assamese,
  bengali,
  bodo,
  dogri,
  english,
  gujarati,
  hindi,
  kannada,
  konkani,
  kashmiri,
  maithili,
  malayalam,
  manipuri,
  marathi,
  nepali,
  odia,
  punjabi,
  sanskrit,
  santali,
  sindhi,
  tamil,
  telugu,
  urdu,
];
