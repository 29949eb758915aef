import { goods } from '@mandi/language/goods/goods';
import { slugOf } from '@mandi/market/prices';

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
