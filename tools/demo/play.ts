import { randomUUID } from 'node:crypto';
import { setTimeout as later } from 'node:timers/promises';
import type { Facts } from '@mandi/language';
import type { BidView, DealView } from '@mandi/services/bids/wire';
import type { DraftView } from '@mandi/services/drafts';
import type { ListingView } from '@mandi/services/products/wire';
import { type Caller, signIn } from './client.ts';
import type { Screen } from './screen.ts';
import { type Actor, kaveri, ramesh, type Step, yes } from './script.ts';
import type { Said, Voice } from './voice.ts';

/** What is left of the job when it was played: the deal as each of the two reads it. */
export interface Played {
  readonly listing: ListingView;
  readonly dealOfKaveri: DealView;
  readonly dealOfRamesh: DealView;
}

type Unit = BidView['terms']['price']['per'];
type Terms = Pick<BidView['terms'], 'price' | 'quantity'>;

/** Plays the main job: offer, search, bid, counter-offer, acceptance; every spoken number is read back and confirmed before it counts. */
export async function playMainJob(address: string, voice: Voice, show: Screen): Promise<Played> {
  const [tamil, hindi] = [await signIn(address, kaveri), await signIn(address, ramesh)];
  const speak = async (step: Step, actor: Actor, call: Caller) => {
    const said = await voice.say(step, actor, call);
    show.said(actor, said);
    return said;
  };
  show.turn('Kaveri offers her crop in Tamil');
  const listing = await offer(tamil, await speak('offer', kaveri, tamil), show);
  show.turn('Ramesh looks for it in Hindi');
  await find(hindi, await speak('search', ramesh, hindi), listing, show);
  show.turn('Ramesh bids in Hindi, with the mandi price beside');
  const bid = await place(hindi, await speak('bid', ramesh, hindi), listing, show);
  show.turn('Kaveri hears the bid in Tamil and names her price');
  await answer(
    tamil,
    bid.bidId,
    'counter',
    await heardThen(tamil, bid.bidId, () => speak('counter', kaveri, tamil), show),
    show,
  );
  show.turn('Ramesh hears her answer in Hindi and accepts');
  await answer(
    hindi,
    bid.bidId,
    'accept',
    await heardThen(hindi, bid.bidId, () => speak('accept', ramesh, hindi), show),
    show,
  );
  const params = { bidId: bid.bidId };
  return {
    listing,
    dealOfKaveri: await tamil('GET', '/bids/{bidId}/deal', { params }),
    dealOfRamesh: await hindi('GET', '/bids/{bidId}/deal', { params }),
  };
}

async function offer(call: Caller, said: Said, show: Screen): Promise<ListingView> {
  const draft = readBack(await call('POST', '/products/drafts', { body: { spoken: spoken(said) } }), show);
  const { crop, ...terms } = whole(draft);
  show.said(kaveri, { text: yes.ta, by: 'yes' });
  show.facts(factsOf(draft));
  return call('POST', '/products', {
    idempotencyKey: randomUUID(),
    body: {
      crop,
      quantity: terms.quantity,
      wholesale: terms.price,
      audience: 'B2B',
      confirmation: confirmation(draft, 'ta'),
    },
  });
}

/** Search is told after the commit, so that a new listing may take a moment to be found. Errors: when it takes ten seconds. */
async function find(call: Caller, said: Said, { productId }: ListingView, show: Screen): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const { products } = await call('GET', '/products/search', {
      query: { q: said.text, lang: said.language, limit: '100' },
    });
    const found = products.find((product) => product.productId === productId);
    if (found) return show.note(`   found:  ${found.rendering.screen} (${found.vendorName}, ${found.district})`);
    await later(200);
  }
  throw new Error(`“${said.text}” does not find the listing.`);
}

async function place(call: Caller, said: Said, { productId }: ListingView, show: Screen): Promise<BidView> {
  const body = { about: 'lot', lotId: productId, spoken: spoken(said) } as const;
  const draft = readBack(await call('POST', '/bids/drafts', { body }), show);
  const { price, quantity } = whole(draft);
  show.said(ramesh, { text: yes.hi, by: 'yes' });
  show.facts(factsOf(draft));
  const { bid } = await call('POST', '/bids', {
    idempotencyKey: randomUUID(),
    body: { kind: 'bid', lotId: productId, price, quantity, confirmation: confirmation(draft, 'hi') },
  });
  show.note(mandiLine(bid));
  return bid;
}

/** Reads the other side's word in one's own language before answering it. */
async function heardThen(call: Caller, bidId: string, speak: () => Promise<Said>, show: Screen): Promise<Said> {
  const bid = await call('GET', '/bids/{bidId}', { params: { bidId } });
  show.note(`   hears:  ${bid.terms.rendering.screen}`);
  show.note(mandiLine(bid));
  return speak();
}

async function answer(
  call: Caller,
  bidId: string,
  action: 'counter' | 'accept',
  said: Said,
  show: Screen,
): Promise<void> {
  const draft = readBack(
    await call('POST', '/bids/drafts', { body: { about: 'bid', bidId, spoken: spoken(said) } }),
    show,
  );
  if (draft.kind !== action) throw new Error(`“${said.text}” was understood as ${draft.kind}, not as ${action}.`);
  const { price, quantity } = whole(draft);
  const [actor, language] = action === 'counter' ? [kaveri, 'ta' as const] : [ramesh, 'hi' as const];
  show.said(actor, { text: yes[language], by: 'yes' });
  show.facts(factsOf(draft));
  const body = { action, price, quantity, confirmation: confirmation(draft, language) };
  await call('POST', '/bids/{bidId}', { params: { bidId }, idempotencyKey: randomUUID(), body });
}

function mandiLine({ mandi }: BidView): string {
  if (!mandi) return '   mandi price: none near';
  const { market, state, date, modal, kilometres } = mandi;
  const far = kilometres === undefined ? '' : `, ${kilometres} km`;
  return `   mandi price: ₹${modal.rupees} per ${modal.per} in ${market}, ${state}${far}, on ${date}`;
}

function spoken({ text, language, audio }: Said) {
  return { text, language, ...(audio !== undefined && { audio }) };
}

/** Errors: when something is missing or unclear, so that nothing was read back. */
function readBack(draft: DraftView, show: Screen): DraftView {
  if (!draft.readBack)
    throw new Error(`Asked instead of read back: ${draft.question?.screen ?? draft.missing.join(', ')}`);
  show.readBack(draft.readBack.screen);
  return draft;
}

function confirmation({ draftId }: DraftView, language: 'ta' | 'hi') {
  return { draftId, answer: { by: 'voice', text: yes[language], language } } as const;
}

/** The draft's facts as terms. Errors: when one is missing. */
function whole({ facts }: DraftView): Terms & { readonly crop: string } {
  const { crop, price, quantity } = facts;
  if (!crop || !price?.per || !quantity) throw new Error('The draft lacks a crop, a price or a quantity.');
  return {
    crop,
    price: { rupees: price.rupees, per: price.per as Unit },
    quantity: { amount: quantity.amount, unit: quantity.unit as Unit },
  };
}

function factsOf({ facts }: DraftView): Facts {
  const { act: _, ...rest } = facts;
  return rest as unknown as Facts;
}
