import { type AccessClaims, PortError, type Speech } from '@mandi/ports';
import type { Context } from '../context.ts';
import type { Translated } from '../saying/translation.ts';
import { speak } from '../spoken/speech-chain.ts';
import type { TextTranslated } from './wire.ts';

const playableSeconds = 600;

/** The translation aloud, or nothing where no engine speaks the language, it cannot be kept now, or there is nothing to say. It goes with the voice bucket after 30 days. */
export async function recordingOf(
  context: Context,
  caller: AccessClaims,
  { speech, facts, to }: Translated,
): Promise<Pick<TextTranslated, 'recording'>> {
  const words = speech ?? facts?.speech;
  const spoken = words === undefined ? undefined : await speak(context, words, to);
  if (!spoken) return {};
  try {
    return { recording: await keptRecording(context, caller, spoken) };
  } catch (error) {
    if (!(error instanceof PortError) || !error.retryable) throw error;
    context.telemetry.log('warning', 'translate.not-recorded', { failure: error.failure }, error);
    return {};
  }
}

async function keptRecording({ blobs, ids }: Context, caller: AccessClaims, { contentType, bytes, engine }: Speech) {
  const address = { bucket: 'voice', name: `${caller.userId}/${ids.next()}` } as const;
  await blobs.write(address, contentType, bytes);
  return { url: await blobs.downloadUrl(address, playableSeconds), contentType, engine };
}
