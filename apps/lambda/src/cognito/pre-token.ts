import { accessToken, claimsOf } from '@mandi/drivers/aws/challenge-steps';
import type { ChallengeTickets } from '@mandi/drivers/aws/challenge-ticket';
import { systemClock } from '@mandi/drivers/local/clock';
import type { Clock } from '@mandi/ports';
import type { PreTokenGenerationV2TriggerEvent } from 'aws-lambda';
import { stageTickets } from './tickets.ts';

type Event = PreTokenGenerationV2TriggerEvent;

/** Cognito asks what to change in the tokens it is about to sign. Fails, and with it the sign-in, when no good ticket came along. */
export const preToken =
  (tickets: ChallengeTickets, clock: Clock) =>
  async (event: Event): Promise<Event> => {
    const { clientMetadata, userAttributes } = event.request;
    const claims = claimsOf({ tickets, clock }, { ticket: clientMetadata?.['ticket'], attributes: userAttributes });
    return {
      ...event,
      response: { claimsAndScopeOverrideDetails: { accessTokenGeneration: accessToken(claims) } },
    };
  };

export async function handler(event: Event): Promise<Event> {
  return preToken(await stageTickets(), systemClock)(event);
}
