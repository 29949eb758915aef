import { messagesAfter, readMessage } from '@mandi/records/conversations';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { messageView } from './message-view.ts';
import { ownChat } from './own-chat.ts';
import type { chatParams, MessagesPage, messagesQuery } from './wire.ts';

/** Messages behind a place, in order (CHAT-2, CHAT-3). Errors: 'not-found', 'not-yours' (CHAT-1). */
export async function readMessages(
  context: Context,
  request: RouteRequest<typeof chatParams, typeof messagesQuery, undefined>,
): Promise<MessagesPage> {
  const reader = caller(request);
  const chat = await ownChat(context, reader, request.params.chatId);
  const { after, limit } = request.query;
  const page = await context.store.query({ ...messagesAfter(chat.chatId, after), limit });
  const messages = page.items.map((item) => messageView(context, readMessage(item), reader, request.language));
  return { messages: await Promise.all(messages), more: page.cursor !== undefined };
}
