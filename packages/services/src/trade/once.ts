import { hash } from 'node:crypto';
import { MarketError } from '@mandi/market';
import { ConditionFailed, type Write } from '@mandi/ports';
import { givenAnswer, rememberAnswer } from '@mandi/records';
import type { Context } from '../context.ts';

/** What a use case decided: all of it is written in one commit, with the answer, or nothing is. */
export interface Decision<A> {
  readonly writes: readonly Write[];
  readonly answer: A;
}

export interface Asking {
  readonly userId: string;
  readonly idempotencyKey: string;
  /** Whatever makes this request differ from another: route, params and body. */
  readonly request: unknown;
}

/** How often a decision is made anew after another's commit came between. */
const attempts = 8;

/**
 * Decides and commits once for each idempotency key; a replay gives the first answer and writes nothing.
 * `decide` reads and checks the rules, and is called again when another commit came between its reading and its writing. A key that was
 * answered before is noticed by the refused commit, or where the rules now refuse what they once allowed: so nobody's first request pays for it.
 * Errors: 'idempotency-key-reused' for the same key with another request, 'changed-meanwhile' when it never came through.
 */
export async function once<A>(context: Context, asking: Asking, decide: () => Promise<Decision<A>>): Promise<A> {
  const asked = hash('sha256', JSON.stringify(asking.request));
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const { writes, answer } = await decide();
      const given = { asked, answer: JSON.stringify(answer) };
      const remember = rememberAnswer(asking.userId, asking.idempotencyKey, given, context.clock.now());
      await context.store.commit([...writes, remember]);
      return answer;
    } catch (error) {
      const before = await answeredBefore<A>(context, asking, asked);
      if (before) return before.answer;
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new MarketError('changed-meanwhile');
}

async function answeredBefore<A>(context: Context, asking: Asking, asked: string): Promise<{ answer: A } | undefined> {
  const given = await givenAnswer(context.store, asking.userId, asking.idempotencyKey);
  if (given && given.asked !== asked) throw new MarketError('idempotency-key-reused');
  return given && { answer: JSON.parse(given.answer) as A };
}
