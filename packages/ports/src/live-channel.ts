/** "chat/{chatId}", "lot/{productId}" or "user/{userId}". */
export type Topic = `chat/${string}` | `lot/${string}` | `user/${string}`;

export interface LiveMessage {
  readonly topic: Topic;
  /** Lets a reader find what it missed: fetch from the store all after the last one it has. */
  readonly sequence: number;
  /** A small JSON text, at most 32 KB: what happened and the id of the thing; never more than the reader may see. */
  readonly payload: string;
}

/**
 * Tells those who listen now. Nothing is kept: a reader that reconnects reads what it missed from the service.
 * `permit` decides for each subscription and is asked before the first message.
 */
export interface LiveChannel {
  publish(message: LiveMessage): Promise<void>;
  /** Errors: PortError 'refused' when `permit` says no. Gives back: stop listening. */
  subscribe(subscriber: string, topic: Topic, deliver: (message: LiveMessage) => void): Promise<() => void>;
}

export type Permit = (subscriber: string, topic: Topic) => Promise<boolean>;
