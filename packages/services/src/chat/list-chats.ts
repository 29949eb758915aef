import { chat, chatsOf, readMembership } from '@mandi/records/conversations';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { chatView } from './chat-view.ts';
import type { ChatsPage, chatsQuery } from './wire.ts';

/** The caller's chats, the last written in first. */
export async function listChats(
  context: Context,
  request: RouteRequest<undefined, typeof chatsQuery, undefined>,
): Promise<ChatsPage> {
  const reader = caller(request);
  const { limit, cursor } = request.query;
  const page = await context.store.query({
    ...chatsOf(reader.userId),
    limit,
    ...(cursor !== undefined && { cursor }),
  });
  const found = await Promise.all(page.items.map((item) => chat(context.store, readMembership(item).chatId)));
  const chats = found.flatMap((one) => (one ? [chatView(context, one, reader, request.language)] : []));
  return { chats, ...(page.cursor !== undefined && { cursor: page.cursor }) };
}
