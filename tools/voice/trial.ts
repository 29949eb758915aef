import { whisperSpeechToText } from '../../packages/drivers/src/speech/speech-to-text-whisper.ts';
import { SpeechWorker } from '../../packages/drivers/src/speech/speech-worker.ts';
import { kokoroTextToSpeech } from '../../packages/drivers/src/speech/text-to-speech-kokoro.ts';
import { Failure } from './failure.ts';
import { showing } from './progress.ts';

const sentence = 'नमस्ते, आलू का भाव क्या है?';
const deadline = 300_000;

/** Speaks a sentence with the pack and hears it again. Throws a Failure where the pack does not run on this machine. */
export async function tryPack(folder: string): Promise<void> {
  const worker = new SpeechWorker({ folder });
  try {
    await showing('Trying it: speaking a sentence and hearing it', async (say) => {
      const spoken = await kokoroTextToSpeech(worker).speak(sentence, 'hi', { deadline });
      say('hearing it');
      const { text } = await whisperSpeechToText(worker).transcribe(spoken, 'hi', { deadline });
      say(`said "${sentence}", heard "${text}"`);
      if (!text.includes('क्या'))
        throw new Failure(`The pack is here but hears wrongly on this machine (it heard "${text}").`);
    });
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(
      `The pack is here but does not run on this machine: ${error instanceof Error ? error.message : error}.`,
    );
  } finally {
    worker.close();
  }
}
