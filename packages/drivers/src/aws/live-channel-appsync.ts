import { PortError } from '@mandi/ports/error';
import type { LiveChannel, LiveMessage, Topic } from '@mandi/ports/live-channel';
import { serviceFailure } from './service-failure.ts';
import type { Caller } from './signed-fetch.ts';

const maximumPayloadBytes = 32 * 1024;
/** Milliseconds: a phone that is told late reads what it missed anyway. */
const patience = 3_000;

/** One part of a channel's path, as AppSync Events takes it (API reference, ChannelNamespace); a channel has two to five. */
const segment = '[A-Za-z0-9](?:[A-Za-z0-9-]{0,48}[A-Za-z0-9])?';
const channelForm = new RegExp(`^/(?:chat|lot|user)(?:/${segment}){1,4}$`);

/**
 * The channel of a topic: "/lot/01J3…"; a chat's id is a lot and a buyer with a dot between, and no part of a channel may hold a dot, so
 * that each has a part of its own: "/chat/<lot>/<buyer>". Errors: PortError 'unsupported' for an id that no channel can have.
 */
export function channelOf(topic: Topic): string {
  const channel = `/${topic.replaceAll('.', '/')}`;
  if (!channelForm.test(channel)) throw new PortError('unsupported', 'this topic cannot be a channel of AppSync');
  return channel;
}

/** The topic of a channel that a phone asks for; undefined for what is no topic of ours, and for a wildcard ("/lot/*"). */
export function topicOf(channel: string): Topic | undefined {
  if (!channelForm.test(channel)) return undefined;
  const [kind = '', ...id] = channel.slice(1).split('/');
  return `${kind}/${id.join('.')}` as Topic;
}

export interface AppSyncSettings {
  /** Where events are published, whole: "https://….appsync-api.ap-south-1.amazonaws.com/event". */
  readonly endpoint: string;
  /** Signs for the service "appsync". */
  readonly call: Caller;
}

/** What AppSync answers to a publication: which of the events it took. */
interface Published {
  readonly failed?: readonly unknown[];
}

/**
 * Live messages by AppSync Events: each is published by one signed request, and AppSync tells every phone that listens. Phones listen there
 * themselves, by WebSocket, each channel permitted by the authorising function; a server does not: `subscribe` is 'unsupported'.
 */
export class AppSyncLiveChannel implements LiveChannel {
  readonly #endpoint: string;
  readonly #call: Caller;

  constructor({ endpoint, call }: AppSyncSettings) {
    this.#endpoint = endpoint;
    this.#call = call;
  }

  async publish({ topic, sequence, payload }: LiveMessage): Promise<void> {
    if (Buffer.byteLength(payload) > maximumPayloadBytes)
      throw new PortError('too-large', 'a live message has at most 32 KB');
    const event = JSON.stringify({ topic, sequence, payload });
    const answer = await this.#post(JSON.stringify({ channel: channelOf(topic), events: [event] }));
    if (answer.failed?.length !== 0) throw new PortError('unavailable', 'AppSync did not take the event');
  }

  async subscribe(): Promise<never> {
    throw new PortError('unsupported', 'phones listen at AppSync themselves');
  }

  async #post(body: string): Promise<Published> {
    try {
      const headers = { 'content-type': 'application/json' };
      const response = await this.#call({ method: 'POST', url: this.#endpoint, headers, body, deadline: patience });
      if (!response.ok) throw new PortError('unavailable', `AppSync answered ${response.status}`);
      return (await response.json()) as Published;
    } catch (error) {
      throw serviceFailure('AppSync', error);
    }
  }
}
