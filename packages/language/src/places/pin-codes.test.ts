import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { interpreter } from '../../test/interpreter.ts';
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

  for (const [language, said, place] of [
    ['en', 'tomato 50 kg, pin 563101', 'district:karnataka/kolar'],
    ['en', 'PIN code is 563101', 'district:karnataka/kolar'],
    ['en', '563101', 'district:karnataka/kolar'],
    ['hi', 'पिन कोड 422001', 'district:maharashtra/nashik'],
    ['hi', 'टमाटर 50 किलो पिन ४२२००१', 'district:maharashtra/nashik'],
    ['ta', 'பின்கோடு 641001', 'district:tamil-nadu/coimbatore'],
    ['te', 'పిన్‌కోడ్ 522001', 'district:andhra-pradesh/guntur'],
  ] as const) {
    it(`${said}: ${findPlace(place)?.english}, and no amount`, () => {
      const meaning = interpreter.understand(said, language);
      assert.equal(meaning.place, place);
      assert.equal(meaning.price, undefined);
      assert.equal(meaning.amountWithoutUnit, undefined);
    });
  }

  it('are no place where the number counts something, or answers how much', () => {
    assert.equal(interpreter.understand('tomato 563101 kg', 'en').quantity?.amount, '563101');
    assert.equal(interpreter.understand('563101', 'en', { expecting: 'price' }).price?.rupees, '563101');
  });

  it('that are not listed are neither a place nor a price', () => {
    const meaning = interpreter.understand('tomato 50 kg pin 563199', 'en');
    assert.deepEqual([meaning.place, meaning.price, meaning.quantity?.amount], [undefined, undefined, '50']);
  });
});
