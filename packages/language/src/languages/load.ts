import type { LanguageCode } from '../meaning.ts';
import type { LanguageTables } from '../tables.ts';
import { fetchPlaceNames, fetchTables } from './load.generated.ts';

/** The tables of one language, fetched when they are needed. Errors: RangeError for a code without tables. */
export async function loadLanguage(code: LanguageCode): Promise<LanguageTables> {
  const fetch = fetchTables[code];
  if (fetch === undefined) throw new RangeError(`There are no tables for the language ${code}.`);
  return fetch();
}

/** The names of places in one language, by the id of the place; empty for a language that has none. */
export async function loadPlaceNames(code: LanguageCode): Promise<Readonly<Record<string, string>>> {
  return (await fetchPlaceNames[code]?.()) ?? {};
}
