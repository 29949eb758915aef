import type { LiveChannel, LiveMessage, Permit, Telemetry, Topic } from '@mandi/ports';
import { PortError } from '@mandi/ports';

const maximumPayloadBytes = 32 * 1024;

type Deliver = (message: LiveMessage) => void;
/** One subscription; the same function may listen twice. */
interface Listener {
  readonly deliver: Deliver;
}

/** Live messages within this process: each listener is called before `publish` resolves. */
export class ProcessLiveChannel implements LiveChannel {
  readonly #permit: Permit;
  readonly #telemetry: Telemetry;
  readonly #listeners = new Map<Topic, Set<Listener>>();

  constructor(permit: Permit, telemetry: Telemetry) {
    this.#permit = permit;
    this.#telemetry = telemetry;
  }

  async publish(message: LiveMessage): Promise<void> {
    if (Buffer.byteLength(message.payload) > maximumPayloadBytes)
      throw new PortError('too-large', 'a live message has at most 32 KB');
    for (const { deliver } of [...(this.#listeners.get(message.topic) ?? [])]) this.#deliver(deliver, message);
  }

  async subscribe(subscriber: string, topic: Topic, deliver: Deliver): Promise<() => void> {
    if (!(await this.#permit(subscriber, topic)))
      throw new PortError('refused', 'this topic is not for this subscriber');
    const listener: Listener = { deliver };
    const listeners = this.#listeners.get(topic) ?? new Set();
    this.#listeners.set(topic, listeners.add(listener));
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(topic) === listeners) this.#listeners.delete(topic);
    };
  }

  #deliver(deliver: Deliver, message: LiveMessage): void {
    try {
      deliver(message);
    } catch (error) {
      this.#telemetry.log('warning', 'live-channel.listener-failed', {}, error);
    }
  }
}
