import type { ScreenLanguage } from '../state/words.ts';
import { abilities } from './abilities.ts';
import { consent } from './consent.ts';
import type { Heard, Hearing, Watching } from './heard.ts';
import { type RecordedSpeech, takeRecording } from './recording-queue.ts';
import { hearOnServer } from './server-ear.ts';
import { uploadRecording } from './upload.ts';

/** How fast a recording is played; the demo's player sets it. */
export const pace = { factor: 1 };

/** Milliseconds a letter as people speak, for a recording without sound. */
const letter = 60;

/** Hears the next recording of the demo: by the server where it can, else by the transcript that came with it. */
export function listenToRecording(language: ScreenLanguage, watching: Watching): Hearing {
  const speech = takeRecording();
  const ended = new AbortController();
  return {
    ear: 'recording',
    stop: () => ended.abort(),
    drop: () => ended.abort(),
    result: speech ? hear(speech, language, watching, ended.signal) : Promise.resolve(undefined),
  };
}

async function hear(
  speech: RecordedSpeech,
  language: ScreenLanguage,
  watching: Watching,
  ended: AbortSignal,
): Promise<Heard | undefined> {
  const wav = speech.audio ? await fetched(speech.audio) : undefined;
  const sound = wav && speech.audio ? play(speech.audio, ended) : Promise.resolve();
  await Promise.all([sound, readOut(speech.text, watching, ended)]);
  watching.onUnderstanding();
  if (!wav || !consent.peek()) return { text: speech.text, language, ear: 'recording' };
  if (abilities.peek().hears.includes(language)) return hearOnServer(wav, language);
  return { text: speech.text, language, ear: 'recording', recording: await uploadRecording(wav) };
}

async function fetched(address: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}

/** Never waits for a loudspeaker that is not there. */
async function play(address: string, ended: AbortSignal): Promise<void> {
  const sound = new Audio(address);
  sound.playbackRate = pace.factor;
  const over = new Promise<void>((resolve) => {
    ended.addEventListener('abort', () => {
      sound.pause();
      resolve();
    });
    sound.addEventListener('ended', () => resolve());
    sound.addEventListener('error', () => resolve());
  });
  await sound.play().then(
    () => over,
    () => undefined,
  );
}

async function readOut(text: string, { onPartial, onLevel }: Watching, ended: AbortSignal): Promise<void> {
  const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
  for (let count = 1; count <= letters.length && !ended.aborted; count++) {
    onPartial(letters.slice(0, count).join(''));
    onLevel(0.05 + 0.1 * Math.abs(Math.sin(count)));
    await new Promise((resolve) => setTimeout(resolve, letter / pace.factor));
  }
}
