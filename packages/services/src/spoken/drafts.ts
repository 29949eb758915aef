import type { Facts, LanguageCode, UnitId } from '@mandi/language/meaning';
import { MarketError } from '@mandi/market';
import type { AccessClaims, Instant } from '@mandi/ports';
import {
  type Draft,
  type DraftKind,
  draftKinds,
  putDraft,
  draft as readDraft,
  type Said,
  type Unweighed,
} from '@mandi/records';
import * as v from 'valibot';
import type { Context } from '../context.ts';
import { isoOf } from '../http/instant.ts';
import { decimal, id, instant, language, spoken } from '../http/wire.ts';
import { placeIn } from '../saying/names.ts';
import { questionOf, readBackOf, renderingOf, weightQuestion, withReason } from '../saying/rendering.ts';
import { audioName } from '../saying/translation.ts';
import { type About, choose, type Gathered, gather } from './gathering.ts';
import { offered } from './open-questions.ts';
import { saysPlainYes } from './plain-yes.ts';
import { rendering } from './said.ts';
import { uploaded } from './speech-chain.ts';
import { asksWeight, type WeightChoice, weightChoices } from './weighing.ts';

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

/** One way to take what was said. */
const draftChoice = v.object({
  facts,
  rendering,
  /** Of a weight: where it is used, in the speaker's language, and the page that says so. */
  place: v.optional(v.string()),
  source: v.optional(v.string()),
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
  /**
   * What could be read in more than one way, each reading as it would be said. Of slot "weight": how many kilos one of a unit without a fixed
   * weight is; each weight that a source gives for the good and the place, with what the words come to by it.
   */
  ambiguous: v.array(v.object({ slot: v.string(), choices: v.array(draftChoice) })),
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

/** Words as they come in. */
const spokenNow = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(2_000)),
  language,
  /** The recogniser's own, 0 to 1; left out for typed words, and where the recogniser gives none. */
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  /** The recording that the words were heard in, where it is kept; its fingerprint is read from it. */
  recording: v.optional(audioName),
});

/** What a request for a draft brings: words, or the choice that was tapped in answer to the draft's question. */
export const draftWords = {
  spoken: v.optional(spokenNow),
  /** Facts of one of the draft's choices, as they came; nothing was said then. */
  choice: v.optional(facts),
  /** The draft that asked, where this answers its question. */
  draftId: v.optional(id),
};

/** Words, or a choice, and what they are about. */
export interface Words extends About {
  readonly kind: DraftKind;
  /** The listing, lot, bid or chat that the words are about. */
  readonly about?: string;
  readonly spoken?: v.InferOutput<typeof spokenNow> | undefined;
  readonly choice?: v.InferOutput<typeof facts> | undefined;
  readonly draftId?: string | undefined;
}

/**
 * Takes words, or a tapped choice, as a draft: understood, added to what the draft already had, and read back once nothing is missing, ambiguous
 * or impossible. It binds nobody before `confirmedDraft`. Errors: 'not-found' for a draft that has gone or is of something else, and for a
 * recording that is not there; 'not-yours' for another's recording; 'nothing-heard'; 'unknown-language' for one that the server does not
 * understand yet; 'invalid-input' for a choice that was not offered.
 */
export async function drafted(context: Context, caller: AccessClaims, words: Words): Promise<DraftView> {
  const before = words.draftId === undefined ? undefined : await earlier(context, caller, words, words.draftId);
  const { gathered, said } = await taken(context, caller, words, before);
  if (before?.readBack !== undefined) refusedReadBack(context, words.kind, 'corrected');
  const readBack = gathered.whole ? readBackOf(context, gathered.facts, gathered.language) : undefined;
  const record: Draft = {
    draftId: before?.draftId ?? context.ids.next(),
    userId: caller.userId,
    kind: words.kind,
    ...(words.about !== undefined && { about: words.about }),
    facts: gathered.facts,
    ...(gathered.amountWithoutUnit !== undefined && { amountWithoutUnit: gathered.amountWithoutUnit }),
    ...(gathered.unweighed && { unweighed: unweighedOnly(gathered.unweighed) }),
    ...(gathered.ambiguous.length > 0 && { ambiguous: gathered.ambiguous }),
    said,
    ...(readBack && { readBack: readBack.screen }),
    expiresAt: (context.clock.now() + keptMilliseconds) as Instant,
  };
  await context.store.commit([putDraft(record)]);
  return viewOf(context, record, gathered, readBack);
}

interface Taken {
  readonly gathered: Gathered;
  /** All the words so far; a tapped choice adds none. */
  readonly said: readonly Said[];
}

async function taken(context: Context, caller: AccessClaims, words: Words, before: Draft | undefined): Promise<Taken> {
  const { spoken, choice } = words;
  if (choice !== undefined) {
    const chosen = before && offered([...(before.ambiguous ?? []), weightsOf(before, words)], choice);
    const last = before?.said.at(-1);
    if (!chosen || !last || spoken) throw new MarketError('invalid-input', { slot: 'choice' });
    return { gathered: choose(chosen, words, before, last.language), said: before.said };
  }
  if (spoken === undefined || spoken.text.trim() === '') throw new MarketError('nothing-heard');
  if (!context.interpreter.languages.includes(spoken.language)) throw new MarketError('unknown-language');
  const gathered = gather(context, spoken, words, before);
  return { gathered, said: [...(before?.said ?? []), await kept(context, caller, spoken)] };
}

/** The weights that the draft offered. */
function weightsOf(before: Draft, { place }: About): { readonly choices: readonly Facts[] } {
  const weights = before.unweighed ? weightChoices(before.unweighed, before.facts, place) : [];
  return { choices: weights.map((one) => one.facts) };
}

/** The words with the fingerprint of their recording, read from what was uploaded. Errors: 'not-yours', 'not-found'. */
async function kept(
  context: Context,
  caller: AccessClaims,
  { text, language, recording }: v.InferOutput<typeof spokenNow>,
): Promise<Said> {
  if (recording === undefined) return { text, language };
  const { sha256 } = (await uploaded(context, caller, recording)).facts;
  return { text, language, audio: sha256 };
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
      const because = act === 'no' ? 'said-no' : 'unclear';
      refusedReadBack(context, found.kind, because);
      throw new MarketError('not-confirmed', { because });
    }
  }
  return found;
}

/** Many refusals mean that something is misheard: an operator is told of them (docs/runbook.md#refused-confirmations). */
function refusedReadBack({ telemetry }: Context, kind: DraftKind, because: 'corrected' | 'said-no' | 'unclear'): void {
  telemetry.measure('confirmation.refused', 1, 'count', { kind, because });
}

async function earlier(context: Context, caller: AccessClaims, words: Words, draftId: string): Promise<Draft> {
  const found = await readDraft(context.store, caller.userId, draftId);
  const same = found && found.kind === words.kind && found.about === words.about;
  if (!same || found.expiresAt <= context.clock.now()) throw new MarketError('not-found');
  return found;
}

function viewOf(context: Context, record: Draft, gathered: Gathered, readBack: DraftView['readBack']): DraftView {
  const { missing, ambiguous, problems, language } = gathered;
  return {
    draftId: record.draftId,
    kind: record.kind,
    ...(record.about !== undefined && { about: record.about }),
    facts: wireFacts(record.facts),
    missing: [...missing],
    ambiguous: [
      ...ambiguous.map(({ slot, choices }) => ({
        slot,
        choices: choices.map((one) => ({ facts: wireFacts(one), rendering: renderingOf(context, one, language) })),
      })),
      ...weightsAsked(context, gathered),
    ],
    problems: problems.map(({ slot, problem }) => ({ slot, problem })),
    ...(readBack && { readBack }),
    ...(!gathered.whole && { question: nextQuestion(context, gathered) }),
    spoken: record.said.map((said) => ({ ...said })),
    ...(gathered.heardAs !== undefined && { heardAs: gathered.heardAs }),
    expires: isoOf(record.expiresAt),
  };
}

/** One question: what is open first, then what cannot be, with the market's sentence about it, then what is missing. */
function nextQuestion(context: Context, gathered: Gathered): DraftView['question'] {
  const { ambiguous, problems, missing, language, unweighed } = gathered;
  const [trouble] = problems;
  if (unweighed && asksWeight(gathered)) {
    const kilograms = unweighed.choices.map((choice) => choice.kilograms);
    const question = weightQuestion(context, unweighed.unit, kilograms, language);
    return trouble?.data ? withReason(context, trouble.problem, trouble.data, question) : question;
  }
  const next = ambiguous[0] ?? trouble?.ask ?? trouble?.slot ?? missing[0];
  if (next === undefined) return undefined;
  const question = questionOf(context, next, language);
  if (ambiguous.length > 0 || !trouble?.data) return question;
  return withReason(context, trouble.problem, trouble.data, question);
}

/** The weights to choose from, where the weight is what is asked and a source gives any. */
function weightsAsked(context: Context, gathered: Gathered): DraftView['ambiguous'] {
  const choices = asksWeight(gathered) ? (gathered.unweighed?.choices ?? []) : [];
  if (choices.length === 0) return [];
  return [{ slot: 'weight', choices: choices.map((choice) => weightView(context, choice, gathered.language)) }];
}

function weightView(context: Context, { weight, kilograms, facts: come }: WeightChoice, language: LanguageCode) {
  const [place] = weight.places;
  const one: Facts = { quantity: { amount: kilograms, unit: 'kg' as UnitId } };
  return {
    facts: wireFacts(come),
    rendering: renderingOf(context, one, language),
    ...(place !== undefined && { place: placeIn(context, place, language) }),
    source: weight.source,
  };
}

function unweighedOnly({ choices: _, ...unweighed }: NonNullable<Gathered['unweighed']>): Unweighed {
  return unweighed;
}

function wireFacts(said: Facts): v.InferOutput<typeof facts> {
  return JSON.parse(JSON.stringify(said)) as v.InferOutput<typeof facts>;
}
