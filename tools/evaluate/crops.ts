import type { LanguageCode } from '@mandi/language';
import type { EvaluationSet } from './case.ts';

export function cropSets(_language: LanguageCode): EvaluationSet[] {
  return [];
}
