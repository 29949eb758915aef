import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Answered, type OpenMarket, outcome, type TestMarket, tomatoes } from './market.ts';

const real = '+919876543210';

const newcomer = {
  phone: real,
  name: 'Lakshmi',
  userType: 'vendor',
  languages: ['ta'],
  state: 'Tamil Nadu',
  district: 'Salem',
};

/** The code that was last sent to the phone. */
function sentCode(market: TestMarket, phone = real): string {
  const line = market.printed.findLast((one) => one.includes(phone));
  return line?.match(/(\d{6})$/)?.[1] ?? assert.fail(`no code was sent to ${phone}`);
}

function wrong(code: string): string {
  return code === '000000' ? '000001' : '000000';
}

async function verified(market: TestMarket, phone = real): Promise<Answered> {
  return market.ask('POST', '/auth/verify', { body: { phone, code: sentCode(market, phone) } });
}

async function registered(market: TestMarket): Promise<Answered> {
  assert.equal(outcome(await market.ask('POST', '/auth/register', { body: newcomer })), '202');
  return verified(market);
}

/** Registration, sign-in by one-time code, sessions and their ends. */
export function authSuite(open: OpenMarket): void {
  test('a newcomer registers with a phone typed the Indian way and is signed in by the code', async () => {
    await using market = await open();
    const asked = await market.ask('POST', '/auth/register', { body: { ...newcomer, phone: '098765 43210' } });
    assert.equal(asked.body.phone, real);
    assert.equal(asked.body.demoCode, undefined, 'the code of a real phone never leaves by the answer');
    const { status, body } = await verified(market);
    assert.equal(status, 200);
    assert.deepEqual(
      { ...body.profile, joined: undefined },
      { ...newcomer, view: 'own', userId: body.userId, joined: undefined },
    );
  });

  test('login answers the same for known and unknown phones, and only who holds the phone learns which', async () => {
    await using market = await open();
    await registered(market);
    const known = await market.ask('POST', '/auth/login', { body: { phone: real } });
    const unknown = await market.ask('POST', '/auth/login', { body: { phone: '+919876543211' } });
    assert.deepEqual(Object.keys(known.body), Object.keys(unknown.body));
    assert.equal(known.status, unknown.status);
    assert.equal(outcome(await verified(market, real)), '200');
    assert.equal(outcome(await verified(market, '+919876543211')), '404 not-registered');
  });

  test('registering a known phone signs in its owner and changes nothing', async () => {
    await using market = await open();
    await registered(market);
    await market.ask('POST', '/auth/register', { body: { ...newcomer, name: 'Intruder', userType: 'B2B' } });
    const { body } = await verified(market);
    assert.equal(body.profile.name, 'Lakshmi');
    assert.equal(body.profile.userType, 'vendor');
  });

  test('a code has five tries, and is refused after them even when right', async () => {
    await using market = await open();
    await market.ask('POST', '/auth/register', { body: newcomer });
    const code = sentCode(market);
    const tries = [];
    for (let left = 5; left > 0; left--) {
      tries.push(await market.ask('POST', '/auth/verify', { body: { phone: real, code: wrong(code) } }));
    }
    assert.deepEqual(tries.map(outcome), Array(5).fill('400 wrong-code'));
    assert.deepEqual(
      tries.map(({ body }) => body.data.left),
      [4, 3, 2, 1, 0],
    );
    assert.equal(outcome(await verified(market)), '429 too-many-tries');
  });

  test('guesses made at once cannot share a try', async () => {
    await using market = await open();
    await market.ask('POST', '/auth/register', { body: newcomer });
    const code = wrong(sentCode(market));
    const guesses = Array.from({ length: 20 }, () =>
      market.ask('POST', '/auth/verify', { body: { phone: real, code } }),
    );
    const judged = (await Promise.all(guesses)).filter((answer) => outcome(answer) === '400 wrong-code');
    assert.equal(judged.length, 5);
  });

  test('a code expires after five minutes, works once, and is replaced by a newer one', async () => {
    await using market = await open();
    await market.ask('POST', '/auth/register', { body: newcomer });
    market.clock.advance(5 * 60_000);
    assert.equal(outcome(await verified(market)), '400 code-expired');
    await market.ask('POST', '/auth/register', { body: newcomer });
    const older = sentCode(market);
    do await market.ask('POST', '/auth/register', { body: newcomer });
    while (sentCode(market) === older);
    assert.equal(
      outcome(await market.ask('POST', '/auth/verify', { body: { phone: real, code: older } })),
      '400 wrong-code',
    );
    assert.equal(outcome(await verified(market)), '200');
    assert.equal(outcome(await verified(market)), '400 code-expired');
  });

  test('five codes a quarter of an hour for one phone, whether the cache counts or the store', async () => {
    for (const cache of ['up', 'down']) {
      await using market = await open();
      if (cache === 'down') Object.assign(market.context.cache, { count: async () => undefined });
      const answers = [];
      for (let time = 0; time < 6; time++)
        answers.push(await market.ask('POST', '/auth/login', { body: { phone: real } }));
      assert.deepEqual(answers.map(outcome), [...Array(5).fill('202'), '429 too-many-requests'], `cache ${cache}`);
      assert.ok(Number(answers.at(-1)?.headers.get('retry-after')) > 0);
      market.clock.advance(15 * 60_000);
      assert.equal(outcome(await market.ask('POST', '/auth/login', { body: { phone: real } })), '202');
    }
  });

  test('sixty codes a quarter of an hour for one address', async () => {
    await using market = await open();
    const phones = Array.from({ length: 61 }, (_, number) => `+9198765${`${number}`.padStart(5, '0')}`);
    const answers = [];
    for (const phone of phones) answers.push(outcome(await market.ask('POST', '/auth/login', { body: { phone } })));
    assert.deepEqual(answers.slice(-2), ['202', '429 too-many-requests']);
  });

  test('refresh gives the next token; a used one ends the whole session', async () => {
    await using market = await open();
    const { body: first } = await registered(market);
    const second = await market.ask('POST', '/auth/refresh', { body: { refreshToken: first.refreshToken } });
    assert.equal(second.status, 200);
    assert.notEqual(second.body.refreshToken, first.refreshToken);
    const replay = await market.ask('POST', '/auth/refresh', { body: { refreshToken: first.refreshToken } });
    assert.equal(outcome(replay), '401 session-ended');
    const after = await market.ask('POST', '/auth/refresh', { body: { refreshToken: second.body.refreshToken } });
    assert.equal(outcome(after), '401 session-ended');
    const write = await market.ask('POST', '/products', { token: second.body.accessToken, key: 'k', body: tomatoes });
    assert.equal(outcome(write), '401 session-ended');
  });

  test('the same refresh sent again with its key gives the same token, since its answer may have been lost', async () => {
    await using market = await open();
    const { body: first } = await registered(market);
    const again = () =>
      market.ask('POST', '/auth/refresh', { key: 'attempt-1', body: { refreshToken: first.refreshToken } });
    const once = await again();
    const twice = await again();
    assert.equal(twice.body.refreshToken, once.body.refreshToken);
    const other = await market.ask('POST', '/auth/refresh', {
      key: 'attempt-2',
      body: { refreshToken: first.refreshToken },
    });
    assert.equal(outcome(other), '401 session-ended');
  });

  test('refreshes made at once leave at most one working token', async () => {
    await using market = await open();
    const { body: first } = await registered(market);
    const both = await Promise.all(
      [1, 2].map(() => market.ask('POST', '/auth/refresh', { body: { refreshToken: first.refreshToken } })),
    );
    assert.ok(both.filter(({ status }) => status === 200).length <= 1);
  });

  test('sign-out ends this session, sign-out everywhere all of them: writing and the reading of what is one’s own stop at once', async () => {
    await using market = await open();
    const { body: phone } = await registered(market);
    await market.ask('POST', '/auth/login', { body: { phone: real } });
    const { body: tablet } = await verified(market);
    assert.equal(outcome(await market.ask('POST', '/auth/sign-out', { token: phone.accessToken })), '200');
    const write = (token: string) => market.ask('PATCH', `/users/${phone.userId}`, { token, body: { name: 'L' } });
    assert.equal(outcome(await write(phone.accessToken)), '401 session-ended');
    assert.equal(outcome(await write(tablet.accessToken)), '200');
    const everywhere = await market.ask('POST', '/auth/sign-out-everywhere', { token: tablet.accessToken });
    assert.equal(everywhere.body.endedSessions, 1);
    assert.equal(outcome(await write(tablet.accessToken)), '401 session-ended');
    for (const path of [`/users/${phone.userId}`, '/chat', '/bids']) {
      const read = await market.ask('GET', path, { token: tablet.accessToken });
      assert.equal(outcome(read), '401 session-ended', path);
    }
    assert.equal(outcome(await market.ask('GET', '/products?category=spices', { token: tablet.accessToken })), '200');
  });

  test('demo numbers are a range of their own: shown their code on a demo server, refused on any other', async () => {
    await using demo = await open();
    const asked = await demo.ask('POST', '/auth/login', { body: { phone: '5000000001' } });
    assert.match(asked.body.demoCode, /^\d{6}$/);
    await using other = await open({ demo: false });
    assert.equal(
      outcome(await other.ask('POST', '/auth/login', { body: { phone: '+915000000001' } })),
      '400 invalid-phone',
    );
  });

  for (const phone of [
    '',
    'tomato',
    '12345',
    '+911122334455',
    '+91 98765 4321',
    '98765432101234567890',
    '+919876543210 ext. 5',
  ]) {
    test(`"${phone}" is no mobile number`, async () => {
      await using market = await open();
      assert.equal(outcome(await market.ask('POST', '/auth/login', { body: { phone } })), '400 invalid-phone');
    });
  }

  test('neither the code nor its plain hash is stored', async () => {
    await using market = await open();
    await market.ask('POST', '/auth/login', { body: { phone: real } });
    const { sentCode: stored } = await import('@mandi/records');
    const kept = JSON.stringify(await stored(market.context.store, real));
    assert.ok(!kept.includes(sentCode(market)));
  });
}
