import type { ScreenLanguage } from '../state/words.ts';
import { type Recognised, recognise } from './browser-recogniser.ts';
import { consent } from './consent.ts';
import type { Heard, Hearing, Watching } from './heard.ts';
import { type Recorder, record } from './recorder.ts';
import { uploadRecording } from './upload.ts';

/** The BCP 47 tag of a recogniser. */
const tagOf = (language: ScreenLanguage): string => `${language}-IN`;

/** Lets the browser hear one utterance; with consent the sound is recorded beside it and kept. */
export function listenByBrowser(language: ScreenLanguage, watching: Watching): Hearing {
  const { stop, result } = recognise(tagOf(language), watching.onPartial);
  const beside = consent.peek()
    ? record(() => {}, watching.onLevel).catch(() => undefined)
    : Promise.resolve(undefined);
  return {
    ear: 'browser',
    stop,
    drop: () => {
      stop();
      void beside.then((recorder) => recorder?.drop());
    },
    result: finished(result, beside, language),
  };
}

async function finished(
  result: Promise<Recognised | undefined>,
  beside: Promise<Recorder | undefined>,
  language: ScreenLanguage,
): Promise<Heard | undefined> {
  try {
    const recognised = await result;
    if (!recognised?.text) return undefined;
    const wav = await (await beside)?.stop();
    const { text, confidence } = recognised;
    // A recogniser that does not say how sure it is says 0.
    return { text, language, ear: 'browser', ...(confidence > 0 && { confidence }), ...(wav && (await kept(wav))) };
  } finally {
    (await beside)?.drop();
  }
}

/** A recording that cannot be kept does not stop the trade: the words stand alone then. */
async function kept(wav: Uint8Array<ArrayBuffer>): Promise<Pick<Heard, 'recording'>> {
  try {
    return { recording: await uploadRecording(wav) };
  } catch {
    return {};
  }
}
