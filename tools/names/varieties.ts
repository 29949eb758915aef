import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { commoditiesOf, reportedNames } from '@mandi/language/goods/commodities';
import { allGoods, type GoodId } from '@mandi/language/goods/goods';
import { readSeries } from '@mandi/market/prices';
import { rowsOf } from './csv.ts';

/** Rows in the fourteen days of shipped reports; a variety with fewer is traded in one or two markets. */
const fewestRows = 10;

/** Names that say no variety: a size, a grade, an origin unsaid, or a kind that every language has its own word for. */
const plainWords = new Set(
  `other others local desi deshi hybrid hybrids new old organic big bold small medium large fine super superfine average mixed mix common coarse
  sort i ii iii no 1st 2nd 3rd faq whole split raw ripe loose bulk dry fresh green red white black yellow brown blue good best quality mill
  milling seed seeds leaves leaf bulb finger garbled ungarbled ungrabled unginned thick long round with shell shelled bunch boiler firm jawari
  dhan paddy wheat rice millet bean beans peas pea dal dhall full wet cattle feed cod ordinary and of for normal special size vegitable
  regular variety broken flower top`.split(/\s+/),
);

/** Names that are the good's own in some language, another good, or a kind that the tables know under another spelling. */
const noVariety: ReadonlySet<string> = new Set(
  [
    [
      'Arabi',
      'Basmati',
      'Bean Barbati',
      'Big 100 Kg',
      'Chana Kabuli',
      'Chana Kanta',
      'Chawli Lal',
      'Dusheri',
      'Flaxseed',
      'Geeli Mirchi',
    ],
    [
      'Gemin Peas Dal',
      'Hapus(Alphaso)',
      'Kabul Small',
      'Kalonji',
      'Kalonji/Nigella',
      'Kasmir/Shimla - II',
      'Keshar',
      'Khaskhas',
      'Kondo',
    ],
    [
      'Mahua Seed / Bunch',
      'Nendra Bale',
      'Pine Apple',
      'Rai UP',
      'Red Nanital',
      'Sona Mahsuri',
      'Sona Mansoori Non Basmati',
      'Tiwada',
    ],
    [
      'Sona Masuri (OLD)',
      'SuperFine(Basmati)',
      'Fine(Basmati)',
      'Sarson(Black)',
      'White (SAFED)',
      '777 New Ind',
      'White Fozi',
    ],
    [
      // Names of places, which stand as places beside a good, and of colours.
      'Anakapalli',
      'Badami',
      'Bellary',
      'Darjeeling',
      'Gajjar',
      'Gulabi',
      'Guntur',
      'Kalyan',
      'Mysore',
      'Ranchi',
      'Simla',
      '1009 Kar',
      'TD-5',
      'Maharashtra 2189',
      'Bangalore-Samall',
      'Lokwan Gujrat',
      'Dara Mill Quality',
      'Desi(Bontha)',
      'Swarna Masuri (New)',
    ],
  ].flat(),
);

/** Varieties of Agmarknet's catalogue that markets traded in July 2026, by good, the most reported first; kinds of fish are goods here. */
export function varietiesByGood(): ReadonlyMap<GoodId, readonly (readonly string[])[]> {
  const goodOf = new Map<string, GoodId>(Object.entries(reportedNames));
  for (const good of allGoods) for (const { name } of commoditiesOf(good)) goodOf.set(name, good.id as GoodId);
  const listed = new Set(rowsOf('goods/agmarknet-varieties.csv').map(({ variety }) => variety));
  const found = new Map<GoodId, (readonly string[])[]>();
  for (const [key, rows] of [...reportedRows()].toSorted(([, one], [, other]) => other - one)) {
    const [commodity = '', variety = ''] = key.split('|');
    const good = goodOf.get(commodity);
    if (good === undefined || rows < fewestRows || !listed.has(variety) || noVariety.has(variety)) continue;
    if (good === 'fish' || !isVariety(variety, commodity, good)) continue;
    const kinds = found.get(good) ?? [];
    const names = namesOf(variety);
    if (!kinds.some(([name]) => name === names[0])) found.set(good, [...kinds, names]);
  }
  return found;
}

/** "Hazratbali/Benoni": two names; "Bhushavali(Pacha)", "Shanker 6 (B) 30mm FIne": the name before the note. */
const namesOf = (variety: string): readonly string[] =>
  variety
    .replace(/\s*\(.*/, '')
    .split('/')
    .map((name) => name.trim());

function reportedRows(): ReadonlyMap<string, number> {
  const file = new URL('../../data/prices/mandi-prices.txt.gz', import.meta.url);
  const counts = new Map<string, number>();
  for (const { commodity, variety } of readSeries(gunzipSync(readFileSync(file)).toString())) {
    const key = `${commodity}|${variety}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Whether a word of the name is neither plain nor the good's own, in any of the spellings that Agmarknet has for it. */
function isVariety(variety: string, commodity: string, good: GoodId): boolean {
  const own = wordsIn(`${commodity} ${good}`);
  return wordsIn(variety).some(
    (word) => !plainWords.has(word) && !/^\d+$/.test(word) && word.length > 1 && !own.some((name) => alike(word, name)),
  );
}

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** Gwar and guar, Arabi and arvi: the same consonants in the same order. */
const alike = (one: string, other: string): boolean => {
  const frame = (word: string) =>
    word
      .replaceAll(/[aeiouyhw]/g, '')
      .replaceAll(/(.)\1/g, '$1')
      .replace(/s$/, '');
  return one.startsWith(other) || other.startsWith(one) || frame(one) === frame(other);
};
