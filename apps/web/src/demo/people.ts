import type { ScreenLanguage } from '../state/words.ts';

/** A phone on the screen of the demo, and who holds it. */
export interface DemoPhone {
  /** Key of the phone's own session. */
  readonly as: 'kaveri' | 'ramesh';
  readonly name: string;
  readonly who: string;
  readonly phone: string;
  readonly language: ScreenLanguage;
}

/** The two people of the main job, as the demo data has them. */
export const demoPhones = [
  { as: 'kaveri', name: 'Kaveri', who: 'grows tomatoes, speaks Tamil', phone: '+91 50000 00001', language: 'ta' },
  { as: 'ramesh', name: 'Ramesh', who: 'buys wholesale, speaks Hindi', phone: '+91 50000 00002', language: 'hi' },
] as const satisfies readonly [DemoPhone, DemoPhone];
