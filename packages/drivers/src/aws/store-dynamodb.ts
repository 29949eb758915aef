import { setTimeout as wait } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Clock, Item, Key, Page, Query, Randomness, Store, TableDefinition, Write } from '@mandi/ports';
import { ConditionFailed, PortError } from '@mandi/ports';
import type { Cursors } from '../store-rules/cursor.ts';
import { cursorsUnder, questionOf } from '../store-rules/cursor.ts';
import type { Range } from '../store-rules/query.ts';
import { rangeOf } from '../store-rules/query.ts';
import { checkWrites } from '../store-rules/writes.ts';
import { clientToken, tokenItem } from './commit-token.ts';
import { portErrorOf, type Refused, refusedOf } from './dynamodb-failure.ts';
import { clausesOf, dependsOnTime, expiredText, Placeholders } from './expression.ts';
import { type TransactItem, transactItem } from './transact-item.ts';

/** A commit that meets another on the same item, or tables that are throttled, is sent again so often, after a random wait that doubles up to a second. */
const mostTries = 12;
const firstWait = 20;
const longestWait = 1_000;

/** The store on DynamoDB. The tables and indexes must be there, as their definitions say. */
export class DynamoStore implements Store {
  readonly #client: DynamoDBDocumentClient;
  readonly #clock: Clock;
  readonly #randomness: Randomness;
  readonly #cursors: Cursors;
  readonly #prefix: string;

  /**
   * `secret` (32 bytes) signs the cursors and must be the same in every process that serves the same readers. `prefix` stands before the
   * names of a stage's tables ("dev-").
   */
  constructor(client: DynamoDBClient, clock: Clock, randomness: Randomness, secret: Uint8Array, prefix = '') {
    this.#client = DynamoDBDocumentClient.from(client);
    this.#clock = clock;
    this.#randomness = randomness;
    this.#cursors = cursorsUnder(secret, randomness);
    this.#prefix = prefix;
  }

  async get(table: TableDefinition, { PK, SK }: Key): Promise<Item | undefined> {
    if (PK === '' || SK === '') return undefined;
    const command = new GetCommand({ TableName: this.#prefix + table.name, Key: { PK, SK }, ConsistentRead: true });
    const item = (await this.#asked(this.#client.send(command))).Item as Item | undefined;
    return item === undefined || this.#expired(table, item) ? undefined : item;
  }

  async query(query: Query): Promise<Page> {
    const range = rangeOf(query);
    const question = questionOf(query);
    const place = query.cursor === undefined ? undefined : this.#cursors.open(question, query.cursor);
    if (range.empty) return { items: [] };
    const attributes = [...new Set(['PK', 'SK', range.partition, range.sort])];
    const start = place && Object.fromEntries(attributes.map((name, at) => [name, place[at]]));
    const answer = await this.#asked(this.#client.send(this.#queryCommand(query, range, start)));
    const items = (answer.Items ?? []) as Item[];
    const last = answer.LastEvaluatedKey;
    if (last === undefined) return { items };
    return {
      items,
      cursor: this.#cursors.seal(
        question,
        attributes.map((name) => last[name] as string),
      ),
    };
  }

  async commit(writes: readonly Write[], token?: string): Promise<void> {
    if (writes.length === 0) return;
    checkWrites(writes);
    const timed = token === undefined ? undefined : writes.find(dependsOnTime);
    if (token !== undefined && timed !== undefined) return this.#commitRemembered(writes, token, timed.table);
    const [single] = writes.length === 1 && token === undefined ? writes : [];
    if (single !== undefined && mayRepeat(single)) return this.#writeAlone(single);
    const failed = await this.#send(writes, token === undefined ? undefined : clientToken(token));
    if (failed.length > 0) throw new ConditionFailed(failed);
  }

  async close(): Promise<void> {
    this.#client.destroy();
  }

  /** Commits with an item beside that remembers it; when that one is there already, the commit was made before. */
  async #commitRemembered(writes: readonly Write[], token: string, table: TableDefinition): Promise<void> {
    const item = tokenItem(table, token, writes, this.#seconds());
    const remember: Write = { kind: 'put', table, item, when: [{ item: 'absent' }] };
    const failed = await this.#send([...writes, remember], undefined);
    if (failed.length === 0) return;
    const remembered = await this.get(table, item);
    if (remembered === undefined) throw new ConditionFailed(failed.filter((at) => at < writes.length));
    if (remembered.digest !== item.digest) throw new PortError('refused', 'the commit token was used for other writes');
  }

  /** A write of its own costs half of a transaction. */
  async #writeAlone(write: Alone): Promise<void> {
    const TableName = this.#prefix + write.table.name;
    await this.#untilTaken(() =>
      write.kind === 'put'
        ? this.#client.send(new PutCommand({ TableName, Item: { ...write.item } }))
        : this.#client.send(new DeleteCommand({ TableName, Key: { PK: write.key.PK, SK: write.key.SK } })),
    );
  }

  /**
   * Gives the positions of the writes whose condition failed; none when all was written. Each sending of one commit says the same under the same
   * token: whatever became of the one before, it is written once.
   */
  async #send(writes: readonly Write[], token = this.#newToken()): Promise<readonly number[]> {
    const now = this.#seconds();
    const items = writes.map((write): TransactItem => transactItem(write, this.#prefix, now));
    return this.#untilTaken(() =>
      this.#client.send(new TransactWriteCommand({ TransactItems: items, ClientRequestToken: token })),
    );
  }

  async #untilTaken(send: () => Promise<unknown>): Promise<readonly number[]> {
    for (let tries = 1; ; tries++) {
      let refused: Refused;
      try {
        await send();
        return [];
      } catch (error) {
        refused = refusedOf(error);
      }
      if ('failed' in refused) return refused.failed;
      if (tries === mostTries) throw refused.later;
      await wait(this.#randomness.below(Math.min(longestWait, firstWait * 2 ** tries)));
    }
  }

  #newToken(): string {
    return Buffer.from(this.#randomness.bytes(24)).toString('base64url');
  }

  #queryCommand(query: Query, range: Range, start: Record<string, unknown> | undefined): QueryCommand {
    const placeholders = new Placeholders();
    const key = keyText(query.partition, range, placeholders);
    const { timeToLive } = query.table;
    const filter =
      timeToLive === undefined ? undefined : `NOT ${expiredText(timeToLive, this.#seconds(), placeholders)}`;
    return new QueryCommand({
      TableName: this.#prefix + query.table.name,
      ...(query.index === undefined ? { ConsistentRead: true } : { IndexName: query.index }),
      KeyConditionExpression: key,
      ...(filter === undefined ? {} : { FilterExpression: filter }),
      ...placeholders.fields(),
      ScanIndexForward: query.order !== 'descending',
      Limit: query.limit,
      ...(start === undefined ? {} : { ExclusiveStartKey: start }),
    });
  }

  async #asked<Answer>(answer: Promise<Answer>): Promise<Answer> {
    try {
      return await answer;
    } catch (error) {
      throw portErrorOf(error);
    }
  }

  #expired(table: TableDefinition, item: Item): boolean {
    const goes = table.timeToLive === undefined ? undefined : item[table.timeToLive];
    return typeof goes === 'number' && goes <= this.#seconds();
  }

  #seconds(): number {
    return Math.floor(this.#clock.now() / 1000);
  }
}

function keyText(partition: string, range: Range, placeholders: Placeholders): string {
  const is = `${placeholders.name(range.partition)} = ${placeholders.value(partition)}`;
  const sort = placeholders.name(range.sort);
  const { beginsWith, from, to } = range;
  if (beginsWith !== undefined) return `${is} AND begins_with(${sort}, ${placeholders.value(beginsWith)})`;
  if (from !== undefined && to !== undefined)
    return `${is} AND ${sort} BETWEEN ${placeholders.value(from)} AND ${placeholders.value(to)}`;
  if (from !== undefined) return `${is} AND ${sort} >= ${placeholders.value(from)}`;
  if (to !== undefined) return `${is} AND ${sort} <= ${placeholders.value(to)}`;
  delete placeholders.names[sort];
  return is;
}

type Alone = Extract<Write, { kind: 'put' | 'delete' }>;

/** Whether the write may be sent again when nobody said what became of it: one with a condition could meet its own first sending and seem refused. */
function mayRepeat(write: Write): write is Alone {
  return (write.kind === 'put' || write.kind === 'delete') && clausesOf(write).length === 0;
}
