import { signal } from '@preact/signals';
import { isScreenLanguage, type ScreenLanguage } from '../state/words.ts';

/** What the server's own ears and voices can do; nothing where the speech pack is not installed. */
export interface Abilities {
  readonly hears: readonly ScreenLanguage[];
  readonly speaks: readonly ScreenLanguage[];
}

export const abilities = signal<Abilities>({ hears: [], speaks: [] });

/** Asks the server once, at the start. A server that does not say is taken to have neither. */
export async function learnAbilities(): Promise<void> {
  const answer = await fetch('/v1').catch(() => undefined);
  if (!answer?.ok) return;
  const said = (await answer.json().catch(() => ({}))) as { readonly hears?: unknown; readonly speaks?: unknown };
  abilities.value = { hears: languagesOf(said.hears), speaks: languagesOf(said.speaks) };
}

function languagesOf(list: unknown): readonly ScreenLanguage[] {
  return Array.isArray(list) ? list.filter((code): code is ScreenLanguage => isScreenLanguage(code)) : [];
}
