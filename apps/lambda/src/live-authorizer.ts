import { topicOf } from '@mandi/drivers/aws/live-channel-appsync';
import { poolVerifier } from '@mandi/drivers/aws/tokens-cognito-keys';
import { systemClock } from '@mandi/drivers/local/clock';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import { type Clock, type Permit, PortError, type Telemetry } from '@mandi/ports';
import { livePermit } from '@mandi/services/feed/live-permit';
import { withDeadline } from './deadline.ts';
import { type Invocation, traced } from './invocation.ts';
import { once } from './once.ts';
import { keysElsewhere } from './pool-keys.ts';
import { type Environment, setting } from './settings.ts';
import { dynamoClient, stageStore } from './store.ts';
import { stageTelemetry } from './telemetry.ts';

/** What AppSync asks (AppSync Events developer guide, "AWS_LAMBDA authorization"). */
export interface AuthorizerEvent {
  readonly authorizationToken: string;
  readonly requestContext: {
    readonly operation: 'EVENT_CONNECT' | 'EVENT_SUBSCRIBE' | 'EVENT_PUBLISH';
    readonly channel?: string;
  };
}

export type Authorizer = (event: AuthorizerEvent, lambda: Invocation) => Promise<{ readonly isAuthorized: boolean }>;

/** What tests replace. */
export interface Outside {
  readonly clock?: Clock;
  readonly telemetry?: Telemetry;
}

/**
 * Who may listen to what, by the rule that the local server asks too: whoever has a good token may connect, and each channel is asked about
 * on its own. Nobody publishes by a token. Errors: whatever is down; AppSync then refuses, and the phone tries again.
 */
export function liveAuthorizer(environment: Environment, { clock = systemClock, telemetry: replaced }: Outside = {}) {
  const container = once(async () => {
    const userPoolId = setting(environment, 'USER_POOL_ID');
    const clientId = setting(environment, 'USER_POOL_CLIENT_ID');
    const store = stageStore(environment, dynamoClient(), clock, systemRandomness.bytes(32));
    return {
      telemetry: replaced ?? stageTelemetry(environment, clock),
      verify: poolVerifier({ userPoolId, clientId, clock, ...keysElsewhere(environment, userPoolId) }),
      permit: livePermit({ store, clock }),
    };
  });
  const authorize: Authorizer = ({ authorizationToken, requestContext: { operation, channel } }, lambda) =>
    withDeadline(lambda.getRemainingTimeInMillis(), async () => {
      const { telemetry, verify, permit } = await container();
      return traced(telemetry, lambda, async () => {
        const claims = await verify(authorizationToken).catch(nobody);
        if (claims === undefined || operation === 'EVENT_PUBLISH') return { isAuthorized: false };
        return { isAuthorized: operation === 'EVENT_CONNECT' || (await mayListen(permit, claims.userId, channel)) };
      });
    });
  return authorize;
}

async function mayListen(permit: Permit, userId: string, channel = ''): Promise<boolean> {
  const topic = topicOf(channel);
  return topic !== undefined && permit(userId, topic);
}

function nobody(error: unknown): undefined {
  if (!(error instanceof PortError) || error.failure !== 'refused') throw error;
  return undefined;
}

export const handler = liveAuthorizer(process.env);
