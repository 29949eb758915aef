import type { Ambiguity, Facts, Form, Slot } from '../meaning.ts';
import { clause, sentence } from './sentence.ts';
import type { Speaker } from './speaker.ts';

/** The question that fills a missing slot, or that settles an ambiguity by naming its choices. */
export function question(about: Slot | Ambiguity, speaker: Speaker, form: Form): string {
  const { sentences } = speaker.tables;
  if (typeof about === 'string') return sentences.ask[about];
  const choices = about.choices.map((choice) => clause(choice, speaker, form)).filter((choice) => choice !== '');
  return sentences.choose.replace('{choices}', choices.join(sentences.or));
}

/** The read-back: the facts, and whether they are right. */
export function confirmation(facts: Facts, speaker: Speaker, form: Form): string {
  return speaker.tables.sentences.confirm.replace('{facts}', sentence(facts, speaker, form));
}
