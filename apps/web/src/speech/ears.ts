import { signal } from '@preact/signals';
import { memory } from '../state/persona.ts';
import type { ScreenLanguage } from '../state/words.ts';
import { abilities } from './abilities.ts';
import { listenByBrowser } from './browser-ear.ts';
import { browserHears } from './browser-recogniser.ts';
import type { Ear, Hearing, Watching } from './heard.ts';
import { listenToRecording } from './recorded-ear.ts';
import { recordings } from './recording-queue.ts';
import { listenByServer } from './server-ear.ts';

/** The ear a person asked for; where it cannot hear the language, the next one is taken. */
const wishedEar = signal<string | undefined>(memory.read('ear'));

export function wishEar(ear: Ear): void {
  memory.write('ear', ear);
  wishedEar.value = ear;
}

/** Who can hear this language here, the first choice first. */
export function earsFor(language: ScreenLanguage): readonly Ear[] {
  const able: Ear[] = [];
  if (recordings.value.length > 0) able.push('recording');
  if (abilities.value.hears.includes(language)) able.push('server');
  if (browserHears()) able.push('browser');
  able.push('thumbs');
  const wished = able.find((ear) => ear === wishedEar.value);
  return wished && able[0] !== 'recording' ? [wished, ...able.filter((ear) => ear !== wished)] : able;
}

/** Begins to listen with the ear. */
export function listenWith(ear: Exclude<Ear, 'thumbs'>, language: ScreenLanguage, watching: Watching): Hearing {
  if (ear === 'recording') return listenToRecording(language, watching);
  return ear === 'server' ? listenByServer(language, watching) : listenByBrowser(language, watching);
}
