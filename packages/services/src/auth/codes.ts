import { createHmac, timingSafeEqual } from 'node:crypto';
import type { LanguageCode } from '@mandi/language/meaning';
import { MarketError } from '@mandi/market';
import { ConditionFailed, type Instant } from '@mandi/ports';
import { countTry, putCode, type Registration, type SentCode, sentCode } from '@mandi/records';
import type { Context } from '../context.ts';
import { isoOf } from '../http/instant.ts';
import { codesOfAddress, codesOfPhone, countRequest } from './limits.ts';
import { isDemoNumber } from './phone.ts';

const codeMilliseconds = 5 * 60 * 1000;
export const mostTries = 5;

export interface CodeRequest {
  readonly phone: string;
  readonly address: string;
  readonly language: LanguageCode;
  readonly registration?: Registration;
}

/**
 * Sends a new six-digit code; any earlier one stops working. The work and the answer are the same for known and unknown phones:
 * whether there is an account is told only to who has the phone. Errors: 'too-many-requests', 'temporarily-unavailable'.
 */
export async function sendCode(context: Context, request: CodeRequest) {
  const { phone, language } = request;
  const demo = isDemoNumber(phone);
  if (!demo) {
    await countRequest(context, codesOfPhone, phone);
    await countRequest(context, codesOfAddress, request.address);
  }
  const code = `${context.randomness.below(1_000_000)}`.padStart(6, '0');
  const expiresAt = (context.clock.now() + codeMilliseconds) as Instant;
  const hash = hashOf(context, phone, code);
  const registration = request.registration && { registration: request.registration };
  await context.store.commit([putCode(phone, { hash, tries: 0, expiresAt, ...registration })]);
  await context.codes.send(phone, code, language);
  return { phone, expires: isoOf(expiresAt), ...(demo && { demoCode: code }) };
}

/**
 * The code that was sent to the phone, when `typed` is it. Each try counts before it is judged.
 * Errors: 'code-expired' (also where none was sent), 'too-many-tries', 'wrong-code' with the tries left.
 */
export async function checkedCode(context: Context, phone: string, typed: string): Promise<SentCode> {
  const sent = await sentCode(context.store, phone);
  if (!sent || sent.expiresAt <= context.clock.now()) throw new MarketError('code-expired');
  if (sent.tries >= mostTries) throw new MarketError('too-many-tries');
  try {
    await context.store.commit([countTry(phone, sent, mostTries)]);
  } catch (error) {
    if (error instanceof ConditionFailed) throw new MarketError('too-many-tries');
    throw error;
  }
  const right = timingSafeEqual(Buffer.from(sent.hash), Buffer.from(hashOf(context, phone, typed)));
  if (!right) throw new MarketError('wrong-code', { left: Math.max(0, mostTries - sent.tries - 1) });
  return sent;
}

function hashOf(context: Context, phone: string, code: string): string {
  return createHmac('sha256', context.settings.secret).update(`code|${phone}|${code}`).digest('base64url');
}
