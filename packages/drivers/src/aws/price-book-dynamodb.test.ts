import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { fails } from '@mandi/ports/contracts/expectations';
import { priceBookContract } from '@mandi/ports/contracts/price-book';
import { type Dynamo, dynamoMissing, startDynamo } from '../../test/dynamodb-local.ts';
import { DynamoPriceBook } from './price-book-dynamodb.ts';

const skip = dynamoMissing();
/** A table for each test, so that each begins with an empty book. */
const names = Array.from({ length: 16 }, (_, at) => `prices-${at}`);
let engine: Dynamo;
let client: DynamoDBClient;

if (skip === false) {
  before(async () => {
    engine = await startDynamo(names.map((name) => ({ name, indexes: {} })));
    client = engine.client();
    console.log(`DynamoDB Local ${engine.version}`);
  });
  after(async () => {
    client.destroy();
    await engine.stop();
  });
}

const open = async (): Promise<DynamoPriceBook> =>
  new DynamoPriceBook(client, names.pop() ?? assert.fail('no table is left'));

priceBookContract('the price book in DynamoDB', open, { skip });

test('a price of a market that nobody knows is refused', { skip }, async () => {
  const book = await open();
  const price = {
    date: '2026-07-24' as never,
    marketId: 'nowhere',
    crop: 'tomato',
    commodity: 'Tomato',
    variety: 'Local',
    grade: 'FAQ',
    minimum: 1,
    maximum: 3,
    modal: 2,
    plausible: true,
  };
  await fails(book.write([], [price]), 'refused');
});
