import * as v from 'valibot';

const pattern = /^([0-9A-HJKMNP-TV-Z]{26})\.([0-9A-HJKMNP-TV-Z]{26})$/;

/** A bid on the wire: the lot's id and the bid's own, so that the bid is found by its key. */
export const bidId = v.pipe(
  v.string(),
  v.regex(pattern),
  v.description('The ids of the lot and of the bid with a dot between'),
);

export interface BidAddress {
  readonly lotId: string;
  readonly bidId: string;
}

export function wireBidId({ lotId, bidId }: BidAddress): string {
  return `${lotId}.${bidId}`;
}

/** Gives undefined for what is no bid's id. */
export function bidAddress(wire: string): BidAddress | undefined {
  const [, lotId, bidId] = pattern.exec(wire) ?? [];
  return lotId !== undefined && bidId !== undefined ? { lotId, bidId } : undefined;
}
