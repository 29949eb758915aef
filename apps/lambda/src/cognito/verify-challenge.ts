import { answers } from '@mandi/drivers/aws/challenge-steps';
import type { ChallengeTickets } from '@mandi/drivers/aws/challenge-ticket';
import { systemClock } from '@mandi/drivers/local/clock';
import type { Clock } from '@mandi/ports';
import type { VerifyAuthChallengeResponseTriggerEvent } from 'aws-lambda';
import { stageTickets } from './tickets.ts';

type Event = VerifyAuthChallengeResponseTriggerEvent;

/** Cognito asks whether the answer to the challenge is right. */
export const verifyChallenge =
  (tickets: ChallengeTickets, clock: Clock) =>
  async (event: Event): Promise<Event> => {
    const { challengeAnswer, privateChallengeParameters, userAttributes } = event.request;
    const answerCorrect = answers(
      { tickets, clock },
      { challenge: privateChallengeParameters['challenge'], answer: challengeAnswer, attributes: userAttributes },
    );
    return { ...event, response: { answerCorrect } };
  };

export async function handler(event: Event): Promise<Event> {
  return verifyChallenge(await stageTickets(), systemClock)(event);
}
