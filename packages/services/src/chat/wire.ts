import { sides } from '@mandi/market/bids';
import { messageKinds } from '@mandi/market/chat';
import * as v from 'valibot';
import { cursor, id, instant, language, pageSize, spoken } from '../http/wire.ts';
import { audioName, translated } from '../saying/translation.ts';
import { rendering } from '../spoken/said.ts';
import { bidId } from '../trade/bid-id.ts';

/** The lot's id and the buyer's: "{lotId}.{buyerId}". */
export const chatId = v.pipe(
  v.string(),
  v.regex(/^[0-9A-HJKMNP-TV-Z]{26}\.[0-9A-HJKMNP-TV-Z]{26}$/),
  v.description('The ids of the lot and of the buyer with a dot between'),
);
export const chatParams = v.object({ chatId });

/** A buyer opens a chat about a lot; its vendor names the buyer. */
export const newChat = v.strictObject({ lotId: id, buyerId: v.optional(id) });

/** A place in a chat; messages are in its order. */
const sequence = v.pipe(v.number(), v.integer());

export const chat = v.object({
  chatId,
  lotId: id,
  side: v.picklist(sides),
  otherId: id,
  otherName: v.string(),
  /** The same in the reader's script. */
  otherNameShown: v.string(),
  crop: v.string(),
  cropName: v.string(),
  /** The place of its last message; 0 when there is none. */
  last: sequence,
  /** When it was opened or last written in. */
  latestAt: instant,
});
export const chatsQuery = v.strictObject({ limit: pageSize, cursor: v.optional(cursor) });
export const chatsPage = v.object({ chats: v.array(chat), cursor: v.optional(v.string()) });

export const newMessage = v.variant('kind', [
  v.strictObject({
    kind: v.literal('text'),
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000)),
    language,
  }),
  v.strictObject({
    kind: v.literal('voice'),
    audio: audioName,
    language,
    /** What the sender's own device heard; the server hears the recording itself where this is left out. */
    transcript: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2_000))),
  }),
  /** The terms on the table of a bid between these two. */
  v.strictObject({ kind: v.literal('offer'), bidId }),
]);

export const message = v.object({
  sequence,
  /** The place of the message before; 0 for the first. A reader that has it has missed nothing. */
  previous: sequence,
  kind: v.picklist(messageKinds),
  fromId: id,
  yours: v.boolean(),
  at: instant,
  /** What to show: in the reader's language, or, where that cannot be, the facts in full. */
  reading: v.object({
    language,
    screen: v.string(),
    speech: v.string(),
    /** False where free words could not be brought into the reader's language; the screen says so. */
    complete: v.boolean(),
  }),
  /** One tap away: the words as they were said or typed. */
  original: v.optional(spoken),
  translation: v.optional(translated),
  /** A recording to play; gone after 30 days. */
  recording: v.optional(v.object({ url: v.string(), sha256: v.string(), engine: v.optional(v.string()) })),
  bidId: v.optional(bidId),
  facts: v.optional(rendering),
});

export const messagesQuery = v.strictObject({
  /** Only messages behind this place. */
  after: v.optional(v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number)), '0'),
  limit: pageSize,
});
/** In order. `more`: ask again with `after` the last one's place. */
export const messagesPage = v.object({ messages: v.array(message), more: v.boolean() });

export type ChatsPage = v.InferOutput<typeof chatsPage>;
export type MessagesPage = v.InferOutput<typeof messagesPage>;
export type ChatView = v.InferOutput<typeof chat>;
export type MessageView = v.InferOutput<typeof message>;
export type NewMessage = v.InferOutput<typeof newMessage>;
