import { MarketError } from './errors.ts';

/** What a message is: words, a recording, or the facts of a bid. */
export const messageKinds = ['text', 'voice', 'offer'] as const;
export type MessageKind = (typeof messageKinds)[number];

/** The two people of a chat about a lot. */
export interface ChatMembers {
  readonly vendorId: string;
  readonly buyerId: string;
}

/** Errors: 'not-yours' for anyone but the two members (CHAT-1). */
export function checkMember(members: ChatMembers, userId: string): void {
  if (userId !== members.vendorId && userId !== members.buyerId) throw new MarketError('not-yours');
}

export function otherMember(members: ChatMembers, userId: string): string {
  return userId === members.vendorId ? members.buyerId : members.vendorId;
}

/** The place of the next message: its time in milliseconds, moved on where needed so that it always grows (CHAT-2). */
export function nextSequence(last: number, now: number): number {
  return Math.max(now, last + 1);
}
