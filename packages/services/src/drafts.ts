import type { Expectation, Facts, LanguageCode, Meaning, Slot } from '@mandi/language/meaning';
import { MarketError } from '@mandi/market';
import type { AccessClaims, Instant } from '@mandi/ports';
import { type Draft, type DraftKind, draftKinds, putDraft, draft as readDraft, type Said } from '@mandi/records';
import * as v from 'valibot';
import type { Context } from './context.ts';
import { isoOf } from './http/instant.ts';
import { decimal, id, instant, language, spoken } from './http/wire.ts';
import { questionFor, readBackOf, renderingOf } from './rendering.ts';
import { rendering } from './said.ts';

/** What was understood of words, free of any language. */
export const facts = v.object({
  act: v.optional(v.string()),
  crop: v.optional(v.string()),
  variety: v.optional(v.string()),
  grade: v.optional(v.string()),
  quantity: v.optional(v.object({ amount: decimal, unit: v.string() })),
  price: v.optional(v.object({ rupees: decimal, per: v.optional(v.string()) })),
  place: v.optional(v.string()),
  day: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
});

/** What someone said, understood but binding nobody until it is confirmed. */
export const draft = v.object({
  draftId: id,
  kind: v.picklist(draftKinds),
  /** The listing, lot, bid or chat that it is about. */
  about: v.optional(v.string()),
  facts,
  /** What must still be said: "crop", "quantity", "unit", "price", "per" … */
  missing: v.array(v.string()),
  /** What could be read in more than one way, each reading as it would be said. */
  ambiguous: v.array(v.object({ slot: v.string(), choices: v.array(v.object({ facts, rendering })) })),
  /** What to ask the speaker next; absent once the draft is whole. */
  question: v.optional(rendering),
  /** What to read back to the speaker; absent until the draft is whole. Only after this may it be confirmed. */
  readBack: v.optional(rendering),
  spoken: v.array(spoken),
  expires: instant,
});
export type DraftView = v.InferOutput<typeof draft>;

/** The yes to what was read back: a tap, or words, which must mean yes. */
export const confirmation = v.strictObject({
  draftId: id,
  answer: v.variant('by', [
    v.strictObject({ by: v.literal('tap') }),
    v.strictObject({ by: v.literal('voice'), text: v.pipe(v.string(), v.maxLength(200)), language }),
  ]),
});
export type Confirmation = v.InferOutput<typeof confirmation>;

/** A draft that nobody confirms is forgotten after 15 minutes. */
const keptMilliseconds = 15 * 60 * 1000;

/** Words and what they are about. */
export interface Words {
  readonly kind: DraftKind;
  /** The listing, lot, bid or chat that the words are about. */
  readonly about?: string;
  readonly spoken: Said;
  /** Facts that the thing itself gives: the crop of the lot that is bid on. */
  readonly known?: Facts;
  /** What must be said before it can be read back. */
  readonly needs: readonly Slot[];
  /** The draft that asked, where the words answer its question. */
  readonly draftId?: string;
}

/**
 * Takes words as a draft: understood, added to what the draft already had, and read back once nothing is missing or ambiguous.
 * It binds nobody before `confirmedDraft`. Errors: 'not-found' for a draft that has gone or is of something else; 'nothing-heard'.
 */
export async function drafted(context: Context, caller: AccessClaims, words: Words): Promise<DraftView> {
  if (words.spoken.text.trim() === '') throw new MarketError('nothing-heard');
  const before = words.draftId === undefined ? undefined : await earlier(context, caller, words, words.draftId);
  const known = { ...words.known, ...before?.facts };
  const expected = expectation(missingOf(known, words.needs), known);
  const meaning = context.interpreter.understand(words.spoken.text, words.spoken.language, expected);
  const facts = { ...known, ...factsOf(meaning, words.known) };
  const missing = missingOf(facts, words.needs);
  const settled = missing.length === 0 && meaning.ambiguous.length === 0 && meaning.problems.length === 0;
  const readBack = settled ? readBackOf(context, facts, words.spoken.language) : undefined;
  const record: Draft = {
    draftId: before?.draftId ?? context.ids.next(),
    userId: caller.userId,
    kind: words.kind,
    ...(words.about !== undefined && { about: words.about }),
    facts,
    said: [...(before?.said ?? []), words.spoken],
    ...(readBack && { readBack: readBack.screen }),
    expiresAt: (context.clock.now() + keptMilliseconds) as Instant,
  };
  await context.store.commit([putDraft(record)]);
  return viewOf(context, record, meaning, { missing, readBack });
}

/**
 * The draft that the confirmation says yes to; whoever acts on it commits `useDraft(draft)` with it, so that it counts once.
 * Errors: 'not-confirmed' for a draft that has gone, was not read back whole, or whose answer is not a yes.
 */
export async function confirmedDraft(
  context: Context,
  caller: AccessClaims,
  { draftId, answer }: Confirmation,
): Promise<Draft> {
  const found = await readDraft(context.store, caller.userId, draftId);
  if (!found || found.readBack === undefined || found.expiresAt <= context.clock.now()) {
    throw new MarketError('not-confirmed', { because: 'no-draft' });
  }
  if (answer.by === 'voice') {
    const { act } = context.interpreter.understand(answer.text, answer.language, { expecting: 'yes-no' });
    if (act !== 'yes') throw new MarketError('not-confirmed', { because: act === 'no' ? 'said-no' : 'unclear' });
  }
  return found;
}

async function earlier(context: Context, caller: AccessClaims, words: Words, draftId: string): Promise<Draft> {
  const found = await readDraft(context.store, caller.userId, draftId);
  const same = found && found.kind === words.kind && found.about === words.about;
  if (!same || found.expiresAt <= context.clock.now()) throw new MarketError('not-found');
  return found;
}

/** What was said in these words; the thing that they are about stays what it is. */
function factsOf(meaning: Meaning, given: Facts | undefined): Facts {
  const { act, crop, variety, grade, quantity, price, place, day } = meaning;
  const said = { act, crop, variety, grade, quantity, price, place, day };
  const fixed = new Set<string>(Object.keys(given ?? {}).filter((slot) => slot === 'act' || slot === 'crop'));
  const kept = Object.entries(said).filter(([slot, value]) => value !== undefined && !fixed.has(slot));
  return Object.fromEntries(kept) as Facts;
}

function missingOf(facts: Facts, needs: readonly Slot[]): Slot[] {
  return needs.flatMap((slot): Slot[] => {
    if (slot === 'price' && facts.price && facts.price.per === undefined) return ['per'];
    return slot in facts ? [] : [slot];
  });
}

/** What the speaker was asked last, so that a bare "forty" finds its place. */
function expectation(missing: readonly Slot[], facts: Facts): Expectation {
  const next = missing[0];
  const unit = facts.quantity?.unit;
  return {
    ...((next === 'price' || next === 'quantity' || next === 'crop') && { expecting: next }),
    ...(facts.crop && { crop: facts.crop }),
    ...(unit && { unit }),
  };
}

function viewOf(
  context: Context,
  record: Draft,
  meaning: Meaning,
  { missing, readBack }: { missing: readonly Slot[]; readBack: DraftView['readBack'] },
): DraftView {
  const language = meaning.language;
  const ambiguous = meaning.ambiguous.map(({ slot, choices }) => ({
    slot,
    choices: choices.map((choice) => ({ facts: wireFacts(choice), rendering: renderingOf(context, choice, language) })),
  }));
  return {
    draftId: record.draftId,
    kind: record.kind,
    ...(record.about !== undefined && { about: record.about }),
    facts: wireFacts(record.facts),
    missing: [...missing],
    ambiguous,
    ...(readBack ? { readBack } : { question: questionFor(context, record.facts, meaning, missing) }),
    spoken: record.said.map((said) => ({ ...said })),
    expires: isoOf(record.expiresAt),
  };
}

function wireFacts(said: Facts): v.InferOutput<typeof facts> {
  return JSON.parse(JSON.stringify(said)) as v.InferOutput<typeof facts>;
}
