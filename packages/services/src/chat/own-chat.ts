import { MarketError } from '@mandi/market';
import type { Side } from '@mandi/market/bids';
import { checkMember } from '@mandi/market/chat';
import type { AccessClaims } from '@mandi/ports';
import { chat, type StoredChat } from '@mandi/records/conversations';
import type { Context } from '../context.ts';

/** The chat, where the caller is a member. Errors: 'not-found', 'not-yours' (CHAT-1). */
export async function ownChat(context: Context, caller: AccessClaims, chatId: string): Promise<StoredChat> {
  const found = await chat(context.store, chatId);
  if (!found) throw new MarketError('not-found');
  checkMember(found, caller.userId);
  return found;
}

export function sideIn({ vendorId }: Pick<StoredChat, 'vendorId'>, userId: string): Side {
  return userId === vendorId ? 'vendor' : 'buyer';
}
