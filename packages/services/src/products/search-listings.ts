import type { CropId, LanguageCode, Meaning, PlaceId } from '@mandi/language/meaning';
import { buysAs } from '@mandi/market';
import { maySee, type Viewer } from '@mandi/market/listings-rules';
import type { SearchRequest } from '@mandi/ports';
import { type Listing, listing, locationOf } from '@mandi/records';
import type * as v from 'valibot';
import type { Context } from '../context.ts';
import type { RouteRequest } from '../http/route.ts';
import { wordsOf } from './indexing.ts';
import { viewOf } from './view.ts';
import type { searchPage, searchQuery } from './wire.ts';

type Asked = v.InferOutput<typeof searchQuery>;

/** Open lots by words in any language or script: crops and a place that were understood, else the words themselves. */
export async function searchListings(
  context: Context,
  { query, caller, language }: RouteRequest<undefined, typeof searchQuery, undefined>,
): Promise<v.InferOutput<typeof searchPage>> {
  const understood = understoodOf(context, query.q, query.lang ?? language);
  const found = await context.search.search(requestOf(query, understood, caller));
  const listings = await Promise.all(found.ids.map((id) => listing(context.store, id, context.clock.now())));
  const shown = listings.filter((one): one is Listing => one?.status === 'open' && maySee(one, caller));
  const { crops, place } = understood;
  const name = (id: CropId | PlaceId) => context.interpreter.name(id, language);
  return {
    products: await Promise.all(shown.map((listed) => viewOf(context, listed, caller, language))),
    ...(found.cursor !== undefined && { cursor: found.cursor }),
    understood: {
      crops: crops.map((crop) => ({ crop, name: name(crop) })),
      ...(place && { place: { place, name: name(place) } }),
    },
  };
}

interface Understood {
  readonly crops: readonly CropId[];
  readonly place: PlaceId | undefined;
}

/** Read in the language given, and in the others while nothing is understood: people type tomato, takkali and டமாட்டர் into one field. */
function understoodOf({ interpreter }: Context, words: string, language: LanguageCode): Understood {
  let place: PlaceId | undefined;
  for (const candidate of new Set([language, ...interpreter.languages])) {
    const meaning = interpreter.understand(words, candidate);
    const crops = cropsOf(meaning);
    place ??= meaning.place;
    if (crops.length > 0) return { crops, place };
  }
  return { crops: [], place };
}

/** All crops that the words may mean: a search shows each, where a bid would ask. */
function cropsOf({ crop, crops, ambiguous }: Meaning): CropId[] {
  const choices = ambiguous.flatMap((one) => one.choices.flatMap((choice) => choice.crop ?? []));
  return [...new Set([...(crop ? [crop] : []), ...crops.map((read) => read.crop), ...choices])];
}

function requestOf(asked: Asked, { crops, place }: Understood, viewer: Viewer | undefined): SearchRequest {
  const { category, state, district, limit, cursor } = asked;
  const where = state === undefined ? place : locationOf(state, district ?? '');
  return {
    terms: crops.length > 0 || place ? [] : wordsOf(asked.q),
    filters: {
      audience: ['both', buysAs(viewer?.userType)],
      ...(crops.length > 0 && { crop: crops }),
      ...(where && { place: [where] }),
      ...(category !== undefined && { category: [category] }),
    },
    limit,
    ...(cursor !== undefined && { cursor }),
  };
}
