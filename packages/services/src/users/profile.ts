import { MarketError } from '@mandi/market';
import { ConditionFailed } from '@mandi/ports';
import { audited, changedPerson, type Person, person } from '@mandi/records';
import type * as v from 'valibot';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { ownView, publicView } from '../trade/people.ts';
import type { profileChange, userParams } from './wire.ts';

/** One's own profile whole; of others what anyone signed in may know. Errors: 'not-found'. */
export async function readProfile(context: Context, request: RouteRequest<typeof userParams, undefined, undefined>) {
  const { userId } = request.params;
  const someone = await known(context, userId);
  return userId === caller(request).userId ? ownView(someone) : publicView(someone);
}

/** Errors: 'not-yours' for another's profile, 'changed-meanwhile'. */
export async function changeProfile(
  context: Context,
  request: RouteRequest<typeof userParams, undefined, typeof profileChange>,
) {
  const { userId } = request.params;
  if (userId !== caller(request).userId) throw new MarketError('not-yours');
  const before = await known(context, userId);
  const after: Person = { ...before, ...given(request.body) };
  const details = { fields: Object.keys(request.body) };
  const entry = audited(context, { thing: `user/${userId}`, actor: userId, act: 'user.changed', details });
  try {
    await context.store.commit([changedPerson(before, after), entry]);
  } catch (error) {
    if (error instanceof ConditionFailed) throw new MarketError('changed-meanwhile');
    throw error;
  }
  return ownView(after);
}

/** The fields that were given: an absent one leaves what is. */
function given(
  change: v.InferOutput<typeof profileChange>,
): Partial<Pick<Person, 'name' | 'languages' | 'state' | 'district'>> {
  const { name, languages, state, district } = change;
  return {
    ...(name && { name }),
    ...(languages && { languages }),
    ...(state && { state }),
    ...(district && { district }),
  };
}

async function known(context: Context, userId: string): Promise<Person> {
  const someone = await person(context.store, userId);
  if (!someone) throw new MarketError('not-found');
  return someone;
}
