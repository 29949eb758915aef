import type { AccessClaims, Clock, Randomness } from '@mandi/ports';
import { PortError } from '@mandi/ports/error';
import type { ChallengeTickets, PoolProfile } from './challenge-ticket.ts';

/** The scope that the API asks for: only a token that our trigger had a hand in carries it. */
export const apiScope = 'mandi/trade';
/** The scope that lets a token read and change its user at Cognito itself; nobody needs it, so nobody gets it. */
const selfServiceScope = 'aws.cognito.signin.user.admin';

type Attributes = Readonly<Record<string, string>>;

export interface Step {
  readonly challengeName?: 'CUSTOM_CHALLENGE';
  readonly issueTokens: boolean;
  readonly failAuthentication: boolean;
}

/** What comes next in a sign-in: one challenge, one try. Any other kind of challenge (a password, Cognito's own MFA) is the end of it. */
export function nextStep(past: readonly { readonly challengeName: string; readonly challengeResult: boolean }[]): Step {
  const [first] = past;
  if (first === undefined) return { challengeName: 'CUSTOM_CHALLENGE', issueTokens: false, failAuthentication: false };
  const passed = past.length === 1 && first.challengeName === 'CUSTOM_CHALLENGE' && first.challengeResult;
  return { issueTokens: passed, failAuthentication: !passed };
}

export interface Challenge {
  /** Told to whoever began to sign in. `profile` shows the driver, and nobody else, whether the pool knows the profile of now. */
  readonly shown: { readonly challenge: string; readonly profile: string };
  readonly kept: { readonly challenge: string };
}

/** A new challenge: a random word that its ticket must contain, so that a ticket is of no use a second time. The same for who does not exist. */
export function newChallenge(tickets: ChallengeTickets, randomness: Randomness, attributes: Attributes): Challenge {
  const challenge = Buffer.from(randomness.bytes(24)).toString('base64url');
  const settled = attributes['cognito:user_status'] !== 'FORCE_CHANGE_PASSWORD';
  return {
    shown: { challenge, profile: tickets.profileMark(profileOf(attributes), settled) },
    kept: { challenge },
  };
}

function profileOf(attributes: Attributes): PoolProfile {
  const one = (name: keyof PoolProfile) => attributes[`custom:${name}`] ?? '';
  return { user_type: one('user_type'), languages: one('languages'), state: one('state'), district: one('district') };
}

/** Whether `answer` is the ticket for this challenge and this user's phone. */
export function answers(
  { tickets, clock }: { readonly tickets: ChallengeTickets; readonly clock: Clock },
  asked: { readonly challenge: string | undefined; readonly answer: string; readonly attributes: Attributes },
): boolean {
  try {
    const ticket = tickets.read(asked.answer, asked.attributes['phone_number'] ?? '', clock.now());
    return ticket.challenge === asked.challenge;
  } catch (error) {
    if (error instanceof PortError) return false;
    throw error;
  }
}

/**
 * The claims for a token. The ticket stands in the client's metadata, which Cognito passes on as anybody may write it, so it is checked
 * again here. Errors: 'refused' without a good ticket, which also ends every use of Cognito's refresh tokens: sessions are ours.
 */
export function claimsOf(
  { tickets, clock }: { readonly tickets: ChallengeTickets; readonly clock: Clock },
  asked: { readonly ticket: string | undefined; readonly attributes: Attributes },
): AccessClaims {
  if (asked.ticket === undefined) throw new PortError('refused', 'no ticket came with the sign-in');
  const { userId, userType, sessionId } = tickets.read(
    asked.ticket,
    asked.attributes['phone_number'] ?? '',
    clock.now(),
  );
  return { userId, userType, sessionId };
}

/** How the claims stand in an access token. */
export const claimNames = { userId: 'user_id', userType: 'user_type', sessionId: 'session_id' } as const;

/** What the pre-token trigger changes in the access token. */
export function accessToken(claims: AccessClaims) {
  return {
    claimsToAddOrOverride: {
      [claimNames.userId]: claims.userId,
      [claimNames.userType]: claims.userType,
      [claimNames.sessionId]: claims.sessionId,
    },
    scopesToAdd: [apiScope],
    scopesToSuppress: [selfServiceScope],
  };
}
