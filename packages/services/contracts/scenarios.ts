import type { IsoDate } from '@mandi/ports';
import { type OpenMarket, type Person, type TestMarket, tomatoes } from './market.ts';

/** A market in which a trade is under way, to try every route on. */
export interface World extends AsyncDisposable {
  readonly market: TestMarket;
  /** Sells the lot, and bought nothing. */
  readonly vendor: Person;
  /** Bid on the lot, and chats about it. */
  readonly buyer: Person;
  /** One of each kind, with no part in anything. */
  readonly strangers: { readonly vendor: Person; readonly B2B: Person; readonly B2C: Person };
  readonly lotId: string;
  readonly bidId: string;
  /** Of another bid, that became a deal. */
  readonly dealBidId: string;
  readonly chatId: string;
}

interface Call {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

export interface Scenario {
  /** Who has a part in it; for routes that everyone of a kind may call, one of that kind. */
  readonly owner: (world: World) => Person;
  readonly call: (world: World) => Call;
}

export async function openWorld(open: OpenMarket): Promise<World> {
  const market = await open();
  const [vendor, buyer] = [await market.person('vendor'), await market.person('B2B')];
  const strangers = {
    vendor: await market.person('vendor'),
    B2B: await market.person('B2B'),
    B2C: await market.person('B2C'),
  };
  await writePrices(market);
  const post = async (path: string, who: Person, body: unknown) => {
    const answer = await market.ask('POST', path, { token: who.token, key: market.key(), body });
    if (answer.status >= 300) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const { productId: lotId } = await post('/products', vendor, tomatoes);
  const terms = { price: { rupees: '20', per: 'kg' }, quantity: { amount: '10', unit: 'kg' } };
  const { bid } = await post('/bids', buyer, { kind: 'bid', lotId, ...terms });
  const purchase = await post('/bids', buyer, { kind: 'purchase', lotId, quantity: terms.quantity });
  const { chatId } = await post('/chat', buyer, { lotId });
  return {
    market,
    vendor,
    buyer,
    strangers,
    lotId,
    chatId,
    bidId: bid.bidId,
    dealBidId: purchase.bid.bidId,
    [Symbol.asyncDispose]: () => market[Symbol.asyncDispose](),
  };
}

async function writePrices({ context }: TestMarket): Promise<void> {
  const market = { id: 'kolar', name: 'Kolar', state: 'Karnataka', district: 'Kolar', latitude: 13.1, longitude: 78.1 };
  const row = {
    date: '2026-07-24' as IsoDate,
    marketId: 'kolar',
    crop: 'tomato',
    commodity: 'Tomato',
    variety: 'Tomato',
    grade: 'FAQ',
    minimum: 150_000,
    maximum: 250_000,
    modal: 200_000,
    plausible: true,
  };
  await context.prices.write([market], [row]);
}

const spoken = { text: 'tomato 10 kg 20 rupees a kg', language: 'en' };
const newcomer = {
  phone: '+915999999999',
  name: 'Someone',
  userType: 'B2B',
  languages: ['en'],
  state: 'Delhi',
  district: 'North',
};

const vendor = (world: World) => world.vendor;
const buyer = (world: World) => world.buyer;

/** How each route is called rightly, by the route's id. The access matrix fails while one is missing. */
export const scenarios: Readonly<Record<string, Scenario>> = {
  register: { owner: buyer, call: () => ({ body: newcomer }) },
  login: { owner: buyer, call: () => ({ body: { phone: '+915999999999' } }) },
  verify: { owner: buyer, call: () => ({ body: { phone: '+915999999999', code: '000000' } }) },
  refresh: { owner: buyer, call: ({ strangers }) => ({ body: { refreshToken: strangers.B2C.refreshToken } }) },
  signOut: { owner: buyer, call: () => ({}) },
  signOutEverywhere: { owner: buyer, call: () => ({}) },
  readProfile: { owner: buyer, call: (world) => ({ params: { userId: world.buyer.userId } }) },
  changeProfile: { owner: buyer, call: (world) => ({ params: { userId: world.buyer.userId }, body: { name: 'New' } }) },
  createListing: { owner: vendor, call: () => ({ body: tomatoes }) },
  listListings: { owner: vendor, call: () => ({ query: { category: 'agriculture' } }) },
  searchListings: { owner: vendor, call: () => ({ query: { q: 'tomato' } }) },
  draftListing: { owner: vendor, call: () => ({ body: { spoken } }) },
  uploadPhoto: { owner: vendor, call: () => ({ body: { contentType: 'image/png', bytes: 100 } }) },
  readListing: { owner: vendor, call: ({ lotId }) => ({ params: { productId: lotId } }) },
  changeListing: { owner: vendor, call: ({ lotId }) => ({ params: { productId: lotId }, body: { note: 'ripe' } }) },
  withdrawListing: { owner: vendor, call: ({ lotId }) => ({ params: { productId: lotId } }) },
  placeBid: {
    owner: buyer,
    call: ({ lotId }) => ({ body: { kind: 'purchase', lotId, quantity: { amount: '1', unit: 'kg' } } }),
  },
  listBids: { owner: buyer, call: () => ({}) },
  draftBid: { owner: buyer, call: ({ lotId }) => ({ body: { about: 'lot', lotId, spoken } }) },
  readBid: { owner: buyer, call: ({ bidId }) => ({ params: { bidId } }) },
  actOnBid: { owner: buyer, call: ({ bidId }) => ({ params: { bidId }, body: { action: 'withdraw' } }) },
  readDeal: { owner: buyer, call: ({ dealBidId }) => ({ params: { bidId: dealBidId } }) },
  openChat: { owner: buyer, call: ({ lotId }) => ({ body: { lotId } }) },
  listChats: { owner: buyer, call: () => ({}) },
  readMessages: { owner: buyer, call: ({ chatId }) => ({ params: { chatId } }) },
  sendMessage: {
    owner: buyer,
    call: ({ chatId }) => ({ params: { chatId }, body: { kind: 'text', text: 'Namaste', language: 'en' } }),
  },
  translateText: { owner: buyer, call: () => ({ body: { text: 'tomato 10 kg', from: 'en', to: 'en' } }) },
  translateVoice: { owner: buyer, call: () => ({ body: { want: 'upload', contentType: 'audio/wav' } }) },
  abilities: { owner: buyer, call: () => ({}) },
  health: { owner: buyer, call: () => ({}) },
  queryPrices: { owner: buyer, call: () => ({ query: { q: 'tomato in Kolar', lang: 'en' } }) },
  queryPricesByVoice: { owner: buyer, call: () => ({ body: { text: 'tomato in Kolar', language: 'en' } }) },
  marketData: { owner: buyer, call: () => ({ query: { crop: 'tomato' } }) },
};
