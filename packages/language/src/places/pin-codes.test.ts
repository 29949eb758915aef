import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { codesByDistrict } from './pin-codes.generated.ts';
import { districtOfPinCode } from './pin-codes.ts';
import { findPlace } from './places.ts';

describe('PIN codes', () => {
  for (const [code, district] of [
    ['563101', 'district:karnataka/kolar'],
    ['422001', 'district:maharashtra/nashik'],
    ['522001', 'district:andhra-pradesh/guntur'],
    ['641001', 'district:tamil-nadu/coimbatore'],
    ['282001', 'district:uttar-pradesh/agra'],
    ['194101', 'district:ladakh/leh-ladakh'],
  ] as const) {
    it(`${code} is in ${findPlace(district)?.english}`, () => assert.equal(districtOfPinCode(code), district));
  }

  it('gives nothing for what is no listed code', () => {
    for (const code of ['563199', '063101', '56310', '5631011', '५६३१०१', '', 'abcdef'])
      assert.equal(districtOfPinCode(code), undefined, code);
  });

  it('names only districts that are ours', () => {
    const strangers = Object.keys(codesByDistrict).filter((id) => findPlace(`district:${id}`) === undefined);
    assert.deepEqual(strangers, []);
  });
});
