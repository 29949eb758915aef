import type { LiveChannel, LiveMessage, Permit } from '@mandi/ports';
import { liveChannelContract } from '@mandi/ports/contracts/live-channel';
import { ProcessLiveChannel } from '../../src/local/live-channel-process.ts';
import { silentTelemetry } from '../silent-telemetry.ts';
import type { BrokenDriver } from './broken-driver.ts';

type Fault = (channel: LiveChannel, permit: Permit) => Partial<LiveChannel>;
const everyone: Permit = async () => true;

/** A channel with one fault over a right one that asks nobody; the right permission is asked before unless the fault says otherwise. */
function broken(fault: string, over: Fault, caughtBy: readonly string[], permitting = true): BrokenDriver {
  const register = (name: string) =>
    liveChannelContract(name, async (permit) => {
      const right = new ProcessLiveChannel(permitting ? permit : everyone, silentTelemetry);
      const parts: LiveChannel = {
        publish: (message) => right.publish(message),
        subscribe: (subscriber, topic, deliver) => right.subscribe(subscriber, topic, deliver),
      };
      return { channel: { ...parts, ...over(right, permit) }, close: async () => {} };
    });
  return { fault, register, caughtBy };
}

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'asks nobody for permission',
    () => ({}),
    ['who has no permission is refused and told nothing', 'nobody is told before permission is given'],
    false,
  ),
  broken(
    'asks for permission after it has begun to tell',
    (channel, permit) => ({
      async subscribe(subscriber, topic, deliver) {
        const stop = await channel.subscribe(subscriber, topic, deliver);
        if (await permit(subscriber, topic)) return stop;
        stop();
        return channel.subscribe(subscriber, topic, deliver);
      },
    }),
    ['nobody is told before permission is given'],
    false,
  ),
  broken(
    'keeps messages for those who come late',
    (channel) => {
      const kept: LiveMessage[] = [];
      return {
        async publish(message) {
          kept.push(message);
          await channel.publish(message);
        },
        async subscribe(subscriber, topic, deliver) {
          const stop = await channel.subscribe(subscriber, topic, deliver);
          for (const message of kept) if (message.topic === topic) deliver(message);
          return stop;
        },
      };
    },
    ['a message without listeners is no error and is not kept'],
  ),
  broken('lets a listener fail the publisher', () => {
    const listeners: { topic: string; deliver: (message: LiveMessage) => void }[] = [];
    return {
      async publish(message) {
        for (const { topic, deliver } of listeners) if (topic === message.topic) deliver(message);
      },
      async subscribe(_subscriber, topic, deliver) {
        listeners.push({ topic, deliver });
        return () => {};
      },
    };
  }, [
    'a listener that throws harms neither the publisher nor the others',
    'who stopped listening is told no more',
    'a payload has at most 32 KB',
  ]),
  broken(
    'tells a topic to those of similar names',
    (channel) => ({
      publish: (message) =>
        channel.publish({ ...message, topic: message.topic.slice(0, 'lot/01J3'.length) as LiveMessage['topic'] }),
    }),
    ['a topic is told to its own listeners only'],
  ),
  broken(
    'tells one person once, on whatever phone',
    (channel) => {
      const subscribed = new Set<string>();
      return {
        async subscribe(subscriber, topic, deliver) {
          if (subscribed.has(`${subscriber} ${topic}`)) return () => {};
          subscribed.add(`${subscriber} ${topic}`);
          return channel.subscribe(subscriber, topic, deliver);
        },
      };
    },
    ['one person listening on two phones is told on both'],
  ),
  broken(
    'loses the order',
    (channel) => ({
      async publish(message) {
        setTimeout(() => void channel.publish(message), 20 - message.sequence);
      },
    }),
    ['each listener of a topic is told each message, in order'],
  ),
];
