import { NoMicrophone } from './recorder.ts';

/** The part of the browsers' recogniser that is used (Web Speech API); TypeScript's library does not describe it. */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  maxAlternatives: number;
  start(): void;
  stop(): void;
  abort(): void;
}
interface RecognitionResult extends Event {
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string; readonly confidence: number }>>;
}

type Constructor = new () => Recognition;

function constructor(): Constructor | undefined {
  const page = globalThis as { SpeechRecognition?: Constructor; webkitSpeechRecognition?: Constructor };
  return page.SpeechRecognition ?? page.webkitSpeechRecognition;
}

/** Chromium without Google's service has the name but not the ears; it says so by failing with "network". */
let deaf = false;

export function browserHears(): boolean {
  return !deaf && constructor() !== undefined;
}

export interface Recognised {
  readonly text: string;
  readonly confidence: number;
}

/** Hears one utterance; `stop` ends it early. Gives undefined when nothing was heard. Errors: `NoMicrophone`, Error when the browser cannot. */
export function recognise(
  tag: string,
  onPartial: (text: string) => void,
): { readonly stop: () => void; readonly result: Promise<Recognised | undefined> } {
  const Recogniser = constructor();
  if (!Recogniser) throw new Error('this browser has no recogniser');
  const recogniser = new Recogniser();
  recogniser.lang = tag;
  recogniser.interimResults = true;
  recogniser.maxAlternatives = 1;
  let heard: Recognised | undefined;
  const result = new Promise<Recognised | undefined>((resolve, reject) => {
    recogniser.addEventListener('result', (event) => {
      heard = joinedResult(event as RecognitionResult);
      onPartial(heard.text);
    });
    recogniser.addEventListener('error', (event) => {
      const { error } = event as Event & { readonly error: string };
      if (error === 'not-allowed') reject(new NoMicrophone(true, error));
      else if (error === 'audio-capture') reject(new NoMicrophone(false, error));
      else if (error !== 'no-speech' && error !== 'aborted') {
        deaf = error === 'network' || error === 'service-not-allowed' || error === 'language-not-supported';
        reject(new Error(error));
      }
    });
    recogniser.addEventListener('end', () => resolve(heard));
  });
  recogniser.start();
  return { stop: () => recogniser.stop(), result };
}

function joinedResult({ results }: RecognitionResult): Recognised {
  const best = Array.from(results, (alternatives) => alternatives[0]).filter((one) => one !== undefined);
  return {
    text: best
      .map((one) => one.transcript)
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    confidence: best.reduce((lowest, one) => Math.min(lowest, one.confidence || 0), 1),
  };
}
