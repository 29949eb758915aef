import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type OpenMarket, outcome, type Person, type TestMarket, tomatoes, uploadTo } from './market.ts';

async function listed(market: TestMarket, vendor: Person, change: object = {}): Promise<{ productId: string }> {
  const answer = await market.ask('POST', '/products', {
    token: vendor.token,
    key: market.key(),
    body: { ...tomatoes, ...change },
  });
  assert.equal(answer.status, 201, JSON.stringify(answer.body));
  return answer.body;
}

async function refused(open: OpenMarket, change: object): Promise<string> {
  await using market = await open();
  const { token } = await market.person('vendor');
  return outcome(await market.ask('POST', '/products', { token, key: 'k', body: { ...tomatoes, ...change } }));
}

const searches = ['tomato', 'Tomatoes', 'टमाटर', 'tamatar', 'தக்காளி', 'thakkali', 'takkali', 'तमातर'];

const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (c) => c.charCodeAt(0),
);

async function upload(
  market: TestMarket,
  vendor: Person,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<{ photo: string; status: number }> {
  const body = { contentType: 'image/png', bytes: 1_000 };
  const ticket = (await market.ask('POST', '/products/photos', { token: vendor.token, body })).body;
  const { status } = await uploadTo(market, ticket, 'image/png', bytes);
  return { photo: ticket.photo, status };
}

/** Listings: written, read by whom they are for, found, changed, closed; their photos. */
export function productsSuite(open: OpenMarket): void {
  test('a lot is read back as it was listed, each market with its own price (LIST-7)', async () => {
    await using market = await open();
    const [vendor, trader, household] = [
      await market.person('vendor'),
      await market.person('B2B'),
      await market.person('B2C'),
    ];
    const { productId } = await listed(market, vendor, { reserve: { rupees: '19.5', per: 'kg' } });
    const read = async (token?: string) => (await market.ask('GET', `/products/${productId}`, { token })).body;
    const prices = async (token?: string) => {
      const { wholesale, retail, reserve } = await read(token);
      return [wholesale?.rupees, retail?.rupees, reserve?.rupees];
    };
    assert.deepEqual(await prices(vendor.token), ['22', '30', '19.5']);
    assert.deepEqual(await prices(trader.token), ['22', undefined, undefined]);
    assert.deepEqual(await prices(household.token), [undefined, '30', undefined]);
    assert.deepEqual(await prices(), [undefined, '30', undefined]);
    const { quantity, left, district, yours, category } = await read(trader.token);
    assert.deepEqual({ quantity, left }, { quantity: tomatoes.quantity, left: tomatoes.quantity });
    assert.deepEqual([district, yours, category], ['Kolar', false, 'agriculture']);
  });

  test('a lot is read, listed and found by its audience and its vendor only (LIST-6)', async () => {
    await using market = await open();
    const [vendor, trader, household] = [
      await market.person('vendor'),
      await market.person('B2B'),
      await market.person('B2C'),
    ];
    const { productId } = await listed(market, vendor, { audience: 'B2B' });
    await market.settled();
    const seen = async (token?: string) => [
      outcome(await market.ask('GET', `/products/${productId}`, { token })),
      (await market.ask('GET', '/products?category=agriculture', { token })).body.products.length,
      (await market.ask('GET', '/products?state=karnataka&district=KOLAR', { token })).body.products.length,
      (await market.ask('GET', `/products?vendor=${vendor.userId}`, { token })).body.products.length,
      (await market.ask('GET', '/products/search?q=tomato', { token })).body.products.length,
    ];
    assert.deepEqual(await seen(vendor.token), ['200', 1, 1, 1, 1]);
    assert.deepEqual(await seen(trader.token), ['200', 1, 1, 1, 1]);
    assert.deepEqual(await seen(household.token), ['403 not-for-you', 0, 0, 0, 0]);
    assert.deepEqual(await seen(), ['403 not-for-you', 0, 0, 0, 0]);
  });

  test('the same key lists once, and is refused for another lot', async () => {
    await using market = await open();
    const { token, userId } = await market.person('vendor');
    const list = (body: object) => market.ask('POST', '/products', { token, key: 'same', body });
    const first = await list(tomatoes);
    assert.deepEqual((await list(tomatoes)).body.productId, first.body.productId);
    assert.equal(outcome(await list({ ...tomatoes, audience: 'B2B' })), '422 idempotency-key-reused');
    assert.equal((await market.ask('GET', `/products?vendor=${userId}`)).body.products.length, 1);
    assert.equal(
      outcome(await market.ask('POST', '/products', { token, body: tomatoes })),
      '400 idempotency-key-needed',
    );
  });

  test('a vendor changes a lot, and a new quantity is what is for sale from then on (LIST-9)', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const { productId } = await listed(market, vendor);
    const body = { quantity: { amount: '0.8', unit: 'quintal' }, retail: { rupees: '28.5', per: 'kg' }, note: 'ripe' };
    const changed = await market.ask('PATCH', `/products/${productId}`, { token: vendor.token, key: 'c', body });
    assert.equal(changed.status, 200);
    const { left, retail, wholesale, note } = changed.body;
    assert.deepEqual({ quantity: left, retail, note }, body);
    assert.deepEqual(wholesale, tomatoes.wholesale, 'what was not named stays');
  });

  test('a withdrawn lot leaves the lists and the search, stays with its vendor, and is final (LIST-8)', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const { productId } = await listed(market, vendor);
    const withdrawn = await market.ask('DELETE', `/products/${productId}`, { token: vendor.token, key: 'w' });
    assert.equal(withdrawn.body.status, 'withdrawn');
    await market.settled();
    assert.equal((await market.ask('GET', '/products/search?q=tomato')).body.products.length, 0);
    assert.equal((await market.ask('GET', '/products?category=agriculture')).body.products.length, 0);
    const own = await market.ask('GET', `/products?vendor=${vendor.userId}`, { token: vendor.token });
    assert.equal(own.body.products[0].status, 'withdrawn');
    const again = await market.ask('DELETE', `/products/${productId}`, { token: vendor.token, key: 'w2' });
    assert.equal(outcome(again), '409 lot-withdrawn');
  });

  test('a lot closes by the clock of the server, and the sweep takes it off the lists (LIST-5)', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const closesAt = new Date(market.clock.now() + 60_000).toISOString();
    const { productId } = await listed(market, vendor, { closesAt });
    await listed(market, vendor);
    market.clock.advance(60_000);
    assert.equal((await market.ask('GET', `/products/${productId}`)).body.status, 'closed');
    const { closeDueListings } = await import('../src/products/closing.ts');
    assert.equal(await closeDueListings(market.context), 1);
    assert.equal(await closeDueListings(market.context), 0, 'a second sweep finds nothing to do');
    await market.settled();
    const found = (await market.ask('GET', '/products/search?q=tomato')).body.products;
    assert.equal(found.length, 1);
    assert.notEqual(found[0].productId, productId);
    const change = await market.ask('PATCH', `/products/${productId}`, {
      token: vendor.token,
      key: 'c',
      body: { note: 'n' },
    });
    assert.equal(outcome(change), '409 lot-closed');
  });

  test('pages follow one another without loss, newest first', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const made: string[] = [];
    for (let count = 0; count < 7; count++) made.push((await listed(market, vendor)).productId);
    const read: string[] = [];
    let cursor = '';
    do {
      const { body } = await market.ask('GET', `/products?category=agriculture&limit=3${cursor}`);
      read.push(...body.products.map((one: { productId: string }) => one.productId));
      cursor = body.cursor ? `&cursor=${encodeURIComponent(body.cursor)}` : '';
    } while (cursor);
    assert.deepEqual(read, made.toReversed());
  });

  for (const words of searches) {
    test(`"${words}" finds tomatoes whatever the language of the one who asks`, async () => {
      await using market = await open();
      const vendor = await market.person('vendor');
      const { productId } = await listed(market, vendor);
      await listed(market, vendor, { crop: 'onion' });
      await market.settled();
      for (const language of ['en', 'hi', 'ta']) {
        const { body } = await market.ask('GET', `/products/search?q=${encodeURIComponent(words)}`, {
          headers: { 'accept-language': language },
        });
        assert.deepEqual(
          body.products.map((one: { productId: string }) => one.productId),
          [productId],
          language,
        );
      }
    });
  }

  test('a place in the words, or beside them, narrows the search', async () => {
    await using market = await open();
    const near = await listed(market, await market.person('vendor'));
    const far = await listed(market, await market.person('vendor', { state: 'Tamil Nadu', district: 'Salem' }));
    await market.settled();
    const found = async (query: string) =>
      (await market.ask('GET', `/products/search?${query}`)).body.products.map((one: typeof near) => one.productId);
    assert.deepEqual(await found('q=tomato+in+Kolar'), [near.productId]);
    assert.deepEqual(await found('q=tomato&state=Tamil+Nadu'), [far.productId]);
    assert.deepEqual(await found('q=tomato&state=Tamil+Nadu&district=Salem'), [far.productId]);
    assert.deepEqual(new Set(await found('q=tomato')), new Set([near.productId, far.productId]));
  });

  test('a unit that does not fit the crop, or prices in another measure, are refused (LIST-1, LIST-2)', async () => {
    assert.equal(await refused(open, { quantity: { amount: '5', unit: 'litre' } }), '422 unit-does-not-fit');
    assert.equal(await refused(open, { wholesale: { rupees: '20', per: 'dozen' } }), '422 unit-does-not-fit');
    assert.equal(await refused(open, { minimum: { amount: '1', unit: 'bag' } }), '422 unit-does-not-fit');
    assert.equal(await refused(open, { crop: 'moon-dust' }), '422 crop-unknown');
  });

  test('what makes no lot is refused (LIST-1 to LIST-5)', async () => {
    assert.equal(await refused(open, { quantity: { amount: '0', unit: 'kg' } }), '422 amount-not-positive');
    assert.equal(await refused(open, { quantity: { amount: '1000000001', unit: 'kg' } }), '422 amount-too-large');
    assert.equal(await refused(open, { retail: { rupees: '0', per: 'kg' } }), '422 amount-not-positive');
    assert.equal(await refused(open, { retail: { rupees: '30.001', per: 'kg' } }), '422 finer-than-paise');
    assert.equal(await refused(open, { audience: 'B2C', retail: undefined }), '400 invalid-input');
    assert.equal(await refused(open, { minimum: { amount: '51', unit: 'kg' } }), '400 invalid-input');
    assert.equal(await refused(open, { closesAt: '2020-01-01T00:00:00Z' }), '400 invalid-input');
  });

  test('a photo is uploaded by its own address, checked by its content, and shown with the lot', async () => {
    await using market = await open();
    const vendor = await market.person('vendor');
    const good = await upload(market, vendor, png);
    assert.ok(good.status < 300, `${good.status}`);
    const { productId } = await listed(market, vendor, { photos: [good.photo] });
    const { photos } = (await market.ask('GET', `/products/${productId}`)).body;
    const shown = await market.fetch(photos[0].url);
    assert.deepEqual(new Uint8Array(await shown.arrayBuffer()), png);
    assert.equal(shown.headers.get('content-type'), 'image/png');
    assert.equal(
      (await market.fetch(photos[0].url.replace(/signature=../i, (name: string) => `${name.slice(0, -2)}00`))).status,
      403,
    );
    const { wrongContent, tooLarge } = market.host.refusedUploads;
    const script = await upload(market, vendor, new TextEncoder().encode('<script>alert(1)</script>'));
    if (wrongContent !== undefined) assert.equal(script.status, wrongContent);
    const large = await upload(market, vendor, new Uint8Array(2_000).fill(137));
    assert.equal(large.status, tooLarge);
    for (const { photo } of [script, large]) {
      const body = { ...tomatoes, photos: [photo] };
      const answer = await market.ask('POST', '/products', { token: vendor.token, key: market.key(), body });
      assert.equal(outcome(answer), '404 not-found');
    }
  });

  test('only own photos that were uploaded can be shown with a lot', async () => {
    await using market = await open();
    const [vendor, other] = [await market.person('vendor'), await market.person('vendor')];
    const { photo } = await upload(market, other, png);
    const list = (name: string) =>
      market.ask('POST', '/products', {
        token: vendor.token,
        key: market.key(),
        body: { ...tomatoes, photos: [name] },
      });
    assert.equal(outcome(await list(photo)), '403 not-yours');
    assert.equal(outcome(await list(`${vendor.userId}/01ARZ3NDEKTSV4RRFFQ69G5FAV`)), '404 not-found');
  });

  test('what a vendor writes of a lot holds no control character and nothing that turns the direction of the text', async () => {
    for (const field of ['note', 'variety', 'grade']) {
      for (const hidden of ['\u0000', '\u001b', '\u202e', '\u2066']) {
        assert.equal(await refused(open, { [field]: `ri${hidden}pe` }), '400 invalid-input', field);
      }
    }
    await using market = await open();
    const vendor = await market.person('vendor');
    // The joiners that Indian scripts need stay.
    await listed(market, vendor, { note: 'രാജ്‍, क्‌ष', variety: 'শিং‌', grade: 'A' });
  });

  test('an amount with a field that nobody knows is refused', async () => {
    assert.equal(await refused(open, { quantity: { ...tomatoes.quantity, about: 'roughly' } }), '400 invalid-input');
    assert.equal(await refused(open, { retail: { ...tomatoes.retail, paise: 1 } }), '400 invalid-input');
  });
}
