import type { Catalogue } from '../goods/catalogue.ts';
import { isRegistered } from '../goods/gi-ids.ts';
import type { CropId, UnitId } from '../meaning.ts';
import { findUnit, unitFits } from '../units/units.ts';
import { type Exact, isWhole } from './decimal.ts';
import { type Element, means, senseOf } from './elements.ts';
import type { Sense } from './senses.ts';
import type { World } from './world.ts';

export interface GoodsRead {
  /** The one good meant, or the goods it may be; empty where none was said. */
  readonly crops: readonly CropId[];
  readonly cropElement: Element | undefined;
  readonly variety: string | undefined;
  readonly varietyElement: Element | undefined;
  readonly grade: string | undefined;
  readonly gradeElement: Element | undefined;
}

/** Whether goods of this id can be counted in all of the units; of goods that are not known that is not denied. */
export function fitsAll(crop: CropId, units: readonly UnitId[], goods: Catalogue): boolean {
  const measures = goods.find(crop)?.measures;
  if (measures === undefined) return true;
  return units.every((id) => {
    const unit = findUnit(id);
    return unit === undefined || unitFits(unit, measures);
  });
}

/** The good of the utterance; a word that several goods share is settled by the units said with it, or left open. */
export function readGoods(
  elements: readonly Element[],
  place: Element | undefined,
  units: readonly UnitId[],
  expected: CropId | undefined,
  { goods, gradesAlone }: World,
): GoodsRead {
  const named = elements.filter((element) => !element.denied && means(element, 'crop'));
  const said = named.length > 1 ? named.filter((element) => element !== place) : named;
  const variety = readVariety(elements, goods);
  const sets = said.map((element) => cropsOf(element));
  const ofVariety = variety?.sense.variety.crops as readonly CropId[] | undefined;
  const beside = variety !== undefined && !said.includes(variety.element) ? ofVariety : undefined;
  const candidates = sets.length > 0 ? narrowed(combine(sets), beside) : (ofVariety ?? []);
  const crops = settle(candidates, units, expected, goods);
  const grade = readGrade(elements, gradesAlone);
  const kept =
    variety !== undefined && (crops.length === 1 || sets.length > 0) && fitsGood(ofVariety, crops)
      ? variety
      : undefined;
  return {
    crops,
    cropElement: said.at(-1) ?? (candidates.length > 0 ? variety?.element : undefined),
    variety: kept?.sense.variety.id,
    varietyElement: kept?.element,
    grade: grade?.id,
    gradeElement: grade?.element,
  };
}

const fitsGood = (named: readonly CropId[] | undefined, crops: readonly CropId[]): boolean =>
  named === undefined || crops.some((crop) => named.includes(crop));

/** A kind of certain goods, said beside it, settles a word that several goods share; one word that is both settles nothing. */
function narrowed(crops: readonly CropId[], ofVariety: readonly CropId[] | undefined): readonly CropId[] {
  const kept = crops.filter((crop) => ofVariety?.includes(crop));
  return kept.length > 0 ? kept : crops;
}

/** All goods a word may mean, over every sense it has. */
export function cropsOf(element: Element): readonly CropId[] {
  if (!means(element, 'crop')) return [];
  const { all } = element.senses;
  const only = all.length === 1 ? all[0] : undefined;
  if (only?.kind === 'crop') return only.crops;
  return [...new Set(element.senses.all.flatMap((sense) => (sense.kind === 'crop' ? sense.crops : [])))];
}

/** Several mentions: what they share where they share something, else every one of them. */
function combine(sets: readonly (readonly CropId[])[]): readonly CropId[] {
  const shared = sets.reduce((left, right) => left.filter((crop) => right.includes(crop)));
  return shared.length > 0 ? shared : [...new Set(sets.flat())];
}

function settle(
  crops: readonly CropId[],
  units: readonly UnitId[],
  expected: CropId | undefined,
  goods: Catalogue,
): readonly CropId[] {
  if (crops.length < 2) return crops;
  if (expected !== undefined && crops.includes(expected)) return [expected];
  const fitting = crops.filter((crop) => fitsAll(crop, units, goods));
  return fitting.length > 0 ? fitting : crops;
}

/** A word that several goods share is no kind of one of them by itself (કેસર: saffron, or a mango). */
const isSharedCrop = (element: Element): boolean => cropsOf(element).length > 1;

/** A name that all languages share is a kind by itself where it is a registered one, or names its good: "Kota Doria", "Red banana". */
const standsAlone = ({ language, spelled, variety }: Sense & { readonly kind: 'variety' }, goods: Catalogue): boolean =>
  language !== undefined ||
  isRegistered(variety.id) ||
  variety.crops?.some((crop) => spelled.includes(goods.find(crop)?.english.toLowerCase() ?? crop)) === true;

function readVariety(elements: readonly Element[], goods: Catalogue) {
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    const sense = senseOf(element, 'variety');
    if (sense === undefined || element.denied) continue;
    const beside =
      means(elements[at + 1], 'crop') || means(elements[at - 1], 'crop') || means(elements[at + 1], 'variety');
    if (
      beside ||
      (sense.variety.crops !== undefined &&
        !means(element, 'place') &&
        !isSharedCrop(element) &&
        standsAlone(sense, goods))
    )
      return { sense, element };
  }
  return undefined;
}

/** The grades by their rank: "first quality" is A. */
const grades = ['A', 'B', 'C'];

const gradeOf = (rank: Exact | undefined): string | undefined =>
  rank !== undefined && isWhole(rank) ? grades[rank.digits - 1] : undefined;

function readGrade(
  elements: readonly Element[],
  alone: ReadonlySet<string>,
): { id: string; element: Element } | undefined {
  for (let at = 0; at < elements.length; at += 1) {
    const element = elements[at] as Element;
    if (element.denied) continue;
    const sense = senseOf(element, 'grade-value');
    if (sense !== undefined && element.text.length > 0 && (sense.spelled.includes(' ') || alone.has(sense.grade)))
      return { id: sense.grade, element };
    if (!means(element, 'grade')) continue;
    for (const beside of [elements[at - 1], elements[at + 1]]) {
      const id = senseOf(beside, 'grade-value')?.grade ?? gradeOf(beside?.ordinal);
      if (beside !== undefined && id !== undefined) return { id, element: beside };
    }
  }
  return undefined;
}
