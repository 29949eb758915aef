import { goods } from '@mandi/language/goods/goods';
import type { LanguageCode } from '@mandi/language/meaning';
import { slugOf } from '@mandi/market/prices';
import type { Context } from '../context.ts';

/** Names that Agmarknet gave a commodity before its version 2 (November 2025), and the name it has now. */
const earlierNames: Readonly<Record<string, string>> = {
  'Paddy(Dhan)(Common)': 'Paddy(Common)',
  'Paddy(Dhan)(Basmati)': 'Paddy(Basmati)',
};

const cropByCommodity: ReadonlyMap<string, string> = new Map(
  goods.flatMap((good) => good.agmarknet.map(({ commodity }) => [slugOf(commodity), good.id] as const)),
);

/** Our crop of an Agmarknet commodity; a commodity that we have no crop for keeps its name as an id. */
export function cropOf(commodity: string): string {
  const slug = slugOf(earlierNames[commodity] ?? commodity);
  return cropByCommodity.get(slug) ?? slug;
}

const ourCrops: ReadonlySet<string> = new Set(goods.map(({ id }) => id));

/** A crop's name in a language; a commodity that is no crop of ours is called as Agmarknet calls it. */
export function cropName(context: Context, crop: string, commodity: string, language: LanguageCode): string {
  return ourCrops.has(crop) ? context.interpreter.name('crop', crop, language) : commodity;
}
