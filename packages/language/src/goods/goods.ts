import type { CropId } from '../meaning.ts';
import { catalogueOf } from './catalogue.ts';
import { goods, type KnownCrop } from './core-goods.ts';
import type { Good } from './good.ts';
import { type OtherGood, otherGoods } from './others.ts';

export { goods, type KnownCrop } from './core-goods.ts';
export type { Good, Measure, Sector } from './good.ts';

export type GoodId = KnownCrop | OtherGood;

/** Every good: those that all languages name, then those that few markets trade. */
export const allGoods: readonly Good[] = [...goods, ...otherGoods];

const catalogue = catalogueOf(otherGoods);

/** The good of an id, or undefined for an id that is not ours. */
export function findGood(id: CropId | string): Good | undefined {
  return catalogue.find(id);
}
