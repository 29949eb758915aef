import { KinesisClient } from '@aws-sdk/client-kinesis';
import { KinesisEvents } from '@mandi/drivers/aws/events-kinesis';
import { counting } from '@mandi/services/feed/counters';
import { analysing } from '@mandi/services/feed/market-events';
import { underDeadline } from '../deadline.ts';
import { type Environment, setting } from '../settings.ts';
import { type Outside, type StreamHandler, streamHandler } from './stream-function.ts';

/** Counts what people did for the operator's dashboards, and hands it on for analysis. */
export const followForCounters = (environment: Environment, outside: Outside = {}): StreamHandler =>
  streamHandler(
    'counters',
    environment,
    async ({ telemetry }) => {
      const stream = setting(environment, 'EVENTS_STREAM');
      const events = new KinesisEvents(underDeadline(new KinesisClient()), stream, setting(environment, 'STAGE'));
      const [count, analyse] = [counting({ telemetry }), analysing({ events, telemetry })];
      return async (changes) => {
        await analyse(changes);
        await count(changes);
      };
    },
    outside,
  );

export const handler = followForCounters(process.env);
