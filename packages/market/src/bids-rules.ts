import type { Bid, BidStatus, Buyer, Lot, Proposal, Side, Terms } from './bids.ts';
import { isLive, lastOf, onTheTable } from './bids.ts';
import { transitionOf } from './bids-transitions.ts';
import { MarketError } from './errors.ts';
import { buysAs, sees } from './listings.ts';
import { comparePrices, type UnitPrice } from './money.ts';
import { type Base, type Quantity, spokenQuantity } from './quantity.ts';
import { comparable } from './units.ts';

/** After so many proposals a bid takes no more: the two should talk (BID-18). */
export const mostProposals = 40;

/** Whether time is up, by the clock of the server (BID-4). */
export function isClosed(lot: Pick<Lot, 'closesAt'>, now: number): boolean {
  return lot.closesAt !== undefined && now >= lot.closesAt;
}

/** Errors: 'lot-withdrawn' (BID-5), 'lot-closed' (BID-4; also when all is sold). */
export function checkTrading(lot: Lot, now: number): void {
  if (lot.status === 'withdrawn') throw new MarketError('lot-withdrawn');
  if (lot.status !== 'open' || lot.left.base === 0 || isClosed(lot, now)) throw new MarketError('lot-closed');
}

/** Errors: 'own-lot' (BID-2), 'not-for-you' (BID-3). */
export function checkBuyer(lot: Lot, buyer: Buyer): void {
  if (lot.vendorId === buyer.userId) throw new MarketError('own-lot');
  if (!sees(lot.audience, buyer.userType)) throw new MarketError('not-for-you');
}

/** Errors: 'unit-does-not-fit', 'not-enough-left' (BID-6, BID-7: `data` says the least or what is left). */
export function checkQuantity(lot: Lot, quantity: Quantity): void {
  if (!comparable(quantity.unit, lot.left.unit)) throw new MarketError('unit-does-not-fit', { unit: quantity.unit });
  if (quantity.base > lot.left.base) throw new MarketError('not-enough-left', { ...spokenQuantity(lot.left) });
  if (lot.minimum && quantity.base < Math.min(lot.minimum.base, lot.left.base)) {
    throw new MarketError('invalid-input', { slot: 'quantity', atLeast: spokenQuantity(lot.minimum).amount });
  }
}

/** Errors: 'unit-does-not-fit' for a price per dozen on a lot sold by weight (BID-8). */
export function checkPriceUnit(lot: Lot, price: UnitPrice): void {
  if (!comparable(price.per, lot.left.unit)) throw new MarketError('unit-does-not-fit', { unit: price.per });
}

function checkTerms(lot: Lot, terms: Terms, now: number): void {
  checkTrading(lot, now);
  checkQuantity(lot, terms.quantity);
  checkPriceUnit(lot, terms.price);
}

/** A buyer's first bid: what the bid's status becomes. Errors: as BID-2 to BID-8 say. */
export function place(lot: Lot, buyer: Buyer, terms: Terms, now: number): BidStatus {
  checkBuyer(lot, buyer);
  checkTerms(lot, terms, now);
  return transitionOf('none', 'place', 'buyer').to;
}

/** The fixed price that this buyer pays: wholesale for traders, retail for households. Errors: 'no-fixed-price' (BID-14). */
export function fixedPrice(lot: Lot, buyer: Buyer): UnitPrice {
  const price = buysAs(buyer.userType) === 'B2B' ? lot.wholesale : lot.retail;
  if (!price) throw new MarketError('no-fixed-price');
  return price;
}

/** A purchase at the fixed price: the terms of the deal (BID-14). Errors: as `place`, and 'no-fixed-price'. */
export function purchase(lot: Lot, buyer: Buyer, quantity: Quantity, now: number, day?: string): Terms {
  checkBuyer(lot, buyer);
  const terms: Terms = { price: fixedPrice(lot, buyer), quantity, ...(day === undefined ? {} : { day }) };
  checkTerms(lot, terms, now);
  return terms;
}

/** Better terms from the buyer, above the buyer's own last price (BID-9). Errors: 'raise-too-low' and those of `place`. */
export function raise(lot: Lot, bid: Bid, by: Side, terms: Terms, now: number): BidStatus {
  const { to } = transitionOf(bid.status, 'raise', by);
  checkTerms(lot, terms, now);
  const own = lastOf(bid, 'buyer');
  if (own && comparePrices(terms.price, own.price) <= 0) throw new MarketError('raise-too-low');
  checkRounds(bid);
  return to;
}

/** Other terms in answer to the other side's (BID-12, BID-13). Errors: 'not-in-this-state' and those of `place`. */
export function counter(lot: Lot, bid: Bid, by: Side, terms: Terms, now: number): BidStatus {
  const { to } = transitionOf(bid.status, 'counter', by);
  checkTerms(lot, terms, now);
  if (sameTerms(terms, onTheTable(bid))) throw new MarketError('invalid-input', { slot: 'price' });
  checkRounds(bid);
  return to;
}

/** Errors: 'not-in-this-state' (BID-11; BID-10 with `slot: reserve`), 'lot-closed', 'lot-withdrawn', 'not-enough-left'. */
export function accept(
  lot: Lot,
  bid: Bid,
  by: Side,
  now: number,
): { readonly to: BidStatus; readonly terms: Proposal } {
  const { to } = transitionOf(bid.status, 'accept', by);
  const terms = onTheTable(bid);
  checkTrading(lot, now);
  if (terms.quantity.base > lot.left.base) throw new MarketError('not-enough-left', { ...spokenQuantity(lot.left) });
  if (by === 'vendor' && isBelowReserve(lot, terms.price)) {
    throw new MarketError('not-in-this-state', { action: 'accept', slot: 'reserve' });
  }
  return { to, terms };
}

/** An end without a deal; allowed after closing as well, since it takes nothing from anybody (BID-15). */
export function end(bid: Bid, action: 'reject' | 'withdraw', by: Side): BidStatus {
  return transitionOf(bid.status, action, by).to;
}

/** Where the bid really stands now: a live bid on a lot that no longer trades has lapsed (BID-16). */
export function statusNow(bid: { readonly status: BidStatus }, lot: Lot, now: number): BidStatus {
  if (!isLive(bid.status)) return bid.status;
  const over = lot.status !== 'open' || lot.left.base === 0 || isClosed(lot, now);
  return over ? transitionOf(bid.status, 'lapse', 'system').to : bid.status;
}

/** Whether the price is under the vendor's own limit; only the vendor may be told (BID-10). */
export function isBelowReserve(lot: Pick<Lot, 'reserve'>, price: UnitPrice): boolean {
  return lot.reserve !== undefined && comparePrices(price, lot.reserve) < 0;
}

/** What is left after a deal; a lot with nothing left is sold out (BID-20). Errors: 'not-enough-left'. */
export function take(lot: Lot, quantity: Quantity): { readonly left: Quantity; readonly status: Lot['status'] } {
  if (quantity.base > lot.left.base) throw new MarketError('not-enough-left', { ...spokenQuantity(lot.left) });
  const left: Quantity = { base: (lot.left.base - quantity.base) as Base, unit: lot.left.unit };
  return { left, status: left.base === 0 ? 'sold-out' : lot.status };
}

function sameTerms(one: Terms, other: Terms): boolean {
  return (
    one.quantity.base === other.quantity.base && comparePrices(one.price, other.price) === 0 && one.day === other.day
  );
}

function checkRounds(bid: Bid): void {
  if (bid.proposals.length >= mostProposals) throw new MarketError('too-many-tries');
}
