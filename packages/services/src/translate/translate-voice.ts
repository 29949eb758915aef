import { MarketError } from '@mandi/market';
import { type AccessClaims, PortError } from '@mandi/ports';
import type { Context } from '../context.ts';
import { caller } from '../http/caller.ts';
import { isoOf } from '../http/instant.ts';
import type { RouteRequest } from '../http/route.ts';
import { translate } from '../saying/translate-locked.ts';
import { hearUpload } from '../spoken/speech-chain.ts';
import { recordingOf } from './recording.ts';
import type { VoiceAnswer, VoiceRequest, voiceRequest } from './wire.ts';

/** A minute of Opus at 128 kbit/s is 1 MB; a WAV of a minute at 16 kHz is 2 MB. */
const mostBytes = 4 * 1024 * 1024;
const uploadSeconds = 300;

/** First gives an address for the recording, then hears it, and brings what was said into another language. Errors: those of `hearUpload`. */
export async function translateVoice(
  context: Context,
  request: RouteRequest<undefined, undefined, typeof voiceRequest>,
): Promise<VoiceAnswer> {
  const who = caller(request);
  const { body } = request;
  return body.want === 'upload' ? ticket(context, who, body.contentType) : heardAndTranslated(context, who, body);
}

async function ticket(context: Context, who: AccessClaims, contentType: string): Promise<VoiceAnswer> {
  const audio = `${who.userId}/${context.ids.next()}`;
  const address = { bucket: 'voice', name: audio } as const;
  const { url, method, fields, expires } = await context.blobs
    .uploadTicket(address, contentType, mostBytes, uploadSeconds)
    .catch(refusedContent);
  return { gave: 'upload', audio, url, method, fields: { ...fields }, expires: isoOf(expires) };
}

async function heardAndTranslated(
  context: Context,
  who: AccessClaims,
  { audio, from, to, speak, keep }: Extract<VoiceRequest, { want: 'text' }>,
): Promise<VoiceAnswer> {
  const heard = await hearUpload(context, who, audio, from).finally(() =>
    keep === false ? forget(context, who, audio) : undefined,
  );
  const { text, heardAs, confidence, engine, sha256, decision } = heard;
  const translation = await translate(context, heardAs ?? text, from, to);
  return {
    gave: 'text',
    heard: { text, ...(heardAs !== undefined && { heardAs }), confidence, decision, engine, sha256 },
    translation,
    ...(speak && decision === 'take' && (await recordingOf(context, who, translation))),
  };
}

/** Without the speaker's consent a recording lives no longer than its hearing, whether that went well or not. */
async function forget(context: Context, who: AccessClaims, audio: string): Promise<void> {
  if (audio.startsWith(`${who.userId}/`)) await context.blobs.remove({ bucket: 'voice', name: audio });
}

/** Errors: 'wrong-content' for what cannot be stored as a recording. */
function refusedContent(error: unknown): never {
  if (error instanceof PortError && error.failure === 'refused') throw new MarketError('wrong-content', {}, error);
  throw error;
}
