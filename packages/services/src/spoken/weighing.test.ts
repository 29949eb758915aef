import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLanguages, type Decimal, type Facts, type LanguageCode, type UnitId } from '@mandi/language';
import { MarketError } from '@mandi/market';
import type { AccessClaims } from '@mandi/ports';
import { asked, tradingFloor } from '../../test/trading-floor.ts';
import { draftBid } from '../bids/draft-bid.ts';
import type { BidWords } from '../bids/wire.ts';
import { draftListing } from '../products/draft-listing.ts';
import type { DraftView } from './drafts.ts';
import { weighed } from './weighing.ts';

async function vendorsFloor(language: LanguageCode = 'hi', state = 'Karnataka', district = 'Kolar') {
  const floor = tradingFloor();
  const vendor = await floor.person('Kaveri', 'vendor', language, { state, district });
  type ListingWords = Parameters<typeof draftListing>[1]['body'];
  const drafted = (body: object): Promise<DraftView> =>
    draftListing(floor.context, asked(vendor, { body: body as ListingWords }));
  return {
    ...floor,
    vendor,
    says: (text: string, draftId?: string) => drafted({ spoken: { text, language }, ...(draftId && { draftId }) }),
    taps: ({ draftId }: DraftView, choice: unknown) => drafted({ choice, draftId }),
  };
}

const weightsOf = ({ ambiguous }: DraftView) => ambiguous.find(({ slot }) => slot === 'weight')?.choices ?? [];
const kilos = (amount: string): Facts => ({ quantity: { amount: amount as Decimal, unit: 'kg' as UnitId } });
const twentyBaskets = {
  act: 'offer',
  crop: 'tomato',
  quantity: { amount: '20', unit: 'basket' },
  price: { rupees: '560', per: 'basket' },
} as Facts;

for (const { code, level } of allLanguages) {
  if (level !== 'full') continue;
  test(`${code}: the weights that sources know for a basket of tomatoes in Tiruppur are asked about, and one is taken by a tap or by words`, async () => {
    const floor = await vendorsFloor(code, 'Tamil Nadu', 'Tiruppur');
    const { interpreter } = floor.context;
    const draft = await floor.says(interpreter.say(twentyBaskets, code, 'speech'));
    assert.deepEqual([draft.readBack, draft.facts.quantity, draft.facts.price?.per], [undefined, undefined, undefined]);
    const weights = weightsOf(draft);
    assert.deepEqual(
      weights.map(({ rendering }) => rendering.screen),
      ['28', '14'].map((amount) => interpreter.say(kilos(amount), code, 'screen')),
    );
    for (const amount of ['28', '14']) assert.match(draft.question?.screen ?? '', new RegExp(amount));
    assert.ok(weights.every(({ place, source }) => place && source));
    const again = await floor.says(interpreter.say(twentyBaskets, code, 'speech'));
    const told = await floor.says(interpreter.say(kilos('28'), code, 'speech'), again.draftId);
    for (const { facts, readBack, missing } of [await floor.taps(draft, weights[0]?.facts), told]) {
      assert.deepEqual(facts.quantity, { amount: '560', unit: 'kg' });
      assert.deepEqual([facts.price, missing], [{ rupees: '20', per: 'kg' }, []]);
      assert.ok(readBack);
    }
    await floor.close();
  });
}

test('a man is 20 kg in Gujarat: offered where the goods lie there, and nothing where no source says anything of the place', async () => {
  const floor = await vendorsFloor();
  const there = await floor.says('राजकोट में दस मन गेहूँ, आठ सौ रुपये मन');
  assert.deepEqual(
    weightsOf(there).map(({ facts }) => facts.quantity),
    [{ amount: '200', unit: 'kg' }],
  );
  const here = await floor.says('दस मन गेहूँ, आठ सौ रुपये मन');
  assert.deepEqual([weightsOf(here), here.readBack], [[], undefined]);
  assert.match(here.question?.screen ?? '', /^मन: एक में कितने किलो\?$/);
  await floor.close();
});

test('any weight may be said, bare or with its unit, and is read back before it counts', async () => {
  for (const answer of ['चालीस', 'चालीस किलो का', 'एक मन में चालीस किलो']) {
    const floor = await vendorsFloor();
    const draft = await floor.says('दस मन गेहूँ, आठ सौ रुपये मन');
    const { facts, readBack } = await floor.says(answer, draft.draftId);
    assert.deepEqual([facts.quantity, facts.price], [kilos('400').quantity, { rupees: '20', per: 'kg' }], answer);
    assert.match(readBack?.screen ?? '', /400 किलो/);
    await floor.close();
  }
});

test('the good is asked before the weight, for it decides which weights there are', async () => {
  const floor = await vendorsFloor();
  const draft = await floor.says('दस मन, आठ सौ रुपये मन');
  assert.deepEqual([weightsOf(draft), draft.missing[0]], [[], 'crop']);
  const known = await floor.says('राजकोट का गेहूँ', draft.draftId);
  assert.equal(weightsOf(known).length, 1);
  await floor.close();
});

test('other words than a weight are taken as they are: kilos in all, or a price', async () => {
  const floor = await vendorsFloor();
  const draft = await floor.says('राजकोट में दस मन गेहूँ, आठ सौ रुपये मन');
  const quintals = await floor.says('दो क्विंटल', draft.draftId);
  assert.deepEqual(quintals.facts.quantity, { amount: '2', unit: 'quintal' });
  assert.deepEqual(
    weightsOf(quintals).map(({ facts }) => facts),
    [{ price: { rupees: '40', per: 'kg' } }],
  );
  await floor.close();
});

test('a weight that was not offered cannot be tapped', async () => {
  const floor = await vendorsFloor();
  const draft = await floor.says('राजकोट में दस मन गेहूँ, आठ सौ रुपये मन');
  const invented = { quantity: { amount: '400', unit: 'kg' }, price: { rupees: '20', per: 'kg' } };
  await assert.rejects(
    floor.taps(draft, invented),
    (error) => error instanceof MarketError && error.code === 'invalid-input',
  );
  await floor.close();
});

test('a bag of a lot that is sold by weight is asked about with what sources know where the lot lies', async () => {
  const floor = await vendorsFloor();
  const lotId = await floor.lot(floor.vendor, { crop: 'potato', state: 'West Bengal', district: 'Hooghly' });
  const buyer: AccessClaims = await floor.person('Ramesh', 'B2B', 'hi');
  const words = (body: object) =>
    draftBid(floor.context, asked(buyer, { body: { about: 'lot', lotId, ...body } as BidWords }));
  const draft = await words({ spoken: { text: 'तीन बोरी, हज़ार रुपये बोरी', language: 'hi' } });
  const [weight] = weightsOf(draft);
  assert.deepEqual(weight?.facts, { quantity: kilos('150').quantity, price: { rupees: '20', per: 'kg' } });
  const { facts, readBack } = await words({ choice: weight?.facts, draftId: draft.draftId });
  assert.deepEqual([facts.quantity, facts.price], [kilos('150').quantity, { rupees: '20', per: 'kg' }]);
  assert.ok(readBack);
  await floor.close();
});

test('a price stays exact: per kilo, else per quintal, else without its unit; less than a gram is no weight', () => {
  const unit = 'man' as UnitId;
  const at = (rupees: string, kilograms: string) =>
    weighed({ unit, rupees: rupees as Decimal }, kilograms as Decimal)?.price;
  assert.deepEqual(at('800', '40'), { rupees: '20', per: 'kg' });
  assert.deepEqual(at('801', '80'), { rupees: '1001.25', per: 'quintal' });
  assert.deepEqual(at('100', '37'), { rupees: '100' });
  assert.equal(weighed({ unit, amount: '1' as Decimal }, '37.3242' as Decimal), undefined);
});
