import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { IsoDate, MandiPrice, Market, PriceBook, PriceRange } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { portErrorOf } from './dynamodb-failure.ts';

/** Items of one BatchWriteItem and one BatchGetItem (DynamoDB quotas). */
const mostWritten = 25;
const mostRead = 100;
/** Batches under way at once: a day's report is some thousand rows. */
const atOnce = 8;
const mostTries = 8;

type Row = { readonly PK: string; readonly SK: string; readonly [name: string]: unknown };

/**
 * The price book in one DynamoDB table. Each way of asking is a query of one partition: the prices of a market and crop by day, the markets of
 * a crop by day. A batch is checked whole before the first row is written; rows are then written in parts, each of which may be written again
 * without harm, and the revision changes last, so that answers kept of the book are asked anew only when all of it is there.
 */
export class DynamoPriceBook implements PriceBook {
  readonly #client: DynamoDBDocumentClient;
  readonly #table: string;

  constructor(client: DynamoDBClient, table: string) {
    this.#client = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
    this.#table = table;
  }

  async market(id: string): Promise<Market | undefined> {
    const item = await this.#get(marketKey(id));
    return item?.market as Market | undefined;
  }

  async marketsFor(crop: string, from: IsoDate, to: IsoDate): Promise<readonly Market[]> {
    const rows = await this.#query(`CROP#${crop}`, from, `${to}~`, Number.POSITIVE_INFINITY);
    const ids = [...new Set(rows.map(({ SK }) => SK.slice(SK.indexOf('#') + 1)))].sort();
    const found: Market[] = [];
    for (let at = 0; at < ids.length; at += mostRead)
      found.push(...(await this.#markets(ids.slice(at, at + mostRead))));
    return found.sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async pricesAt(marketId: string, { crop, from, to, limit }: PriceRange): Promise<readonly MandiPrice[]> {
    const rows = await this.#query(`PRICES#${marketId}#${crop}`, from, `${to}~`, limit);
    return rows.map(({ price }) => price as MandiPrice).sort(newestFirst);
  }

  async newestDay(): Promise<IsoDate | undefined> {
    return (await this.#get(newestKey))?.day as IsoDate | undefined;
  }

  async write(markets: readonly Market[], prices: readonly MandiPrice[]): Promise<void> {
    await this.#check(markets, prices);
    const rows = new Map<string, Row>();
    for (const row of [...markets.map(marketRow), ...prices.flatMap(priceRows)]) rows.set(`${row.PK} ${row.SK}`, row);
    await this.#writeAll([...rows.values()]);
    const newest = prices
      .map(({ date }) => date as string)
      .sort()
      .at(-1);
    if (newest !== undefined) await this.#raiseNewest(newest);
    await this.#call(() =>
      this.#client.send(
        new UpdateCommand({
          TableName: this.#table,
          Key: revisionKey,
          UpdateExpression: 'ADD #count :one',
          ExpressionAttributeNames: { '#count': 'count' },
          ExpressionAttributeValues: { ':one': 1 },
        }),
      ),
    );
  }

  async holds(stamp: string): Promise<boolean> {
    return (await this.#get({ PK: `SOURCE#${stamp}`, SK: 'HELD' })) !== undefined;
  }

  async remember(stamp: string): Promise<void> {
    const Item = { PK: `SOURCE#${stamp}`, SK: 'HELD' };
    await this.#call(() => this.#client.send(new PutCommand({ TableName: this.#table, Item })));
  }

  async revision(): Promise<string> {
    return String((await this.#get(revisionKey))?.count ?? 0);
  }

  /** The client is its maker's to end. */
  async close(): Promise<void> {}

  /** Errors: PortError 'refused' for a price that is no whole number of paise, or of a market that nobody knows. */
  async #check(markets: readonly Market[], prices: readonly MandiPrice[]): Promise<void> {
    const whole = prices.every((row) =>
      [row.minimum, row.maximum, row.modal].every((paise) => Number.isSafeInteger(paise)),
    );
    if (!whole) throw new PortError('refused', 'a price is no whole number of paise');
    const given = new Set(markets.map(({ id }) => id));
    const others = [...new Set(prices.map(({ marketId }) => marketId))].filter((id) => !given.has(id));
    for (let at = 0; at < others.length; at += mostRead) {
      const known = await this.#markets(others.slice(at, at + mostRead));
      if (known.length < Math.min(mostRead, others.length - at))
        throw new PortError('refused', 'a price is of an unknown market');
    }
  }

  async #raiseNewest(day: string): Promise<void> {
    try {
      await this.#client.send(
        new PutCommand({
          TableName: this.#table,
          Item: { ...newestKey, day },
          ConditionExpression: 'attribute_not_exists(PK) OR #day < :day',
          ExpressionAttributeNames: { '#day': 'day' },
          ExpressionAttributeValues: { ':day': day },
        }),
      );
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'ConditionalCheckFailedException') throw portErrorOf(error);
    }
  }

  async #markets(ids: readonly string[]): Promise<Market[]> {
    let asked = ids.map(marketKey);
    const found: Market[] = [];
    for (let tries = 0; asked.length > 0 && tries < mostTries; tries += 1) {
      const { Responses, UnprocessedKeys } = await this.#call(() =>
        this.#client.send(new BatchGetCommand({ RequestItems: { [this.#table]: { Keys: asked } } })),
      );
      found.push(...(Responses?.[this.#table] ?? []).map(({ market }) => market as Market));
      asked = (UnprocessedKeys?.[this.#table]?.Keys as typeof asked | undefined) ?? [];
    }
    if (asked.length > 0) throw new PortError('unavailable', 'the price book is too busy');
    return found;
  }

  async #writeAll(rows: readonly Row[]): Promise<void> {
    const batches = Array.from({ length: Math.ceil(rows.length / mostWritten) }, (_, at) =>
      rows.slice(at * mostWritten, (at + 1) * mostWritten),
    );
    const work = async () => {
      for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) await this.#writeBatch(batch);
    };
    await Promise.all(Array.from({ length: atOnce }, work));
  }

  /** DynamoDB gives back what it did not take: it is written again. */
  async #writeBatch(rows: readonly Row[]): Promise<void> {
    let left: { readonly PutRequest: { readonly Item: Row } }[] = rows.map((Item) => ({ PutRequest: { Item } }));
    for (let tries = 0; left.length > 0 && tries < mostTries; tries += 1) {
      const { UnprocessedItems } = await this.#call(() =>
        this.#client.send(new BatchWriteCommand({ RequestItems: { [this.#table]: left } })),
      );
      left = (UnprocessedItems?.[this.#table] as typeof left | undefined) ?? [];
    }
    if (left.length > 0) throw new PortError('unavailable', 'the price book is too busy');
  }

  async #get(Key: { readonly PK: string; readonly SK: string }): Promise<Row | undefined> {
    const { Item } = await this.#call(() =>
      this.#client.send(new GetCommand({ TableName: this.#table, Key, ConsistentRead: true })),
    );
    return Item as Row | undefined;
  }

  async #query(partition: string, from: string, to: string, limit: number): Promise<Row[]> {
    const rows: Row[] = [];
    let start: Record<string, unknown> | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await this.#call(() =>
        this.#client.send(
          new QueryCommand({
            TableName: this.#table,
            KeyConditionExpression: 'PK = :partition AND SK BETWEEN :from AND :to',
            ExpressionAttributeValues: { ':partition': partition, ':from': from, ':to': to },
            ScanIndexForward: false,
            ...(Number.isFinite(limit) ? { Limit: limit - rows.length } : {}),
            ...(start === undefined ? {} : { ExclusiveStartKey: start }),
          }),
        ),
      );
      rows.push(...(Items as Row[]));
      start = LastEvaluatedKey;
    } while (start !== undefined && rows.length < limit);
    return rows;
  }

  async #call<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      throw portErrorOf(error);
    }
  }
}

const newestKey = { PK: 'BOOK', SK: 'NEWEST' } as const;
const revisionKey = { PK: 'BOOK', SK: 'REVISION' } as const;
const marketKey = (id: string) => ({ PK: `MARKET#${id}`, SK: 'MARKET' });
const marketRow = (market: Market): Row => ({ ...marketKey(market.id), market });

/** A price under its market and crop, and the mark by which its market is found for the crop and day. */
function priceRows(price: MandiPrice): Row[] {
  const { date, marketId, crop, commodity, variety, grade } = price;
  return [
    { PK: `PRICES#${marketId}#${crop}`, SK: [date, commodity, variety, grade].join('#'), price },
    { PK: `CROP#${crop}`, SK: `${date}#${marketId}` },
  ];
}

/** Newest day first, within a day by commodity, variety and grade. */
function newestFirst(one: MandiPrice, other: MandiPrice): number {
  if (one.date !== other.date) return one.date < other.date ? 1 : -1;
  const name = ({ commodity, variety, grade }: MandiPrice) => [commodity, variety, grade].join('\u0000');
  return name(one) < name(other) ? -1 : 1;
}
