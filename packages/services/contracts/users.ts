import assert from 'node:assert/strict';
import { test } from 'node:test';
import { audit } from '@mandi/records';
import { type OpenMarket, outcome } from './market.ts';

/** Profiles. */
export function usersSuite(open: OpenMarket): void {
  test("one's own profile is whole, another's has no phone and no day of joining", async () => {
    await using market = await open();
    const [one, other] = [await market.person('vendor', { name: 'Kaveri' }), await market.person('B2B')];
    const own = await market.ask('GET', `/users/${one.userId}`, { token: one.token });
    assert.equal(own.body.phone, one.phone);
    const { userId } = one;
    const seen = await market.ask('GET', `/users/${userId}`, { token: other.token });
    assert.deepEqual(seen.body, {
      view: 'public',
      userId,
      name: 'Kaveri',
      userType: 'vendor',
      languages: ['en'],
      district: 'Kolar',
      state: 'Karnataka',
    });
  });

  test('name, languages and place can be changed; the kind of user, the phone and the id never', async () => {
    await using market = await open();
    const { userId, token, phone } = await market.person('vendor');
    const change = { name: 'காவேரி', languages: ['ta', 'en'], state: 'Tamil Nadu', district: 'Salem' };
    const changed = await market.ask('PATCH', `/users/${userId}`, { token, body: change });
    const { joined, ...rest } = changed.body;
    assert.deepEqual(rest, { ...change, view: 'own', userId, phone, userType: 'vendor' });
    for (const field of ['userType', 'phone', 'userId', 'joined', 'version']) {
      const answer = await market.ask('PATCH', `/users/${userId}`, { token, body: { [field]: 'B2B' } });
      assert.equal(outcome(answer), '400 invalid-input', field);
      assert.equal(answer.body.errors[0].pointer, `#/${field}`);
    }
  });

  test('each change of an account is written down with who did it, in the same commit', async () => {
    await using market = await open();
    const { userId, token } = await market.person('vendor');
    await market.ask('PATCH', `/users/${userId}`, { token, body: { name: 'New' } });
    await market.ask('POST', '/auth/sign-out', { token });
    const { store } = market.context;
    const page = await store.query({ table: audit, partition: `THING#user/${userId}`, limit: 10 });
    const acts = page.items.map(({ act, actor }) => [act, actor]);
    const expected = ['user.registered', 'session.started', 'user.changed', 'session.ended'];
    assert.deepEqual(
      acts,
      expected.map((act) => [act, userId]),
    );
    assert.ok(!JSON.stringify(page.items).includes('+9150'), 'no phone number in the audit');
  });

  test('a name holds nothing that turns the direction of the text around it', async () => {
    await using market = await open();
    const { userId, token } = await market.person('vendor');
    const change = (name: string) => market.ask('PATCH', `/users/${userId}`, { token, body: { name } });
    assert.equal(outcome(await change('Kav\u202eeri')), '400 invalid-input');
    assert.equal(outcome(await change('രാജ്‍')), '200');
  });
}
