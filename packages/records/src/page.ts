import type { TableDefinition } from '@mandi/ports/store';
import { type Family, families } from './families.ts';
import { tables } from './tables.ts';

/** docs/records.md, as it must be. */
export function recordsPage(): string {
  return [
    '# Records',
    '',
    'Every table, every kind of item in it, how its key is made and how it is reached. Made from',
    '[tables.ts](../packages/records/src/tables.ts) and [families.ts](../packages/records/src/families.ts) by `node packages/records/page.ts`;',
    'a test compares the two, and another holds every item that a market stores against this list.',
    '',
    'The store never scans: what is not reached by a key or an index below cannot be found. Every table has the partition key `PK` and the sort key `SK`.',
    ...tables.flatMap(tableSection),
    '',
  ].join('\n');
}

function tableSection(table: TableDefinition): string[] {
  const indexes = Object.entries(table.indexes).map(
    ([name, { partition, sort }]) => `- \`${name}\`: partition \`${partition}\`, sort \`${sort}\``,
  );
  return [
    '',
    `## \`${table.name}\``,
    '',
    ...(indexes.length > 0 ? [...indexes, ''] : []),
    ...(table.timeToLive
      ? [`Items that may go carry the moment in \`${table.timeToLive}\` (seconds since 1970).`, '']
      : []),
    '| item | PK | SK | in indexes (partition, sort) | reached by | kept |',
    '|---|---|---|---|---|---|',
    ...families.filter((family) => family.table === table).map(row),
    '',
    ...families.filter((family) => family.table === table).map(({ name, about }) => `- **${name}**: ${about}`),
  ];
}

function row({ name, PK, SK, indexes = {}, reached, kept }: Family): string {
  const standing = Object.entries(indexes).map(
    ([index, [partition, sort]]) => `${index}: \`${partition}\`, \`${sort}\``,
  );
  const cells = [name, `\`${PK}\``, `\`${SK}\``, standing.join('<br>') || 'none', reached, kept ?? 'for good'];
  return `| ${cells.join(' | ')} |`;
}
