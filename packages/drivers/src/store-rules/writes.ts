import type { Condition, Key, TableDefinition, Write } from '@mandi/ports';
import { maximumCommitBytes, maximumWrites, PortError } from '@mandi/ports';
import { attributesBytes, checkKey, itemBytes } from './item-bytes.ts';

type Update = Extract<Write, { kind: 'update' }>;

/** Errors: PortError 'refused' when one attribute is changed twice, a key is changed, nothing is changed, or a whole number is not added. */
function checkUpdate(write: Update): number {
  const names = [...Object.keys(write.set ?? {}), ...Object.keys(write.add ?? {}), ...(write.remove ?? [])];
  if (names.length === 0) throw new PortError('refused', 'an update must change something');
  if (new Set(names).size !== names.length) throw new PortError('refused', 'an update changes one attribute twice');
  if (names.includes('PK') || names.includes('SK')) throw new PortError('refused', 'a key cannot be updated');
  for (const amount of Object.values(write.add ?? {}))
    if (!Number.isSafeInteger(amount)) throw new PortError('refused', 'only whole numbers can be added');
  return write.set === undefined ? 0 : attributesBytes(write.set);
}

/** Which of the table's index attributes are given and are no text: an index sorts text only. */
function checkIndexed(table: TableDefinition, attributes: Readonly<Record<string, unknown>>): void {
  for (const index in table.indexes) {
    const { partition, sort } = table.indexes[index] as TableDefinition['indexes'][string];
    for (const name of [partition, sort]) {
      const value = attributes[name];
      if (value !== undefined && (typeof value !== 'string' || value === ''))
        throw new PortError('refused', `${name} is indexed and must be a text that is not empty`);
    }
  }
}

function checkCondition(condition: Condition): void {
  for (const clause of condition)
    if ('value' in clause && typeof clause.value === 'boolean' && clause.is !== '=' && clause.is !== '<>')
      throw new PortError('refused', 'true and false have no order');
}

function checkWrite(write: Write): number {
  checkKey(keyOf(write));
  if (write.when !== undefined) checkCondition(write.when);
  if (write.kind === 'put') {
    checkIndexed(write.table, write.item);
    return itemBytes(write.item);
  }
  if (write.kind !== 'update') return 0;
  if (write.set !== undefined) checkIndexed(write.table, write.set);
  return checkUpdate(write);
}

/** The key of the item that a write names. */
export const keyOf = (write: Write): Key => (write.kind === 'put' ? write.item : write.key);

/** A text that is the same for two keys only when they are the same. */
export const keyText = ({ PK, SK }: Key): string => `${PK.length}:${PK}${SK}`;

/**
 * What every driver refuses before it asks its engine, so that all refuse alike.
 * Errors: PortError 'too-large' past 100 writes, 400 KB an item or 4 MB together; 'refused' for what no driver can store.
 */
export function checkWrites(writes: readonly Write[]): void {
  if (writes.length > maximumWrites) throw new PortError('too-large', 'a commit has at most 100 writes');
  let bytes = 0;
  for (const write of writes) bytes += checkWrite(write);
  if (bytes > maximumCommitBytes) throw new PortError('too-large', 'a commit has at most 4 MB');
  if (writes.length > 1) checkNamedOnce(writes);
}

function checkNamedOnce(writes: readonly Write[]): void {
  const named = new Set<string>();
  for (const write of writes) named.add(`${write.table.name} ${keyText(keyOf(write))}`);
  if (named.size !== writes.length) throw new PortError('refused', 'two writes of a commit name the same item');
}
