import { ConditionalCheckFailedException, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { BatchGetCommand, DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Clock } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { itemName, type Recorded } from './change-feed-streams-record.ts';
import { portErrorOf } from './dynamodb-failure.ts';

/** How far one consumer has come with one item. */
export interface Mark {
  /** The stream's place of the last change seen; '' where none was. */
  readonly place: string;
  /** The number under which that change was told. */
  readonly number: number;
  /** The change that fails, how often it did, and since when (seconds since 1970). */
  readonly failing?: { readonly place: string; readonly tries: number; readonly since: number };
}

const unseen: Mark = { place: '', number: 0 };

/** Keys of one BatchGetItem (DynamoDB quotas). */
const mostRead = 100;
const mostTries = 8;
/** Marks under way at once. */
const atOnce = 16;
/** Longer than a stream keeps a record (24 hours) and the queue of dead letters one of its own (14 days). */
const keptSeconds = 15 * 24 * 60 * 60;

export interface SeenSettings {
  readonly client: DynamoDBClient;
  /** A table with the keys PK and SK and the time to live `expires`. */
  readonly table: string;
  /** The consumer whose marks these are. */
  readonly reader: string;
  readonly clock: Clock;
}

/**
 * What a consumer has seen of each item, kept in a table of DynamoDB, so that a record that comes again or late is known as such in every
 * container. A mark only ever moves forward.
 */
export class SeenChanges {
  readonly #client: DynamoDBDocumentClient;
  readonly #settings: SeenSettings;

  constructor(settings: SeenSettings) {
    this.#client = DynamoDBDocumentClient.from(settings.client);
    this.#settings = settings;
  }

  /** The mark of each item, by its name; also of items never seen. Errors: PortError 'unavailable', 'timeout'. */
  async marksOf(items: readonly Recorded[]): Promise<Map<string, Mark>> {
    const marks = new Map(items.map((item) => [itemName(item), unseen]));
    const names = new Map(items.map((item) => [JSON.stringify(this.#key(item)), itemName(item)]));
    const keys = [...names.keys()].map((key) => JSON.parse(key) as { readonly PK: string; readonly SK: string });
    for (let at = 0; at < keys.length; at += mostRead) {
      for (const { PK, SK, place, number, failing } of await this.#read(keys.slice(at, at + mostRead))) {
        const name = names.get(JSON.stringify({ PK, SK }));
        if (name !== undefined) marks.set(name, { place, number, ...(failing && { failing }) });
      }
    }
    return marks;
  }

  /** Writes down that the change was seen and told under this number; one that is seen further stays. Errors: as above. */
  async seen(item: Recorded, number: number): Promise<void> {
    await this.#update(item, 'SET #place = :place, #number = :number, #expires = :expires REMOVE #failing', {
      ':number': number,
    });
  }

  /** Many at once, each as above. */
  async seenAll(items: readonly (readonly [item: Recorded, number: number])[]): Promise<void> {
    const left = [...items];
    const work = async () => {
      for (let next = left.shift(); next !== undefined; next = left.shift()) await this.seen(...next);
    };
    await Promise.all(Array.from({ length: Math.min(atOnce, left.length) }, work));
  }

  /** Writes down that telling the change failed so often. Errors: as above. */
  async failed(item: Recorded, failing: NonNullable<Mark['failing']>): Promise<void> {
    const change =
      'SET #place = if_not_exists(#place, :none), #number = if_not_exists(#number, :zero), #failing = :failing, #expires = :expires';
    await this.#update(item, change, { ':failing': failing, ':none': unseen.place, ':zero': unseen.number });
  }

  async #update(item: Recorded, change: string, values: Readonly<Record<string, unknown>>): Promise<void> {
    const names = ['place', 'number', 'failing', 'expires'].map((name) => [`#${name}`, name]);
    const command = new UpdateCommand({
      TableName: this.#settings.table,
      Key: this.#key(item),
      UpdateExpression: change,
      ConditionExpression: 'attribute_not_exists(PK) OR #place < :place',
      ExpressionAttributeNames: Object.fromEntries(names),
      ExpressionAttributeValues: { ...values, ':place': item.place, ':expires': this.#expires() },
    });
    try {
      await this.#client.send(command);
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw portErrorOf(error);
    }
  }

  async #read(keys: { readonly PK: string; readonly SK: string }[]) {
    const found: (Mark & { readonly PK: string; readonly SK: string })[] = [];
    const { table } = this.#settings;
    for (let tries = 0; keys.length > 0 && tries < mostTries; tries += 1) {
      const command = new BatchGetCommand({ RequestItems: { [table]: { Keys: keys, ConsistentRead: true } } });
      const { Responses, UnprocessedKeys } = await this.#client.send(command).catch((error) => {
        throw portErrorOf(error);
      });
      found.push(...((Responses?.[table] ?? []) as typeof found));
      keys = (UnprocessedKeys?.[table]?.Keys ?? []) as typeof keys;
    }
    if (keys.length > 0) throw new PortError('unavailable', 'the marks of the change feed cannot be read now');
    return found;
  }

  #key({ table, key }: Recorded) {
    return { PK: `SEEN#${this.#settings.reader}#${table}#${key.PK}`, SK: key.SK };
  }

  #expires(): number {
    return Math.floor(this.#settings.clock.now() / 1000) + keptSeconds;
  }
}
