import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import type { RouteRequest } from '../http/route.ts';
import { translate } from '../saying/translate-locked.ts';
import { recordingOf } from './recording.ts';
import type { TextTranslated, textToTranslate } from './wire.ts';

/** Brings a text into another language with its facts locked, and says it aloud where that is wanted and can be done. */
export async function translateText(
  context: Context,
  request: RouteRequest<undefined, undefined, typeof textToTranslate>,
): Promise<TextTranslated> {
  const who = caller(request);
  const { text, from, to, speak } = request.body;
  const translated = await translate(context, text, from, to);
  return { ...translated, ...(speak && (await recordingOf(context, who, translated))) };
}
