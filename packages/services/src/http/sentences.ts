import { problems as assamese } from '@mandi/language/languages/as/problems';
import { problems as bengali } from '@mandi/language/languages/bn/problems';
import { problems as english } from '@mandi/language/languages/en/problems';
import { problems as gujarati } from '@mandi/language/languages/gu/problems';
import { problems as hindi } from '@mandi/language/languages/hi/problems';
import { problems as kannada } from '@mandi/language/languages/kn/problems';
import { problems as malayalam } from '@mandi/language/languages/ml/problems';
import { problems as marathi } from '@mandi/language/languages/mr/problems';
import { problems as punjabi } from '@mandi/language/languages/pa/problems';
import { problems as tamil } from '@mandi/language/languages/ta/problems';
import { problems as telugu } from '@mandi/language/languages/te/problems';
import { problems as urdu } from '@mandi/language/languages/ur/problems';
import type { LanguageCode } from '@mandi/language/meaning';
import type { Problems } from '@mandi/language/problems';
import type { ErrorCode, ErrorData } from '@mandi/market';

/** The languages in which refusals are told; the type makes sure that none leaves a code out. */
const tables: Partial<Record<LanguageCode, Problems<ErrorCode>>> = {
  hi: hindi,
  ta: tamil,
  en: english,
  bn: bengali,
  te: telugu,
  mr: marathi,
  gu: gujarati,
  ur: urdu,
  kn: kannada,
  ml: malayalam,
  pa: punjabi,
  as: assamese,
};

export const problemLanguages = Object.keys(tables) as LanguageCode[];

export function problemsIn(language: LanguageCode): Problems<ErrorCode> {
  return tables[language] ?? english;
}

/** The sentence with `{name}` replaced by the data of that name. */
export function filled(sentence: string, data: ErrorData): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? '')).trim();
}
