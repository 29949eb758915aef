import type { Ambiguity, Facts, Form, Slot } from '../meaning.ts';
import type { LanguageTables } from '../tables.ts';
import { clause, sentence } from './sentence.ts';

/** The question that fills a missing slot, or that settles an ambiguity by naming its choices. */
export function question(about: Slot | Ambiguity, tables: LanguageTables, form: Form): string {
  const { sentences } = tables;
  if (typeof about === 'string') return sentences.ask[about];
  const choices = about.choices.map((choice) => clause(choice, tables, form)).filter((choice) => choice !== '');
  return sentences.choose.replace('{choices}', choices.join(sentences.or));
}

/** The read-back: the facts, and whether they are right. */
export function confirmation(facts: Facts, tables: LanguageTables, form: Form): string {
  return tables.sentences.confirm.replace('{facts}', sentence(facts, tables, form));
}
