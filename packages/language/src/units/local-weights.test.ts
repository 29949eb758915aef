import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { PlaceId } from '../meaning.ts';
import { findPlace } from '../places/places.ts';
import { knownWeights, localWeights } from './local-weights.ts';

interface Collected {
  readonly term: string;
  readonly region: string;
  readonly from: string;
  readonly to: string;
  readonly status: string;
  readonly source: string;
}

/** The units of the file that have kilograms. */
function collected(): readonly Collected[] {
  const text = readFileSync(new URL('../../../../data/units/units-grades-terms.csv', import.meta.url), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? ''),
    )
    .filter(([kind, , , , , from]) => kind === 'unit' && from !== '')
    .map(([, term = '', , , region = '', from = '', to = '', status = '', , source = '']) => ({
      ...{ term, region, from, to, status, source },
    }));
}

/** Rows with kilograms that are no weight to ask about. */
const leftOut: Readonly<Record<string, string>> = {
  quintal: 'always 100 kg: a unit with a fixed weight',
  'metric tonne': 'always 1000 kg: a unit with a fixed weight',
  '20 kg rate': 'how a price is quoted at one yard, no unit that people say',
  chatank: 'historical, and no language here has a word for it',
  'kg (flowers)': 'a kilo is a kilo',
};

const at = (place: string): PlaceId => place as PlaceId;
const kilograms = (weights: ReturnType<typeof localWeights>) => weights.map((weight) => weight.kilograms.from);

describe('local weights', () => {
  it('are every row of the collection that has kilograms, with its region, status and source, or are left out for a reason', () => {
    const rows = collected();
    assert.equal(rows.length, 29);
    for (const { term, region, from, to, status, source } of rows) {
      if (leftOut[term] !== undefined) continue;
      const known = knownWeights.find((weight) => weight.named === term && weight.region === region);
      assert.deepEqual(
        [known?.kilograms.from, known?.kilograms.to, known?.status, known?.source],
        [from, to, status, source],
        term,
      );
    }
    const terms = new Set(rows.map(({ term }) => term));
    assert.deepEqual(
      [...Object.keys(leftOut), ...knownWeights.map(({ named }) => named)].filter((term) => !terms.has(term)),
      [],
    );
  });

  it('are given for places that exist', () => {
    for (const { places } of knownWeights) for (const place of places) assert.ok(findPlace(place), place);
  });

  it('say that a man is 40 kg in Maharashtra and 20 kg of groundnut in Gujarat', () => {
    assert.equal(kilograms(localWeights('man', 'wheat', at('district:maharashtra/pune')))[0], '40');
    assert.equal(kilograms(localWeights('man', 'groundnut', at('market:gujarat/rajkot/rajkot')))[0], '20');
  });

  it('are several where a man is said without a place: the question must choose', () => {
    const all = localWeights('man', 'wheat');
    assert.deepEqual(kilograms(all.filter(({ status }) => status === 'current')), ['40', '20']);
  });

  it('say nothing of a crate of tomato at Nashik, since no source does', () => {
    assert.deepEqual(localWeights('crate', 'tomato', at('district:maharashtra/nashik')), []);
  });

  it('do not take the crate of one good for another', () => {
    assert.deepEqual(localWeights('crate', 'mango', at('district:karnataka/kolar')), []);
  });

  it('give both baskets of Tiruppur, since the speaker alone knows which', () => {
    assert.deepEqual(kilograms(localWeights('basket', 'tomato', at('state:tamil-nadu'))), ['28', '14']);
  });

  it('put what is current before what is historical, and a district before the country', () => {
    const weights = localWeights('bale', 'cotton-lint', at('district:maharashtra/wardha'));
    assert.deepEqual(kilograms(weights), ['170', '149.7']);
    const khandi = localWeights('khandi', 'wheat', at('state:maharashtra'));
    assert.ok(khandi.every(({ status }) => status === 'historical'));
  });

  it('give a range where the source gives one', () => {
    const [telescopic] = localWeights('box', 'apple').filter(({ named }) => named.includes('telescopic'));
    assert.deepEqual(telescopic?.kilograms, { from: '20', to: '36' });
  });

  it('have nothing for a unit with a fixed weight', () => {
    for (const unit of ['kg', 'quintal', 'tonne', 'gram'] as const) assert.deepEqual(localWeights(unit), []);
  });
});
