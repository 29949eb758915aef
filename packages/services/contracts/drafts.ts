import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { type Answered, type OpenMarket, outcome, type Person, type TestMarket, tomatoes, uploadTo } from './market.ts';

const whole = { text: 'I have 50 kg tomato, 25 rupees per kg', language: 'en' };

const { wholesale: _w, retail: _r, ...lot } = tomatoes;

const listing = { ...lot, wholesale: { rupees: '25', per: 'kg' } };

function say(market: TestMarket, vendor: Person, spoken: object, more: object = {}): Promise<Answered> {
  return market.ask('POST', '/products/drafts', { token: vendor.token, body: { spoken, ...more } });
}

function list(
  market: TestMarket,
  vendor: Person,
  draftId: string,
  answer: object,
  body: object = listing,
): Promise<Answered> {
  const confirmation = { draftId, answer };
  return market.ask('POST', '/products', { token: vendor.token, key: market.key(), body: { ...body, confirmation } });
}

/** Uploads a recording as the app does; gives its name there and its fingerprint. */
async function uploaded(market: TestMarket, { token }: Person): Promise<{ recording: string; sha256: string }> {
  const sound = new TextEncoder().encode('RIFF\0\0\0\0WAVEfmt the sound of somebody speaking');
  const body = { want: 'upload', contentType: 'audio/wav' };
  const ticket = (await market.ask('POST', '/translate/voice', { token, body })).body;
  const stored = await uploadTo(market, ticket, 'audio/wav', sound);
  assert.ok(stored.ok, `${stored.status}`);
  return { recording: ticket.audio, sha256: createHash('sha256').update(sound).digest('hex') };
}

const tap = { by: 'tap' };

/** What was said becomes a draft, and only a yes makes a listing of it. */
export function draftsSuite(open: OpenMarket): void {
  test('a spoken offer is read back, and is listed with its words once the vendor says yes', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const { recording, sha256 } = await uploaded(market, vendor);
    const { body: draft } = await say(market, vendor, { ...whole, recording });
    assert.deepEqual(draft.missing, []);
    assert.deepEqual(draft.facts.quantity, { amount: '50', unit: 'kg' });
    assert.deepEqual(draft.facts.price, { rupees: '25', per: 'kg' });
    assert.match(draft.readBack.screen, /50/);
    assert.equal(
      (await market.ask('GET', `/products?vendor=${vendor.userId}`, { token: vendor.token })).body.products.length,
      0,
    );
    const yes = { by: 'voice', text: 'yes', language: 'en' };
    const listed = await list(market, vendor, draft.draftId, yes);
    assert.equal(listed.status, 201, JSON.stringify(listed.body));
    assert.deepEqual(listed.body.spoken, [{ ...whole, audio: sha256 }]);
  });

  test('what is missing is asked for, and the answer finds its place', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const first = await say(market, vendor, { text: 'I have 50 kg tomato', language: 'en' });
    assert.deepEqual(first.body.missing, ['price']);
    assert.ok(first.body.question.speech.length > 0);
    assert.equal(first.body.readBack, undefined);
    assert.equal(outcome(await list(market, vendor, first.body.draftId, tap)), '409 not-confirmed');
    const { draftId } = first.body;
    const second = await say(market, vendor, { text: '25 rupees per kg', language: 'en' }, { draftId });
    assert.deepEqual([second.body.draftId, second.body.missing], [draftId, []]);
    assert.equal(second.body.spoken.length, 2);
    assert.equal(outcome(await list(market, vendor, draftId, tap)), '201');
  });

  test('a price without its unit is asked about, never guessed', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const { body } = await say(market, vendor, { text: 'I have 50 kg tomato, 25 rupees', language: 'en' });
    assert.deepEqual(body.missing, ['per']);
  });

  test('only a yes counts: a no and a mumble do nothing', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const { body: draft } = await say(market, vendor, whole);
    for (const text of ['no', 'hmm let me see']) {
      const answer = await list(market, vendor, draft.draftId, { by: 'voice', text, language: 'en' });
      assert.equal(outcome(answer), '409 not-confirmed', text);
    }
    assert.equal(outcome(await list(market, vendor, draft.draftId, tap)), '201');
  });

  test('a draft counts once, for its facts only, within a quarter of an hour, and for its speaker only (LIST-10)', async () => {
    await using market = await open();
    const [vendor, other] = [await market.person('vendor'), await market.person('vendor')];
    const { body: draft } = await say(market, vendor, whole);
    const changed = { ...listing, wholesale: { rupees: '52', per: 'kg' } };
    assert.equal(outcome(await list(market, vendor, draft.draftId, tap, changed)), '409 not-confirmed');
    assert.equal(
      outcome(await list(market, vendor, draft.draftId, tap, { ...listing, crop: 'onion' })),
      '409 not-confirmed',
    );
    assert.equal(outcome(await list(market, other, draft.draftId, tap)), '409 not-confirmed');
    assert.equal(outcome(await list(market, vendor, draft.draftId, tap)), '201');
    assert.equal(outcome(await list(market, vendor, draft.draftId, tap)), '409 not-confirmed');
    const { body: late } = await say(market, vendor, whole);
    market.clock.advance(15 * 60_000);
    const renewed = await market.ask('POST', '/auth/refresh', { body: { refreshToken: vendor.refreshToken } });
    const later = { ...vendor, token: renewed.body.accessToken };
    assert.equal(outcome(await list(market, later, late.draftId, tap)), '409 not-confirmed');
  });

  test('the same facts in another unit are the same facts', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const { body: draft } = await say(market, vendor, whole);
    const inQuintals = {
      ...listing,
      quantity: { amount: '0.5', unit: 'quintal' },
      wholesale: { rupees: '2500', per: 'quintal' },
    };
    assert.equal(outcome(await list(market, vendor, draft.draftId, tap, inQuintals)), '201');
  });

  test('an own lot is changed by voice, and only an own lot', async () => {
    await using market = await open();
    const [vendor, other] = [await market.person('vendor'), await market.person('vendor')];
    const { productId } = (await market.ask('POST', '/products', { token: vendor.token, key: 'k', body: tomatoes }))
      .body;
    assert.equal(outcome(await say(market, other, whole, { productId })), '403 not-yours');
    const { body: draft } = await say(
      market,
      vendor,
      { text: '40 kg, 21 rupees per kg', language: 'en' },
      { productId },
    );
    const body = {
      quantity: { amount: '40', unit: 'kg' },
      wholesale: { rupees: '21', per: 'kg' },
      confirmation: { draftId: draft.draftId, answer: tap },
    };
    const changed = await market.ask('PATCH', `/products/${productId}`, { token: vendor.token, key: 'c', body });
    assert.deepEqual([changed.body.left, changed.body.wholesale], [body.quantity, body.wholesale]);
    assert.equal(changed.body.spoken.length, 1);
  });

  test('silence is said to be silence', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    assert.equal(outcome(await say(market, vendor, { text: '   ', language: 'en' })), '422 nothing-heard');
  });

  test('a recogniser that writes words as it hears them is understood by their sound, and the words are kept as they were written', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const spoken = { text: 'तमातर पचास किलो चालीस्रुपये किलो', language: 'hi' };
    const { body } = await say(market, vendor, spoken);
    const { crop, quantity, price } = body.facts;
    assert.deepEqual(
      { crop, quantity, price },
      { crop: 'tomato', quantity: { amount: '50', unit: 'kg' }, price: { rupees: '40', per: 'kg' } },
    );
    assert.deepEqual(body.spoken, [spoken]);
    assert.match(body.heardAs, /टमाटर/);
  });

  test('words of every language become the same draft, each read back in its own', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    for (const [language, text] of [
      ['kn', 'ಐವತ್ತು ಕೆಜಿ ಟೊಮೆಟೊ, ಕೆಜಿಗೆ ನಲವತ್ತು ರೂಪಾಯಿ'],
      ['bn', 'পঞ্চাশ কেজি টমেটো, কেজি চল্লিশ টাকা'],
      ['ur', 'پچاس کلو ٹماٹر، چالیس روپے کلو'],
      ['mai', 'पचास किलो टमाटर, चालीस रुपैया किलो'],
    ] as const) {
      const { body } = await say(market, vendor, { text, language });
      assert.equal(body.facts.crop, 'tomato', language);
      assert.deepEqual(body.facts.quantity, { amount: '50', unit: 'kg' }, language);
      assert.deepEqual(body.facts.price, { rupees: '40', per: 'kg' }, language);
      assert.equal(body.readBack.language, language);
    }
  });

  test('an amount without its unit, and a price without its per, find them in a bare answer', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const first = await say(market, vendor, { text: '50 tomato 25 rupees', language: 'en' });
    assert.deepEqual(first.body.missing, ['unit', 'per']);
    const { draftId } = first.body;
    const second = await say(market, vendor, { text: 'kilo', language: 'en' }, { draftId });
    assert.deepEqual(second.body.facts.quantity, { amount: '50', unit: 'kg' });
    assert.deepEqual(second.body.missing, ['per']);
    const third = await say(market, vendor, { text: 'kilo', language: 'en' }, { draftId });
    assert.deepEqual(third.body.facts.price, { rupees: '25', per: 'kg' });
    assert.deepEqual(third.body.missing, []);
  });

  test('a weight that differs by region is asked about, never turned into kilos', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const { body } = await say(market, vendor, {
      text: 'I have 5 maund wheat, 2000 rupees per quintal',
      language: 'en',
    });
    assert.deepEqual(body.missing, ['unit']);
  });

  test('a recogniser that was not sure of a number has it asked for, and one that heard next to nothing is not believed', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const text = 'टमाटर एक सौ पचाज किलो चालीस रुपये किलो';
    const spoken = { text, language: 'hi', confidence: 0.9 };
    const { body } = await say(market, vendor, spoken);
    assert.deepEqual([body.missing, body.readBack], [['quantity'], undefined]);
    assert.deepEqual(body.facts.price, { rupees: '40', per: 'kg' });
    const { draftId } = body;
    const answer = { text: 'एक सौ पचास किलो', language: 'hi', confidence: 0.9 };
    assert.match((await say(market, vendor, answer, { draftId })).body.readBack.screen, /150/);
    const hardly = { ...whole, confidence: 0.1 };
    assert.equal(outcome(await say(market, vendor, hardly)), '422 nothing-heard');
    const fairly = { ...whole, text: 'I have 50 kg tomato, 25 rupees per kg', confidence: 0.4 };
    assert.match((await say(market, vendor, fairly)).body.readBack.screen, /50/);
  });

  test('what was asked about is settled by a bare answer, by a tapped choice, and stays open until then', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const words = { text: 'தக்காளி ஐம்பது', language: 'ta' };
    const asked = async () => (await say(market, vendor, words)).body;
    const first = await asked();
    assert.equal(first.ambiguous[0].choices.length, 2);
    const kilos = await say(market, vendor, { text: 'கிலோ', language: 'ta' }, { draftId: first.draftId });
    assert.deepEqual([kilos.body.facts.quantity, kilos.body.ambiguous], [{ amount: '50', unit: 'kg' }, []]);
    assert.deepEqual(kilos.body.missing, ['price']);
    const second = await asked();
    const nothing = await say(market, vendor, { text: 'வணக்கம்', language: 'ta' }, { draftId: second.draftId });
    assert.deepEqual(nothing.body.ambiguous, second.ambiguous);
    const { facts: choice } = second.ambiguous[0].choices[1];
    const choose = (body: object) => market.ask('POST', '/products/drafts', { token: vendor.token, body });
    const tapped = await choose({ choice, draftId: second.draftId });
    assert.deepEqual([tapped.body.facts.quantity, tapped.body.ambiguous], [{ amount: '50', unit: 'kg' }, []]);
    assert.deepEqual(tapped.body.spoken, [words, { text: 'வணக்கம்', language: 'ta' }]);
    const { draftId } = await asked();
    const made = { choice: { quantity: { amount: '500', unit: 'kg' } }, draftId };
    assert.equal(outcome(await choose(made)), '400 invalid-input');
    assert.equal(outcome(await choose({ choice })), '400 invalid-input');
  });

  test('a recording of another person, or one that was never uploaded, is no recording of these words', async () => {
    await using market = await open();
    const [vendor, other] = [await market.person('vendor'), await market.person('vendor')];
    const { recording } = await uploaded(market, other);
    assert.equal(outcome(await say(market, vendor, { ...whole, recording })), '403 not-yours');
    const absent = `${vendor.userId}/${recording.slice(27)}`;
    assert.equal(outcome(await say(market, vendor, { ...whole, recording: absent })), '404 not-found');
  });
}
