import { problemsOf } from '@mandi/language/languages/told.generated';
import type { LanguageCode } from '@mandi/language/meaning';
import type { Problems } from '@mandi/language/problems';
import type { ErrorCode, ErrorData } from '@mandi/market';

/** The languages in which refusals are told; the type makes sure that none leaves a code out. */
const tables: Partial<Record<LanguageCode, Problems<ErrorCode>>> = problemsOf;

export const problemLanguages = Object.keys(tables) as LanguageCode[];

export function problemsIn(language: LanguageCode): Problems<ErrorCode> {
  return tables[language] ?? problemsOf.en;
}

/** The sentence with `{name}` replaced by the data of that name. */
export function filled(sentence: string, data: ErrorData): string {
  return sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(data[name] ?? '')).trim();
}
