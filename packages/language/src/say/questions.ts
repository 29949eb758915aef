import type { Ambiguity, Decimal, Facts, Form, Slot, UnitId } from '../meaning.ts';
import { clause, sentence, unitName } from './sentence.ts';
import type { Speaker } from './speaker.ts';

/** The question that fills a missing slot, or that settles an ambiguity by naming its choices. */
export function question(about: Slot | Ambiguity, speaker: Speaker, form: Form): string {
  const { sentences } = speaker.tables;
  if (typeof about === 'string') return sentences.ask[about];
  const choices = about.choices.map((choice) => clause(choice, speaker, form)).filter((choice) => choice !== '');
  return sentences.choose.replace('{choices}', choices.join(sentences.or));
}

/** The question how many kilos one of a unit is, with the weights that are known to be used. */
export function weighing(unit: UnitId, kilograms: readonly Decimal[], speaker: Speaker, form: Form): string {
  const { sentences } = speaker.tables;
  const asked = sentences.weigh.replace('{unit}', unitName(unit, speaker.tables, 'speech'));
  if (kilograms.length === 0) return asked;
  const choices = kilograms.map((amount) => clause({ quantity: { amount, unit: 'kg' as UnitId } }, speaker, form));
  return `${asked} ${choices.join(sentences.or)}${sentences.questionEnd}`;
}

/** The read-back: the facts, and whether they are right. */
export function confirmation(facts: Facts, speaker: Speaker, form: Form): string {
  return speaker.tables.sentences.confirm.replace('{facts}', sentence(facts, speaker, form));
}
