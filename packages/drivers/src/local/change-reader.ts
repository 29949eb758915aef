import type { Change, ChangeConsumer } from '@mandi/ports';

const firstRetryAfter = 50;
const longestRetryAfter = 5_000;

/** A reader that was told nothing yet: not even the items that are older than the log. */
export const neverTold = -1;

/** Changes to tell, and the place of the reader after them. */
export interface Delivery {
  readonly changes: readonly Change[];
  readonly place: number;
}

interface Told {
  /** What comes after a place; undefined when nothing is left for now. A new reader gets the older items delivery by delivery. */
  readonly next: (place: number) => Delivery | undefined;
  /** The older items, when the reader is new; the last delivery carries the place where the log goes on. */
  readonly older: () => Iterable<Delivery>;
  readonly moved: () => void;
  readonly failed: (failures: number, error: unknown) => void;
}

/** One consumer and its place: one delivery at a time; after a failure it goes on from its place, later and later. */
export class ChangeReader {
  readonly #consumer: ChangeConsumer;
  readonly #told: Told;
  readonly #running: Promise<void>;
  #wake: () => void = () => {};
  #stopped = false;
  #failures = 0;
  place: number;

  constructor(place: number, consumer: ChangeConsumer, told: Told) {
    this.place = place;
    this.#consumer = consumer;
    this.#told = told;
    this.#running = this.#run();
  }

  /** There may be more to tell. */
  wake(): void {
    this.#wake();
  }

  /** Resolves when the delivery under way has ended; no other begins. */
  async stop(): Promise<void> {
    this.#stopped = true;
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    await Promise.resolve();
    while (!this.#stopped) {
      try {
        await this.#tellAll();
      } catch (error) {
        this.#failures++;
        this.#told.failed(this.#failures, error);
        await this.#sleep(Math.min(longestRetryAfter, firstRetryAfter * 2 ** (this.#failures - 1)));
      }
    }
  }

  async #tellAll(): Promise<void> {
    if (this.place === neverTold) for (const delivery of this.#told.older()) await this.#deliver(delivery);
    while (!this.#stopped) {
      const delivery = this.#told.next(this.place);
      if (delivery === undefined) await this.#sleep();
      else await this.#deliver(delivery);
    }
  }

  async #deliver({ changes, place }: Delivery): Promise<void> {
    if (this.#stopped) return;
    if (changes.length > 0) await this.#consumer(changes);
    this.#failures = 0;
    this.place = place;
    this.#told.moved();
  }

  /** Until woken; while waiting to try again, only a stop wakes. */
  #sleep(milliseconds?: number): Promise<void> {
    return new Promise((resolve) => {
      if (milliseconds === undefined) {
        this.#wake = resolve;
        return;
      }
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        if (!this.#stopped) return;
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
