import assert from 'node:assert/strict';
import { type Answered, type TestMarket, tomatoes } from '@mandi/services/contracts/market';
import type { Tally } from './kill-tally.ts';

type Ask = TestMarket['ask'];

/** A write that was sent: with its key it can be sent again, and must then give what it gave. */
export interface Sent {
  readonly path: string;
  readonly key: string;
  readonly token: string;
  readonly body: {
    readonly kind?: string;
    readonly action?: string;
    readonly text?: string;
    readonly [field: string]: unknown;
  };
  /** What the first answer says was written; undefined while there was none. */
  answer?: string;
}

interface Trader {
  readonly userId: string;
  readonly token: string;
}

export interface People {
  readonly vendor: Trader;
  readonly buyers: readonly Trader[];
}

/** What the market was told in all rounds. */
export interface Told {
  readonly sent: Sent[];
  /** Names that the vendor took, in order, and how many of them were acknowledged. */
  readonly names: string[];
  namesKept: number;
  readonly tally: Tally;
}

/** Registers a vendor and so many buyers. */
export async function register(ask: Ask, buyers: number): Promise<People> {
  const join = async (number: number, userType: string): Promise<Trader> => {
    const phone = `+91511${`${number}`.padStart(7, '0')}`;
    const about = { phone, userType, name: 'Someone', languages: ['en'], state: 'Karnataka', district: 'Kolar' };
    const { body } = await ask('POST', '/auth/register', { body: about });
    const { userId, accessToken } = (await ask('POST', '/auth/verify', { body: { phone, code: body.demoCode } })).body;
    return { userId, token: accessToken };
  };
  const buying: Trader[] = [];
  for (let number = 1; number <= buyers; number++) buying.push(await join(number, 'B2B'));
  return { vendor: await join(0, 'vendor'), buyers: buying };
}

export async function list(ask: Ask, { token }: Trader, round: number, { sent }: Told): Promise<string> {
  const body = { ...tomatoes, quantity: { amount: '60', unit: 'kg' } };
  const one: Sent = { path: '/products', key: `lot-${round}`, token, body };
  sent.push(one);
  return (one.answer = written((await send(ask, one)).body));
}

/** Buys a kilo again and again until the server is gone; the lot is sold out before that in most rounds. */
export async function hammer(ask: Ask, token: string, lotId: string, name: string, told: Told): Promise<void> {
  const tell = teller(ask, told);
  const quantity = { amount: '1', unit: 'kg' };
  for (let count = 0; ; count++) {
    const key = `${name}-${count}`;
    const bids = count % 3 === 2;
    const body = bids ? { kind: 'bid', lotId, quantity, price } : { kind: 'purchase', lotId, quantity };
    if ((await tell({ path: '/bids', key, token, body })) === 'gone') return;
  }
}

const price = { rupees: '21', per: 'kg' };
const better = { rupees: '21.5', per: 'kg' };

/** Bids, raises, and in turn has the vendor accept or withdraws, until the server is gone. */
export async function bargain(ask: Ask, { vendor, buyers }: People, lotId: string, round: number, told: Told) {
  const { token } = buyers[0] ?? assert.fail('no buyer');
  const quantity = { amount: '1', unit: 'kg' };
  const tell = teller(ask, told);
  for (let count = 0; ; count++) {
    const key = `bargain-${round}-${count}`;
    const placed = await tell({ path: '/bids', key, token, body: { kind: 'bid', lotId, price, quantity } });
    if (placed === 'gone') return;
    if (placed === 'refused') continue;
    const path = `/bids/${placed.split(' ')[0]}`;
    const raise = { action: 'raise', price: better, quantity };
    if ((await tell({ path, key: `${key}-raise`, token, body: raise })) === 'gone') return;
    const end =
      count % 2 === 0
        ? { path, key: `${key}-accept`, token: vendor.token, body: { action: 'accept', price: better, quantity } }
        : { path, key: `${key}-withdraw`, token, body: { action: 'withdraw' } };
    if ((await tell(end)) === 'gone') return;
  }
}

/** A buyer writes to the vendor again and again until the server is gone. */
export async function talk(ask: Ask, { buyers }: People, lotId: string, round: number, told: Told): Promise<void> {
  const { token, userId } = buyers[1] ?? assert.fail('no buyer');
  const opened = await ask('POST', '/chat', { token, body: { lotId } }).catch(() => undefined);
  if (!opened) return;
  assert.equal(opened.status, 200, JSON.stringify(opened.body));
  const tell = teller(ask, told);
  for (let count = 0; ; count++) {
    const key = `message-${round}-${count}`;
    const body = { kind: 'text', text: key, language: 'en' };
    if ((await tell({ path: `/chat/${lotId}.${userId}/messages`, key, token, body })) === 'gone') return;
  }
}

/** The vendor takes one name after the other until the server is gone. */
export async function rename(ask: Ask, { vendor }: People, told: Told): Promise<void> {
  for (;;) {
    const name = `Name ${told.names.length}`;
    const number = told.names.push(name);
    const body = { name };
    const answer = await ask('PATCH', `/users/${vendor.userId}`, { token: vendor.token, body }).catch(() => undefined);
    if (!answer) return;
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    told.namesKept = number;
    told.tally.note();
  }
}

/** The name is the last that was acknowledged, or the one whose answer was lost. */
export async function checkName(ask: Ask, { vendor }: People, told: Told): Promise<void> {
  const { body } = await ask('GET', `/users/${vendor.userId}`, { token: vendor.token });
  const number = told.names.indexOf(body.name) + 1;
  assert.ok(number >= told.namesKept, `the name "${told.names[told.namesKept - 1]}" was acknowledged and lost`);
}

/** Sends all again, some at once: an acknowledged write gives its first answer; one without is decided now, if it was not before. */
export async function again(ask: Ask, sent: readonly Sent[]): Promise<void> {
  const waiting = [...sent];
  const work = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) await againOne(ask, one);
  };
  await Promise.all(Array.from({ length: 8 }, work));
}

async function againOne(ask: Ask, one: Sent): Promise<void> {
  const { status, body } = await send(ask, one);
  const answer = status < 300 ? written(body) : undefined;
  if (one.answer !== undefined) assert.equal(answer, one.answer, `lost: ${one.key} ${JSON.stringify(body)}`);
  else if (answer === undefined) assert.equal(status, 409, JSON.stringify(body));
  if (answer !== undefined) one.answer = answer;
}

/** Gives what was written, 'refused' (then nothing was, and it need not be sent again), or 'gone' with the server. */
function teller(ask: Ask, { sent, tally }: Told): (one: Sent) => Promise<string> {
  return async (one) => {
    sent.push(one);
    const answer = await send(ask, one).catch(() => undefined);
    if (!answer) return 'gone';
    tally.note();
    if (answer.status < 300) return (one.answer = written(answer.body));
    assert.equal(answer.status, 409, JSON.stringify(answer.body));
    sent.splice(sent.lastIndexOf(one), 1);
    return 'refused';
  };
}

function send(ask: Ask, { path, key, token, body }: Sent): Promise<Answered> {
  return ask('POST', path, { key, token, body });
}

/** The lot, the place of the message, or the bid with its status and how many terms it has seen. */
function written({ productId, sequence, bid }: Answered['body']): string {
  return productId ?? sequence?.toString() ?? `${bid.bidId} ${bid.status} ${bid.proposals.length}`;
}
