import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ErrorCode, MarketError } from '@mandi/market';
import type { AccessClaims, LiveMessage, SpeechToText } from '@mandi/ports';
import { asked, tradingFloor } from '../../test/trading-floor.ts';
import { placeBid } from '../bids/place-bid.ts';
import { liveUpdates } from '../feed/live-updates.ts';
import { listChats } from './list-chats.ts';
import { openChat } from './open-chat.ts';
import { readMessages } from './read-messages.ts';
import { sendMessage } from './send-message.ts';
import type { ChatView, MessageView, NewMessage } from './wire.ts';

type Language = 'en' | 'hi' | 'ta';

/** Kaveri's lot, and Ramesh who asks about it. */
async function conversation(change: Parameters<typeof tradingFloor>[0] = {}) {
  const floor = tradingFloor(change);
  const { context } = floor;
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const ramesh = await floor.person('Ramesh', 'B2B', 'hi');
  const salim = await floor.person('Salim', 'B2B', 'hi');
  const lotId = await floor.lot(kaveri);
  const open = (who: AccessClaims, buyerId?: string): Promise<ChatView> =>
    openChat(context, asked(who, { body: { lotId, ...(buyerId !== undefined && { buyerId }) } }));
  const send = (who: AccessClaims, chatId: string, body: NewMessage, key = context.ids.next()): Promise<MessageView> =>
    sendMessage(context, asked(who, { params: { chatId }, body, key }));
  return {
    ...floor,
    kaveri,
    ramesh,
    salim,
    lotId,
    open,
    send,
    say: (who: AccessClaims, chatId: string, text: string, language: Language = 'hi', key = context.ids.next()) =>
      send(who, chatId, { kind: 'text', text, language }, key),
    read: (who: AccessClaims, chatId: string, language: Language, after = 0, limit = 20) =>
      readMessages(context, asked(who, { params: { chatId }, query: { after, limit }, language })),
  };
}

async function refused(code: ErrorCode, work: Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error) => error instanceof MarketError && error.code === code);
}

test('CHAT-1: a chat is one for its lot and buyer, and for nobody else', async () => {
  const talk = await conversation();
  const [first, again] = await Promise.all([talk.open(talk.ramesh), talk.open(talk.ramesh)]);
  assert.deepEqual(first, again);
  assert.deepEqual([first.side, first.otherName, first.last], ['buyer', 'Kaveri', 0]);
  await refused('not-yours', talk.read(talk.salim, first.chatId, 'hi'));
  await refused('not-yours', talk.say(talk.salim, first.chatId, 'नमस्ते'));
  await refused('not-found', talk.read(talk.salim, `${talk.lotId}.${talk.salim.userId}`, 'hi'));
  await talk.close();
});

test('CHAT-5: the vendor opens a chat only with somebody who has bid', async () => {
  const talk = await conversation();
  await refused('invalid-input', talk.open(talk.kaveri));
  await refused('not-allowed', talk.open(talk.kaveri, talk.ramesh.userId));
  const terms = { price: { rupees: '22', per: 'kg' }, quantity: { amount: '100', unit: 'kg' } };
  await placeBid(talk.context, asked(talk.ramesh, { body: { kind: 'bid', lotId: talk.lotId, ...terms }, key: 'bid' }));
  const chat = await talk.open(talk.kaveri, talk.ramesh.userId);
  assert.deepEqual([chat.side, chat.otherName], ['vendor', 'Ramesh']);
  await talk.close();
});

test('CHAT-2, CHAT-3: messages sent at once keep one order, and a reader who pages by place gets each once', async () => {
  const talk = await conversation();
  const { chatId } = await talk.open(talk.ramesh);
  const words = Array.from({ length: 12 }, (_, at) => `message ${'i'.repeat(at + 1)}`);
  for (const pair of [words.slice(0, 4), words.slice(4, 8), words.slice(8)]) {
    await Promise.all(pair.map((text, at) => talk.say(at % 2 ? talk.kaveri : talk.ramesh, chatId, text, 'en')));
  }
  const seen: MessageView[] = [];
  for (let more = true; more; ) {
    const page = await talk.read(talk.ramesh, chatId, 'en', seen.at(-1)?.sequence ?? 0, 5);
    seen.push(...page.messages);
    more = page.more;
  }
  assert.deepEqual(seen.map(({ original }) => original?.text).sort(), [...words].sort());
  for (const [at, message] of seen.entries()) assert.equal(message.previous, seen[at - 1]?.sequence ?? 0);
  await talk.close();
});

test('CHAT-4: a message sent again with its key is kept once', async () => {
  const talk = await conversation();
  const { chatId } = await talk.open(talk.ramesh);
  const [one, same] = await Promise.all([1, 2].map(() => talk.say(talk.ramesh, chatId, 'नमस्ते', 'hi', 'key')));
  assert.deepEqual(one, same);
  assert.equal((await talk.read(talk.ramesh, chatId, 'hi')).messages.length, 1);
  await refused('idempotency-key-reused', talk.say(talk.ramesh, chatId, 'कुछ और', 'hi', 'key'));
  await talk.close();
});

test('an offer is the facts of a bid, said to each reader in their own language', async () => {
  const talk = await conversation();
  const { chatId } = await talk.open(talk.ramesh);
  const terms = { price: { rupees: '22.5', per: 'kg' }, quantity: { amount: '100', unit: 'kg' } };
  const body = { kind: 'bid', lotId: talk.lotId, ...terms };
  const { bid } = await placeBid(talk.context, asked(talk.ramesh, { body, key: 'bid' }));
  await talk.send(talk.ramesh, chatId, { kind: 'offer', bidId: bid.bidId });
  for (const language of ['ta', 'hi'] as const) {
    const [offer] = (await talk.read(talk.kaveri, chatId, language)).messages;
    const understood = talk.context.interpreter.understand(offer?.reading.screen ?? '', language);
    assert.deepEqual([understood.crop, understood.price, understood.quantity], ['tomato', terms.price, terms.quantity]);
    assert.deepEqual([offer?.reading.language, offer?.reading.complete, offer?.bidId], [language, true, bid.bidId]);
  }
  await refused('not-found', talk.send(talk.ramesh, chatId, { kind: 'offer', bidId: `${talk.lotId}.${talk.lotId}` }));
  await talk.close();
});

test('free words without an engine: the reader is told so, gets the facts in full, and the original is there', async () => {
  const talk = await conversation();
  const { chatId } = await talk.open(talk.ramesh);
  const text = 'टमाटर 22 रुपये किलो, 100 किलो चाहिए';
  await talk.say(talk.ramesh, chatId, text);
  const [message] = (await talk.read(talk.kaveri, chatId, 'ta')).messages;
  assert.deepEqual(message?.original, { text, language: 'hi' });
  assert.deepEqual([message?.reading.complete, message?.translation?.because], [false, 'no-engine']);
  const understood = talk.context.interpreter.understand(message?.facts?.screen ?? '', 'ta');
  assert.deepEqual(
    [understood.crop, understood.price, understood.quantity],
    ['tomato', { rupees: '22', per: 'kg' }, { amount: '100', unit: 'kg' }],
  );
  const [own] = (await talk.read(talk.ramesh, chatId, 'hi')).messages;
  assert.deepEqual([own?.reading.screen, own?.reading.complete], [text, true]);
  await talk.close();
});

test('who listens is told after the commit and only what they may read; after a break nothing is lost', async () => {
  const talk = await conversation();
  const { chatId } = await talk.open(talk.ramesh);
  const heard: LiveMessage[] = [];
  const stopTelling = talk.feed.subscribe('live', liveUpdates(talk.context));
  await assert.rejects(talk.context.live.subscribe(talk.salim.userId, `chat/${chatId}`, () => {}));
  await assert.rejects(talk.context.live.subscribe(talk.salim.userId, `user/${talk.kaveri.userId}`, () => {}));
  const hangUp = await talk.context.live.subscribe(talk.kaveri.userId, `chat/${chatId}`, (told) => heard.push(told));
  const first = await talk.say(talk.ramesh, chatId, 'नमस्ते');
  await talk.feed.drained();
  hangUp();
  const missed = await talk.say(talk.ramesh, chatId, 'कल आऊँगा');
  await talk.feed.drained();
  assert.deepEqual(
    heard.map(({ sequence, payload }) => [sequence, JSON.parse(payload)]),
    [[first.sequence, { what: 'message', chatId, sequence: first.sequence, previous: 0 }]],
  );
  const { messages } = await talk.read(talk.kaveri, chatId, 'ta', first.sequence);
  assert.deepEqual(
    messages.map(({ sequence, previous }) => [sequence, previous]),
    [[missed.sequence, first.sequence]],
  );
  await stopTelling();
  await talk.close();
});

test('the chat that was last written in comes first in both members’ lists', async () => {
  const talk = await conversation();
  const other = await talk.lot(talk.kaveri, { crop: 'onion' });
  const one = await talk.open(talk.ramesh);
  talk.clock.advance(1);
  const two = await openChat(talk.context, asked(talk.ramesh, { body: { lotId: other } }));
  const ids = async (who: AccessClaims) =>
    (await listChats(talk.context, asked(who, { query: { limit: 20 } }))).chats.map(({ chatId }) => chatId);
  assert.deepEqual(await ids(talk.ramesh), [two.chatId, one.chatId]);
  talk.clock.advance(1);
  await talk.say(talk.ramesh, one.chatId, 'नमस्ते');
  assert.deepEqual(await ids(talk.kaveri), [one.chatId, two.chatId]);
  assert.deepEqual(await ids(talk.salim), []);
  await talk.close();
});

test('a voice message that was hardly heard is to be said again, and is not sent', async () => {
  const capabilities = {
    languages: ['hi'],
    contentTypes: ['audio/wav'],
    streaming: false,
    maximumSeconds: 60,
  } as const;
  const heard = { text: 'पचास किलो भेजो', confidence: 0.1, engine: 'ear' };
  const ear: SpeechToText = { name: 'ear', capabilities, transcribe: async () => heard };
  const talk = await conversation({ hearing: [ear] });
  const { chatId } = await talk.open(talk.ramesh);
  const audio = `${talk.ramesh.userId}/${talk.context.ids.next()}`;
  const sound = new TextEncoder().encode('RIFF\0\0\0\0WAVEfmt the sound of somebody far away');
  await talk.context.blobs.write({ bucket: 'voice', name: audio }, 'audio/wav', sound);
  await refused('nothing-heard', talk.send(talk.ramesh, chatId, { kind: 'voice', audio, language: 'hi' }));
  assert.deepEqual((await talk.read(talk.kaveri, chatId, 'ta')).messages, []);
  await talk.close();
});
