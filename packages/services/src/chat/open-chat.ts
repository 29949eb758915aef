import { MarketError } from '@mandi/market';
import { type AccessClaims, ConditionFailed } from '@mandi/ports';
import { type Listing, person } from '@mandi/records';
import { bidsOfBuyer } from '@mandi/records/bids';
import { chat, chatIdOf, newChat, type StoredChat } from '@mandi/records/conversations';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { checkSees, goodsOf, lotById } from '../trade/lots.ts';
import { chatView } from './chat-view.ts';
import type { ChatView, newChat as newChatSchema } from './wire.ts';

/** How many of a buyer's bids are looked through for one on the vendor's lot. */
const bidsLookedThrough = 1_000;

/**
 * The chat of a buyer and a vendor about a lot, opened when there is none yet. A buyer opens it freely; the vendor only with someone who
 * has bid on the lot (CHAT-5). Errors: 'not-found', 'not-for-you', 'not-allowed', 'invalid-input' where the vendor names nobody.
 */
export async function openChat(
  context: Context,
  request: RouteRequest<undefined, undefined, typeof newChatSchema>,
): Promise<ChatView> {
  const who = caller(request);
  const lot = await lotById(context, request.body.lotId);
  const buyerId = await buyerOf(context, who, lot, request.body.buyerId);
  const chatId = chatIdOf(lot.productId, buyerId);
  const found = (await chat(context.store, chatId)) ?? (await opened(context, lot, buyerId, chatId));
  return chatView(context, found, who, request.language);
}

async function buyerOf(context: Context, who: AccessClaims, lot: Listing, named: string | undefined): Promise<string> {
  if (who.userId !== lot.vendorId) {
    checkSees(lot, who);
    if (named !== undefined && named !== who.userId) throw new MarketError('not-yours');
    return who.userId;
  }
  if (named === undefined || named === who.userId) throw new MarketError('invalid-input', { slot: 'buyerId' });
  const { items } = await context.store.query({ ...bidsOfBuyer(named), limit: bidsLookedThrough });
  if (!items.some((item) => item['lotId'] === lot.productId)) throw new MarketError('not-allowed');
  return named;
}

/** Two may open the same chat at once: the first one's stays. */
async function opened(context: Context, lot: Listing, buyerId: string, chatId: string): Promise<StoredChat> {
  const buyer = await person(context.store, buyerId);
  if (!buyer) throw new MarketError('not-found');
  const fresh: StoredChat = {
    chatId,
    lotId: lot.productId,
    vendorId: lot.vendorId,
    buyerId,
    vendorName: lot.vendorName,
    buyerName: buyer.name,
    goods: goodsOf(context, lot),
    opened: context.clock.now(),
    last: 0,
  };
  try {
    await context.store.commit(newChat(fresh));
    return fresh;
  } catch (error) {
    if (!(error instanceof ConditionFailed)) throw error;
    return (await chat(context.store, chatId)) ?? fresh;
  }
}
