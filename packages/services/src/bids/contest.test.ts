import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MarketError, quantityOf } from '@mandi/market';
import type { Store } from '@mandi/ports';
import { dealsOfLot, readDeal } from '@mandi/records/deals';
import fc from 'fast-check';
import { asked, type TradingFloor, tradingFloor } from '../../test/trading-floor.ts';
import { actOnBid } from './act-on-bid.ts';
import { placeBid } from './place-bid.ts';

const runs = { numRuns: 25 };
const kilos = (amount: number) => ({ amount: `${amount}`, unit: 'kg' }) as const;
const price = { rupees: '25', per: 'kg' } as const;

/** Who came through and who was refused, in kilos. */
interface Outcome {
  readonly sold: number[];
  readonly refused: number[];
}

/** Waits for all; a refusal other than for want of goods fails the test. */
async function settled(amounts: readonly number[], trades: readonly Promise<unknown>[]): Promise<Outcome> {
  const outcome: Outcome = { sold: [], refused: [] };
  for (const [at, { status, ...result }] of (await Promise.allSettled(trades)).entries()) {
    const amount = amounts[at] ?? 0;
    if (status === 'fulfilled') outcome.sold.push(amount);
    else {
      const reason = 'reason' in result ? result.reason : undefined;
      assert.ok(reason instanceof MarketError, String(reason));
      assert.ok(reason.code === 'not-enough-left' || reason.code === 'lot-closed', reason.code);
      outcome.refused.push(amount);
    }
  }
  return outcome;
}

/** BID-20: what was sold and what is left make the lot, deals are exactly what came through, and nobody was refused what is still there. */
async function checkBooks(floor: TradingFloor, lotId: string, size: number, { sold, refused }: Outcome): Promise<void> {
  const left = (await floor.lotNow(lotId)).left.base;
  const { items } = await floor.context.store.query({ ...dealsOfLot(lotId), limit: 1_000 });
  const dealt = items.map((item) => readDeal(item).facts.quantity.base / 1_000).sort((one, other) => one - other);
  assert.deepEqual(
    dealt,
    [...sold].sort((one, other) => one - other),
  );
  assert.equal(dealt.reduce((sum, amount) => sum + amount * 1_000, 0) + left, size * 1_000);
  assert.ok(left >= 0);
  for (const amount of refused) assert.ok(amount * 1_000 > left, `${amount} kg was refused with ${left} g left`);
}

const wanted = fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 2, maxLength: 40 });

test('BID-20: purchases that come at once never sell a kilo twice, and none is lost', async () => {
  const floor = tradingFloor();
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const ramesh = await floor.person('Ramesh', 'B2B', 'hi');
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 20, max: 400 }), wanted, async (size, amounts) => {
      const lotId = await floor.lot(kaveri, { quantity: quantityOf(kilos(size)) });
      const trades = amounts.map((amount) => {
        const body = { kind: 'purchase', lotId, quantity: kilos(amount) };
        return placeBid(floor.context, asked(ramesh, { body, key: floor.context.ids.next() }));
      });
      await checkBooks(floor, lotId, size, await settled(amounts, trades));
    }),
    runs,
  );
  await floor.close();
});

test('BID-20: acceptances and purchases that come at once share the lot without overselling', async () => {
  const floor = tradingFloor();
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const ramesh = await floor.person('Ramesh', 'B2B', 'hi');
  const key = () => floor.context.ids.next();
  const accept = (bidId: string, quantity: ReturnType<typeof kilos>) =>
    actOnBid(
      floor.context,
      asked(kaveri, { params: { bidId }, body: { action: 'accept', price, quantity }, key: key() }),
    );
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 60, max: 400 }), wanted, async (size, amounts) => {
      const lotId = await floor.lot(kaveri, { quantity: quantityOf(kilos(size)) });
      const offer = (kind: 'bid' | 'purchase', amount: number) => {
        const body = { kind, lotId, quantity: kilos(amount), ...(kind === 'bid' && { price }) };
        return placeBid(floor.context, asked(ramesh, { body, key: key() }));
      };
      const placed = await Promise.all(amounts.map((amount) => offer('bid', amount)));
      const trades = placed.map(({ bid }, at) => {
        const amount = amounts[at] ?? 0;
        return at % 3 === 0 ? offer('purchase', amount) : accept(bid.bidId, kilos(amount));
      });
      await checkBooks(floor, lotId, size, await settled(amounts, trades));
    }),
    runs,
  );
  await floor.close();
});

test('BID-17: of an acceptance and a withdrawal that come at once, one wins and the other is told', async () => {
  const floor = tradingFloor();
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const ramesh = await floor.person('Ramesh', 'B2B', 'hi');
  const lotId = await floor.lot(kaveri);
  const terms = { price, quantity: kilos(50) };
  const { bid } = await placeBid(floor.context, asked(ramesh, { body: { kind: 'bid', lotId, ...terms }, key: 'bid' }));
  const params = { bidId: bid.bidId };
  const outcomes = await Promise.allSettled([
    actOnBid(floor.context, asked(kaveri, { params, body: { action: 'accept', ...terms }, key: 'accept' })),
    actOnBid(floor.context, asked(ramesh, { params, body: { action: 'withdraw' }, key: 'withdraw' })),
  ]);
  const won = outcomes.filter(({ status }) => status === 'fulfilled');
  const lost = outcomes.flatMap((outcome) => (outcome.status === 'rejected' ? [outcome.reason.code] : []));
  assert.equal(won.length, 1);
  assert.deepEqual(lost, ['not-in-this-state']);
  const sold = outcomes[0]?.status === 'fulfilled' ? 50_000 : 0;
  assert.equal((await floor.lotNow(lotId)).left.base, 200_000 - sold);
  await floor.close();
});

test('BID-21: a hundred bids on one lot at once all stand, and none had to be decided twice', async () => {
  const floor = tradingFloor();
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const lotId = await floor.lot(kaveri);
  const buyers = await Promise.all(Array.from({ length: 100 }, (_, at) => floor.person(`Buyer ${at}`, 'B2B', 'hi')));
  const { store } = floor.context;
  let commits = 0;
  const counting: Store = {
    get: (table, key) => store.get(table, key),
    query: (query) => store.query(query),
    commit(writes, token) {
      commits++;
      return store.commit(writes, token);
    },
    close: () => store.close(),
  };
  const counted = { ...floor.context, store: counting };
  const body = { kind: 'bid', lotId, price, quantity: kilos(150) };
  await Promise.all(buyers.map((buyer) => placeBid(counted, asked(buyer, { body, key: 'bid' }))));
  assert.equal(commits, 100);
  await floor.close();
});
