import { MarketError } from '@mandi/market';
import { onTheTable } from '@mandi/market/bids';
import { nextSequence, otherMember } from '@mandi/market/chat';
import { dealFacts } from '@mandi/market/deals';
import type { AccessClaims } from '@mandi/ports';
import { bid } from '@mandi/records/bids';
import { addedMessage, type StoredChat, type StoredMessage } from '@mandi/records/conversations';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { hearUpload, uploaded } from '../spoken/speech-chain.ts';
import { asking } from '../trade/asking.ts';
import { bidAddress } from '../trade/bid-id.ts';
import { once } from '../trade/once.ts';
import { messageView } from './message-view.ts';
import { ownChat } from './own-chat.ts';
import type { chatParams, MessageView, NewMessage, newMessage } from './wire.ts';

/** What is sent, before it has its place. */
type Content = Pick<StoredMessage, 'kind' | 'said' | 'recording' | 'bidId' | 'facts' | 'by'>;

/** Adds a message behind the last one, once for each key (CHAT-2, CHAT-4). Errors: 'not-yours', 'not-found', and those of hearing for voice. */
export async function sendMessage(
  context: Context,
  request: RouteRequest<typeof chatParams, undefined, typeof newMessage>,
): Promise<MessageView> {
  const sender = caller(request);
  const { chatId } = request.params;
  const chat = await ownChat(context, sender, chatId);
  let content: Content | undefined;
  const sent = await once(context, asking('sendMessage', sender, request), async () => {
    content ??= await contentOf(context, chat, sender, request.body);
    const before = await ownChat(context, sender, chatId);
    const at = context.clock.now();
    const message: StoredMessage = {
      chatId,
      sequence: nextSequence(before.last, at),
      previous: before.last,
      from: sender.userId,
      to: otherMember(before, sender.userId),
      at,
      ...content,
    };
    return { writes: addedMessage(before, message), answer: message };
  });
  return messageView(context, sent, sender, request.language);
}

async function contentOf(context: Context, chat: StoredChat, sender: AccessClaims, body: NewMessage): Promise<Content> {
  if (body.kind === 'text') return { kind: 'text', said: { text: body.text, language: body.language } };
  return body.kind === 'offer' ? offerOf(context, chat, body.bidId) : voiceOf(context, sender, body);
}

async function voiceOf(
  context: Context,
  sender: AccessClaims,
  { audio, language, transcript }: Extract<NewMessage, { kind: 'voice' }>,
): Promise<Content> {
  if (transcript === undefined) {
    const { text, engine, sha256, decision } = await hearUpload(context, sender, audio, language);
    if (decision === 'refuse') throw new MarketError('nothing-heard');
    return { kind: 'voice', said: { text, language, audio: sha256 }, recording: { name: audio, sha256, engine } };
  }
  const { sha256 } = (await uploaded(context, sender, audio)).facts;
  return { kind: 'voice', said: { text: transcript, language, audio: sha256 }, recording: { name: audio, sha256 } };
}

/** The terms on the table of a bid between these two on this lot. Errors: 'not-found'. */
async function offerOf(context: Context, chat: StoredChat, wireId: string): Promise<Content> {
  const address = bidAddress(wireId);
  const found = address && (await bid(context.store, address.lotId, address.bidId));
  if (!found || found.lotId !== chat.lotId || found.buyerId !== chat.buyerId) throw new MarketError('not-found');
  const terms = onTheTable(found);
  const words = terms.said?.at(-1);
  return {
    kind: 'offer',
    bidId: wireId,
    facts: dealFacts(found.goods, terms),
    by: terms.by,
    ...(words && { said: words }),
  };
}
