import type { Instant } from '@mandi/ports';

/** A moment as it is on the wire: ISO 8601 in UTC. */
export function isoOf(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** The moment that was written; the schema has already checked the form. */
export function instantOf(iso: string): Instant {
  return Date.parse(iso) as Instant;
}
