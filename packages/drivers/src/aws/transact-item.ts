import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Write } from '@mandi/ports';
import { conditionText, Placeholders, updateText } from './expression.ts';

export type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

/** A write as one item of a transaction. `prefix` stands before the table's name; `now` (seconds) tells what is past its time to live. */
export function transactItem(write: Write, prefix: string, now: number): TransactItem {
  const placeholders = new Placeholders();
  const condition = conditionText(write, now, placeholders);
  const update = write.kind === 'update' ? updateText(write, placeholders) : '';
  const common = {
    TableName: prefix + write.table.name,
    ...(condition === undefined ? {} : { ConditionExpression: condition }),
    ...placeholders.fields(),
  };
  if (write.kind === 'put') return { Put: { ...common, Item: { ...write.item } } };
  const Key = { PK: write.key.PK, SK: write.key.SK };
  switch (write.kind) {
    case 'update':
      return { Update: { ...common, Key, UpdateExpression: update } };
    case 'delete':
      return { Delete: { ...common, Key } };
    case 'check':
      return { ConditionCheck: { ...common, Key, ConditionExpression: condition } };
  }
}
