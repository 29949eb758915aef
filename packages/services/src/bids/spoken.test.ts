import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import type { LanguageCode } from '@mandi/language';
import { type ErrorCode, MarketError } from '@mandi/market';
import type { AccessClaims } from '@mandi/ports';
import { measured } from '../../test/measured.ts';
import { asked, tradingFloor } from '../../test/trading-floor.ts';
import type { Confirmation, DraftView } from '../spoken/drafts.ts';
import { actOnBid } from './act-on-bid.ts';
import { draftBid } from './draft-bid.ts';
import { placeBid } from './place-bid.ts';
import { readDeal } from './read-deal.ts';
import type { BidActionBody, BidAnswer, BidWords } from './wire.ts';

/** The head of a WAV is enough of one to be stored. */
const sound = new TextEncoder().encode('RIFF\0\0\0\0WAVEfmt the sound of somebody speaking');
const audio = createHash('sha256').update(sound).digest('hex');
const yes = { hi: 'हाँ', ta: 'ஆமாம்' } as const;
type Speaker = keyof typeof yes;

async function floorOfTwo(change: Parameters<typeof tradingFloor>[0] = {}) {
  const floor = tradingFloor(change);
  const { context } = floor;
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const ramesh = await floor.person('Ramesh', 'B2B', 'hi');
  const said = [{ text: 'தக்காளி இருநூறு கிலோ, கிலோ இருபத்தைந்து ரூபாய்', language: 'ta', audio }] as const;
  const lotId = await floor.lot(kaveri, { said });
  const draft = (who: AccessClaims, body: BidWords): Promise<DraftView> => draftBid(context, asked(who, { body }));
  const recorded = async (who: AccessClaims): Promise<string> => {
    const name = `${who.userId}/${context.ids.next()}`;
    await context.blobs.write({ bucket: 'voice', name }, 'audio/wav', sound);
    return name;
  };
  const aboutLot = async (who: AccessClaims, text: string, language: LanguageCode, draftId?: string) => {
    const spoken = { text, language, recording: await recorded(who) };
    return draft(who, { about: 'lot', lotId, spoken, ...(draftId !== undefined && { draftId }) });
  };
  const aboutBid = async (who: AccessClaims, bidId: string, text: string, language: LanguageCode, draftId?: string) => {
    const spoken = { text, language, recording: await recorded(who) };
    return draft(who, { about: 'bid', bidId, spoken, ...(draftId !== undefined && { draftId }) });
  };
  return {
    ...floor,
    kaveri,
    ramesh,
    lotId,
    draft,
    recorded,
    aboutLot,
    aboutBid,
    place: (who: AccessClaims, terms: object, confirmation: Confirmation): Promise<BidAnswer> =>
      placeBid(context, asked(who, { body: { kind: 'bid', lotId, ...terms, confirmation }, key: context.ids.next() })),
    act: (who: AccessClaims, bidId: string, body: BidActionBody): Promise<BidAnswer> =>
      actOnBid(context, asked(who, { params: { bidId }, body, key: context.ids.next() })),
  };
}

const at = (rupees: string) => ({ price: { rupees, per: 'kg' }, quantity: { amount: '100', unit: 'kg' } }) as const;
const spokenYes = (draftId: string, language: Speaker): Confirmation => ({
  draftId,
  answer: { by: 'voice', text: yes[language], language },
});

async function refused(code: ErrorCode, work: Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error) => error instanceof MarketError && error.code === code);
}

test('BID-22: a spoken bid is read back and counts after a spoken yes, once, at the terms that were read back', async () => {
  const floor = await floorOfTwo();
  const draft = await floor.aboutLot(floor.ramesh, 'सौ किलो, इक्कीस रुपये किलो', 'hi');
  assert.deepEqual([draft.kind, draft.missing, draft.facts.crop], ['bid', [], 'tomato']);
  assert.match(draft.readBack?.screen ?? '', /₹21 प्रति किलो/);
  await refused('not-confirmed', floor.place(floor.ramesh, at('20'), spokenYes(draft.draftId, 'hi')));
  const no: Confirmation = { draftId: draft.draftId, answer: { by: 'voice', text: 'नहीं', language: 'hi' } };
  await refused('not-confirmed', floor.place(floor.ramesh, at('21'), no));
  const { bid } = await floor.place(floor.ramesh, at('21'), spokenYes(draft.draftId, 'hi'));
  assert.deepEqual(bid.terms.original, [{ text: 'सौ किलो, इक्कीस रुपये किलो', language: 'hi', audio }]);
  await refused('not-confirmed', floor.place(floor.ramesh, at('21'), spokenYes(draft.draftId, 'hi')));
  await floor.close();
});

test('BID-22: a yes that names other terms, or says wait or no beside it, binds nobody', async () => {
  const floor = await floorOfTwo();
  const { draftId } = await floor.aboutLot(floor.ramesh, 'सौ किलो, इक्कीस रुपये किलो', 'hi');
  for (const [text, because] of [
    ['हाँ, बीस रुपये किलो', 'unclear'],
    ['हाँ, साठ किलो', 'unclear'],
    ['हाँ रुको', 'unclear'],
    ['हाँ नहीं', 'said-no'],
  ] as const) {
    const answer = floor.place(floor.ramesh, at('21'), { draftId, answer: { by: 'voice', text, language: 'hi' } });
    await assert.rejects(answer, (error) => {
      assert.ok(error instanceof MarketError, text);
      assert.deepEqual([error.code, error.data.because], ['not-confirmed', because], text);
      return true;
    });
  }
  const again = { by: 'voice', text: 'हाँ, इक्कीस रुपये किलो', language: 'hi' } as const;
  assert.equal((await floor.place(floor.ramesh, at('21'), { draftId, answer: again })).bid.status, 'open');
  await floor.close();
});

test('BID-22: what was not said is asked, and the answer completes the draft', async () => {
  const floor = await floorOfTwo();
  const first = await floor.aboutLot(floor.ramesh, 'सौ किलो चाहिए', 'hi');
  assert.deepEqual([first.readBack, first.missing.includes('price')], [undefined, true]);
  assert.ok(first.question);
  await refused('not-confirmed', floor.place(floor.ramesh, at('21'), spokenYes(first.draftId, 'hi')));
  const whole = await floor.aboutLot(floor.ramesh, 'इक्कीस रुपये किलो', 'hi', first.draftId);
  assert.deepEqual([whole.draftId, whole.missing], [first.draftId, []]);
  const { bid } = await floor.place(floor.ramesh, at('21'), spokenYes(whole.draftId, 'hi'));
  assert.equal(bid.terms.original?.length, 2);
  await floor.close();
});

test('a spoken bid that is sent again with its key gives its first answer, though its draft is used up', async () => {
  const floor = await floorOfTwo();
  const draft = await floor.aboutLot(floor.ramesh, 'सौ किलो, इक्कीस रुपये किलो', 'hi');
  const confirmation = spokenYes(draft.draftId, 'hi');
  const body = { kind: 'bid', lotId: floor.lotId, ...at('21'), confirmation };
  const send = () => placeBid(floor.context, asked(floor.ramesh, { body, key: 'one key' }));
  assert.deepEqual([await send(), await send()], Array(2).fill(await send()));
  await floor.close();
});

test('BID-22: the draft of one thing confirms no other', async () => {
  const floor = await floorOfTwo();
  const draft = await floor.aboutLot(floor.ramesh, 'सौ किलो, इक्कीस रुपये किलो', 'hi');
  const { bid } = await floor.place(floor.ramesh, at('21'), spokenYes(draft.draftId, 'hi'));
  const other = await floor.aboutLot(floor.ramesh, 'सौ किलो, बाईस रुपये किलो', 'hi');
  const raise: BidActionBody = { action: 'raise', ...at('22'), confirmation: spokenYes(other.draftId, 'hi') };
  await refused('not-confirmed', floor.act(floor.ramesh, bid.bidId, raise));
  await refused('not-yours', floor.aboutBid(await floor.person('Salim', 'B2B', 'hi'), bid.bidId, 'मंज़ूर है', 'hi'));
  await floor.close();
});

test('DEAL-3: a deal spoken in two languages keeps the facts in both, the words of both, and the words of the listing', async () => {
  const floor = await floorOfTwo();
  const offer = await floor.aboutLot(floor.ramesh, 'सौ किलो, इक्कीस रुपये किलो', 'hi');
  const { bid } = await floor.place(floor.ramesh, at('21'), spokenYes(offer.draftId, 'hi'));
  const answer = await floor.aboutBid(floor.kaveri, bid.bidId, 'கிலோ இருபத்து நான்கு ரூபாய்', 'ta');
  assert.deepEqual([answer.kind, answer.facts.quantity], ['counter', { amount: '100', unit: 'kg' }]);
  const counter: BidActionBody = { action: 'counter', ...at('24'), confirmation: spokenYes(answer.draftId, 'ta') };
  await floor.act(floor.kaveri, bid.bidId, counter);
  const agreed = await floor.aboutBid(floor.ramesh, bid.bidId, 'ठीक है, मंज़ूर है', 'hi');
  assert.equal(agreed.kind, 'accept');
  const accept: BidActionBody = { action: 'accept', ...at('24'), confirmation: spokenYes(agreed.draftId, 'hi') };
  const { deal } = await floor.act(floor.ramesh, bid.bidId, accept);
  assert.ok(deal);
  assert.deepEqual(await readDeal(floor.context, asked(floor.kaveri, { params: { bidId: bid.bidId } })), deal);
  const { crop, price, quantity, place } = deal.facts;
  assert.deepEqual([crop, price, quantity], ['tomato', at('24').price, at('24').quantity]);
  for (const { language, rendering } of [deal.vendor, deal.buyer]) {
    for (const form of ['screen', 'speech'] as const) {
      const read = floor.context.interpreter.understand(rendering[form], language);
      assert.deepEqual(
        [read.crop, read.price, read.quantity, read.place],
        [crop, price, quantity, place],
        rendering[form],
      );
    }
  }
  assert.deepEqual([deal.vendor.language, deal.buyer.language], ['ta', 'hi']);
  assert.deepEqual(
    deal.vendor.words?.map(({ text }) => text),
    ['கிலோ இருபத்து நான்கு ரூபாய்'],
  );
  assert.deepEqual(
    deal.buyer.words?.map(({ text }) => text),
    ['सौ किलो, इक्कीस रुपये किलो', 'ठीक है, मंज़ूर है'],
  );
  assert.deepEqual(deal.buyer.words?.[0]?.audio, audio);
  assert.equal(deal.listingWords?.[0]?.language, 'ta');
  await floor.close();
});

test('BID-22: the fingerprint of a recording is read from what was uploaded, by its owner only', async () => {
  const floor = await floorOfTwo();
  const about = (recording: string) =>
    ({ about: 'lot', lotId: floor.lotId, spoken: { text: 'सौ किलो', language: 'hi', recording } }) as const;
  const { spoken } = await floor.draft(floor.ramesh, about(await floor.recorded(floor.ramesh)));
  assert.deepEqual(spoken, [{ text: 'सौ किलो', language: 'hi', audio }]);
  await refused('not-yours', floor.draft(floor.ramesh, about(await floor.recorded(floor.kaveri))));
  await refused('not-found', floor.draft(floor.ramesh, about(`${floor.ramesh.userId}/${floor.context.ids.next()}`)));
  await floor.close();
});

test('another crop than the lot’s is asked about, and nothing that was said with it is taken', async () => {
  const floor = await floorOfTwo();
  const draft = await floor.aboutLot(floor.ramesh, 'सौ किलो प्याज, इक्कीस रुपये किलो', 'hi');
  assert.deepEqual(draft.problems, [{ slot: 'crop', problem: 'other-crop' }]);
  assert.deepEqual([draft.readBack, draft.facts.quantity, draft.facts.price], [undefined, undefined, undefined]);
  assert.match(draft.question?.screen ?? '', /टमाटर.*प्याज़?/);
  const whole = await floor.aboutLot(floor.ramesh, 'सौ किलो टमाटर, इक्कीस रुपये किलो', 'hi', draft.draftId);
  assert.match(whole.readBack?.screen ?? '', /टमाटर/);
  await floor.close();
});

test('BID-6, BID-7, BID-8: what does not fit the lot is said and asked for before it could be read back', async () => {
  const floor = await floorOfTwo();
  const dozens = await floor.aboutLot(floor.ramesh, 'पचास दर्जन, इक्कीस रुपये किलो', 'hi');
  assert.deepEqual([dozens.readBack, dozens.problems[0]?.slot, dozens.missing], [undefined, 'unit', ['unit']]);
  assert.match(dozens.question?.screen ?? '', /दर्जन/);
  const kilos = await floor.aboutLot(floor.ramesh, 'किलो', 'hi', dozens.draftId);
  assert.deepEqual([kilos.facts.quantity, kilos.problems, kilos.missing], [{ amount: '50', unit: 'kg' }, [], []]);
  const tooMuch = await floor.aboutLot(floor.ramesh, 'पाँच क्विंटल, इक्कीस रुपये किलो', 'hi');
  assert.deepEqual(tooMuch.problems, [{ slot: 'quantity', problem: 'not-enough-left' }]);
  assert.deepEqual([tooMuch.readBack, tooMuch.facts.quantity], [undefined, undefined]);
  assert.match(tooMuch.question?.screen ?? '', /200/);
  const enough = await floor.aboutLot(floor.ramesh, 'एक क्विंटल', 'hi', tooMuch.draftId);
  assert.match(enough.readBack?.screen ?? '', /₹21 प्रति किलो/);
  const perDozen = await floor.aboutLot(floor.ramesh, 'सौ किलो, इक्कीस रुपये दर्जन', 'hi');
  assert.deepEqual([perDozen.readBack, perDozen.missing], [undefined, ['per']]);
  await floor.close();
});

test('a read-back that is refused is measured with why: a no, an unclear answer, other words in its place; a tap on nothing is not', async () => {
  const { telemetry, of } = measured();
  const floor = await floorOfTwo({ telemetry });
  const draft = await floor.aboutLot(floor.ramesh, 'सौ किलो, इक्कीस रुपये किलो', 'hi');
  const answered = (text: string): Confirmation => ({
    draftId: draft.draftId,
    answer: { by: 'voice', text, language: 'hi' },
  });
  for (const text of ['नहीं', 'हाँ रुको'])
    await refused('not-confirmed', floor.place(floor.ramesh, at('21'), answered(text)));
  await floor.aboutLot(floor.ramesh, 'बाईस रुपये किलो', 'hi', draft.draftId);
  const gone: Confirmation = { draftId: floor.context.ids.next(), answer: { by: 'tap' } };
  await refused('not-confirmed', floor.place(floor.ramesh, at('22'), gone));
  const counts = (['said-no', 'unclear', 'corrected'] as const).map((because) => [
    1,
    'count',
    { kind: 'bid', because },
  ]);
  assert.deepEqual(of('confirmation.refused'), counts);
  await floor.close();
});
