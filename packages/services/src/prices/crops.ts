import { goods } from '@mandi/language/goods/goods';
import type { LanguageCode } from '@mandi/language/meaning';
import { slugOf } from '@mandi/market/prices';
import type { Context } from '../context.ts';

/** Names of commodities in reports that Agmarknet's own list (March 2026) does not have, and the name it has there; seen in the reports. */
const listedNames: Readonly<Record<string, string>> = {
  'Red gram/Arhar/Tur(whole)': 'Arhar(Tur/Red Gram)(Whole)',
  'Red gram split/Arhar dal/Tur dal': 'Arhar Dal(Tur Dal)',
  'Sunflower/Sunflower Seed': 'Sunflower',
  'Paddy(Dhan)(Common)': 'Paddy(Common)',
  'Paddy(Dhan)(Basmati)': 'Paddy(Basmati)',
  'Elephant Yam (Suran)': 'Elephant Yam(Suran)/Amorphophallus',
  Amphophalus: 'Elephant Yam(Suran)/Amorphophallus',
  'Jack Fruit': 'Jack Fruit(Ripe)',
};

const cropByCommodity: ReadonlyMap<string, string> = new Map(
  goods.flatMap((good) => good.agmarknet.map(({ commodity }) => [slugOf(commodity), good.id] as const)),
);

/** Our crop of an Agmarknet commodity; a commodity that we have no crop for keeps its name as an id. */
export function cropOf(commodity: string): string {
  const slug = slugOf(listedNames[commodity] ?? commodity);
  return cropByCommodity.get(slug) ?? slug;
}

const ourCrops: ReadonlySet<string> = new Set(goods.map(({ id }) => id));

/** A crop's name in a language; a commodity that is no crop of ours is called as Agmarknet calls it. */
export function cropName(context: Context, crop: string, commodity: string, language: LanguageCode): string {
  return ourCrops.has(crop) ? context.interpreter.name('crop', crop, language) : commodity;
}
