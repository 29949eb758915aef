import { randomUUID } from 'node:crypto';
import type { Facts } from '@mandi/language';
import type { BidView, DealView } from '@mandi/services/bids/wire';
import type { ListingView } from '@mandi/services/products/wire';
import { signIn } from './client.ts';
import { confirmed, readBackOf, spoken, whole } from './drafted.ts';
import { find } from './find.ts';
import { mandiLine, type Screen } from './screen.ts';
import { kaveri, ramesh, said } from './script.ts';
import { talk } from './talk.ts';
import { type Say, type Speaker, saying } from './turn.ts';
import type { Voice } from './voice.ts';

/** What is left of the job when it was played: the deal as each of the two reads it. */
export interface Played {
  readonly listing: ListingView;
  readonly dealOfKaveri: DealView;
  readonly dealOfRamesh: DealView;
}

/**
 * Plays the story of /demo: offer, search, bid, counter-offer, a word in the talk, acceptance; every spoken number is read back and
 * confirmed before it counts. Errors: where a turn is not understood from its transcript either, and the server's own refusals.
 */
export async function playMainJob(address: string, voice: Voice, show: Screen): Promise<Played> {
  const seller: Speaker = { actor: kaveri, call: await signIn(address, kaveri) };
  const buyer: Speaker = { actor: ramesh, call: await signIn(address, ramesh) };
  const say = saying(voice, show);
  show.turn('Kaveri offers her crop in Tamil');
  const listing = await offer(seller, say, show);
  show.turn('Ramesh looks for it in Hindi');
  await find(buyer, listing, say, show);
  show.turn('Ramesh bids in Hindi, with the mandi price beside');
  const { bidId } = await place(buyer, listing, say, show);
  show.turn('Kaveri hears the bid in Tamil and names her price');
  await counter(seller, bidId, say, show);
  show.turn('They talk, each in their own language');
  await talk(seller, buyer, listing.productId, say, show);
  show.turn('Ramesh hears her price in Hindi and accepts');
  await accept(buyer, bidId, show);
  const params = { bidId };
  return {
    listing,
    dealOfKaveri: await seller.call('GET', '/bids/{bidId}/deal', { params }),
    dealOfRamesh: await buyer.call('GET', '/bids/{bidId}/deal', { params }),
  };
}

async function offer(seller: Speaker, say: Say, show: Screen): Promise<ListingView> {
  const draft = await say(seller, 'offer', async (words) => {
    const made = await seller.call('POST', '/products/drafts', { body: { spoken: spoken(words) } });
    return readBackOf(made, said.offer.means, show);
  });
  const { crop, quantity, price } = whole(draft);
  return say(seller, 'yesTamil', async (words) => {
    const body = { crop, quantity, wholesale: price, audience: 'B2B', confirmation: confirmed(draft, words) } as const;
    const listing = await seller.call('POST', '/products', { idempotencyKey: randomUUID(), body });
    show.facts(draft.facts as unknown as Facts);
    return listing;
  });
}

async function place(buyer: Speaker, { productId: lotId }: ListingView, say: Say, show: Screen): Promise<BidView> {
  const draft = await say(buyer, 'bid', async (words) => {
    const made = await buyer.call('POST', '/bids/drafts', { body: { about: 'lot', lotId, spoken: spoken(words) } });
    return readBackOf(made, said.bid.means, show);
  });
  const { price, quantity } = whole(draft);
  return say(buyer, 'yesHindi', async (words) => {
    const body = { kind: 'bid', lotId, price, quantity, confirmation: confirmed(draft, words) } as const;
    const { bid } = await buyer.call('POST', '/bids', { idempotencyKey: randomUUID(), body });
    show.facts(draft.facts as unknown as Facts);
    show.note(mandiLine(bid));
    return bid;
  });
}

async function counter(seller: Speaker, bidId: string, say: Say, show: Screen): Promise<void> {
  await hear(seller, bidId, show);
  const draft = await say(seller, 'counter', async (words) => {
    const made = await seller.call('POST', '/bids/drafts', { body: { about: 'bid', bidId, spoken: spoken(words) } });
    if (made.kind !== 'counter') throw new Error(`Understood as ${made.kind}.`);
    return readBackOf(made, said.counter.means, show);
  });
  const { price, quantity } = whole(draft);
  show.note('   she taps yes');
  const confirmation = { draftId: draft.draftId, answer: { by: 'tap' } } as const;
  const body = { action: 'counter', price, quantity, confirmation } as const;
  await seller.call('POST', '/bids/{bidId}', { params: { bidId }, idempotencyKey: randomUUID(), body });
  show.facts(draft.facts as unknown as Facts);
}

async function accept(buyer: Speaker, bidId: string, show: Screen): Promise<void> {
  const { terms } = await hear(buyer, bidId, show);
  show.note('   he taps accept, and yes to the terms read back');
  const body = { action: 'accept', price: terms.price, quantity: terms.quantity } as const;
  await buyer.call('POST', '/bids/{bidId}', { params: { bidId }, idempotencyKey: randomUUID(), body });
}

/** The other side's word in one's own language, with the mandi price beside. */
async function hear({ call }: Speaker, bidId: string, show: Screen): Promise<BidView> {
  const bid = await call('GET', '/bids/{bidId}', { params: { bidId } });
  show.note(`   hears:  ${bid.terms.rendering.screen}`);
  show.note(mandiLine(bid));
  return bid;
}
