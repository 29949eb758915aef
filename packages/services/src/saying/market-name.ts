import type { LanguageCode } from '@mandi/language/meaning';
import { findPlace, places } from '@mandi/language/places/places';
import { type Market, marketIdOf } from '@mandi/market/prices';
import type { Context } from '../context.ts';
import { nameIn, placeIn } from './names.ts';

const placeOfMarket = new Map(
  places.flatMap(({ id, kind, within, agmarknet }) => {
    const district = within && findPlace(within);
    const state = district?.within && findPlace(district.within);
    if (kind !== 'market' || !district || !state) return [];
    return agmarknet.map((spelling) => [marketIdOf(state.english, district.english, spelling), id] as const);
  }),
);

/** A market's name in the reader's script, without the "APMC" that no one says. */
export function marketIn(
  context: Pick<Context, 'interpreter'>,
  { id, name }: Pick<Market, 'id' | 'name'>,
  language: LanguageCode,
): string {
  const place = placeOfMarket.get(id);
  if (place !== undefined) return placeIn(context, place, language);
  const spoken = name
    .replace(/\bapmc\b/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return nameIn(context, spoken, language);
}
