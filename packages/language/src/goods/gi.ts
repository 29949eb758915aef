import type { SharedVariety } from '../shared-names.ts';
import { indicationsByGood } from './gi.generated.ts';
import { registered } from './gi-ids.ts';
import { sharedVarieties } from './shared-varieties.ts';

/**
 * India's registered geographical indications (list of the GI Registry), as kinds of the good each is: 'gi:darjeeling-tea' is a kind of tea.
 * Which good each is, is ours, unreviewed. Large: loaded on demand.
 */
export const geographicalIndications: readonly SharedVariety[] = sharedVarieties(registered, indicationsByGood);
