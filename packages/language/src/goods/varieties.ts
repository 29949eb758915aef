import type { SharedVariety } from '../shared-names.ts';
import { sharedVarieties } from './shared-varieties.ts';
import { varietiesByGood } from './varieties.generated.ts';

/** The varieties that Agmarknet's markets reported most in July 2026, by their names there. Large: loaded on demand. */
export const reportedVarieties: readonly SharedVariety[] = sharedVarieties('', varietiesByGood);
