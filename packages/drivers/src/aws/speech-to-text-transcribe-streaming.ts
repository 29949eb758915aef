import {
  type AudioStream,
  StartStreamTranscriptionCommand,
  type TranscribeStreamingClient,
  type TranscriptResultStream,
} from '@aws-sdk/client-transcribe-streaming';
import type { LanguageCode } from '@mandi/language/meaning';
import { PortError } from '@mandi/ports/error';
import type { Recording, SpeechToText, Transcript } from '@mandi/ports/speech-to-text';
import { withDeadline } from './service-failure.ts';
import { codeOf, heardLanguages, transcriptOf, type Vocabularies } from './speech-to-text-transcribe.ts';
import { streamedSound, streamedTypes } from './speech-to-text-transcribe-sound.ts';

/** Of one event: a tenth of a second of PCM, among the 50 to 200 ms that are advised (developer guide, streaming, best practices). */
const chunkBytes = 3_200;

/**
 * The service works through a stream as fast as it was spoken, and takes an event only within five minutes of its signature; all are signed at
 * once here, so that a recording must be shorter (awslabs/amazon-transcribe-streaming-sdk, README).
 */
const maximumSeconds = 240;

export interface TranscribeStreamingSettings {
  readonly client: TranscribeStreamingClient;
  readonly vocabularies?: Vocabularies;
}

/**
 * Speech to text by a stream to Amazon Transcribe: the answer comes about when the recording would have ended, a job's much later. WAV is sent as
 * PCM, Ogg Opus and FLAC as they are; partial results are passed over. A language or vocabulary that the region does not have is 'unavailable'.
 */
export class TranscribeStreaming implements SpeechToText {
  readonly name = 'Amazon Transcribe';
  readonly capabilities = {
    languages: heardLanguages,
    contentTypes: streamedTypes,
    streaming: true,
    maximumSeconds,
  };
  readonly #client: TranscribeStreamingClient;
  readonly #vocabularies: Vocabularies;

  constructor({ client, vocabularies = {} }: TranscribeStreamingSettings) {
    this.#client = client;
    this.#vocabularies = vocabularies;
  }

  async transcribe(
    recording: Recording,
    language: LanguageCode,
    { deadline }: { readonly deadline: number },
  ): Promise<Transcript> {
    const code = codeOf(language);
    const { encoding, rate, bytes } = streamedSound(recording);
    const vocabulary = this.#vocabularies[language];
    const command = new StartStreamTranscriptionCommand({
      LanguageCode: code,
      MediaEncoding: encoding,
      MediaSampleRateHertz: rate,
      AudioStream: chunksOf(bytes),
      ...(vocabulary === undefined ? {} : { VocabularyName: vocabulary }),
    });
    return withDeadline('Transcribe', deadline, async (options) => {
      const { TranscriptResultStream: results } = await this.#client.send(command, options);
      if (results === undefined) throw new PortError('unavailable', 'Transcribe gave no results');
      return unlessAborted(options.abortSignal, whole(results));
    });
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncGenerator<AudioStream> {
  for (let at = 0; at < bytes.length; at += chunkBytes)
    yield { AudioEvent: { AudioChunk: bytes.subarray(at, at + chunkBytes) } };
}

/** The whole of what was heard, of results that will not change any more. */
async function whole(results: AsyncIterable<TranscriptResultStream>): Promise<Transcript> {
  const texts: string[] = [];
  const confidences: number[] = [];
  for await (const { TranscriptEvent } of results) {
    for (const { IsPartial, Alternatives } of TranscriptEvent?.Transcript?.Results ?? []) {
      const best = IsPartial ? undefined : Alternatives?.[0];
      texts.push(...(best?.Transcript === undefined ? [] : [best.Transcript]));
      for (const { Type, Confidence } of best?.Items ?? [])
        if (Type === 'pronunciation' && Confidence !== undefined) confidences.push(Confidence);
    }
  }
  return transcriptOf(texts, confidences);
}

/** The work, or the signal's reason as soon as it is given: a stream that has begun does not end by itself. */
function unlessAborted<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const aborted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  return Promise.race([work, aborted]);
}
