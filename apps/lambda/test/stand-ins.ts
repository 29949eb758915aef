import { ChallengeTickets } from '@mandi/drivers/aws/challenge-ticket';
import type { Clock } from '@mandi/ports';
import { type AwsWire, startAwsWire, type WireRequest } from '../../../packages/drivers/test/aws-wire.ts';
import { ourTriggers } from '../../../packages/drivers/test/cognito-sign-in.ts';
import { type CognitoWire, startCognitoWire } from '../../../packages/drivers/test/cognito-wire.ts';
import type { Engines } from './engines.ts';

const arn = (name: string): string => `arn:aws:secretsmanager:ap-south-1:123456789012:secret:test/${name}-a1B2c3`;

/** ARNs of the secrets that the stand-in of Secrets Manager keeps. */
export const secretArns = { redis: arn('cache'), services: arn('services'), challenge: arn('challenge') } as const;

const challenge = 'c'.repeat(64);

/** Speaks for Secrets Manager, on its wire form (GetSecretValue), and for Kinesis (PutRecords): one of each serves a whole process. */
export async function startAccount({
  redis,
}: Engines): Promise<{ readonly secrets: AwsWire; readonly kinesis: AwsWire }> {
  const kept: Readonly<Record<string, string>> = {
    [secretArns.redis]: redis.password,
    [secretArns.services]: 's'.repeat(64),
    [secretArns.challenge]: challenge,
  };
  const secrets = await startAwsWire('secretsmanager', ({ body }) => {
    const { SecretId } = JSON.parse(`${body}`);
    return { status: 200, body: JSON.stringify({ ARN: SecretId, SecretString: kept[SecretId] }) };
  });
  const kinesis = await startAwsWire('kinesis', ({ body }) => {
    const taken = JSON.parse(`${body}`).Records.map(() => ({ SequenceNumber: '1', ShardId: 'shard' }));
    return { status: 200, body: JSON.stringify({ FailedRecordCount: 0, Records: taken }) };
  });
  return { secrets, kinesis };
}

/** A user pool with our triggers, which follow the market's clock. */
export const startPool = (clock: Clock): Promise<CognitoWire> =>
  startCognitoWire({ triggers: ourTriggers(new ChallengeTickets(challenge), clock), clock });

const published =
  '<PublishResponse xmlns="https://sns.amazonaws.com/doc/2010-03-31/"><PublishResult><MessageId>1</MessageId></PublishResult></PublishResponse>';

/** Speaks for SNS, and writes down whom each text went to, with its code last. */
export async function startPhones(printed: string[]) {
  return startAwsWire('sns', ({ body }: WireRequest) => {
    const form = new URLSearchParams(`${body}`);
    const code = /\d{6}/.exec(form.get('Message') ?? '')?.[0];
    printed.push(`${form.get('PhoneNumber')} ${code}`);
    return { status: 200, body: published };
  });
}
