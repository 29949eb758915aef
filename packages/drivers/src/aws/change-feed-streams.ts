import type { Change, ChangeConsumer, ChangeFeedCapabilities, Clock, Telemetry } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import type { DeadLetters } from './change-feed-streams-dead-letters.ts';
import { itemName, type Recorded, readRecord, type StreamRecord } from './change-feed-streams-record.ts';
import type { Mark, SeenChanges } from './change-feed-streams-seen.ts';

export type { StreamRecord } from './change-feed-streams-record.ts';

/** What DynamoDB Streams can do: records of one item come in order, and stay for 24 hours (developer guide, DynamoDB Streams). */
export const streamCapabilities: ChangeFeedCapabilities = { order: 'item', reachesBack: 'a day' };

/** What a function gives back to Lambda: the records that failed; Lambda hands over again all from the lowest of them. */
export interface BatchResponse {
  readonly batchItemFailures: { readonly itemIdentifier: string }[];
}

export interface StreamChangesSettings {
  /** The name under which the place of each item is kept. */
  readonly reader: string;
  readonly consumer: ChangeConsumer;
  readonly seen: SeenChanges;
  readonly deadLetters: DeadLetters;
  readonly telemetry: Telemetry;
  readonly clock: Clock;
  /** What stands before the tables' names in this stage: "dev-". */
  readonly tablePrefix?: string;
}

/** A change that its consumer refuses is a dead letter after so many tries. */
const mostTries = 5;
/** One that fails because something is down waits longer, in seconds, but not so long that the stream forgets it. */
const patience = 60 * 60;
/** No new try begins when less is left to the function, in milliseconds. */
const leastRemaining = 5_000;
/** Numbers of changes in one second: a change is numbered by its second, and by one more than the last where that is higher. */
const ofOneSecond = 1_000_000;

/** A record and the change that it is told as. */
interface Numbered {
  readonly recorded: Recorded;
  readonly change: Change;
}

/**
 * Tells a consumer what Lambda hands over of a DynamoDB stream. A record that came before is told no more; one that comes late, after a newer
 * one of its item, is dropped; within a batch the changes of an item are put in order. When the consumer fails, the changes are told one by
 * one: the one that fails, and all after it of the same item, come again, and after some tries it becomes a dead letter.
 *
 * A change's `sequence` grows over the life of an item without a counter that lasts: it is the second of the change in millionths, or one
 * more than the last. Two containers that tell the same record give it the same number, so that a far side with versions takes it once.
 */
export class StreamChanges {
  readonly #settings: StreamChangesSettings;

  constructor(settings: StreamChangesSettings) {
    this.#settings = settings;
  }

  /** Tells a batch. `remaining` is the time left to the function, in milliseconds. Errors: none; what failed is in the answer. */
  async take(
    { Records }: { readonly Records: readonly StreamRecord[] },
    remaining: () => number = () => Number.POSITIVE_INFINITY,
  ): Promise<BatchResponse> {
    const { readable, failed } = await this.#read(Records);
    if (readable.length > 0) failed.push(...(await this.#tellNew(readable, remaining)));
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  }

  /** What cannot be read can never be: it is a dead letter at once. */
  async #read(records: readonly StreamRecord[]): Promise<{ readable: Recorded[]; failed: string[] }> {
    const readable: Recorded[] = [];
    const failed: string[] = [];
    for (const record of records) {
      try {
        readable.push(readRecord(record, this.#settings.tablePrefix ?? ''));
      } catch (error) {
        const buried = await this.#bury(record, error, 1);
        if (!buried) failed.push(record.dynamodb?.SequenceNumber ?? '');
      }
    }
    return { readable, failed };
  }

  async #tellNew(readable: readonly Recorded[], remaining: () => number): Promise<readonly string[]> {
    const ordered = readable.toSorted((one, other) => (one.place < other.place ? -1 : 1));
    try {
      const marks = await this.#settings.seen.marksOf(ordered);
      const numbered = numberedAfter(marks, ordered);
      if (numbered.length === 0) return [];
      const refused = await this.#tell(numbered);
      return refused === undefined ? [] : await this.#oneByOne(numbered, marks, remaining);
    } catch (error) {
      this.#log('change-feed.marks', error);
      return [ordered[0]?.streamSequence ?? ''];
    }
  }

  /** Undefined when the consumer took all, and that is written down; else why not. */
  async #tell(numbered: readonly Numbered[]): Promise<{ readonly error: unknown } | undefined> {
    try {
      await this.#settings.consumer(numbered.map(({ change }) => change));
    } catch (error) {
      this.#log('change-feed.retry', error);
      return { error };
    }
    const last = new Map(numbered.map((one) => [itemName(one.recorded), one] as const));
    await this.#settings.seen.seenAll(
      [...last.values()].map(({ recorded, change }) => [recorded, change.sequence] as const),
    );
    return undefined;
  }

  /** Gives the sequence numbers of what must come again. */
  async #oneByOne(
    numbered: readonly Numbered[],
    marks: ReadonlyMap<string, Mark>,
    remaining: () => number,
  ): Promise<readonly string[]> {
    const again: string[] = [];
    const held = new Set<string>();
    let outages = 0;
    for (const one of numbered) {
      const name = itemName(one.recorded);
      // Two that fail since something is down: so will the others.
      const stop = outages > 1 || remaining() < leastRemaining;
      const refused = stop || held.has(name) ? 'held' : await this.#tell([one]);
      if (refused === undefined) outages = 0;
      else if (refused === 'held' || !(await this.#giveUp(one, marks.get(name), refused.error))) {
        again.push(one.recorded.streamSequence);
        held.add(name);
        if (refused !== 'held' && isOutage(refused.error)) outages += 1;
      }
    }
    return again;
  }

  /** Whether the change was tried often enough and now lies with the dead letters. */
  async #giveUp({ recorded, change }: Numbered, mark: Mark | undefined, error: unknown): Promise<boolean> {
    const now = Math.floor(this.#settings.clock.now() / 1000);
    const before = mark?.failing?.place === recorded.place ? mark.failing : { tries: 0, since: now };
    const failing = { place: recorded.place, tries: before.tries + 1, since: before.since };
    const enough = isOutage(error) ? now - failing.since >= patience : failing.tries >= mostTries;
    if (enough && (await this.#bury(recorded.record, error, failing.tries))) {
      await this.#settings.seen.seen(recorded, change.sequence);
      return true;
    }
    await this.#settings.seen.failed(recorded, failing);
    return false;
  }

  async #bury(record: StreamRecord, error: unknown, tries: number): Promise<boolean> {
    const { reader, deadLetters } = this.#settings;
    try {
      await deadLetters({ reader, reason: reasonOf(error), tries, record });
    } catch (failure) {
      this.#log('change-feed.dead-letters', failure);
      return false;
    }
    this.#settings.telemetry.measure('change-feed.dead-letter', 1, 'count', { consumer: reader });
    this.#log('change-feed.dead-letter', error);
    return true;
  }

  #log(event: string, error: unknown): void {
    this.#settings.telemetry.log('warning', event, { consumer: this.#settings.reader }, error);
  }
}

/** What is new to the consumer, numbered on from what it saw last of each item. */
function numberedAfter(marks: ReadonlyMap<string, Mark>, ordered: readonly Recorded[]): Numbered[] {
  const last = new Map([...marks].map(([name, { place, number }]) => [name, { place, number }]));
  return ordered.flatMap((recorded) => {
    const { table, key, after, place, created } = recorded;
    const name = itemName(recorded);
    const before = last.get(name) ?? { place: '', number: 0 };
    if (place <= before.place) return [];
    const sequence = Math.max(before.number + 1, created * ofOneSecond);
    last.set(name, { place, number: sequence });
    return [{ recorded, change: { table, key, sequence, ...(after && { after }) } }];
  });
}

const isOutage = (error: unknown): boolean => error instanceof PortError && error.retryable;

/** Errors of ours name no person; of another's only the kind is told. */
const reasonOf = (error: unknown): string =>
  error instanceof PortError || error instanceof RangeError
    ? error.message
    : error instanceof Error
      ? error.name
      : 'unknown';
