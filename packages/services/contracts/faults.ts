import assert from 'node:assert/strict';
import { test } from 'node:test';
import { products } from '@mandi/records';
import type { ApiMethod } from '../src/http/client.ts';
import { type Asked, type OpenMarket, outcome, type Person, type TestMarket, tomatoes } from './market.ts';

/** What a refusal must be, whatever was wrong: problem details in the caller's language, and nothing changed. */
async function refusal(
  open: OpenMarket,
  asked: Asked & { readonly path?: string },
): Promise<{ outcome: string; pointers: string[]; exactBytes: boolean }> {
  await using market = await open();
  const vendor = await market.person('vendor');
  const { path = '/products', ...rest } = asked;
  const answer = await market.ask('POST', path, { token: vendor.token, key: 'k', ...rest });
  assert.match(answer.headers.get('content-type') ?? '', /^application\/problem\+json/);
  const { type, title, status, detail, instance, errors = [] } = answer.body;
  assert.deepEqual([typeof type, typeof title, status, typeof instance], ['string', 'string', answer.status, 'string']);
  assert.ok(detail.length > 10);
  assert.equal(await lots(market, vendor), 0, 'nothing was written');
  for (const one of errors) assert.ok(one.detail.length > 5 && !/[{}]/.test(one.detail), one.detail);
  return {
    outcome: outcome(answer),
    pointers: errors.map((one: { pointer: string }) => one.pointer),
    exactBytes: market.host.exactBytes,
  };
}

async function lots({ context }: TestMarket, vendor: Person): Promise<number> {
  const query = { table: products, index: 'VendorIndex', partition: vendor.userId, limit: 10 };
  return (await context.store.query(query)).items.length;
}

const json = { 'content-type': 'application/json' };

const text = JSON.stringify(tomatoes);

/** `mended` is the outcome where the bytes were mended before they came. */
const broken: readonly [what: string, asked: Asked, expected: string, pointer?: string | undefined, mended?: string][] =
  [
    ['malformed JSON', { bytes: '{"crop": "tomato"', headers: json }, '400 malformed-json'],
    ['no body', { headers: json }, '400 malformed-json'],
    ['no content type', { bytes: new Blob([text]) }, '415 wrong-content'],
    ['another content type', { bytes: text, headers: { 'content-type': 'text/plain' } }, '415 wrong-content'],
    [
      'invalid UTF-8',
      { bytes: new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22]), headers: json },
      '400 invalid-utf8',
      undefined,
      '400 malformed-json',
    ],
    [
      'more than 1 MB',
      { bytes: JSON.stringify({ ...tomatoes, note: 'x'.repeat(1024 * 1024) }), headers: json },
      '413 too-large',
    ],
    ['a list for an object', { body: [] }, '400 invalid-input', '#'],
    ['null', { body: null, bytes: 'null', headers: json }, '400 invalid-input', '#'],
    ['a missing field', { body: { ...tomatoes, crop: undefined } }, '400 invalid-input', '#/crop'],
    ['an unknown field', { body: { ...tomatoes, userType: 'B2B' } }, '400 invalid-input', '#/userType'],
    ['a wrong type', { body: { ...tomatoes, quantity: '50 kg' } }, '400 invalid-input', '#/quantity'],
    [
      'a number for a decimal string',
      { body: { ...tomatoes, quantity: { amount: 50, unit: 'kg' } } },
      '400 invalid-input',
      '#/quantity/amount',
    ],
    [
      'an unknown unit',
      { body: { ...tomatoes, quantity: { amount: '5', unit: 'stone' } } },
      '422 unit-unknown',
      '#/quantity/unit',
    ],
    [
      'a negative price',
      { body: { ...tomatoes, retail: { rupees: '-5', per: 'kg' } } },
      '400 invalid-input',
      '#/retail/rupees',
    ],
    [
      'an exponent',
      { body: { ...tomatoes, retail: { rupees: '1e9', per: 'kg' } } },
      '400 invalid-input',
      '#/retail/rupees',
    ],
    ['zero quantity', { body: { ...tomatoes, quantity: { amount: '0', unit: 'kg' } } }, '422 amount-not-positive'],
    [
      'a unit that does not fit',
      { body: { ...tomatoes, quantity: { amount: '5', unit: 'litre' } } },
      '422 unit-does-not-fit',
    ],
    [
      'a million-digit price',
      { body: { ...tomatoes, retail: { rupees: '9'.repeat(1_000_000), per: 'kg' } } },
      '400 invalid-input',
      '#/retail/rupees',
    ],
    [
      'a million-digit number',
      { bytes: `{"quantity":{"amount":${'9'.repeat(1_000_000)},"unit":"kg"}}`, headers: json },
      '400 invalid-input',
      '#/quantity/amount',
    ],
    [
      'a hundred thousand brackets',
      { bytes: `${'['.repeat(100_000)}${']'.repeat(100_000)}`, headers: json },
      '400 invalid-input',
      '#',
    ],
    [
      'a prototype',
      { bytes: text.replace('{', '{"__proto__":{"crop":"gold"},'), headers: json },
      '400 invalid-input',
      '#/__proto__',
    ],
    ['a key that is none', { body: tomatoes, key: 'a key' }, '400 idempotency-key-needed'],
    ['a forged token', { body: tomatoes, token: 'eyJhbGciOiJub25lIn0.e30.' }, '401 sign-in-needed'],
    ['no token at all', { body: tomatoes, headers: { authorization: 'Basic dTpw' } }, '401 sign-in-needed'],
  ];

const elsewhere: readonly [method: ApiMethod, path: string, expected: string][] = [
  ['GET', '/nowhere', '404 not-found'],
  ['GET', '/products/01ARZ3NDEKTSV4RRFFQ69G5FAV', '404 not-found'],
  ['GET', '/products/nonsense', '404 not-found'],
  ['GET', '/products/%ff%fe', '404 not-found'],
  ['GET', '/users/01ARZ3NDEKTSV4RRFFQ69G5FAV', '404 not-found'],
  ['DELETE', '/products', '405 method-not-allowed'],
  ['GET', '/products', '400 invalid-input'],
  ['GET', '/products?category=agriculture&vendor=01ARZ3NDEKTSV4RRFFQ69G5FAV', '400 invalid-input'],
  ['GET', '/products?category=agriculture&limit=0', '400 invalid-input'],
  ['GET', '/products?category=agriculture&limit=5&limit=6', '400 invalid-input'],
  ['GET', '/products?category=agriculture&cursor=forged', '400 invalid-input'],
  ['GET', '/products/search?q=tomato&cursor=forged', '400 invalid-input'],
  ['GET', '/products/search?q=tomato&lang=klingon', '400 unknown-language'],
];

const sentences = {
  en: /sign in/,
  hi: /[ऀ-ॿ]/,
  ta: /[஀-௿]/,
  'ta-IN,en;q=0.5': /[஀-௿]/,
  'xx;q=1, hi;q=0.2': /[ऀ-ॿ]/,
  xx: /sign in/,
};

/** What a refusal must be, whatever was wrong. */
export function faultsSuite(open: OpenMarket): void {
  for (const [what, asked, expected, pointer, mended = expected] of broken) {
    test(`${what}: ${expected}${pointer ? ` at ${pointer}` : ''}, and nothing changes`, async () => {
      const found = await refusal(open, { ...asked, ...(asked.headers?.['authorization'] && { token: undefined }) });
      assert.equal(found.outcome, found.exactBytes ? expected : mended);
      if (pointer) assert.ok(found.pointers.includes(pointer), found.pointers.join());
    });
  }

  test('an unknown language is refused as such', async () => {
    const spoken = { text: 'fifty kilo', language: 'xx' };
    const found = await refusal(open, { path: '/products/drafts', body: { spoken } });
    assert.deepEqual([found.outcome, found.pointers], ['400 unknown-language', ['#/spoken/language']]);
  });

  for (const [method, path, expected] of elsewhere) {
    test(`${method} ${path.slice(0, 60)}: ${expected}`, async () => {
      await using market = await open();
      const { token } = await market.person('B2B');
      const answer = await market.ask(method, path, { token });
      assert.equal(outcome(answer), expected);
      if (answer.status === 405) assert.equal(answer.headers.get('allow'), 'POST, GET');
    });
  }

  for (const [language, sentence] of Object.entries(sentences)) {
    test(`a refusal speaks the language of the caller: ${language}`, async () => {
      await using market = await open();
      const answer = await market.ask('GET', '/bids', { headers: { 'accept-language': language } });
      assert.match(answer.body.detail, sentence);
    });
  }

  test('without a wish the refusal speaks the first language of the profile', async () => {
    await using market = await open();
    const { userId, token } = await market.person('vendor');
    await market.ask('PATCH', `/users/${userId}`, { token, body: { languages: ['sa', 'ta', 'en'] } });
    const answer = await market.ask('GET', '/products/nonsense', { token, headers: { 'accept-language': '' } });
    assert.match(answer.body.detail, sentences.ta);
  });

  test('a store that is down is a 503 with a sentence, and tells nothing of what is within', async () => {
    await using market = await open();
    const { PortError } = await import('@mandi/ports');
    const query = async () => Promise.reject(new PortError('unavailable', 'the disk /secret/place is full'));
    Object.assign(market.context, { store: { ...market.context.store, query } });
    const answer = await market.ask('GET', '/products?category=agriculture');
    assert.equal(outcome(answer), '503 temporarily-unavailable');
    assert.ok(!JSON.stringify(answer.body).includes('secret'));
  });

  test('keys of tokens that cannot be reached are a 503, and sign nobody out', async () => {
    await using market = await open();
    const { token } = await market.person('vendor');
    const { PortError } = await import('@mandi/ports');
    const verify = async () => Promise.reject(new PortError('unavailable', 'no answer from the keys of the pool'));
    Object.assign(market.context, { tokens: { ...market.context.tokens, verify } });
    assert.equal(outcome(await market.ask('GET', '/bids', { token })), '503 temporarily-unavailable');
  });

  test('every answer carries the headers that keep it data, and an id to ask about', async () => {
    await using market = await open();
    for (const path of ['/products?category=agriculture', '/nowhere', '/openapi.json']) {
      const { headers } = await market.ask('GET', path);
      assert.equal(headers.get('x-content-type-options'), 'nosniff', path);
      assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/);
      assert.equal(headers.get('cache-control'), 'no-store');
    }
    const { headers } = await market.ask('GET', '/products?category=agriculture');
    assert.match(headers.get('x-request-id') ?? '', /^[0-9A-Z]{26}-\d+$/);
  });

  test('HEAD on a route that is read answers as GET does, without the body', async () => {
    await using market = await open();
    for (const path of ['/v1', '/v1/health', '/v1/products?category=spices']) {
      const head = await market.fetch(path, { method: 'HEAD' });
      assert.deepEqual([head.status, await head.text()], [200, ''], path);
      assert.match(head.headers.get('content-type') ?? '', /json/);
    }
    assert.equal((await market.fetch('/v1/bids', { method: 'HEAD' })).status, 401);
  });
}
