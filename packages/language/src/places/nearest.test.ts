import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { PlaceId } from '../meaning.ts';
import { nearestPlaces } from './nearest.ts';
import { olderNames } from './older-names.ts';
import { findPlace, liesWithin, places } from './places.ts';

const state = (slug: string): PlaceId => `state:${slug}` as PlaceId;

describe('the places nearest to a romanised word', () => {
  for (const [spelled, district] of [
    ['Kolar', 'district:karnataka/kolar'],
    ['kolaar', 'district:karnataka/kolar'],
    ['Nasik', 'district:maharashtra/nashik'],
    ['Naashik mandi', 'district:maharashtra/nashik'],
    ['bangalore', 'district:karnataka/bengaluru-urban'],
    ['Koimbattore', 'district:tamil-nadu/coimbatore'],
    ['gunturu', 'district:andhra-pradesh/guntur'],
    ['Ludhiyana', 'district:punjab/ludhiana'],
    ['Vijaywada', 'market:andhra-pradesh/ntr/vijayawada'],
    ['trichy', 'district:tamil-nadu/tiruchirappalli'],
  ] as const) {
    it(`${spelled}: ${findPlace(district)?.english ?? district}`, () => {
      const { places: found } = nearestPlaces(spelled);
      assert.ok(found.includes(district as PlaceId), JSON.stringify(found));
      const others = found.filter((id) => !liesWithin(id, district as PlaceId));
      assert.deepEqual(others, [], 'no second place');
    });
  }

  it('give every place of the name, and choose none', () => {
    const { places: found, exact } = nearestPlaces('bilaspur');
    assert.ok(exact);
    for (const district of ['himachal-pradesh/bilaspur', 'chhattisgarh/bilaspur'])
      assert.ok(found.includes(`district:${district}` as PlaceId));
  });

  it('give both where a word lies between two names', () => {
    const { places: found, exact } = nearestPlaces('Aurangabad');
    assert.ok(exact);
    assert.ok(found.includes('district:bihar/aurangabad' as PlaceId));
    assert.ok(found.includes('district:maharashtra/chhatrapati-sambhajinagar' as PlaceId));
  });

  it('keep to a state or district', () => {
    const { places: found } = nearestPlaces('bilaspur', state('chhattisgarh'));
    assert.ok(found.length > 0 && found.every((id) => liesWithin(id, state('chhattisgarh'))));
  });

  it('say when letters differ, so that even one place is asked about', () => {
    assert.equal(nearestPlaces('Kolar').exact, true);
    assert.equal(nearestPlaces('Ludhiama').exact, false);
  });

  it('are none for a word that is near no place, and for a short word that is not exactly one', () => {
    for (const word of ['', '   ', 'tamatar bechna hai', 'xyzzyq', 'Mnau', 'टमाटर'])
      assert.deepEqual(nearestPlaces(word), { places: [], exact: false }, word);
  });

  it('find each place by its own name', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), ({ id, english }) => {
        const { places: found, exact } = nearestPlaces(english);
        assert.ok(exact && found.includes(id), english);
      }),
      { numRuns: 300 },
    );
  });

  it('find a long name with one letter changed, or other places as near', () => {
    const long = places.filter(({ english }) => /^[A-Za-z]{9,}$/.test(english));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat({ max: 7 }), ({ id, english }, at) => {
        const spelled = `${english.slice(0, at + 1)}x${english.slice(at + 2)}`;
        assert.ok(nearestPlaces(spelled).places.includes(id), spelled);
      }),
      { numRuns: 200 },
    );
  });

  it('know only older names of places that exist', () => {
    const strangers = Object.values(olderNames).filter((id) => findPlace(id) === undefined);
    assert.deepEqual(strangers, []);
  });
});
