import { call } from '../api/client.ts';
import type { ScreenLanguage } from '../state/words.ts';
import { consent } from './consent.ts';
import type { Heard, Hearing, Watching } from './heard.ts';
import { record } from './recorder.ts';
import { uploadRecording } from './upload.ts';

/** Records one utterance and lets the server hear it. Errors of `result`: `NoMicrophone`, `Refusal`. */
export function listenByServer(language: ScreenLanguage, watching: Watching): Hearing {
  let stop: () => void = () => {};
  let drop: () => void = () => {};
  const result = new Promise<Heard | undefined>((resolve, reject) => {
    const recorder = record(() => stop(), watching.onLevel);
    stop = () => {
      watching.onUnderstanding();
      recorder
        .then((one) => one.stop())
        .then((wav) => hearOnServer(wav, language))
        .then(resolve, reject);
    };
    drop = () => {
      recorder.then((one) => one.drop()).catch(() => {});
      resolve(undefined);
    };
    recorder.catch(reject);
  });
  return { ear: 'server', stop: () => stop(), drop: () => drop(), result };
}

/** Without consent the server drops the recording once it was heard. Gives undefined when the server heard nothing it could stand by. Errors: `Refusal`. */
export async function hearOnServer(wav: Uint8Array<ArrayBuffer>, language: ScreenLanguage): Promise<Heard | undefined> {
  const audio = await uploadRecording(wav);
  const keep = consent.peek() === true;
  const body = { want: 'text', audio, from: language, to: language, keep } as const;
  const answer = await call('POST', '/translate/voice', { body });
  if (answer.gave !== 'text' || answer.heard.decision === 'refuse') return undefined;
  // With its confidence the words are judged again where they are drafted: what the server would ask about is asked about there.
  const { text, engine, confidence } = answer.heard;
  return { text, language, ear: 'server', engine, confidence, ...(keep && { recording: audio }) };
}
