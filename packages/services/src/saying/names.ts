import type { LanguageCode, PlaceId } from '@mandi/language/meaning';
import type { Listing } from '@mandi/records';
import type { Context } from '../context.ts';
import { placeOf } from '../trade/lots.ts';

type Speaking = Pick<Context, 'interpreter'>;

/** A name of a person, or of a place that the tables do not know, in the reader's script as it sounds; as it is where it stands in it already. */
export function nameIn({ interpreter }: Speaking, name: string, language: LanguageCode): string {
  return interpreter.languages.includes(language) ? interpreter.transliterate(name, language) : name;
}

/** One of our places in the reader's language; where that has no name for it, the English one in the reader's script. */
export function placeIn(context: Speaking, place: PlaceId, language: LanguageCode): string {
  return nameIn(context, context.interpreter.name('place', place, language), language);
}

/** District and state as a person wrote them, by our names where they are places we know. */
export function homeIn(context: Context, home: Pick<Listing, 'district' | 'state'>, language: LanguageCode): string {
  const known = placeOf(context, home);
  const [, state] = /^district:([^/]+)\//.exec(known ?? '') ?? [];
  if (known !== undefined && state !== undefined) {
    return [known, `state:${state}` as PlaceId].map((place) => placeIn(context, place, language)).join(', ');
  }
  return [home.district, home.state].map((name) => nameIn(context, name, language)).join(', ');
}
