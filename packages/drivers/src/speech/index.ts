export { packFolder, packInstalled } from './pack.ts';
export { whisperSpeechToText } from './speech-to-text-whisper.ts';
export { SpeechWorker, type SpeechWorkerSettings } from './speech-worker.ts';
export { espeakInstalled, espeakTextToSpeech } from './text-to-speech-espeak.ts';
export { kokoroTextToSpeech } from './text-to-speech-kokoro.ts';
