import { newChallenge } from '@mandi/drivers/aws/challenge-steps';
import type { ChallengeTickets } from '@mandi/drivers/aws/challenge-ticket';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { Randomness } from '@mandi/ports';
import type { CreateAuthChallengeTriggerEvent } from 'aws-lambda';
import { stageTickets } from './tickets.ts';

/** Cognito asks for the challenge. */
export const createChallenge =
  (tickets: ChallengeTickets, randomness: Randomness) =>
  async (event: CreateAuthChallengeTriggerEvent): Promise<CreateAuthChallengeTriggerEvent> => {
    const { shown, kept } = newChallenge(tickets, randomness, event.request.userAttributes);
    const response = {
      publicChallengeParameters: shown,
      privateChallengeParameters: kept,
      challengeMetadata: 'TICKET',
    };
    return { ...event, response };
  };

export async function handler(event: CreateAuthChallengeTriggerEvent): Promise<CreateAuthChallengeTriggerEvent> {
  return createChallenge(await stageTickets(), systemRandomness)(event);
}
