import { PortError } from '@mandi/ports/error';
import type { SpeechToText } from '@mandi/ports/speech-to-text';
import type { SpeechWorker } from './speech-worker.ts';
import { type WrittenLanguage, writings } from './whisper/writing.ts';

const contentTypes = ['audio/wav', 'audio/x-wav', 'audio/wave', 'audio/vnd.wave'];
const engine = 'Whisper small on this server';

const isWritten = (language: string): language is WrittenLanguage => Object.hasOwn(writings, language);

/**
 * Speech to text by Whisper small in the worker process. `prompt`: words likely to be said, separated by white space; each of them becomes likelier
 * as a whole, none against another. Without the pack (`worker` undefined) it can do nothing and says so.
 */
export function whisperSpeechToText(worker: SpeechWorker | undefined): SpeechToText {
  return {
    name: 'whisper',
    capabilities: {
      languages: worker === undefined ? [] : (Object.keys(writings) as WrittenLanguage[]),
      contentTypes: worker === undefined ? [] : contentTypes,
      streaming: false,
      maximumSeconds: 25,
    },
    async transcribe(recording, language, { deadline, prompt }) {
      if (worker === undefined) throw new PortError('unsupported', 'the speech pack is not installed');
      if (!isWritten(language)) throw new PortError('unsupported', `Whisper is not used for ${language}`);
      const type = recording.contentType.split(';')[0]?.trim().toLowerCase() ?? '';
      if (!contentTypes.includes(type)) throw new PortError('unsupported', 'only WAV recordings can be heard');
      const expected = (prompt ?? '').split(/\s+/).filter((word) => word !== '');
      const result = await worker.run({ kind: 'transcribe', wav: recording.bytes, language, expected }, deadline);
      if (result.kind !== 'transcribe') throw new PortError('corrupt', 'the speech worker answered something else');
      return { text: result.text, confidence: result.confidence, engine };
    },
  };
}
