import type { AccessClaims } from '@mandi/ports';
import type { Context } from '../context.ts';
import type { Translated } from '../saying/translation.ts';
import { speak } from '../spoken/speech-chain.ts';
import type { TextTranslated } from './wire.ts';

const playableSeconds = 600;

/** The translation aloud, or nothing where no engine speaks the language or there is nothing to say. It goes with the voice bucket after 30 days. */
export async function recordingOf(
  context: Context,
  caller: AccessClaims,
  { speech, facts, to }: Translated,
): Promise<Pick<TextTranslated, 'recording'>> {
  const words = speech ?? facts?.speech;
  const spoken = words === undefined ? undefined : await speak(context, words, to);
  if (!spoken) return {};
  const address = { bucket: 'voice', name: `${caller.userId}/${context.ids.next()}` } as const;
  await context.blobs.write(address, spoken.contentType, spoken.bytes);
  const url = await context.blobs.downloadUrl(address, playableSeconds);
  return { recording: { url, contentType: spoken.contentType, engine: spoken.engine } };
}
