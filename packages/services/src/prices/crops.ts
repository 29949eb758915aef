import { commoditiesOf, reportedNames } from '@mandi/language/goods/commodities';
import { allGoods } from '@mandi/language/goods/goods';
import type { LanguageCode } from '@mandi/language/meaning';
import { slugOf } from '@mandi/market/prices';
import type { Context } from '../context.ts';

const named: readonly (readonly [commodity: string, crop: string])[] = [
  ...allGoods.flatMap((good) => commoditiesOf(good).map(({ name }) => [name, good.id] as const)),
  ...Object.entries(reportedNames),
];
const cropByName: ReadonlyMap<string, string> = new Map(named);

/** Of two commodities whose names differ in capitals only (Kutki the millet, kutki the root) the one more traded. */
const cropBySlug: ReadonlyMap<string, string> = new Map(
  named.map(([commodity, crop]) => [slugOf(commodity), crop] as const).reverse(),
);

/** Our crop of an Agmarknet commodity; a commodity that we have no crop for keeps its name as an id. */
export function cropOf(commodity: string): string {
  const slug = slugOf(commodity);
  return cropByName.get(commodity) ?? cropBySlug.get(slug) ?? slug;
}

const ourCrops: ReadonlySet<string> = new Set(allGoods.map(({ id }) => id));

/** A crop's name in a language; a commodity that is no crop of ours is called as Agmarknet calls it. */
export function cropName(context: Context, crop: string, commodity: string, language: LanguageCode): string {
  return ourCrops.has(crop) ? context.interpreter.name('crop', crop, language) : commodity;
}
