import type { LanguageCode } from '@mandi/language/meaning';
import type { Instant } from './clock.ts';

/**
 * What happened, for questions asked later in sums: never who. There is no field for a name, a phone, an id of a person, or words said.
 */
export interface MarketEvent {
  readonly event: string;
  readonly at: Instant;
  readonly userType?: 'vendor' | 'B2B' | 'B2C';
  readonly crop?: string;
  readonly state?: string;
  readonly district?: string;
  readonly language?: LanguageCode;
  /** Of a deal, in whole paise and whole grams. */
  readonly paise?: number;
  readonly grams?: number;
}

/** Takes events for analysis. Losing some when the far side is down is no error of the trade: it is told to telemetry by the caller. */
export interface Events {
  /** Errors: PortError 'unavailable' with none, some or all of the events taken; sending again may repeat some. */
  send(events: readonly MarketEvent[]): Promise<void>;
}
