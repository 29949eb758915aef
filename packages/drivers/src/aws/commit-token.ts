import { createHash } from 'node:crypto';
import type { Item, TableDefinition, Write } from '@mandi/ports';

/** How long a commit with the same token is applied once only (DynamoDB keeps its own client tokens as long). */
export const tokenSeconds = 600;

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** DynamoDB's client token has at most 36 characters; ours may be any text. */
export const clientToken = (token: string): string => digest(token).slice(0, 36);

/**
 * The item that remembers a commit, for commits that DynamoDB's own client tokens cannot remember: their conditions name the present
 * second, so that a second sending has other parameters. It goes by the time to live of the table it is put into.
 */
export function tokenItem(table: TableDefinition, token: string, writes: readonly Write[], now: number): Item {
  const text = JSON.stringify(writes.map((write) => ({ ...write, table: write.table.name })));
  return {
    PK: `COMMIT#${digest(token)}`,
    SK: 'COMMIT',
    digest: digest(text),
    ...(table.timeToLive === undefined ? {} : { [table.timeToLive]: now + tokenSeconds }),
  };
}
