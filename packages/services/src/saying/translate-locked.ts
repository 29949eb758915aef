import { createHash } from 'node:crypto';
import type { Facts, LanguageCode, Meaning } from '@mandi/language';
import { loneNumbers, type Masked, mask } from '@mandi/language/mask/mask';
import { restore } from '@mandi/language/mask/restore';
import { MarketError } from '@mandi/market';
import { PortError } from '@mandi/ports';
import type { Context } from '../context.ts';
import type { Rendering } from '../spoken/said.ts';

import type { Translated } from './translation.ts';

/** How long one engine may take, in milliseconds, and how long a whole translation is kept. */
const deadline = 8_000;
const keptSeconds = 24 * 60 * 60;

/**
 * A text in another language, with every crop, amount, price, place, day and number locked: the engine sees masks, its answer is checked,
 * and where it damaged one the facts win. Without an engine the answer says so and gives the facts in full; it never guesses.
 * Errors: 'unknown-language' for one whose tables are not loaded.
 */
export async function translate(
  context: Context,
  text: string,
  from: LanguageCode,
  to: LanguageCode,
): Promise<Translated> {
  for (const language of [from, to]) {
    if (!context.interpreter.languages.includes(language)) throw new MarketError('unknown-language', { language });
  }
  if (from === to) return { from, to, original: text, extent: 'same', text, speech: text };
  const meaning = context.interpreter.understand(text, from);
  const facts = factsSaid(context, meaning, to);
  const given = { from, to, original: text, ...(facts && { facts }) };
  const engines = context.translation.filter(({ capabilities }) =>
    capabilities.pairs.some(([one, other]) => one === from && other === to),
  );
  if (engines.length === 0) return { ...given, extent: 'facts', because: 'no-engine' };
  const masked = mask(context.interpreter, meaning, to);
  let because: NonNullable<Translated['because']> = 'engine-failed';
  for (const engine of engines) {
    const answer = await asked(context, engine, masked, from, to);
    if (answer === undefined) continue;
    context.telemetry.measure('translation.done', 1, 'count', { engine: engine.name, from, to });
    const whole = restore(context.interpreter, answer, masked, to);
    if (whole.damage === undefined && agrees(meaning, context.interpreter.understand(whole.screen, to))) {
      const { screen: text, speech } = whole;
      return { ...given, extent: 'whole', text, speech, engine: engine.name };
    }
    because = 'facts-damaged';
    context.telemetry.measure('translation.fact-damaged', 1, 'count', { engine: engine.name, from, to });
    const damage = whole.damage ?? 'other-facts';
    context.telemetry.log('warning', 'translate.facts-damaged', { engine: engine.name, from, to, damage });
  }
  return { ...given, extent: 'facts', because };
}

/** The engine's answer to the masked text, from the cache where it gave it before; undefined when it failed. */
async function asked(
  context: Context,
  engine: Context['translation'][number],
  { text }: Masked,
  from: LanguageCode,
  to: LanguageCode,
): Promise<string | undefined> {
  const digest = createHash('sha256').update(text).digest('base64url');
  const name = `translation/${engine.name}/${engine.revision ?? ''}/${from}/${to}/${digest}`;
  const kept = await context.cache.get(name);
  if (kept !== undefined) return kept;
  const begun = context.clock.now();
  try {
    const answer = await engine.translate(text, from, to, { deadline });
    context.telemetry.measure('translate.latency', context.clock.now() - begun, 'milliseconds', {
      engine: engine.name,
    });
    await context.cache.set(name, answer, keptSeconds);
    return answer;
  } catch (error) {
    if (!(error instanceof PortError)) throw error;
    context.telemetry.log('warning', 'translate.next-engine', { engine: engine.name, failure: error.failure });
    return undefined;
  }
}

/** The facts of the words in full, with numbers that belong to none of them; undefined where there is neither. */
function factsSaid({ interpreter }: Context, meaning: Meaning, language: LanguageCode): Rendering | undefined {
  const { act, crop, variety, grade, quantity, price, place, day } = meaning;
  const said = Object.entries({ crop, variety, grade, quantity, price, place, day }).filter(([, fact]) => fact);
  const facts: Facts = { ...(act && { act }), ...Object.fromEntries(said) };
  const lone = loneNumbers(interpreter, meaning, language);
  if (said.length === 0 && lone.length === 0) return undefined;
  const whole = (form: 'screen' | 'speech'): string =>
    [
      ...(said.length > 0 ? [interpreter.say(facts, language, form)] : []),
      ...(lone.length > 0 ? [lone.map((number) => number[form]).join(', ')] : []),
    ].join(' · ');
  return { language, screen: whole('screen'), speech: whole('speech').replaceAll(' · ', ' ') };
}

/** Whether the translated words, understood again, say no other crop, amount, price or place than was said. */
function agrees(said: Meaning, understood: Meaning): boolean {
  return (['crop', 'quantity', 'price', 'place'] as const).every(
    (slot) => understood[slot] === undefined || JSON.stringify(understood[slot]) === JSON.stringify(said[slot]),
  );
}
