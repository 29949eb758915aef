import { priceWordsOf } from '@mandi/language/languages/told.generated';
import type { LanguageCode } from '@mandi/language/meaning';
import type { PriceWords } from '@mandi/language/price-words';

const tables: Partial<Record<LanguageCode, PriceWords>> = priceWordsOf;

/** What is said of prices in a language; in English for one that has no words of its own yet. */
export function priceWordsIn(language: LanguageCode): PriceWords {
  return tables[language] ?? priceWordsOf.en;
}

/** Whether prices are told in the language: one that is known only in part is answered in another. */
export const hasPriceWords = (language: LanguageCode): boolean => tables[language] !== undefined;
