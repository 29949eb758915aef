import { createHmac, timingSafeEqual } from 'node:crypto';
import type { AccessClaims, Instant } from '@mandi/ports';
import { PortError } from '@mandi/ports/error';

/**
 * How long a ticket is good for, in seconds: the driver answers within one call, so this covers slow lines and clocks that differ.
 * Cognito's own session of a challenge ends after three minutes.
 */
const ticketSeconds = 60;
const leastSecret = 32;
const userTypes: ReadonlySet<unknown> = new Set(['vendor', 'B2B', 'B2C']);

/** What a ticket says: who signs in, with which session, in answer to which challenge. No phone and no name is readable in it. */
export interface Ticket extends AccessClaims {
  /** The challenge that it answers, and no other. */
  readonly challenge: string;
  /** Keyed mark of the phone that was proved. */
  readonly phone: string;
  /** Seconds since 1970. */
  readonly expires: number;
}

/** The user attributes of the pool that follow a person's profile. */
export interface PoolProfile {
  readonly user_type: string;
  readonly languages: string;
  readonly state: string;
  readonly district: string;
}

/** Tickets and marks under the secret that the auth function shares with the pool's triggers (32 characters or more). */
export class ChallengeTickets {
  readonly #secret: string;

  constructor(secret: string) {
    if (secret.length < leastSecret) throw new PortError('unsupported', 'the challenge secret is too short');
    this.#secret = secret;
  }

  /** A ticket that answers `challenge` for the owner of `phone` (E.164), good for a minute from `now`. */
  sign(claims: AccessClaims, phone: string, challenge: string, now: Instant): string {
    const { userId, userType, sessionId } = claims;
    const expires = Math.floor(now / 1000) + ticketSeconds;
    const ticket: Ticket = { userId, userType, sessionId, challenge, phone: this.phoneMark(phone), expires };
    const body = Buffer.from(JSON.stringify(ticket)).toString('base64url');
    return `${body}.${this.#mark('ticket', body)}`;
  }

  /** The ticket that `text` is, for the owner of `phone`. Errors: 'refused' for a forged or expired one and for another's phone. */
  read(text: string, phone: string, now: Instant): Ticket {
    const [body = '', mark = '', more] = text.split('.');
    if (more !== undefined || !same(mark, this.#mark('ticket', body))) throw refused('forged');
    const ticket = JSON.parse(Buffer.from(body, 'base64url').toString()) as Ticket;
    if (!userTypes.has(ticket.userType)) throw refused('of no user type');
    if (ticket.expires * 1000 <= now) throw refused('expired');
    if (!same(ticket.phone, this.phoneMark(phone))) throw refused("for another's phone");
    return ticket;
  }

  phoneMark(phone: string): string {
    return this.#mark('phone', phone);
  }

  /** Whether two profiles are the same can be told from their marks; what stands in them cannot. */
  profileMark({ user_type, languages, state, district }: PoolProfile, settled: boolean): string {
    return this.#mark('profile', JSON.stringify([user_type, languages, state, district, settled]));
  }

  #mark(purpose: 'ticket' | 'phone' | 'profile', text: string): string {
    return createHmac('sha256', this.#secret).update(`${purpose}|${text}`).digest('base64url');
  }
}

const refused = (why: string): PortError => new PortError('refused', `the ticket is ${why}`);

function same(one: string, other: string): boolean {
  return one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
}
