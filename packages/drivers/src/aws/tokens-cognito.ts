import { isDeepStrictEqual } from 'node:util';
import {
  AdminInitiateAuthCommand,
  AdminRespondToAuthChallengeCommand,
  type AuthenticationResultType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { AccessClaims, Clock, Instant, Randomness, Tokens } from '@mandi/ports';
import { PortError } from '@mandi/ports/error';
import type { ChallengeTickets, PoolProfile } from './challenge-ticket.ts';
import { cognitoFailure } from './tokens-cognito-failure.ts';
import { claimsIn, poolVerifier } from './tokens-cognito-keys.ts';
import { isCalled, settleUser } from './tokens-cognito-user.ts';

/** What the pool keeps of a person, beside the user type. */
export interface PoolPerson {
  /** E.164. */
  readonly phone: string;
  readonly languages: readonly string[];
  readonly state: string;
  readonly district: string;
}

export interface CognitoTokensOptions {
  readonly client: CognitoIdentityProviderClient;
  readonly userPoolId: string;
  readonly clientId: string;
  readonly tickets: ChallengeTickets;
  /** The person of a user id, as stored; undefined for nobody. */
  readonly person: (userId: string) => Promise<PoolPerson | undefined>;
  readonly clock: Clock;
  readonly randomness: Randomness;
  /** Where the pool's keys are, when not at the issuer's own address. */
  readonly keysAddress?: string;
  /** Milliseconds for fetching the keys. */
  readonly keysDeadline?: number;
  /** Milliseconds for all calls of one sign-in, in which Cognito may have to wake our triggers. */
  readonly deadline?: number;
}

type Options = { readonly abortSignal: AbortSignal };

interface Begun {
  readonly name: string;
  readonly challenge: string;
  readonly profile: string;
  readonly session: string;
}

/**
 * Access tokens of an Amazon Cognito user pool. Who asks for one has already proved the phone by our one-time code; `issue` signs the
 * phone's user in by the custom challenge and answers it with a ticket that only this driver and the pool's triggers can make or check.
 * Cognito's refresh token is thrown away, and the pre-token trigger would not honour it: a session is ours, in the store.
 */
export class CognitoTokens implements Tokens {
  readonly #options: CognitoTokensOptions;
  readonly #verify: (token: string) => Promise<AccessClaims>;

  constructor(options: CognitoTokensOptions) {
    this.#options = options;
    this.#verify = poolVerifier(options);
  }

  /**
   * Cognito fixes how long a token lives, in the client's settings. Errors: 'unsupported' when that is longer than `seconds` or the triggers
   * did not put the claims in; 'not-found' for a user id of nobody; 'refused', 'unavailable', 'timeout'.
   */
  async issue(claims: AccessClaims, seconds: number): Promise<{ readonly token: string; readonly expires: Instant }> {
    const person = await this.#options.person(claims.userId);
    if (!person) throw new PortError('not-found', 'there is nobody of this user id');
    const abortSignal = AbortSignal.timeout(this.#options.deadline ?? 10_000);
    try {
      const result = await this.#signIn(claims, person, { abortSignal });
      return this.#checked(result, claims, seconds);
    } catch (error) {
      throw cognitoFailure(error);
    }
  }

  verify(token: string): Promise<AccessClaims> {
    return this.#verify(token);
  }

  /**
   * Once more where the first answer was refused: an answer that was lost on the way, and sent again by the client, has used its session up.
   */
  async #signIn(
    claims: AccessClaims,
    person: PoolPerson,
    options: Options,
  ): Promise<AuthenticationResultType | undefined> {
    try {
      return await this.#signInOnce(claims, person, options);
    } catch (error) {
      if (!isCalled(error, 'NotAuthorizedException')) throw error;
      return this.#signInOnce(claims, person, options);
    }
  }

  async #signInOnce(
    claims: AccessClaims,
    person: PoolPerson,
    options: Options,
  ): Promise<AuthenticationResultType | undefined> {
    const { client, userPoolId, clientId, tickets, clock } = this.#options;
    const { name, challenge, session } = await this.#begin(claims, person, options);
    const ticket = tickets.sign(claims, person.phone, challenge, clock.now());
    const command = new AdminRespondToAuthChallengeCommand({
      UserPoolId: userPoolId,
      ClientId: clientId,
      ChallengeName: 'CUSTOM_CHALLENGE',
      Session: session,
      ChallengeResponses: { USERNAME: name, ANSWER: ticket },
      // The pre-token trigger sees this and not the answer.
      ClientMetadata: { ticket },
    });
    const { AuthenticationResult } = await client.send(command, options);
    return AuthenticationResult;
  }

  /** A challenge of a user whose profile in the pool is the one of now; made or mended first where it is not. */
  async #begin(
    { userType }: AccessClaims,
    { phone, languages, state, district }: PoolPerson,
    options: Options,
  ): Promise<Begun> {
    const profile: PoolProfile = { user_type: userType, languages: languages.join(','), state, district };
    const begun = await this.#initiate(phone, options);
    if (begun?.profile === this.#options.tickets.profileMark(profile, true)) return begun;
    const made = await settleUser(this.#options, phone, profile, options);
    const again = made || !begun ? await this.#initiate(phone, options) : begun;
    if (!again) throw new PortError('unavailable', 'Cognito does not find the user that it has just made');
    return again;
  }

  /** Undefined where the pool says that it knows no such user; with PreventUserExistenceErrors it plays one instead. */
  async #initiate(phone: string, options: Options): Promise<Begun | undefined> {
    const { client, userPoolId, clientId } = this.#options;
    const command = new AdminInitiateAuthCommand({
      UserPoolId: userPoolId,
      ClientId: clientId,
      AuthFlow: 'CUSTOM_AUTH',
      AuthParameters: { USERNAME: phone },
    });
    try {
      const { ChallengeName, ChallengeParameters = {}, Session } = await client.send(command, options);
      const { USERNAME: name = phone, challenge, profile } = ChallengeParameters;
      if (ChallengeName !== 'CUSTOM_CHALLENGE' || !Session || !challenge || !profile)
        throw new PortError('unsupported', `the pool asks for ${ChallengeName} instead of our challenge`);
      return { name, challenge, profile, session: Session };
    } catch (error) {
      if (isCalled(error, 'UserNotFoundException')) return undefined;
      throw error;
    }
  }

  #checked(result: AuthenticationResultType | undefined, asked: AccessClaims, seconds: number) {
    const token = result?.AccessToken;
    if (!token) throw new PortError('unsupported', 'the pool asks for more than our challenge');
    const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    if (!isDeepStrictEqual(claimsIn(claims), asked))
      throw new PortError('unsupported', 'the pool did not put the claims into the token');
    if (claims.exp - claims.iat > seconds)
      throw new PortError('unsupported', `the pool's tokens live ${claims.exp - claims.iat} seconds`);
    return { token, expires: (claims.exp * 1000) as Instant };
  }
}
