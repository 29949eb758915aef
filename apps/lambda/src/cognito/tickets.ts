import { challengeTickets } from '@mandi/drivers/aws/challenge-secret';
import type { ChallengeTickets } from '@mandi/drivers/aws/challenge-ticket';

let read: Promise<ChallengeTickets> | undefined;

/** The tickets of this stage, their secret read once a container; a reading that failed is tried again by the next call. */
export function stageTickets(): Promise<ChallengeTickets> {
  read ??= challengeTickets(secretArn()).catch((error: unknown) => {
    read = undefined;
    throw error;
  });
  return read;
}

function secretArn(): string {
  const arn = process.env['CHALLENGE_SECRET_ARN'];
  if (!arn) throw new Error('CHALLENGE_SECRET_ARN is not set');
  return arn;
}
