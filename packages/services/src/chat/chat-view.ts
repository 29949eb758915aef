import type { LanguageCode } from '@mandi/language/meaning';
import { otherMember } from '@mandi/market/chat';
import type { AccessClaims, Instant } from '@mandi/ports';
import type { StoredChat } from '@mandi/records/conversations';
import type { Context } from '../context.ts';
import { isoOf } from '../http/instant.ts';
import { nameIn } from '../saying/names.ts';
import { sideIn } from './own-chat.ts';
import type { ChatView } from './wire.ts';

/** A chat as one of its members reads it. */
export function chatView(context: Context, chat: StoredChat, reader: AccessClaims, language: LanguageCode): ChatView {
  const side = sideIn(chat, reader.userId);
  const otherName = side === 'vendor' ? chat.buyerName : chat.vendorName;
  return {
    chatId: chat.chatId,
    lotId: chat.lotId,
    side,
    otherId: otherMember(chat, reader.userId),
    otherName,
    otherNameShown: nameIn(context, otherName, language),
    crop: chat.goods.crop,
    cropName: context.interpreter.name('crop', chat.goods.crop, language),
    last: chat.last,
    latestAt: isoOf(Math.max(chat.opened, chat.last) as Instant),
  };
}
