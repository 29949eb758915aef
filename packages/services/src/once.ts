import { createHash } from 'node:crypto';
import { MarketError } from '@mandi/market';
import { ConditionFailed, type Write } from '@mandi/ports';
import { givenAnswer, rememberAnswer } from '@mandi/records';
import type { Context } from './context.ts';

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
 * `decide` reads, checks the rules, and is called again when another commit came between its reading and its writing.
 * Errors: 'idempotency-key-reused' for the same key with another request, 'changed-meanwhile' when it never came through.
 */
export async function once<A>(context: Context, asking: Asking, decide: () => Promise<Decision<A>>): Promise<A> {
  const asked = createHash('sha256').update(JSON.stringify(asking.request)).digest('hex');
  for (let attempt = 0; attempt < attempts; attempt++) {
    const given = await givenAnswer(context.store, asking.userId, asking.idempotencyKey);
    if (given) {
      if (given.asked !== asked) throw new MarketError('idempotency-key-reused');
      return JSON.parse(given.answer) as A;
    }
    const { writes, answer } = await decide();
    const remember = rememberAnswer(
      asking.userId,
      asking.idempotencyKey,
      { asked, answer: JSON.stringify(answer) },
      context.clock.now(),
    );
    try {
      await context.store.commit([...writes, remember]);
      return answer;
    } catch (error) {
      if (!(error instanceof ConditionFailed)) throw error;
    }
  }
  throw new MarketError('changed-meanwhile');
}
