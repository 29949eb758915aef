import type { LanguageCode } from '@mandi/language/meaning';
import type { AccessClaims } from '@mandi/ports';
import type { StoredMessage } from '@mandi/records/conversations';
import type { Context } from '../context.ts';
import { isoOf } from '../http/instant.ts';
import { sayFacts } from '../saying/deal-facts.ts';
import { translate } from '../saying/translate-locked.ts';
import { bySound } from '../spoken/speech-chain.ts';
import type { MessageView } from './wire.ts';

/** The seed deletes recordings after 30 days. */
const recordingKept = 30 * 24 * 60 * 60 * 1000;
const playableSeconds = 600;

/** A message in the reader's language, with the original beside it. What could not be translated is marked, and its facts are given in full. */
export async function messageView(
  context: Context,
  message: StoredMessage,
  reader: AccessClaims,
  language: LanguageCode,
): Promise<MessageView> {
  const { sequence, previous, kind, from, at, bidId, said } = message;
  return {
    sequence,
    previous,
    kind,
    fromId: from,
    yours: from === reader.userId,
    at: isoOf(at),
    ...(await readingOf(context, message, language)),
    ...(said && { original: { ...said } }),
    ...(await recordingOf(context, message)),
    ...(bidId !== undefined && { bidId }),
  };
}

type Reading = Pick<MessageView, 'reading' | 'translation' | 'facts'>;

async function readingOf(
  context: Context,
  { kind, facts, by, said }: StoredMessage,
  language: LanguageCode,
): Promise<Reading> {
  if (facts) {
    const rendering = sayFacts(context, facts, language, by === 'vendor' ? 'counter' : 'bid');
    return { reading: { ...rendering, complete: true }, facts: rendering };
  }
  if (!said) return { reading: { language, screen: '', speech: '', complete: false } };
  const words = kind === 'voice' ? bySound(context, said.text, said.language) : said.text;
  const translation = await translate(context, words, said.language, language);
  const { extent, text, speech, facts: locked } = translation;
  const reading = {
    language: extent === 'facts' && !locked ? said.language : language,
    screen: text ?? locked?.screen ?? said.text,
    speech: speech ?? locked?.speech ?? said.text,
    complete: extent !== 'facts',
  };
  return { reading, translation, ...(locked && { facts: locked }) };
}

async function recordingOf(
  context: Context,
  { recording, at }: StoredMessage,
): Promise<Pick<MessageView, 'recording'>> {
  if (!recording || context.clock.now() - at > recordingKept) return {};
  const { name, sha256, engine } = recording;
  const url = await context.blobs.downloadUrl({ bucket: 'voice', name }, playableSeconds);
  return { recording: { url, sha256, ...(engine !== undefined && { engine }) } };
}
