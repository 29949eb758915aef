import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { type Stage, stageOf } from '../../src/stages.ts';
import type { Check } from './check.ts';
import { metricsOf, refusedDirectly } from './outside.ts';

interface Reached {
  readonly stage: Stage['name'];
  readonly address: string;
  readonly phone: string;
  readonly buyer: string | undefined;
}

/** A tomato lot in the smallest size, withdrawn again at the end. */
const lot = {
  crop: 'tomato',
  quantity: { amount: '1', unit: 'kg' },
  wholesale: { rupees: '20', per: 'kg' },
  retail: { rupees: '20', per: 'kg' },
  audience: 'both',
};

class Caller {
  readonly #address: string;
  #token: string | undefined;

  constructor(address: string) {
    this.#address = address;
  }

  /** The answer's body. Errors: Error with status and problem code. */
  async ask(method: string, path: string, body?: unknown): Promise<any> {
    const response = await fetch(`${this.#address}/api/v1${path}`, {
      method,
      signal: AbortSignal.timeout(30_000),
      headers: {
        'content-type': 'application/json',
        ...(this.#token === undefined ? {} : { authorization: `Bearer ${this.#token}` }),
        ...(method === 'GET' ? {} : { 'idempotency-key': randomUUID() }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const answer: any = await response.json().catch(() => ({}));
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${answer.code ?? ''}`);
    return answer;
  }

  async signIn(phone: string, userType: 'vendor' | 'B2B'): Promise<string> {
    const person = { name: 'Validation', userType, languages: ['en'], state: 'Karnataka', district: 'Kolar' };
    // Whoever was here before only signs in; the answer does not tell which of both it was.
    await this.ask('POST', '/auth/register', { phone, ...person });
    const lines = createInterface({ input: process.stdin, output: process.stdout });
    const code = (await lines.question(`Code sent to ${phone}: `)).trim();
    lines.close();
    const { accessToken, userId } = await this.ask('POST', '/auth/verify', { phone, code });
    this.#token = accessToken;
    return userId;
  }
}

/** The way of a trade through a deployed stage, with the tester's own phones. */
export function checksAfter({ stage, address, phone, buyer }: Reached): readonly Check[] {
  const { region } = stageOf(stage);
  const [seller, bidder] = [new Caller(address), new Caller(address)];
  let lotId = '';
  const forBuyer: readonly Check[] =
    buyer === undefined
      ? []
      : [
          { what: 'sign-in of a buyer', look: () => bidder.signIn(buyer, 'B2B') },
          {
            what: 'a bid',
            look: async () => {
              const terms = { price: { rupees: '18', per: 'kg' }, quantity: lot.quantity };
              return (await bidder.ask('POST', '/bids', { kind: 'bid', lotId, ...terms })).bid.bidId;
            },
          },
        ];
  return [
    { what: 'health', look: async () => JSON.stringify(await seller.ask('GET', '/health')) },
    { what: 'the API past CloudFront is refused', look: () => refusedDirectly(stageOf(stage), region) },
    { what: 'sign-in of a vendor', look: () => seller.signIn(phone, 'vendor') },
    {
      what: 'a listing',
      look: async () => {
        lotId = (await seller.ask('POST', '/products', lot)).productId;
        return lotId;
      },
    },
    ...forBuyer,
    {
      what: 'a translation',
      look: async () =>
        JSON.stringify(await seller.ask('POST', '/translate/text', { text: 'tomato 10 kg', from: 'en', to: 'hi' })),
    },
    {
      what: 'an upload',
      look: async () => {
        const ticket = await seller.ask('POST', '/products/photos', { contentType: 'image/png', bytes: 100 });
        return Object.keys(ticket).join(', ');
      },
    },
    { what: 'metrics', look: () => metricsOf(region) },
    { what: 'the listing withdrawn', look: async () => (await seller.ask('DELETE', `/products/${lotId}`), 'gone') },
  ];
}
