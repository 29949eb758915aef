import { randomUUID } from 'node:crypto';
import { interpreter, plainly, type Screen } from './screen.ts';
import { type SaidName, said } from './script.ts';
import type { Say, Speaker } from './turn.ts';
import { meant } from './understood.ts';
import type { Said } from './voice.ts';

/** The buyer says when he will come and the vendor answers; each reads the other in their own language. */
export async function talk(seller: Speaker, buyer: Speaker, lotId: string, say: Say, show: Screen): Promise<void> {
  const { chatId } = await buyer.call('POST', '/chat', { body: { lotId } });
  await send(buyer, chatId, 'message', say);
  await read(seller, chatId, 'message', show);
  await send(seller, chatId, 'reply', say);
  await read(buyer, chatId, 'reply', show);
}

/** Errors: when the words mean another amount than was meant; then nothing is sent. */
function send(speaker: Speaker, chatId: string, name: 'message' | 'reply', say: Say): Promise<unknown> {
  return say(speaker, name, async (words) => {
    const facts = interpreter.understand(words.text, words.language);
    if (!meant(facts, said[name].means)) throw new Error(`Understood as ${plainly(facts) || 'nothing of the trade'}.`);
    const request = { params: { chatId }, idempotencyKey: randomUUID(), body: messageOf(words) };
    return speaker.call('POST', '/chat/{chatId}/messages', request);
  });
}

function messageOf({ text, language, recording }: Said) {
  if (!recording) return { kind: 'text', text, language } as const;
  return { kind: 'voice', audio: recording, language, transcript: text } as const;
}

/** Errors: when what the reader is shown does not say the amount that was meant. */
async function read({ actor, call }: Speaker, chatId: string, name: SaidName & ('message' | 'reply'), show: Screen) {
  const { messages } = await call('GET', '/chat/{chatId}/messages', { params: { chatId }, query: {} });
  const last = messages.findLast(({ yours }) => !yours);
  if (!last) throw new Error(`${actor.name} has no message.`);
  const { screen, language, complete } = last.reading;
  show.note(
    `   ${actor.name} reads: ${screen}${complete ? '' : ' (the facts only: free words need a translation engine)'}`,
  );
  const facts = interpreter.understand(screen, language);
  if (!meant(facts, said[name].means)) throw new Error(`${actor.name} reads other facts: ${plainly(facts)}.`);
}
