import type { Facts, Slot } from '@mandi/language/meaning';
import { MarketError } from '@mandi/market';
import type { AccessClaims, Instant } from '@mandi/ports';
import { type Draft, type DraftKind, draftKinds, putDraft, draft as readDraft, type Said } from '@mandi/records';
import * as v from 'valibot';
import type { Context } from './context.ts';
import { type Gathered, gather } from './gathering.ts';
import { isoOf } from './http/instant.ts';
import { decimal, id, instant, language, spoken } from './http/wire.ts';
import { saysPlainYes } from './plain-yes.ts';
import { questionOf, readBackOf, renderingOf } from './rendering.ts';
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
  /** What was said clearly but cannot be traded on: "negative", "zero", "unit-does-not-fit" … */
  problems: v.array(v.object({ slot: v.string(), problem: v.string() })),
  /** What to ask the speaker next; absent once the draft is whole. */
  question: v.optional(rendering),
  /** What to read back to the speaker; absent until the draft is whole. Only after this may it be confirmed. */
  readBack: v.optional(rendering),
  spoken: v.array(spoken),
  /** How the last words were taken, where words of the trade were put right by their sound. */
  heardAs: v.optional(v.string()),
  expires: instant,
});
export type DraftView = v.InferOutput<typeof draft>;

/** The yes to what was read back: a tap, or words, which must mean yes and nothing else. */
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
  /** Facts that the thing itself gives: the crop of the lot that is bid on. Its crop and act are not changed by words. */
  readonly known?: Facts;
  /** What must be said before it can be read back. */
  readonly needs: readonly Slot[];
  /** The draft that asked, where the words answer its question. */
  readonly draftId?: string;
}

/**
 * Takes words as a draft: understood, added to what the draft already had, and read back once nothing is missing, ambiguous or impossible.
 * It binds nobody before `confirmedDraft`. Errors: 'not-found' for a draft that has gone or is of something else; 'nothing-heard';
 * 'unknown-language' for one that the server does not understand yet.
 */
export async function drafted(context: Context, caller: AccessClaims, words: Words): Promise<DraftView> {
  const { spoken } = words;
  if (spoken.text.trim() === '') throw new MarketError('nothing-heard');
  if (!context.interpreter.languages.includes(spoken.language)) throw new MarketError('unknown-language');
  const before = words.draftId === undefined ? undefined : await earlier(context, caller, words, words.draftId);
  const gathered = gather(context, words, before);
  const readBack = gathered.whole ? readBackOf(context, gathered.facts, spoken.language) : undefined;
  const record: Draft = {
    draftId: before?.draftId ?? context.ids.next(),
    userId: caller.userId,
    kind: words.kind,
    ...(words.about !== undefined && { about: words.about }),
    facts: gathered.facts,
    ...(gathered.amountWithoutUnit !== undefined && { amountWithoutUnit: gathered.amountWithoutUnit }),
    said: [...(before?.said ?? []), spoken],
    ...(readBack && { readBack: readBack.screen }),
    expiresAt: (context.clock.now() + keptMilliseconds) as Instant,
  };
  await context.store.commit([putDraft(record)]);
  return viewOf(context, record, gathered, readBack);
}

/**
 * The draft that the confirmation says yes to; whoever acts on it commits `useDraft(draft)` with it, so that it counts once.
 * Errors: 'not-confirmed' for a draft that has gone, was not read back whole, or whose answer is not a yes or says more (`saysPlainYes`).
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
    const { interpreter } = context;
    if (!saysPlainYes(interpreter, answer, found.facts)) {
      const { act } = interpreter.understand(answer.text, answer.language, { expecting: 'yes-no' });
      throw new MarketError('not-confirmed', { because: act === 'no' ? 'said-no' : 'unclear' });
    }
  }
  return found;
}

async function earlier(context: Context, caller: AccessClaims, words: Words, draftId: string): Promise<Draft> {
  const found = await readDraft(context.store, caller.userId, draftId);
  const same = found && found.kind === words.kind && found.about === words.about;
  if (!same || found.expiresAt <= context.clock.now()) throw new MarketError('not-found');
  return found;
}

function viewOf(context: Context, record: Draft, gathered: Gathered, readBack: DraftView['readBack']): DraftView {
  const { missing, ambiguous, problems, language } = gathered;
  const next = ambiguous[0] ?? problems[0]?.slot ?? missing[0];
  return {
    draftId: record.draftId,
    kind: record.kind,
    ...(record.about !== undefined && { about: record.about }),
    facts: wireFacts(record.facts),
    missing: [...missing],
    ambiguous: ambiguous.map(({ slot, choices }) => ({
      slot,
      choices: choices.map((one) => ({ facts: wireFacts(one), rendering: renderingOf(context, one, language) })),
    })),
    problems: problems.map(({ slot, problem }) => ({ slot, problem })),
    ...(readBack && { readBack }),
    ...(next && { question: questionOf(context, next, language) }),
    spoken: record.said.map((said) => ({ ...said })),
    ...(gathered.heardAs !== undefined && { heardAs: gathered.heardAs }),
    expires: isoOf(record.expiresAt),
  };
}

function wireFacts(said: Facts): v.InferOutput<typeof facts> {
  return JSON.parse(JSON.stringify(said)) as v.InferOutput<typeof facts>;
}
