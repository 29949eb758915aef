import { priceWords as english } from '@mandi/language/languages/en/prices';
import { priceWords as hindi } from '@mandi/language/languages/hi/prices';
import { priceWords as tamil } from '@mandi/language/languages/ta/prices';
import type { LanguageCode } from '@mandi/language/meaning';
import type { PriceWords } from '@mandi/language/price-words';

const tables: Partial<Record<LanguageCode, PriceWords>> = { en: english, hi: hindi, ta: tamil };

/** What is said of prices in a language; in English for one that has no words of its own yet. */
export function priceWordsIn(language: LanguageCode): PriceWords {
  return tables[language] ?? english;
}
