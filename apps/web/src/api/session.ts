import type { AnswerOf } from '@mandi/services/http/client';
import { computed, signal } from '@preact/signals';
import { memory } from '../state/persona.ts';

export type Session = AnswerOf<'POST', '/auth/verify'>;

/** Who is signed in on this phone; undefined for nobody. */
export const session = signal<Session | undefined>(remembered());
export const me = computed(() => session.value?.profile);

function remembered(): Session | undefined {
  const kept = memory.read('session');
  if (kept === undefined) return undefined;
  try {
    return JSON.parse(kept) as Session;
  } catch {
    return undefined;
  }
}

/** Keeps the session (or forgets it) on this phone. */
export function keepSession(next: Session | undefined): void {
  memory.write('session', next && JSON.stringify(next));
  session.value = next;
}

/** The session as another tab may have renewed it: a refresh token works once only. */
export function newestSession(): Session | undefined {
  return remembered() ?? session.peek();
}
