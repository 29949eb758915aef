import {
  espeakInstalled,
  espeakTextToSpeech,
  kokoroTextToSpeech,
  packFolder,
  packInstalled,
  SpeechWorker,
  whisperSpeechToText,
} from '@mandi/drivers/speech/index';
import type { SpeechToText, TextToSpeech } from '@mandi/ports';

export interface WiredSpeech {
  readonly hearing: readonly SpeechToText[];
  readonly speaking: readonly TextToSpeech[];
  readonly close: () => void;
}

/** The server's own ears and voices: those of the speech pack where it is installed, espeak-ng where the machine has it, else none. */
export function wireSpeech(dataDir: string): WiredSpeech {
  const folder = packFolder(dataDir);
  const worker = packInstalled(folder) ? new SpeechWorker({ folder }) : undefined;
  const espeak = espeakInstalled() ? [espeakTextToSpeech(true)] : [];
  return {
    hearing: worker ? [whisperSpeechToText(worker)] : [],
    speaking: worker ? [kokoroTextToSpeech(worker), ...espeak] : espeak,
    close: () => worker?.close(),
  };
}
