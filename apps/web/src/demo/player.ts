import { signal } from '@preact/signals';
import type { Compared } from './compare-renderings.ts';
import { CannotGoOn } from './phone-driver.ts';
import { aside } from './says-until.ts';
import { type Hands, story } from './story.ts';

/** Where the story stands: `at` is the step under way or to come. */
export const at = signal(0);
export const playing = signal(false);
export const acting = signal(false);
/** Why it stopped, for people. */
export const note = signal<string | undefined>(undefined);

/** What reading both phones' renderings of the deal again gave. */
export const compared = signal<Compared | undefined>(undefined);

/** Plays until the end, until paused, or until something stands in the way. */
export async function play(hands: Hands): Promise<void> {
  playing.value = true;
  note.value = undefined;
  while (playing.peek() && at.peek() < story.length) {
    if (!(await step(hands))) break;
  }
  playing.value = false;
}

/** Plays one step. Gives false when it could not be done; playing again tries the same step. */
export async function step(hands: Hands): Promise<boolean> {
  const next = story[at.peek()];
  if (!next || acting.peek()) return false;
  acting.value = true;
  note.value = undefined;
  try {
    if (!next.done?.(hands)) await next.act(hands);
    at.value++;
    if (at.peek() === story.length) await compare(hands);
    return true;
  } catch (cause) {
    note.value =
      cause instanceof CannotGoOn ? cause.message : 'Something unexpected happened; see the browser’s console.';
    if (!(cause instanceof CannotGoOn)) console.error(cause);
    return false;
  } finally {
    acting.value = false;
  }
}

async function compare({ kaveri, ramesh }: Hands): Promise<void> {
  const inTamil = kaveri.shows('[data-rendering="ta"]')?.textContent ?? '';
  const inHindi = ramesh.shows('[data-rendering="hi"]')?.textContent ?? '';
  // The tables of three languages are large; only the end of the story needs them.
  const { compareRenderings } = await import('./compare-renderings.ts');
  compared.value = await compareRenderings(inTamil, inHindi);
}

export function stop(why?: string): void {
  if (playing.peek() && why !== undefined) note.value = why;
  playing.value = false;
}

/** Back to the beginning: both people signed out, what was traded stays traded. */
export function startOver(hands: Hands): void {
  stop();
  at.value = 0;
  compared.value = undefined;
  aside.value = undefined;
  note.value = undefined;
  hands.kaveri.forget();
  hands.ramesh.forget();
}
