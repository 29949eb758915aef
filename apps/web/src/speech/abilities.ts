import { signal } from '@preact/signals';
import { hostSays } from '../api/host.ts';
import { isScreenLanguage, type ScreenLanguage } from '../state/words.ts';

/** What the server's own ears and voices can do; nothing where the speech pack is not installed. */
export interface Abilities {
  readonly hears: readonly ScreenLanguage[];
  readonly speaks: readonly ScreenLanguage[];
}

export const abilities = signal<Abilities>({ hears: [], speaks: [] });

/** Asks the server once, at the start. A server that does not say is taken to have neither. */
export async function learnAbilities(): Promise<void> {
  const { hears, speaks } = await hostSays();
  abilities.value = { hears: languagesOf(hears), speaks: languagesOf(speaks) };
}

function languagesOf(list: unknown): readonly ScreenLanguage[] {
  return Array.isArray(list) ? list.filter((code): code is ScreenLanguage => isScreenLanguage(code)) : [];
}
