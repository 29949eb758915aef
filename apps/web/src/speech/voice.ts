import { signal } from '@preact/signals';
import { call } from '../api/client.ts';
import type { ScreenLanguage } from '../state/words.ts';
import { abilities } from './abilities.ts';

/** Who reads aloud. */
export type Voice = 'browser' | 'server' | 'nobody';

/** What is being read aloud now. */
const reading = signal<string | undefined>(undefined);

let sound: HTMLAudioElement | undefined;

/** Who would read this language aloud here. */
export function voiceFor(language: ScreenLanguage): Voice {
  if (browserVoice(language)) return 'browser';
  return abilities.value.speaks.includes(language) ? 'server' : 'nobody';
}

/** Reads the text aloud; where there is no voice it stays silent, and the screen has the words. Resolves at its end. */
export async function readAloud(text: string, language: ScreenLanguage): Promise<void> {
  hush();
  const voice = voiceFor(language);
  if (voice === 'nobody') return;
  reading.value = text;
  try {
    await (voice === 'browser' ? byBrowser(text, language) : byServer(text, language));
  } finally {
    if (reading.peek() === text) reading.value = undefined;
  }
}

/** Stops reading. */
export function hush(): void {
  sound?.pause();
  sound = undefined;
  globalThis.speechSynthesis?.cancel();
  reading.value = undefined;
}

function browserVoice(language: ScreenLanguage): SpeechSynthesisVoice | undefined {
  return globalThis.speechSynthesis?.getVoices().find((voice) => voice.lang.toLowerCase().startsWith(language));
}

function byBrowser(text: string, language: ScreenLanguage): Promise<void> {
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.voice = browserVoice(language) ?? null;
  utterance.lang = `${language}-IN`;
  utterance.rate = 0.95;
  return new Promise((resolve) => {
    utterance.addEventListener('end', () => resolve());
    utterance.addEventListener('error', () => resolve());
    speechSynthesis.speak(utterance);
  });
}

async function byServer(text: string, language: ScreenLanguage): Promise<void> {
  const body = { text, from: language, to: language, speak: true };
  const { recording } = await call('POST', '/translate/text', { body });
  if (!recording || reading.peek() !== text) return;
  await playAddress(recording.url);
}

/** Plays a recording to its end. Errors: none; a recording that has gone is silent. */
export async function playAddress(address: string): Promise<void> {
  hush();
  const playing = new Audio(address);
  sound = playing;
  const over = new Promise<void>((resolve) => {
    for (const event of ['ended', 'error', 'pause']) playing.addEventListener(event, () => resolve());
  });
  await playing.play().then(
    () => over,
    () => undefined,
  );
}
