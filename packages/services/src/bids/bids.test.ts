import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ErrorCode, MarketError, priceOf, quantityOf } from '@mandi/market';
import type { AccessClaims } from '@mandi/ports';
import { auditOf } from '@mandi/records';
import { asked, type TradingFloor, tradingFloor } from '../../test/trading-floor.ts';
import { actOnBid } from './act-on-bid.ts';
import { lapsing } from './lapse-bids.ts';
import { listBids } from './list-bids.ts';
import { placeBid } from './place-bid.ts';
import { readBid } from './read-bid.ts';
import { readDeal } from './read-deal.ts';
import type { BidActionBody, BidAnswer, BidsPage, BidView, NewBid } from './wire.ts';

type Terms = Pick<Extract<NewBid, { kind: 'bid' }>, 'price' | 'quantity'>;
type Person = Awaited<ReturnType<TradingFloor['person']>>;

const at = (rupees: string, amount = '100'): Terms => ({
  price: { rupees, per: 'kg' },
  quantity: { amount, unit: 'kg' },
});

/** Kaveri's lot of 200 kg of tomatoes, and three who want it. */
async function marketDay() {
  const floor = tradingFloor();
  const { context } = floor;
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const ramesh = await floor.person('Ramesh', 'B2B', 'hi');
  const salim = await floor.person('Salim', 'B2B', 'hi');
  const meena = await floor.person('Meena', 'B2C', 'en');
  const key = () => context.ids.next();
  return {
    ...floor,
    kaveri,
    ramesh,
    salim,
    meena,
    bid: (who: Person, lotId: string, terms: Terms, idempotencyKey = key()): Promise<BidAnswer> =>
      placeBid(context, asked(who, { body: { kind: 'bid', lotId, ...terms }, key: idempotencyKey })),
    buy: (who: Person, lotId: string, amount: string, idempotencyKey = key()): Promise<BidAnswer> => {
      const quantity = { amount, unit: 'kg' } as const;
      return placeBid(context, asked(who, { body: { kind: 'purchase', lotId, quantity }, key: idempotencyKey }));
    },
    act: (who: AccessClaims, bidId: string, body: BidActionBody, idempotencyKey = key()): Promise<BidAnswer> =>
      actOnBid(context, asked(who, { params: { bidId }, body, key: idempotencyKey })),
    read: (who: AccessClaims, bidId: string, language: 'en' | 'hi' | 'ta' = 'en'): Promise<BidView> =>
      readBid(context, asked(who, { params: { bidId }, language })),
    list: (who: AccessClaims, lotId?: string): Promise<BidsPage> =>
      listBids(context, asked(who, { query: { limit: 20, ...(lotId !== undefined && { lotId }) } })),
  };
}

async function refused(code: ErrorCode, work: Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error) => error instanceof MarketError && error.code === code);
}

test('BID-1, BID-19: bids stand by price, exactly across units; the earlier of two equal ones leads', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri);
  await day.bid(day.ramesh, lotId, at('25.99'));
  await day.bid(day.salim, lotId, { ...at('0'), price: { rupees: '2600', per: 'quintal' } });
  await day.bid(day.meena, lotId, at('26'));
  const { standing } = await day.list(day.salim, lotId);
  assert.deepEqual(standing?.best, {
    price: { rupees: '2600', per: 'quintal' },
    quantity: at('0').quantity,
    yours: true,
  });
  assert.deepEqual([standing?.count, standing?.more, standing?.left], [3, false, { amount: '200', unit: 'kg' }]);
  await day.close();
});

test('BID-2, BID-3: not on one’s own lot, and only in one’s own market', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri, { audience: 'B2B' });
  await refused('own-lot', day.bid(day.kaveri, lotId, at('25')));
  await refused('not-for-you', day.bid(day.meena, lotId, at('25')));
  await refused('not-for-you', day.list(day.meena, lotId));
  await refused('not-found', day.bid(day.ramesh, day.context.ids.next(), at('25')));
  await day.close();
});

test('BID-4: what comes at the closing moment is too late, by the clock of the server', async () => {
  const day = await marketDay();
  const closesAt = (day.clock.now() + 60_000) as NonNullable<Parameters<typeof day.lot>[1]>['closesAt'] & number;
  const lotId = await day.lot(day.kaveri, { closesAt });
  const { bid } = await day.bid(day.ramesh, lotId, at('25'));
  day.clock.advance(60);
  await refused('lot-closed', day.bid(day.salim, lotId, at('26')));
  await refused('lot-closed', day.buy(day.salim, lotId, '10'));
  await refused('lot-closed', day.act(day.kaveri, bid.bidId, { action: 'accept', ...at('25') }));
  assert.deepEqual((await day.lotNow(lotId)).left, quantityOf({ amount: '200', unit: 'kg' }));
  await day.close();
});

test('BID-9, BID-11, BID-12: haggling goes by turns, and the deal is at the terms on the table', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri);
  const { bid } = await day.bid(day.ramesh, lotId, at('20'));
  assert.deepEqual([bid.status, bid.side, bid.actions], ['open', 'buyer', ['raise', 'withdraw']]);
  await refused('raise-too-low', day.act(day.ramesh, bid.bidId, { action: 'raise', ...at('20') }));
  await day.act(day.ramesh, bid.bidId, { action: 'raise', ...at('21') });
  const countered = await day.act(day.kaveri, bid.bidId, { action: 'counter', ...at('24') });
  assert.deepEqual([countered.bid.status, countered.bid.side, countered.bid.actions], ['countered', 'vendor', []]);
  await refused('not-in-this-state', day.act(day.kaveri, bid.bidId, { action: 'accept', ...at('24') }));
  await refused('changed-meanwhile', day.act(day.ramesh, bid.bidId, { action: 'accept', ...at('21') }));
  const { bid: agreed, deal } = await day.act(day.ramesh, bid.bidId, { action: 'accept', ...at('24') });
  assert.equal(agreed.status, 'accepted');
  assert.deepEqual(deal?.facts.price, { rupees: '24', per: 'kg' });
  assert.deepEqual([deal?.total, deal?.acceptedBy], ['2400', 'buyer']);
  assert.deepEqual((await day.lotNow(lotId)).left, quantityOf({ amount: '100', unit: 'kg' }));
  await refused('not-in-this-state', day.act(day.ramesh, bid.bidId, { action: 'withdraw' }));
  await day.close();
});

test('BID-10: no answer to a buyer holds the reserve price or changes with it', async () => {
  const day = await marketDay();
  const seen = async (reserve: string) => {
    const lotId = await day.lot(day.kaveri, { reserve: priceOf({ rupees: reserve, per: 'kg' }) });
    const { bid } = await day.bid(day.ramesh, lotId, at('20'));
    const answers = [bid, await day.read(day.ramesh, bid.bidId), await day.list(day.ramesh, lotId)];
    return { bid, text: JSON.stringify(answers).replaceAll(/[0-9A-HJKMNP-TV-Z]{26}/g, 'id') };
  };
  const [below, above] = [await seen('23.17'), await seen('19')];
  assert.equal(below.text, above.text);
  assert.equal((await day.read(day.kaveri, below.bid.bidId)).belowReserve, true);
  assert.equal((await day.read(day.kaveri, above.bid.bidId)).belowReserve, false);
  await refused('not-in-this-state', day.act(day.kaveri, below.bid.bidId, { action: 'accept', ...at('20') }));
  await day.close();
});

test('BID-14: a purchase at the fixed price is a deal at once, wholesale for traders and retail for households', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri);
  const trader = await day.buy(day.ramesh, lotId, '50');
  const household = await day.buy(day.meena, lotId, '2.5');
  assert.deepEqual(
    [trader.bid.status, trader.deal?.facts.price.rupees, trader.deal?.total],
    ['accepted', '25', '1250'],
  );
  assert.deepEqual([household.deal?.facts.price.rupees, household.deal?.total], ['30', '75']);
  assert.equal((await day.lotNow(lotId)).left.base, 147_500);
  await day.close();
});

test('BID-16: the feed writes down that live bids lapsed when the lot sold out, and a restock does not revive them', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri);
  const { bid } = await day.bid(day.salim, lotId, at('24'));
  const stop = day.feed.subscribe('lapsing', lapsing(day.context));
  await day.buy(day.ramesh, lotId, '200');
  assert.equal((await day.read(day.salim, bid.bidId)).status, 'lapsed');
  await day.feed.drained();
  const { items } = await day.context.store.query(auditOf(`bid/${bid.bidId}`, 10));
  assert.deepEqual(
    items.map(({ act, actor }) => [act, actor]),
    [
      ['bid.placed', day.salim.userId],
      ['bid.lapse', 'system'],
    ],
  );
  await stop();
  await day.close();
});

test('BID-15, BID-17: a withdrawn or rejected bid is over', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri);
  const one = await day.bid(day.ramesh, lotId, at('20'));
  const other = await day.bid(day.salim, lotId, at('21'));
  assert.equal((await day.act(day.ramesh, one.bid.bidId, { action: 'withdraw' })).bid.status, 'withdrawn');
  assert.equal((await day.act(day.kaveri, other.bid.bidId, { action: 'reject' })).bid.status, 'rejected');
  for (const { bid } of [one, other]) {
    await refused('not-in-this-state', day.act(day.kaveri, bid.bidId, { action: 'accept', ...at('20') }));
  }
  assert.equal((await day.list(day.ramesh, lotId)).standing?.count, 0);
  await day.close();
});

test('BID-23: a bid and its deal are for its two sides; the vendor sees all bids of the lot, a buyer only their own', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri);
  const one = await day.bid(day.ramesh, lotId, at('20'));
  const other = await day.bid(day.salim, lotId, at('21'));
  const bidId = one.bid.bidId;
  await refused('not-yours', day.read(day.salim, bidId));
  await refused('not-yours', day.act(day.salim, bidId, { action: 'withdraw' }));
  await refused('not-yours', readDeal(day.context, asked(day.salim, { params: { bidId } })));
  await refused('not-found', readDeal(day.context, asked(day.ramesh, { params: { bidId } })));
  const ids = async (who: AccessClaims, lot?: string) => (await day.list(who, lot)).bids.map((bid) => bid.bidId);
  assert.deepEqual(await ids(day.kaveri, lotId), [other.bid.bidId, bidId]);
  assert.deepEqual(await ids(day.ramesh, lotId), [bidId]);
  assert.deepEqual(await ids(day.meena, lotId), []);
  assert.deepEqual(await ids(day.salim), [other.bid.bidId]);
  assert.equal((await day.read(day.kaveri, bidId)).otherName, 'Ramesh');
  await day.close();
});

test('BID-23: a buyer’s bid on a lot is found behind any number of bids on others, and the pages leave none out', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri);
  const other = await day.lot(day.kaveri);
  const mine: string[] = [];
  for (const rupees of ['20', '21', '22']) {
    mine.unshift((await day.bid(day.ramesh, lotId, at(rupees))).bid.bidId);
    for (let count = 0; count < 25; count++) await day.bid(day.ramesh, other, at('19'));
  }
  const { bids, cursor } = await day.list(day.ramesh, lotId);
  assert.deepEqual([bids.map(({ bidId }) => bidId), cursor], [mine, undefined]);
  const first = await listBids(day.context, asked(day.ramesh, { query: { lotId, limit: 2 } }));
  const second = await listBids(day.context, asked(day.ramesh, { query: { lotId, limit: 2, cursor: first.cursor } }));
  assert.deepEqual(
    [first, second].map((page) => page.bids.map(({ bidId }) => bidId)),
    [mine.slice(0, 2), mine.slice(2)],
  );
  await day.close();
});

test('a key gives its first answer again and trades once, also when it is sent twice at once', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri);
  const [first, second] = await Promise.all([1, 2].map(() => day.buy(day.ramesh, lotId, '150', 'key-of-ramesh')));
  assert.deepEqual(first, second);
  assert.equal((await day.lotNow(lotId)).left.base, 50_000);
  assert.deepEqual(await day.buy(day.ramesh, lotId, '150', 'key-of-ramesh'), first);
  await refused('idempotency-key-reused', day.buy(day.ramesh, lotId, '50', 'key-of-ramesh'));
  await refused('not-enough-left', day.buy(day.salim, lotId, '150', 'key-of-ramesh'));
  await day.close();
});

test('a key gives its first answer again after the lot sold out to another', async () => {
  const day = await marketDay();
  const lotId = await day.lot(day.kaveri);
  const first = await day.bid(day.ramesh, lotId, at('25'), 'key-of-ramesh');
  await day.buy(day.salim, lotId, '200');
  assert.deepEqual(await day.bid(day.ramesh, lotId, at('25'), 'key-of-ramesh'), first);
  assert.equal((await day.read(day.ramesh, first.bid.bidId)).status, 'lapsed');
  await day.close();
});
