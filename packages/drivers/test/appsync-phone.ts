import type { LiveMessage } from '@mandi/ports';
import { PortError } from '@mandi/ports';

/** How a phone listens at AppSync Events: by WebSocket, with the token of who listens. */
export class AppSyncPhone {
  readonly #socket: WebSocket;
  readonly #authorization: Readonly<Record<string, string>>;
  readonly #waiting = new Map<string, (answer: { readonly type: string }) => void>();
  readonly #listening = new Map<string, (message: LiveMessage) => void>();
  #subscriptions = 0;

  private constructor(realtime: string, token: string) {
    this.#authorization = { host: new URL(realtime).host, Authorization: token };
    const header = Buffer.from(JSON.stringify(this.#authorization)).toString('base64url');
    this.#socket = new WebSocket(realtime, ['aws-appsync-event-ws', `header-${header}`]);
    this.#socket.addEventListener('message', ({ data }) => this.#told(JSON.parse(`${data}`)));
  }

  /** Opens the connection and waits until the service has acknowledged it. */
  static async connected(realtime: string, token: string): Promise<AppSyncPhone> {
    const phone = new AppSyncPhone(realtime, token);
    await new Promise((resolve, reject) => {
      phone.#socket.addEventListener('open', resolve);
      phone.#socket.addEventListener('error', () => reject(new Error('the connection was not opened')));
    });
    await phone.#ask('connection', { type: 'connection_init' });
    return phone;
  }

  /** Errors: PortError 'refused' where the authorising function said no. */
  async listen(channel: string, deliver: (message: LiveMessage) => void): Promise<() => Promise<void>> {
    this.#subscriptions += 1;
    const id = `${this.#subscriptions}`;
    this.#listening.set(id, deliver);
    const { type } = await this.#ask(id, { type: 'subscribe', id, channel, authorization: this.#authorization });
    if (type !== 'subscribe_success') throw new PortError('refused', 'this channel is not for this phone');
    return async () => {
      if (this.#listening.delete(id)) await this.#ask(id, { type: 'unsubscribe', id });
    };
  }

  close(): void {
    this.#socket.close();
  }

  #ask(id: string, message: object): Promise<{ readonly type: string }> {
    return new Promise((resolve) => {
      this.#waiting.set(id, resolve);
      this.#socket.send(JSON.stringify(message));
    });
  }

  #told(message: { readonly type: string; readonly id?: string; readonly event?: string }): void {
    const { type, id = 'connection', event } = message;
    if (type !== 'data') return this.#waiting.get(id)?.(message);
    try {
      this.#listening.get(id)?.(JSON.parse(event ?? ''));
    } catch {
      // A listener's own fault is no business of the others.
    }
  }
}
