import { MarketError } from '@mandi/market';
import { ConditionFailed, type Write } from '@mandi/ports';
import {
  audited,
  newPerson,
  type Person,
  person,
  phoneOwner,
  type Registration,
  type SentCode,
  startSession,
  useCode,
} from '@mandi/records';
import type * as v from 'valibot';
import type { Context } from '../context.ts';
import type { RouteRequest } from '../http/route.ts';
import { checkedCode, sendCode } from './codes.ts';
import { countRequest, triesOfAddress } from './limits.ts';
import { isDemoNumber, mobileNumber } from './phone.ts';
import { newSession, signedInAnswer } from './sessions.ts';
import type { login, registration, verification } from './wire.ts';

type Asked<S> = RouteRequest<undefined, undefined, S>;

/** Keeps what someone says of themselves until they prove that the phone is theirs. A known phone's account stays as it is. */
export async function askToRegister(context: Context, { body, address }: Asked<typeof registration>) {
  const { phone: typed, ...about } = body;
  const phone = mobileNumber(typed, context.settings.demo);
  const language = about.languages[0] ?? context.settings.defaultLanguage;
  return sendCode(context, { phone, address, language, registration: about });
}

export async function askToSignIn(context: Context, { body, address, language }: Asked<typeof login>) {
  const phone = mobileNumber(body.phone, context.settings.demo);
  return sendCode(context, { phone, address, language: body.language ?? language });
}

/**
 * Signs in the phone's owner, or first registers who asked to. The code, the account and the session are one commit.
 * Errors: those of `checkedCode`, and 'not-registered' for a right code with nobody behind it.
 */
export async function verify(context: Context, { body, address }: Asked<typeof verification>) {
  const phone = mobileNumber(body.phone, context.settings.demo);
  if (!isDemoNumber(phone)) await countRequest(context, triesOfAddress, address);
  const sent = await checkedCode(context, phone, body.code);
  const known = await phoneOwner(context.store, phone);
  const someone = known ? await person(context.store, known) : undefined;
  if (someone) return open(context, phone, sent, someone, []);
  if (!sent.registration) return nobody(context, phone, sent);
  const joined = newcomer(context, phone, sent.registration);
  const entry = audited(context, { thing: `user/${joined.userId}`, actor: joined.userId, act: 'user.registered' });
  return open(context, phone, sent, joined, [...newPerson(joined), entry]);
}

function newcomer(context: Context, phone: string, registration: Registration): Person {
  return { ...registration, userId: context.ids.next(), phone, joined: context.clock.now(), version: 1 };
}

async function open(context: Context, phone: string, sent: SentCode, someone: Person, writes: readonly Write[]) {
  const { started, refreshToken } = newSession(context, someone);
  const entry = audited(context, {
    thing: `user/${someone.userId}`,
    actor: someone.userId,
    act: 'session.started',
    details: { sessionId: started.sessionId },
  });
  await spend(context, [useCode(phone, sent), ...writes, startSession(started), entry]);
  return signedInAnswer(context, started, refreshToken);
}

async function nobody(context: Context, phone: string, sent: SentCode): Promise<never> {
  await spend(context, [useCode(phone, sent)]);
  throw new MarketError('not-registered');
}

/** A code that another call used meanwhile is gone. */
async function spend(context: Context, writes: readonly Write[]): Promise<void> {
  try {
    await context.store.commit(writes);
  } catch (error) {
    if (error instanceof ConditionFailed) throw new MarketError('code-expired');
    throw error;
  }
}
