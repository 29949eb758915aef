import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { PortError } from '@mandi/ports/error';
import { ChallengeTickets } from './challenge-ticket.ts';
import { withDeadline } from './service-failure.ts';

/** Cognito waits five seconds for a trigger, all in all. */
const deadline = 2_000;

/** Tickets under the secret kept at `arn`. Errors: 'unavailable' and 'timeout'; 'unsupported' for a secret that is no long text. */
export async function challengeTickets(
  arn: string,
  client: SecretsManagerClient = new SecretsManagerClient({}),
): Promise<ChallengeTickets> {
  const { SecretString } = await withDeadline('Secrets Manager', deadline, (options) =>
    client.send(new GetSecretValueCommand({ SecretId: arn }), options),
  );
  if (SecretString === undefined) throw new PortError('unsupported', 'the challenge secret is no text');
  return new ChallengeTickets(SecretString);
}
