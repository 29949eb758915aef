import { priceWords as assamese } from '@mandi/language/languages/as/prices';
import { priceWords as bengali } from '@mandi/language/languages/bn/prices';
import { priceWords as english } from '@mandi/language/languages/en/prices';
import { priceWords as gujarati } from '@mandi/language/languages/gu/prices';
import { priceWords as hindi } from '@mandi/language/languages/hi/prices';
import { priceWords as kannada } from '@mandi/language/languages/kn/prices';
import { priceWords as malayalam } from '@mandi/language/languages/ml/prices';
import { priceWords as marathi } from '@mandi/language/languages/mr/prices';
import { priceWords as punjabi } from '@mandi/language/languages/pa/prices';
import { priceWords as tamil } from '@mandi/language/languages/ta/prices';
import { priceWords as telugu } from '@mandi/language/languages/te/prices';
import { priceWords as urdu } from '@mandi/language/languages/ur/prices';
import type { LanguageCode } from '@mandi/language/meaning';
import type { PriceWords } from '@mandi/language/price-words';

const tables: Partial<Record<LanguageCode, PriceWords>> = {
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

/** What is said of prices in a language; in English for one that has no words of its own yet. */
export function priceWordsIn(language: LanguageCode): PriceWords {
  return tables[language] ?? english;
}
