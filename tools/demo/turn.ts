import type { Caller } from './client.ts';
import type { Screen } from './screen.ts';
import { type Actor, type SaidName, said } from './script.ts';
import { type Said, transcript, type Voice } from './voice.ts';

/** One of the two at their phone: what they say goes out in `call`. */
export interface Speaker {
  readonly actor: Actor;
  readonly call: Caller;
}

/** Says an utterance and does something with the words. `act` throws where they were not understood as meant, having bound nobody. */
export type Say = <T>({ actor, call }: Speaker, name: SaidName, act: (words: Said) => Promise<T>) => Promise<T>;

/**
 * A spoken turn: by its recording where the server hears it. A recogniser may mishear: then the same words are said again from their
 * transcript, and the screen says so. Errors: those of `act` with the transcript.
 */
export function saying(voice: Voice, show: Screen): Say {
  return async ({ actor, call }, name, act) => {
    const say = (words: Said) => {
      show.said(actor, words);
      return act(words);
    };
    try {
      const heard = await voice.hear(name, actor, call);
      if (heard) return await say(heard);
    } catch (error) {
      show.note(`   not understood as meant: ${(error as Error).message}`);
      show.note(`   said again from its transcript (“${said[name].english}”)`);
    }
    return say(transcript(name, actor));
  };
}
