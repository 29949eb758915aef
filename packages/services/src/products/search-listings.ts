import type { CropId, LanguageCode, Meaning, PlaceId } from '@mandi/language/meaning';
import { buysAs } from '@mandi/market';
import { maySee, type Viewer } from '@mandi/market/listings-rules';
import { PortError, type SearchPage, type SearchRequest } from '@mandi/ports';
import { type Listing, listing } from '@mandi/records';
import type * as v from 'valibot';
import type { Context } from '../context.ts';
import type { RouteRequest } from '../http/route.ts';
import { bySound } from '../spoken/speech-chain.ts';
import { wordsOf } from './indexing.ts';
import { placeFilter } from './place.ts';
import { fromCategories, searchCategories } from './search-categories.ts';
import { keptSearch } from './search-kept.ts';
import { searchIsDown } from './search-words.ts';
import { viewOf } from './view.ts';
import type { searchPage, searchQuery } from './wire.ts';

type Asked = v.InferOutput<typeof searchQuery>;

/** Open lots by words in any language or script: crops and a place that were understood, else the words themselves. Where search is down, the answer says so. */
export async function searchListings(
  context: Context,
  { query, caller, language }: RouteRequest<undefined, typeof searchQuery, undefined>,
): Promise<v.InferOutput<typeof searchPage>> {
  const understood = understoodOf(context, query.q, query.lang ?? language);
  const { because, ...found } = await foundFor(context, requestOf(context, query, understood, caller));
  const listings = await Promise.all(found.ids.map((id) => listing(context.store, id, context.clock.now())));
  const shown = listings.filter((one): one is Listing => one?.status === 'open' && maySee(one, caller));
  const { crops, place } = understood;
  const name = (kind: 'crop' | 'place', id: string) => context.interpreter.name(kind, id, language);
  return {
    products: await Promise.all(shown.map((listed) => viewOf(context, listed, caller, language))),
    ...(found.cursor !== undefined && { cursor: found.cursor }),
    ...(because && { fallback: { because, detail: searchIsDown(language) } }),
    understood: {
      crops: crops.map((crop) => ({ crop, name: name('crop', crop) })),
      ...(place && { place: { place, name: name('place', place) } }),
    },
  };
}

type Found = SearchPage & { readonly because?: 'search-unavailable' };

/** From the index; from the lists by category where it is down. Errors: those of search where a page of the index cannot be followed by another. */
async function foundFor(context: Context, request: SearchRequest): Promise<Found> {
  const fallback = async (): Promise<Found> => ({
    ...(await searchCategories(context, request)),
    because: 'search-unavailable',
  });
  if (fromCategories(request.cursor)) return fallback();
  try {
    return await keptSearch(context, request);
  } catch (error) {
    if (!(error instanceof PortError) || !error.retryable || request.cursor !== undefined) throw error;
    context.telemetry.log('warning', 'search.unavailable', { failure: error.failure }, error);
    context.telemetry.measure('search.fallback', 1, 'count');
    return fallback();
  }
}

interface Understood {
  readonly crops: readonly CropId[];
  readonly place: PlaceId | undefined;
}

/** Words of every language are understood, whatever the language given: people type tomato, takkali and टमाटर into one field. */
function understoodOf(context: Context, words: string, language: LanguageCode): Understood {
  const meaning = context.interpreter.understand(words, language);
  const crops = cropsOf(meaning);
  if (crops.length > 0) return { crops, place: meaning.place };
  // Words that name no crop as they are written may do so by their sound, in whichever language; a search binds nobody, so it may try.
  const heard = context.interpreter.languages
    .map((spoken) => context.interpreter.understand(bySound(context, words, spoken), spoken))
    .find((one) => cropsOf(one).length > 0);
  return { crops: heard ? cropsOf(heard) : [], place: meaning.place ?? heard?.place };
}

/** All crops that the words may mean: a search shows each, where a bid would ask. */
function cropsOf({ crop, crops, ambiguous }: Meaning): CropId[] {
  const choices = ambiguous.flatMap((one) => one.choices.flatMap((choice) => choice.crop ?? []));
  return [...new Set([...(crop ? [crop] : []), ...crops.map((read) => read.crop), ...choices])];
}

function requestOf(
  context: Context,
  asked: Asked,
  { crops, place }: Understood,
  viewer: Viewer | undefined,
): SearchRequest {
  const { category, state, district, limit, cursor } = asked;
  const where = state === undefined ? place && [place] : placeFilter(context, state, district);
  return {
    terms: crops.length > 0 || place ? [] : wordsOf(asked.q),
    filters: {
      audience: ['both', buysAs(viewer?.userType)],
      ...(crops.length > 0 && { crop: crops }),
      ...(where && { place: where }),
      ...(category !== undefined && { category: [category] }),
    },
    limit,
    ...(cursor !== undefined && { cursor }),
  };
}
