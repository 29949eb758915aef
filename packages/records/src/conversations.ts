import type { Side } from '@mandi/market/bids';
import type { ChatMembers, MessageKind } from '@mandi/market/chat';
import type { DealFacts, Goods } from '@mandi/market/deals';
import type { AttributeValue, Instant, Item, Key, Query, Store, Write } from '@mandi/ports';
import type { Said } from './drafts.ts';
import { conversations } from './tables.ts';

/** A chat of a vendor and a buyer about a lot. */
export interface StoredChat extends ChatMembers {
  readonly chatId: string;
  readonly lotId: string;
  readonly goods: Goods;
  readonly vendorName: string;
  readonly buyerName: string;
  readonly opened: Instant;
  /** The place of the last message; 0 before the first. */
  readonly last: number;
}

/** A member's way to the chat; `latest` sorts a person's chats by the last message. */
export interface ChatMembership {
  readonly chatId: string;
  readonly userId: string;
  readonly latest: string;
}

/** A recording in the voice bucket, gone after 30 days; its hash stays. */
export interface StoredRecording {
  readonly name: string;
  readonly sha256: string;
  /** Which engine heard it, where the server did. */
  readonly engine?: string;
}

export interface StoredMessage {
  readonly chatId: string;
  /** Grows within the chat. */
  readonly sequence: number;
  /** The place of the message before; 0 for the first. */
  readonly previous: number;
  readonly kind: MessageKind;
  readonly from: string;
  readonly to: string;
  readonly at: Instant;
  /** The words, their language and the recording's hash; absent for an offer that was tapped. */
  readonly said?: Said;
  readonly recording?: StoredRecording;
  readonly bidId?: string;
  /** What an offer says, free of any language, and which side of the bid said it. */
  readonly facts?: DealFacts;
  readonly by?: Side;
}

const placeDigits = 15;

/** One chat for each lot and buyer. */
export function chatIdOf(lotId: string, buyerId: string): string {
  return `${lotId}.${buyerId}`;
}

function chatPartition(chatId: string): string {
  return `CHAT#${chatId}`;
}

function aboutKey(chatId: string): Key {
  return { PK: chatPartition(chatId), SK: 'ABOUT' };
}

function memberKey(chatId: string, userId: string): Key {
  return { PK: chatPartition(chatId), SK: `MEMBER#${userId}` };
}

/** The seed's sort key is the time of the message; `sequence` is that time, moved on so that it always grows. */
function messageSort(sequence: number): string {
  return `AT#${`${sequence}`.padStart(placeDigits, '0')}`;
}

function latestOf(place: number, chatId: string): string {
  return `${`${place}`.padStart(placeDigits, '0')}#${chatId}`;
}

export async function chat(store: Store, chatId: string): Promise<StoredChat | undefined> {
  const item = await store.get(conversations, aboutKey(chatId));
  return item && readChat(item);
}

/** A new chat with its two members; refused when there is one. */
export function newChat(opened: StoredChat): Write[] {
  const about: Item = { ...aboutKey(opened.chatId), ...(opened as unknown as Record<string, AttributeValue>) };
  const member = (userId: string): Write => ({
    kind: 'put',
    table: conversations,
    item: {
      ...memberKey(opened.chatId, userId),
      chatId: opened.chatId,
      userId,
      latest: latestOf(opened.opened, opened.chatId),
    },
  });
  return [
    { kind: 'put', table: conversations, item: about, when: [{ item: 'absent' }] },
    member(opened.vendorId),
    member(opened.buyerId),
  ];
}

/** A message behind the last one; refused when another came between. Both members' chats move to the top. */
export function addedMessage(before: StoredChat, sent: StoredMessage): Write[] {
  const { chatId, sequence } = sent;
  const item: Item = {
    PK: chatPartition(chatId),
    SK: messageSort(sequence),
    ...(sent as unknown as Record<string, AttributeValue>),
  };
  const risen = (userId: string): Write => ({
    kind: 'update',
    table: conversations,
    key: memberKey(chatId, userId),
    set: { latest: latestOf(sequence, chatId) },
  });
  return [
    {
      kind: 'update',
      table: conversations,
      key: aboutKey(chatId),
      set: { last: sequence },
      when: [{ attribute: 'last', is: '=', value: before.last }],
    },
    { kind: 'put', table: conversations, item, when: [{ item: 'absent' }] },
    risen(sent.from),
    risen(sent.to),
  ];
}

/** Messages behind the place, in order. */
export function messagesAfter(chatId: string, place: number): Omit<Query, 'limit'> {
  return {
    table: conversations,
    partition: chatPartition(chatId),
    from: messageSort(place + 1),
    to: messageSort(10 ** placeDigits - 1),
  };
}

/** A person's chats, the last written in first. */
export function chatsOf(userId: string): Omit<Query, 'limit'> {
  return { table: conversations, index: 'UserIndex', partition: userId, order: 'descending' };
}

/** What a change of the conversations table is: a message, or something else of a chat. */
export function isMessage(key: Key): boolean {
  return key.SK.startsWith('AT#');
}

export function readChat(item: Item): StoredChat {
  const { chatId, lotId, vendorId, buyerId, vendorName, buyerName, goods, opened, last } =
    item as unknown as StoredChat;
  return { chatId, lotId, vendorId, buyerId, vendorName, buyerName, goods, opened, last };
}

export function readMessage(item: Item): StoredMessage {
  const { PK: _PK, SK: _SK, ...message } = item;
  return message as unknown as StoredMessage;
}

export function readMembership(item: Item): ChatMembership {
  return item as unknown as ChatMembership;
}
