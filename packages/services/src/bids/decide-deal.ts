import { lastOf, type Side, type Terms } from '@mandi/market/bids';
import { dealFacts, dealTotal } from '@mandi/market/deals';
import type { Write } from '@mandi/ports';
import { audited, type Listing, type Person, person, type Said, takeFromLot } from '@mandi/records';
import type { StoredBid } from '@mandi/records/bids';
import { type DealParty, newDeal, type StoredDeal } from '@mandi/records/deals';
import type { Context } from '../context.ts';
import { sayFacts } from '../saying/deal-facts.ts';
import { wireBidId } from '../trade/bid-id.ts';

/**
 * The deal that an accepted bid becomes, and its writes: the quantity is taken from the lot under its condition, in the commit that holds the
 * deal (BID-20), with the facts said in both languages and the words of both (DEAL-3). `yes` are the words of the acceptance, where it was spoken.
 */
export async function dealMade(
  context: Context,
  lot: Listing,
  bid: StoredBid,
  terms: Terms,
  acceptedBy: Side,
  yes?: readonly Said[],
): Promise<{ readonly deal: StoredDeal; readonly writes: readonly Write[] }> {
  const now = context.clock.now();
  const facts = dealFacts(bid.goods, terms);
  const [vendor, buyer] = await Promise.all([person(context.store, bid.vendorId), person(context.store, bid.buyerId)]);
  const party = (side: Side, userId: string, who: Person | undefined): DealParty => {
    const rendering = sayFacts(context, facts, who?.languages[0] ?? context.settings.defaultLanguage);
    const terms = lastOf(bid, side)?.said ?? (side === 'vendor' ? lot.said : undefined) ?? [];
    const said = side === acceptedBy ? [...terms, ...(yes ?? [])] : terms;
    return { userId, name: who?.name ?? '', ...rendering, ...(said.length > 0 && { said }) };
  };
  const { lotId, bidId } = bid;
  const deal: StoredDeal = {
    lotId,
    bidId,
    facts,
    total: dealTotal(facts),
    agreedAt: now,
    acceptedBy,
    vendor: party('vendor', bid.vendorId, vendor),
    buyer: party('buyer', bid.buyerId, buyer),
    ...(lot.said && { listingSaid: lot.said }),
  };
  const entry = audited(context, {
    thing: `deal/${wireBidId(bid)}`,
    actor: acceptedBy === 'vendor' ? bid.vendorId : bid.buyerId,
    act: 'deal.made',
    details: { base: terms.quantity.base, paise: terms.price.paise, per: terms.price.per },
  });
  return { deal, writes: [newDeal(deal), takeFromLot(lotId, terms.quantity.base, now), entry] };
}
