import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { PlaceId } from '@mandi/language';
import { marketIdOf } from '@mandi/market/prices';
import { asked, tradingFloor } from '../../test/trading-floor.ts';
import { dealView } from '../bids/deal-view.ts';
import { chatView } from '../chat/chat-view.ts';
import { readListing } from '../products/read-listing.ts';
import { marketIn } from './market-name.ts';
import { homeIn, nameIn, placeIn } from './names.ts';
import { readBackOf } from './rendering.ts';

const floor = tradingFloor();
const { context } = floor;
after(() => floor.close());

test('a person’s name is shown in the script of who reads it, and left alone where it stands in it', () => {
  assert.equal(nameIn(context, 'Ramesh Kumar', 'hi'), 'रमेश कुमार');
  assert.equal(nameIn(context, 'रमेश कुमार', 'en'), 'Ramesh Kumar');
  assert.equal(nameIn(context, 'காவேரி', 'hi'), 'कावेरि');
  assert.equal(nameIn(context, 'காவேரி', 'ta'), 'காவேரி');
});

test('a home is named as its language names it; a place that no table knows, as it sounds', () => {
  assert.equal(homeIn(context, { state: 'Karnataka', district: 'Kolar' }, 'hi'), 'कोलार, कर्नाटक');
  assert.equal(homeIn(context, { state: 'Karnataka', district: 'Kolar' }, 'en'), 'Kolar, Karnataka');
  assert.equal(homeIn(context, { state: 'Nowhere', district: 'Rampur Kala' }, 'en'), 'Rampur Kala, Nowhere');
  assert.match(homeIn(context, { state: 'Nowhere', district: 'Rampur Kala' }, 'hi'), /^[\p{Script=Devanagari} ,]+$/u);
});

test('a place without a name in a language is read back, on the screen and aloud, in its script', () => {
  const place = 'district:nagaland/meluri' as PlaceId;
  assert.equal(context.interpreter.name('place', place, 'hi'), 'Meluri');
  const { screen, speech } = readBackOf(context, { act: 'offer', place }, 'hi');
  for (const text of [screen, speech]) {
    assert.ok(text.includes(placeIn(context, place, 'hi')), text);
    assert.doesNotMatch(text, /[a-z]/i);
  }
});

test('a market has its name of the tables, else the price book’s own in the reader’s script, without "APMC"', () => {
  const known = { id: marketIdOf('Karnataka', 'Kolar', 'Kolar'), name: 'Kolar' };
  assert.equal(marketIn(context, known, 'hi'), 'कोलार');
  assert.match(marketIn(context, { id: 'no/such/market', name: 'Rampur APMC' }, 'kn'), /^\p{Script=Kannada}+$/u);
  assert.equal(marketIn(context, { id: 'no/such/market', name: 'Rampur APMC' }, 'en'), 'Rampur');
});

test('a lot, a chat and a deal carry the names of people as they wrote them, and in the reader’s script beside them', async () => {
  const vendor = await floor.person('Ramesh', 'vendor', 'hi');
  const buyer = await floor.person('காவேரி', 'B2B', 'ta');
  const lotId = await floor.lot(vendor);
  const lot = await readListing(context, asked(buyer, { params: { productId: lotId }, language: 'ta' }));
  assert.deepEqual([lot.vendorName, lot.shown.vendorName], ['Ramesh', nameIn(context, 'Ramesh', 'ta')]);
  assert.match(lot.shown.place, /^[\p{Script=Tamil}, ]+$/u);
  const chat = {
    chatId: `${lotId}.${buyer.userId}`,
    lotId,
    vendorId: vendor.userId,
    buyerId: buyer.userId,
    vendorName: vendor.name,
    buyerName: buyer.name,
    goods: { crop: 'tomato' },
    opened: context.clock.now(),
    last: 0,
  };
  const seen = chatView(context, chat as Parameters<typeof chatView>[1], vendor, 'hi');
  assert.deepEqual([seen.otherName, seen.otherNameShown], ['காவேரி', 'कावेरि']);
  const party = { userId: buyer.userId, name: buyer.name, language: 'ta', screen: '', speech: '' } as const;
  const facts = { crop: 'tomato', quantity: { base: 1000, unit: 'kg' }, price: { paise: 100, per: 'kg' } };
  const deal = { lotId, bidId: buyer.userId, facts, total: 100, agreedAt: 0, vendor: party, buyer: party };
  const read = dealView(context, deal as unknown as Parameters<typeof dealView>[1], 'hi');
  assert.deepEqual([read.buyer.name, read.buyer.nameShown], ['காவேரி', 'कावेरि']);
});
