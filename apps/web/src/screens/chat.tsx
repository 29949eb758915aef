import type { AnswerOf, RequestOf } from '@mandi/services/http/client';
import { useEffect, useRef } from 'preact/hooks';
import { call, newKey } from '../api/client.ts';
import { me } from '../api/session.ts';
import { Screen } from '../design/board.tsx';
import { Refused, Waiting } from '../design/waiting.tsx';
import { address } from '../navigation/here.ts';
import { useDoing } from '../state/doing.ts';
import { useLoaded } from '../state/loaded.ts';
import { language, word } from '../state/words.ts';
import { Composer } from './composer.tsx';
import { MessageSlip } from './message-slip.tsx';

type Chat = AnswerOf<'POST', '/chat'>;
type Message = AnswerOf<'POST', '/chat/{chatId}/messages'>;
type NewMessage = RequestOf<'POST', '/chat/{chatId}/messages'>['body'];

/** The talk of two people about one lot, each reading in their own language. */
export function Chat({ id }: { id: string }) {
  const [lotId = '', buyerId = ''] = id.split('.');
  const chat = useLoaded<Chat>(`chat/${id}`, () => call('POST', '/chat', { body: { lotId, buyerId } }));
  const messages = useLoaded<readonly Message[]>(
    `messages/${id}/${chat.value?.chatId ?? ''}`,
    () => (chat.value ? everyMessage(id) : Promise.resolve([])),
    [`chat/${id}`],
  );
  const end = useRef<HTMLDivElement>(null);
  const last = messages.value?.at(-1)?.sequence;
  useEffect(() => end.current?.scrollIntoView({ block: 'end' }), [last]);
  const sending = useDoing();
  const send = (body: NewMessage) =>
    sending.run(async () => {
      await call('POST', '/chat/{chatId}/messages', { params: { chatId: id }, body, idempotencyKey: newKey() });
      messages.again();
    });
  return (
    <Screen title={chat.value?.otherNameShown ?? word('chats')} sub={chat.value?.cropName} back={address('talk')}>
      {chat.refusal && <Refused refusal={chat.refusal} again={chat.again} />}
      {messages.value?.length === 0 && chat.value && <p class="empty">{word('noMessages')}</p>}
      <ol class="messages" aria-live="polite" data-shows="messages">
        {messages.value?.map((message) => (
          <MessageSlip key={message.sequence} message={message} />
        ))}
      </ol>
      {sending.busy && <Waiting text={word('sending')} />}
      {sending.refusal && <Refused refusal={sending.refusal} again={sending.forget} />}
      <div ref={end} />
      {chat.value && <Composer onSend={send} />}
    </Screen>
  );
}

/** Messages that this phone already has, so that a new one costs one line and not the whole talk. */
const had = new Map<string, readonly Message[]>();

/** All messages in order: those behind the last one had are fetched page by page. */
async function everyMessage(chatId: string): Promise<readonly Message[]> {
  const key = `${me.peek()?.userId}/${language.peek()}/${chatId}`;
  const all = [...(had.get(key) ?? [])];
  for (let more = true; more; ) {
    const after = `${all.at(-1)?.sequence ?? 0}`;
    const page = await call('GET', '/chat/{chatId}/messages', { params: { chatId }, query: { after, limit: '100' } });
    all.push(...page.messages);
    more = page.more && page.messages.length > 0;
  }
  had.set(key, all);
  return all;
}
