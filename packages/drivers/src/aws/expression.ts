import type { Clause, TableDefinition, Write } from '@mandi/ports';
import { clauseHolds } from '../store-rules/condition.ts';

/** The placeholders of one request: names and values are never written into an expression. */
export class Placeholders {
  readonly names: Record<string, string> = {};
  readonly values: Record<string, unknown> = {};
  readonly #byName = new Map<string, string>();

  name(attribute: string): string {
    let placeholder = this.#byName.get(attribute);
    if (placeholder === undefined) {
      placeholder = `#n${this.#byName.size}`;
      this.#byName.set(attribute, placeholder);
      this.names[placeholder] = attribute;
    }
    return placeholder;
  }

  value(value: unknown): string {
    const placeholder = `:v${Object.keys(this.values).length}`;
    this.values[placeholder] = value;
    return placeholder;
  }

  /** The two fields of a request; DynamoDB refuses empty ones. */
  fields(): { ExpressionAttributeNames?: Record<string, string>; ExpressionAttributeValues?: Record<string, unknown> } {
    return {
      ...(Object.keys(this.names).length > 0 ? { ExpressionAttributeNames: this.names } : {}),
      ...(Object.keys(this.values).length > 0 ? { ExpressionAttributeValues: this.values } : {}),
    };
  }
}

function clauseText(clause: Clause, placeholders: Placeholders): string {
  if ('item' in clause) return clause.item === 'present' ? 'attribute_exists(PK)' : 'attribute_not_exists(PK)';
  const name = placeholders.name(clause.attribute);
  if (!('value' in clause))
    return clause.is === 'present' ? `attribute_exists(${name})` : `attribute_not_exists(${name})`;
  return `${name} ${clause.is} ${placeholders.value(clause.value)}`;
}

/** True of an item past its time to live, which DynamoDB may keep for days. An absent or other value is never `<=` a number. */
export const expiredText = (timeToLive: string, now: number, placeholders: Placeholders): string =>
  `${placeholders.name(timeToLive)} <= ${placeholders.value(now)}`;

/** All clauses that a write must meet: an update needs its item. */
export const clausesOf = (write: Write): readonly Clause[] =>
  write.kind === 'update' ? [{ item: 'present' }, ...(write.when ?? [])] : (write.when ?? []);

/** Whether the condition of the write depends on the time. */
export const dependsOnTime = (write: Write): boolean =>
  write.table.timeToLive !== undefined && clausesOf(write).length > 0;

/** The condition expression of a write, to which an item past its time to live is absent; undefined when it has none. */
export function conditionText(write: Write, now: number, placeholders: Placeholders): string | undefined {
  const clauses = clausesOf(write);
  if (clauses.length === 0) return undefined;
  return timedText(write.table, clauses, now, placeholders);
}

function timedText(
  table: TableDefinition,
  clauses: readonly Clause[],
  now: number,
  placeholders: Placeholders,
): string {
  const text = clauses.map((clause) => clauseText(clause, placeholders)).join(' AND ');
  if (table.timeToLive === undefined) return text;
  const expired = expiredText(table.timeToLive, now, placeholders);
  const allowedWhenAbsent = clauses.every((clause) => clauseHolds(clause, undefined));
  return allowedWhenAbsent ? `(${text}) OR ${expired}` : `(${text}) AND NOT ${expired}`;
}

/** The update expression of an update write. */
export function updateText(write: Extract<Write, { kind: 'update' }>, placeholders: Placeholders): string {
  const { set = {}, add = {}, remove = [] } = write;
  const sets = Object.entries(set).map(([name, value]) => `${placeholders.name(name)} = ${placeholders.value(value)}`);
  const adds = Object.entries(add).map(([name, value]) => `${placeholders.name(name)} ${placeholders.value(value)}`);
  const removes = remove.map((name) => placeholders.name(name));
  return [
    sets.length > 0 ? `SET ${sets.join(', ')}` : '',
    adds.length > 0 ? `ADD ${adds.join(', ')}` : '',
    removes.length > 0 ? `REMOVE ${removes.join(', ')}` : '',
  ].join(' ');
}
