import type { AnswerOf } from '@mandi/services/http/client';

/** What the host says of itself: what it hears and speaks, and where its live messages are heard. */
export type Host = AnswerOf<'GET', '/'>;

let asked: Promise<Partial<Host>> | undefined;

/** Asks once, or anew, for the host may have moved to another region. A host that does not say is taken to have nothing of its own. */
export function hostSays(anew = false): Promise<Partial<Host>> {
  if (anew) asked = undefined;
  asked ??= ask();
  return asked;
}

async function ask(): Promise<Partial<Host>> {
  const answer = await fetch('/v1').catch(() => undefined);
  if (!answer?.ok) return {};
  return (await answer.json().catch(() => ({}))) as Partial<Host>;
}
