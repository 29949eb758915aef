import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { LiveChannel, LiveMessage, Permit, Topic } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { eventually, fails, opened } from './expectations.ts';

export interface LiveUnderTest {
  readonly channel: LiveChannel;
  close(): Promise<void>;
}

const chat: Topic = 'chat/01J3';
const told = (sequence: number, topic: Topic = chat): LiveMessage => ({
  topic,
  sequence,
  payload: `{"message":${sequence}}`,
});
const everyone: Permit = async () => true;

/** What every live channel must do. */
export function liveChannelContract(
  name: string,
  open: (permit: Permit) => Promise<LiveUnderTest>,
  options: ContractOptions = {},
): void {
  describe(name, options, () => {
    test('each listener of a topic is told each message, in order', async (t) => {
      const { channel } = await opened(t, () => open(everyone));
      const [kaveri, ramesh]: [LiveMessage[], LiveMessage[]] = [[], []];
      await channel.subscribe('kaveri', chat, (message) => kaveri.push(message));
      await channel.subscribe('ramesh', chat, (message) => ramesh.push(message));
      for (let at = 1; at <= 5; at++) await channel.publish(told(at));
      const all = [1, 2, 3, 4, 5].map((at) => told(at));
      await eventually(() => assert.deepEqual([kaveri, ramesh], [all, all]));
    });

    test('one person listening on two phones is told on both', async (t) => {
      const { channel } = await opened(t, () => open(everyone));
      const phones = [0, 0];
      const stop = await channel.subscribe('kaveri', chat, () => phones[0]!++);
      await channel.subscribe('kaveri', chat, () => phones[1]!++);
      await channel.publish(told(1));
      await eventually(() => assert.deepEqual(phones, [1, 1]));
      await stop();
      await channel.publish(told(2));
      await eventually(() => assert.deepEqual(phones, [1, 2]));
    });

    test('a topic is told to its own listeners only', async (t) => {
      const { channel } = await opened(t, () => open(everyone));
      const heard: LiveMessage[] = [];
      await channel.subscribe('kaveri', 'lot/01J3', (message) => heard.push(message));
      await channel.publish(told(1, 'chat/01J3'));
      await channel.publish(told(2, 'lot/01J31'));
      await channel.publish(told(3, 'lot/01J3'));
      await eventually(() => assert.deepEqual(heard, [told(3, 'lot/01J3')]));
    });

    test('who has no permission is refused and told nothing', async (t) => {
      const asked: string[] = [];
      const permit: Permit = async (subscriber, topic) => {
        asked.push(`${subscriber} ${topic}`);
        return subscriber !== 'stranger';
      };
      const { channel } = await opened(t, () => open(permit));
      const [overheard, heard]: [LiveMessage[], LiveMessage[]] = [[], []];
      await fails(
        channel.subscribe('stranger', chat, (message) => overheard.push(message)),
        'refused',
      );
      await channel.subscribe('kaveri', chat, (message) => heard.push(message));
      await channel.publish(told(1));
      await eventually(() => assert.deepEqual(heard, [told(1)]));
      assert.deepEqual(overheard, []);
      assert.deepEqual(asked, [`stranger ${chat}`, `kaveri ${chat}`]);
    });

    test('nobody is told before permission is given', async (t) => {
      let answer = (_permitted: boolean) => {};
      const permit: Permit = (subscriber) =>
        subscriber === 'slow'
          ? new Promise((resolve) => {
              answer = resolve;
            })
          : Promise.resolve(true);
      const { channel } = await opened(t, () => open(permit));
      const [slow, quick]: [LiveMessage[], LiveMessage[]] = [[], []];
      const subscribing = channel.subscribe('slow', chat, (message) => slow.push(message));
      await channel.subscribe('quick', chat, (message) => quick.push(message));
      await channel.publish(told(1));
      await eventually(() => assert.deepEqual(quick, [told(1)]));
      answer(false);
      await fails(subscribing, 'refused');
      assert.deepEqual(slow, []);
    });

    test('who stopped listening is told no more', async (t) => {
      const { channel } = await opened(t, () => open(everyone));
      const [stopped, heard]: [LiveMessage[], LiveMessage[]] = [[], []];
      const stop = await channel.subscribe('kaveri', chat, (message) => stopped.push(message));
      await channel.subscribe('ramesh', chat, (message) => heard.push(message));
      await stop();
      await stop();
      await channel.publish(told(1));
      await eventually(() => assert.deepEqual(heard, [told(1)]));
      assert.deepEqual(stopped, []);
    });

    test('a listener that throws harms neither the publisher nor the others', async (t) => {
      const { channel } = await opened(t, () => open(everyone));
      const heard: LiveMessage[] = [];
      await channel.subscribe('broken', chat, () => {
        throw new Error('this listener always throws');
      });
      await channel.subscribe('kaveri', chat, (message) => heard.push(message));
      await channel.publish(told(1));
      await eventually(() => assert.deepEqual(heard, [told(1)]));
    });

    test('a message without listeners is no error and is not kept', async (t) => {
      const { channel } = await opened(t, () => open(everyone));
      await channel.publish(told(1));
      const heard: LiveMessage[] = [];
      await channel.subscribe('kaveri', chat, (message) => heard.push(message));
      await channel.publish(told(2));
      await eventually(() => assert.deepEqual(heard, [told(2)]));
    });

    test('a payload has at most 32 KB', async (t) => {
      const { channel } = await opened(t, () => open(everyone));
      const payload = (characters: number) => ({ ...told(1), payload: 'த'.repeat(characters) });
      await channel.publish(payload(10_000));
      await fails(channel.publish(payload(11_000)), 'too-large');
    });
  });
}
