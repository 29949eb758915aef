import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import {
  AccountRecovery,
  ClientAttributes,
  FeaturePlan,
  LambdaVersion,
  Mfa,
  StringAttribute,
  UserPool,
  type UserPoolClient,
  UserPoolOperation,
} from 'aws-cdk-lib/aws-cognito';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ServiceFunction } from '../functions.ts';
import { StageStack, type StageStackProps } from './stage-stack.ts';

/**
 * Who people are. They prove their phone by our own one-time code, and the auth function signs them in by a custom challenge, so nobody
 * needs a password. Cognito asks for its own MFA only after a password, never in this flow: docs/aws.md, "Signing in on Cognito".
 * Custom attributes can never be renamed or removed: these four are the seed's.
 */
export class IdentityStack extends StageStack {
  readonly pool: UserPool;
  readonly client: UserPoolClient;
  /** Signs the ticket that the auth function answers the custom challenge with. */
  readonly challengeSecret: Secret;

  constructor(scope: Construct, props: StageStackProps) {
    super(scope, 'Identity', props);
    this.challengeSecret = new Secret(this, 'ChallengeSecret', {
      secretName: this.named('ek-bharath/challenge'),
      generateSecretString: { passwordLength: 64, excludePunctuation: true },
    });
    this.pool = this.userPool();
    this.client = this.appClient();
    this.triggers();
  }

  private userPool(): UserPool {
    const attribute = () => new StringAttribute({ mutable: true, maxLen: 256 });
    return new UserPool(this, 'Users', {
      userPoolName: this.named('ek-bharath-users'),
      signInAliases: { phone: true },
      selfSignUpEnabled: false,
      autoVerify: { phone: true },
      mfa: Mfa.OPTIONAL,
      mfaSecondFactor: { sms: true, otp: true },
      smsRole: this.smsRole(),
      smsRoleExternalId: this.named('ek-bharath'),
      customAttributes: {
        user_type: attribute(),
        languages: attribute(),
        state: attribute(),
        district: attribute(),
      },
      // No person types a password: the strictest rule would only bar those who might wish for one later.
      passwordPolicy: {
        minLength: 8,
        requireDigits: false,
        requireLowercase: false,
        requireSymbols: false,
        requireUppercase: false,
      },
      accountRecovery: AccountRecovery.PHONE_ONLY_WITHOUT_MFA,
      featurePlan: FeaturePlan.ESSENTIALS,
      deletionProtection: this.stage.tables.deletionProtection,
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private smsRole(): Role {
    const role = new Role(this, 'Messages', {
      assumedBy: new ServicePrincipal('cognito-idp.amazonaws.com', {
        conditions: { StringEquals: { 'sts:ExternalId': this.named('ek-bharath') } },
      }),
    });
    role.addToPolicy(publishToPhones());
    return role;
  }

  private appClient(): UserPoolClient {
    const readable = new ClientAttributes()
      .withStandardAttributes({ phoneNumber: true, locale: true })
      .withCustomAttributes('user_type', 'languages', 'state', 'district');
    // Whether somebody sells or buys is decided by the auth function, never by an app: `user_type` cannot be written.
    const writable = new ClientAttributes()
      .withStandardAttributes({ locale: true })
      .withCustomAttributes('languages', 'state', 'district');
    return this.pool.addClient('App', {
      userPoolClientName: this.named('app'),
      authFlows: { custom: true },
      generateSecret: false,
      preventUserExistenceErrors: true,
      enableTokenRevocation: true,
      accessTokenValidity: Duration.minutes(10),
      idTokenValidity: Duration.minutes(10),
      // Sessions are ours, for 30 days: the pre-token trigger honours no refresh token of Cognito's. An hour is the least it allows.
      refreshTokenValidity: Duration.hours(1),
      authSessionValidity: Duration.minutes(3),
      readAttributes: readable,
      writeAttributes: writable,
      disableOAuth: true,
    });
  }

  private triggers(): void {
    const secret = new PolicyStatement({
      actions: ['secretsmanager:GetSecretValue'],
      resources: [this.challengeSecret.secretArn],
    });
    const trigger = (id: string, entry: string, description: string, permissions: readonly PolicyStatement[]) =>
      new ServiceFunction(this, id, {
        stage: this.stage,
        entry,
        description,
        environment: { STAGE: this.stage.name, CHALLENGE_SECRET_ARN: this.challengeSecret.secretArn },
        permissions,
        timeout: Duration.seconds(5),
        gradual: false,
      }).alias;
    const { pool } = this;
    pool.addTrigger(
      UserPoolOperation.DEFINE_AUTH_CHALLENGE,
      trigger('Define', 'cognito-define-challenge', 'Which challenge comes next', []),
    );
    pool.addTrigger(
      UserPoolOperation.CREATE_AUTH_CHALLENGE,
      trigger('Create', 'cognito-create-challenge', 'Makes the challenge', [secret]),
    );
    pool.addTrigger(
      UserPoolOperation.VERIFY_AUTH_CHALLENGE_RESPONSE,
      trigger('Verify', 'cognito-verify-challenge', 'Checks the answer', [secret]),
    );
    pool.addTrigger(
      UserPoolOperation.PRE_TOKEN_GENERATION_CONFIG,
      trigger('Claims', 'cognito-pre-token', 'Puts user, user type and session into the access token', [secret]),
      LambdaVersion.V2_0,
    );
  }
}

/**
 * A text message to a phone has no resource that a policy could name, so whatever is no topic is allowed. (`sns:Protocol` would not do: it is
 * a key of subscriptions only, and a condition on a key that is not there never holds.)
 */
export const publishToPhones = (): PolicyStatement =>
  new PolicyStatement({ actions: ['sns:Publish'], notResources: ['arn:aws:sns:*:*:*'] });
