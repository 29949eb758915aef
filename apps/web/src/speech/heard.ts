import type { ScreenLanguage } from '../state/words.ts';

/** Who hears: the browser's recogniser, the server, a recording played by the demo, or nobody, so that thumbs do it. */
export type Ear = 'browser' | 'server' | 'recording' | 'thumbs';

/** What was said, and who heard it. */
export interface Heard {
  readonly text: string;
  readonly language: ScreenLanguage;
  readonly ear: Ear;
  /** As shown to people. */
  readonly engine?: string;
  /** The recogniser's own, 0 to 1; absent for typed words, and where the recogniser gives none. */
  readonly confidence?: number;
  /** The name on the server of the recording that was kept. */
  readonly recording?: string;
}

/** A hearing under way. */
export interface Hearing {
  readonly ear: Ear;
  /** The speaker is done. */
  readonly stop: () => void;
  /** The speaker thought better of it. */
  readonly drop: () => void;
  /** Undefined when nothing was heard. */
  readonly result: Promise<Heard | undefined>;
}

export interface Watching {
  readonly onPartial: (text: string) => void;
  readonly onLevel: (level: number) => void;
  /** The speaker is done and the server now works. */
  readonly onUnderstanding: () => void;
}
