import type { AttributeValue, Clock, Ids, Item, Key, Query, Write } from '@mandi/ports';
import { audit } from './tables.ts';

/** What an entry is about. */
export type AuditedThing = `user/${string}` | `product/${string}` | `bid/${string}` | `deal/${string}`;

/** Who did what to which thing; never a phone number or words said. */
export interface AuditEntry {
  readonly thing: AuditedThing;
  /** The caller's id; "system" for a sweep. */
  readonly actor: string;
  /** "listing.changed", "session.ended-by-reuse" */
  readonly act: string;
  readonly details?: Readonly<Record<string, AttributeValue>>;
}

/** Eight years: how long a company keeps its books of account (Companies Act 2013, s. 128(5)); a GST account is kept 72 months (CGST Act, s. 36). */
const keptSeconds = 8 * 366 * 24 * 60 * 60;

export function auditKey(thing: AuditedThing, id: string): Key {
  return { PK: `THING#${thing}`, SK: `AT#${id}` };
}

/** One entry, to be written in the same commit as what it tells of. */
export function audited({ clock, ids }: { clock: Clock; ids: Ids }, entry: AuditEntry): Write {
  const at = clock.now();
  const item: Item = {
    ...auditKey(entry.thing, ids.next()),
    actor: entry.actor,
    act: entry.act,
    at,
    expires: Math.floor(at / 1000) + keptSeconds,
    ...(entry.details && { details: entry.details }),
  };
  return { kind: 'put', table: audit, item, when: [{ item: 'absent' }] };
}

/** All that was done to a thing, the oldest first. */
export function auditOf(thing: AuditedThing, limit: number): Query {
  return { table: audit, partition: `THING#${thing}`, beginsWith: 'AT#', limit };
}
