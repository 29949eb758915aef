import type { SpokenLanguage } from './kokoro/phonemes.ts';
import type { WrittenLanguage } from './whisper/writing.ts';

/** What the server asks of the speech worker. `milliseconds`: how long it may take from when it is read. */
export type Task =
  | {
      readonly kind: 'transcribe';
      readonly wav: Uint8Array;
      readonly language: WrittenLanguage;
      readonly expected: readonly string[];
    }
  | { readonly kind: 'speak'; readonly text: string; readonly language: SpokenLanguage };

export type Request = Task & { readonly id: number; readonly milliseconds: number };

/** Told while a request is under way: nobody waits for it any more. */
export interface Cancel {
  readonly kind: 'cancel';
  readonly id: number;
}

export type Result =
  | { readonly kind: 'transcribe'; readonly text: string; readonly confidence: number }
  | { readonly kind: 'speak'; readonly wav: Uint8Array };

/** Failures that are the request's own; anything else ends the worker. */
export type Answer =
  | { readonly id: number; readonly result: Result }
  | {
      readonly id: number;
      readonly failure: 'refused' | 'too-large' | 'unsupported' | 'timeout' | 'unavailable';
      readonly message: string;
    };
