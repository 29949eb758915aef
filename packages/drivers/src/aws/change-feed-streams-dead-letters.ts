import { SendMessageCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { StreamRecord } from './change-feed-streams-record.ts';
import { serviceFailure } from './service-failure.ts';

/** A record that a consumer could not take, and why; `record` is whole, so that it can be given again. */
export interface DeadLetter {
  readonly reader: string;
  readonly reason: string;
  readonly tries: number;
  readonly record: StreamRecord;
}

/** Takes what cannot be handled. Errors: PortError; the record then stays in the stream. */
export type DeadLetters = (letter: DeadLetter) => Promise<void>;

/** A message has at most 1 MiB (SQS quotas since August 2025), and 256 KiB where that is not in force; a record may have up to 800 KB. */
const mostBytes = 256 * 1024;

/**
 * Dead letters to a queue of SQS. Where the images of the item make the message too long they are left out: the item's key and the
 * record's number, by which it is found, stay.
 */
export function sqsDeadLetters(client: SQSClient, queueUrl: string): DeadLetters {
  return async (letter) => {
    const whole = JSON.stringify(letter);
    const MessageBody = Buffer.byteLength(whole) <= mostBytes ? whole : JSON.stringify(withoutImages(letter));
    try {
      await client.send(new SendMessageCommand({ QueueUrl: queueUrl, MessageBody }));
    } catch (error) {
      throw serviceFailure('SQS', error);
    }
  };
}

function withoutImages({ record, ...letter }: DeadLetter): object {
  const { NewImage: _, ...dynamodb } = record.dynamodb ?? {};
  const { OldImage: __, ...rest } = dynamodb as typeof dynamodb & { readonly OldImage?: unknown };
  return { ...letter, imagesLeftOut: true, record: { ...record, dynamodb: rest } };
}
