import { DeleteTableCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { TableDefinition } from '@mandi/ports';
import { tables } from '@mandi/records';
import { createTable } from '../../../packages/drivers/test/dynamodb-local.ts';

const prices: TableDefinition = { name: 'ek-bharath-prices', indexes: {} };

/** Makes the tables of one stage, all at once. */
export async function makeTables(client: DynamoDBClient, prefix: string): Promise<void> {
  const making = [...tables, prices].map((table) => client.send(createTable({ ...table, name: prefix + table.name })));
  await Promise.all(making);
}

/** Removes them again: with a thousand tables the engine takes many times as long to make one. */
export async function removeTables(client: DynamoDBClient, prefix: string): Promise<void> {
  const names = [...tables, prices].map(({ name }) => prefix + name);
  await Promise.all(names.map((TableName) => client.send(new DeleteTableCommand({ TableName }))));
}
