import type { Query } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { compareText } from './condition.ts';

/** The sort attribute and bounds of a query, made equal for all drivers. */
export interface Range {
  /** 'PK' and 'SK', or the attributes of the index. */
  readonly partition: string;
  readonly sort: string;
  readonly from?: string;
  readonly to?: string;
  readonly beginsWith?: string;
  /** True when the bounds leave no room: the page is empty and no engine need be asked. */
  readonly empty: boolean;
}

/** Errors: PortError 'refused' for an unknown index, a limit outside 1 to 1,000, or both a prefix and bounds. */
export function rangeOf(query: Query): Range {
  const { table, index, from, to, beginsWith, limit } = query;
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000)
    throw new PortError('refused', 'a page has 1 to 1,000 items');
  if (beginsWith !== undefined && (from !== undefined || to !== undefined))
    throw new PortError('refused', 'a query has a prefix or bounds, not both');
  const attributes = index === undefined ? { partition: 'PK', sort: 'SK' } : table.indexes[index];
  if (attributes === undefined) throw new PortError('refused', `${table.name} has no index ${index}`);
  return {
    ...attributes,
    ...(from ? { from } : {}),
    ...(to ? { to } : {}),
    ...(beginsWith ? { beginsWith } : {}),
    empty: query.partition === '' || to === '' || (from !== undefined && to !== undefined && compareText(from, to) > 0),
  };
}

/** The first text after all that begin with `prefix`, in the order of code points; undefined when there is none. */
export function afterPrefix(prefix: string): string | undefined {
  const points = Array.from(prefix);
  for (let last = points.pop(); last !== undefined; last = points.pop()) {
    const point = last.codePointAt(0) as number;
    if (point < 0x10ffff) return points.join('') + String.fromCodePoint(point === 0xd7ff ? 0xe000 : point + 1);
  }
  return undefined;
}
