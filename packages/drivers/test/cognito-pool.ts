import { randomUUID } from 'node:crypto';
import type { Clock } from '@mandi/ports';
import { type PoolKeys, signedToken } from './cognito-keys.ts';

/**
 * The triggers of a pool, called with the events that Cognito's developer guide documents ("Custom authentication challenge", "Pre token
 * generation", version two); each gives the event back with its `response` filled in.
 */
export interface CognitoTriggers {
  define(event: TriggerEvent): Promise<object>;
  create(event: TriggerEvent): Promise<object>;
  verify(event: TriggerEvent): Promise<object>;
  preToken(event: TriggerEvent): Promise<object>;
}

/** What is common to the events of all triggers; what is in `request` and `response` depends on the trigger. */
export interface TriggerEvent {
  readonly version: string;
  readonly region: string;
  readonly userPoolId: string;
  readonly triggerSource: string;
  readonly userName: string;
  readonly callerContext: { readonly awsSdkVersion: string; readonly clientId: string };
  readonly request: object;
  readonly response: object;
}

export interface PoolUser {
  /** Cognito's own name for a user of a pool whose sign-in name is the phone: a UUID, and the `sub`. */
  readonly name: string;
  readonly attributes: Record<string, string>;
  status: 'FORCE_CHANGE_PASSWORD' | 'CONFIRMED';
}

export interface PoolSettings {
  readonly userPoolId: string;
  readonly clientId: string;
  readonly region: string;
  readonly accessSeconds: number;
  readonly keys: PoolKeys;
  readonly clock: Clock;
  readonly triggers: CognitoTriggers;
}

/** An error that Cognito documents, by its type. */
export class CognitoError extends Error {
  constructor(type: string, message: string) {
    super(message);
    this.name = type;
  }
}

interface SignIn {
  readonly user: PoolUser;
  readonly unknown: boolean;
  readonly until: number;
  readonly past: { challengeName: string; challengeResult: boolean; challengeMetadata?: string }[];
  readonly kept: Readonly<Record<string, string>>;
  readonly metadata: string | undefined;
}

/** "AuthSessionValidity": three minutes unless set. */
const sessionMilliseconds = 3 * 60 * 1000;
type Metadata = Readonly<Record<string, string>> | undefined;

/** Users, sign-ins and tokens of one pool with one app client, the client's PreventUserExistenceErrors enabled. */
export class CognitoPool {
  readonly users: PoolUser[] = [];
  readonly issuer: string;
  readonly settings: PoolSettings;
  readonly #signIns = new Map<string, SignIn>();
  readonly #refresh = new Map<string, PoolUser>();

  constructor(settings: PoolSettings) {
    this.settings = settings;
    this.issuer = `https://cognito-idp.${settings.region}.amazonaws.com/${settings.userPoolId}`;
  }

  /** A user by phone or by Cognito's own name. */
  find(name: string): PoolUser | undefined {
    return this.users.find((user) => user.name === name || user.attributes['phone_number'] === name);
  }

  existing(name: string): PoolUser {
    const user = this.find(name);
    if (user === undefined) throw new CognitoError('UserNotFoundException', 'User does not exist.');
    return user;
  }

  create(phone: string, attributes: Record<string, string>): PoolUser {
    if (!/^\+\d{6,15}$/.test(phone))
      throw new CognitoError('InvalidParameterException', 'Username should be a phone number.');
    if (this.find(phone)) throw new CognitoError('UsernameExistsException', 'User account already exists');
    const name = randomUUID();
    const user: PoolUser = {
      name,
      attributes: { ...attributes, sub: name, phone_number: phone },
      status: 'FORCE_CHANGE_PASSWORD',
    };
    this.users.push(user);
    return user;
  }

  /** Begins CUSTOM_AUTH. For a user who does not exist the triggers are told so, and the caller is not. */
  async begin(name: string): Promise<object> {
    const found = this.find(name);
    const user: PoolUser = found ?? { name: randomUUID(), attributes: {}, status: 'CONFIRMED' };
    return this.#next(
      { user, unknown: found === undefined, until: 0, past: [], kept: {}, metadata: undefined },
      undefined,
    );
  }

  /** Answers the challenge of a sign-in. A session is good once and for three minutes. */
  async answer(session: string, name: string, answer: string, metadata: Metadata): Promise<object> {
    const signIn = this.#signIns.get(session);
    this.#signIns.delete(session);
    const now = this.settings.clock.now();
    if (!signIn || signIn.until <= now || (name !== signIn.user.name && this.find(name) !== signIn.user))
      throw notAuthorized('Invalid session for the user, session can only be used once.');
    const { response } = await this.#call('verify', 'VerifyAuthChallengeResponse_Authentication', signIn, {
      privateChallengeParameters: signIn.kept,
      challengeAnswer: answer,
      ...(metadata && { clientMetadata: metadata }),
    });
    if (typeof response?.answerCorrect !== 'boolean') throw badAnswer('VerifyAuthChallengeResponse');
    const challengeResult = response.answerCorrect && !signIn.unknown;
    const entry = { challengeName: 'CUSTOM_CHALLENGE', challengeResult };
    const noted = signIn.metadata === undefined ? entry : { ...entry, challengeMetadata: signIn.metadata };
    return this.#next({ ...signIn, past: [...signIn.past, noted] }, metadata);
  }

  /** REFRESH_TOKEN_AUTH and GetTokensFromRefreshToken. */
  async refresh(token: string, metadata: Metadata): Promise<object> {
    const user = this.#refresh.get(token);
    if (!user) throw notAuthorized('Invalid Refresh Token');
    return {
      AuthenticationResult: await this.#tokens(user, 'TokenGeneration_RefreshTokens', metadata),
      ChallengeParameters: {},
    };
  }

  async #next(signIn: SignIn, metadata: Metadata): Promise<object> {
    const { response } = await this.#call('define', 'DefineAuthChallenge_Authentication', signIn, {
      session: signIn.past,
      ...(metadata && { clientMetadata: metadata }),
    });
    if (response?.failAuthentication) throw notAuthorized('Incorrect username or password.');
    if (response?.issueTokens)
      return {
        AuthenticationResult: await this.#tokens(signIn.user, 'TokenGeneration_Authentication', metadata),
        ChallengeParameters: {},
      };
    if (response?.challengeName !== 'CUSTOM_CHALLENGE') throw badAnswer('DefineAuthChallenge');
    return this.#challenge(signIn, metadata);
  }

  async #challenge(signIn: SignIn, metadata: Metadata): Promise<object> {
    const { response } = await this.#call('create', 'CreateAuthChallenge_Authentication', signIn, {
      challengeName: 'CUSTOM_CHALLENGE',
      session: signIn.past,
      ...(metadata && { clientMetadata: metadata }),
    });
    const { publicChallengeParameters: shown, privateChallengeParameters: kept, challengeMetadata } = response ?? {};
    if (typeof shown !== 'object' || typeof kept !== 'object') throw badAnswer('CreateAuthChallenge');
    const session = `${randomUUID()}${randomUUID()}`;
    const until = this.settings.clock.now() + sessionMilliseconds;
    this.#signIns.set(session, { ...signIn, until, kept, metadata: challengeMetadata });
    return {
      ChallengeName: 'CUSTOM_CHALLENGE',
      ChallengeParameters: { USERNAME: signIn.user.name, ...shown },
      Session: session,
    };
  }

  async #tokens(user: PoolUser, source: string, metadata: Metadata): Promise<object> {
    const { response } = await this.#call(
      'preToken',
      source,
      { user, unknown: false },
      {
        groupConfiguration: { groupsToOverride: [], iamRolesToOverride: [], preferredRole: null },
        scopes: ['aws.cognito.signin.user.admin'],
        ...(metadata && { clientMetadata: metadata }),
      },
    );
    const changes = response?.claimsAndScopeOverrideDetails ?? {};
    const refresh = randomUUID();
    this.#refresh.set(refresh, user);
    const { accessSeconds, keys } = this.settings;
    return {
      AccessToken: signedToken(keys.access, this.#accessClaims(user, changes.accessTokenGeneration ?? {})),
      IdToken: signedToken(keys.id, this.#idClaims(user, changes.idTokenGeneration ?? {})),
      ...(source === 'TokenGeneration_RefreshTokens' ? {} : { RefreshToken: refresh }),
      ExpiresIn: accessSeconds,
      TokenType: 'Bearer',
    };
  }

  #accessClaims(user: PoolUser, change: TokenChange): object {
    const added = change.scopesToAdd ?? [];
    const scopes = ['aws.cognito.signin.user.admin', ...added].filter(
      (scope) => !change.scopesToSuppress?.includes(scope),
    );
    return changed(
      {
        ...this.#commonClaims(user),
        client_id: this.settings.clientId,
        token_use: 'access',
        version: 2,
        username: user.name,
      },
      change,
      scopes.length === 0 ? {} : { scope: scopes.join(' ') },
    );
  }

  #idClaims(user: PoolUser, change: TokenChange): object {
    const { settings } = this;
    const own = { aud: settings.clientId, token_use: 'id', 'cognito:username': user.name };
    return changed({ ...user.attributes, ...this.#commonClaims(user), ...own }, change, {});
  }

  #commonClaims(user: PoolUser): object {
    const iat = Math.floor(this.settings.clock.now() / 1000);
    const exp = iat + this.settings.accessSeconds;
    const ids = { origin_jti: randomUUID(), event_id: randomUUID(), jti: randomUUID() };
    return { sub: user.name, iss: this.issuer, auth_time: iat, iat, exp, ...ids };
  }

  /** Calls a trigger as Cognito does; what it throws reaches the client as UserLambdaValidationException. */
  async #call(
    trigger: keyof CognitoTriggers,
    triggerSource: string,
    { user, unknown }: { readonly user: PoolUser; readonly unknown: boolean },
    request: object,
  ) {
    const { userPoolId, clientId, region, triggers } = this.settings;
    const known = { ...user.attributes, 'cognito:user_status': user.status };
    const event: TriggerEvent = {
      version: trigger === 'preToken' ? '2' : '1',
      region,
      userPoolId,
      triggerSource,
      userName: user.name,
      callerContext: { awsSdkVersion: 'aws-sdk-unknown-unknown', clientId },
      request: { userAttributes: unknown ? {} : known, ...(unknown && { userNotFound: true }), ...request },
      response: {},
    };
    try {
      // Over the wire the event is JSON both ways.
      return JSON.parse(JSON.stringify(await triggers[trigger](JSON.parse(JSON.stringify(event)))));
    } catch (error) {
      const why = error instanceof Error ? error.message : `${error}`;
      throw new CognitoError(
        'UserLambdaValidationException',
        `${triggerSource.split('_')[0]} failed with error ${why}.`,
      );
    }
  }
}

interface TokenChange {
  readonly claimsToAddOrOverride?: Readonly<Record<string, unknown>>;
  readonly claimsToSuppress?: readonly string[];
  readonly scopesToAdd?: readonly string[];
  readonly scopesToSuppress?: readonly string[];
}

/** Claims that no trigger can add, change or take away (developer guide, "Excluded claims"). */
const reserved: ReadonlySet<string> = new Set(
  (
    'acr amr at_hash auth_time azp client_id exp iat identities iss jti nbf nonce origin_jti event_id device_key ' +
    'sub token_use username version cognito:username'
  ).split(' '),
);

function changed(claims: object, { claimsToAddOrOverride = {}, claimsToSuppress = [] }: TokenChange, scope: object) {
  const added = Object.entries(claimsToAddOrOverride).filter(([name]) => !reserved.has(name));
  const gone = claimsToSuppress.filter((name) => !reserved.has(name));
  const all = Object.entries({ ...claims, ...scope, ...Object.fromEntries(added) });
  return Object.fromEntries(all.filter(([name]) => !gone.includes(name)));
}

const notAuthorized = (message: string) => new CognitoError('NotAuthorizedException', message);
const badAnswer = (trigger: string) =>
  new CognitoError('InvalidLambdaResponseException', `Unrecognizable lambda output of ${trigger}`);
