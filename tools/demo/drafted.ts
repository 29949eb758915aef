import type { Facts } from '@mandi/language';
import type { BidView } from '@mandi/services/bids/wire';
import type { DraftView } from '@mandi/services/spoken/drafts';
import { plainly, type Screen } from './screen.ts';
import type { Meaning } from './script.ts';
import { meant } from './understood.ts';
import type { Said } from './voice.ts';

type Unit = BidView['terms']['price']['per'];
type Terms = Pick<BidView['terms'], 'price' | 'quantity'>;

/** Words as a draft takes them. */
export function spoken({ text, language, recording, confidence }: Said) {
  return {
    text,
    language,
    ...(recording !== undefined && { recording }),
    ...(confidence !== undefined && { confidence }),
  };
}

/** The yes to a draft, in these words. */
export function confirmed({ draftId }: DraftView, { text, language }: Said) {
  return { draftId, answer: { by: 'voice', text, language } } as const;
}

/** Shows what is read back. Errors: when something is missing or unclear, or other amounts were understood than were meant. */
export function readBackOf(draft: DraftView, meaning: Meaning, show: Screen): DraftView {
  if (!draft.readBack)
    throw new Error(`Asked instead of read back: ${draft.question?.screen ?? draft.missing.join(', ')}`);
  show.readBack(draft.readBack.screen);
  const facts = draft.facts as unknown as Facts;
  if (!meant(facts, meaning)) throw new Error(`Understood as ${plainly(facts)}.`);
  return draft;
}

/** The draft's facts as terms. Errors: when one is missing. */
export function whole({ facts }: DraftView): Terms & { readonly crop: string } {
  const { crop, price, quantity } = facts;
  if (!crop || !price?.per || !quantity) throw new Error('The draft lacks a crop, a price or a quantity.');
  return {
    crop,
    price: { rupees: price.rupees, per: price.per as Unit },
    quantity: { amount: quantity.amount, unit: quantity.unit as Unit },
  };
}
