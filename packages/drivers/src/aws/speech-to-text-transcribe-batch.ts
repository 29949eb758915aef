import { setTimeout as wait } from 'node:timers/promises';
import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, type S3Client } from '@aws-sdk/client-s3';
import {
  GetTranscriptionJobCommand,
  type MediaFormat,
  StartTranscriptionJobCommand,
  type TranscribeClient,
} from '@aws-sdk/client-transcribe';
import type { LanguageCode } from '@mandi/language/meaning';
import type { Ids } from '@mandi/ports';
import { PortError } from '@mandi/ports/error';
import type { Recording, SpeechToText, Transcript } from '@mandi/ports/speech-to-text';
import { checkContent, storedType } from '../blob-rules/content-type.ts';
import { withDeadline } from './service-failure.ts';
import { codeOf, heardLanguages, plainType, transcriptOf, type Vocabularies } from './speech-to-text-transcribe.ts';

/** What Transcribe's jobs take of what people may upload (API reference, MediaFormat). */
const formats: Readonly<Record<string, MediaFormat>> = {
  'audio/wav': 'wav',
  'audio/x-wav': 'wav',
  'audio/webm': 'webm',
  'audio/ogg': 'ogg',
  'audio/mp4': 'mp4',
  'audio/x-m4a': 'm4a',
  'audio/mpeg': 'mp3',
  'audio/flac': 'flac',
};

/** Four hours (Transcribe quotas). */
const maximumSeconds = 4 * 60 * 60;
/** Milliseconds for taking away what a job leaves behind; the bucket's lifecycle takes the rest. */
const tidyDeadline = 500;

export interface TranscribeBatchSettings {
  readonly client: TranscribeClient;
  /** Where recording and transcript lie while the job runs: the bucket of voice, whose files are gone after 30 days at the latest. */
  readonly files: S3Client;
  readonly bucket: string;
  readonly ids: Ids;
  readonly vocabularies?: Vocabularies;
  /** Milliseconds between two questions whether the job is done. */
  readonly every?: number;
}

/** What a job writes (developer guide, data output). */
interface JobOutput {
  readonly results: {
    readonly transcripts: readonly { readonly transcript: string }[];
    readonly items: readonly {
      readonly type: string;
      readonly alternatives: readonly { readonly confidence?: string }[];
    }[];
  };
}

/**
 * Speech to text by jobs of Amazon Transcribe, for what it cannot take as a stream: WebM, MP4, MP3. A job needs many seconds; it is asked after until the
 * deadline. Recording and transcript are in our own bucket and deleted when the job was read.
 */
export class TranscribeBatch implements SpeechToText {
  readonly name = 'Amazon Transcribe, jobs';
  readonly capabilities = {
    languages: heardLanguages,
    contentTypes: Object.keys(formats),
    streaming: false,
    maximumSeconds,
  };
  readonly #settings: TranscribeBatchSettings;

  constructor(settings: TranscribeBatchSettings) {
    this.#settings = settings;
  }

  async transcribe(
    recording: Recording,
    language: LanguageCode,
    { deadline }: { readonly deadline: number },
  ): Promise<Transcript> {
    const code = codeOf(language);
    const format = formats[plainType(recording.contentType)];
    if (format === undefined) throw new PortError('unsupported', 'Transcribe does not take this type of sound');
    await checkContent(storedType(recording.contentType), recording.bytes);
    const job = this.#settings.ids.next();
    const [media, output] = [`transcribe/${job}.${format}`, `transcribe/${job}.json`];
    try {
      return await withDeadline('Transcribe', deadline, async ({ abortSignal }) => {
        await this.#put(media, recording.bytes, abortSignal);
        await this.#start(
          { job, media, output, format, code, vocabulary: this.#settings.vocabularies?.[language] },
          abortSignal,
        );
        await this.#finished(job, abortSignal);
        return this.#read(output, abortSignal);
      });
    } finally {
      await Promise.all([media, output].map((key) => this.#remove(key)));
    }
  }

  async #put(key: string, bytes: Uint8Array, abortSignal: AbortSignal): Promise<void> {
    const { files, bucket } = this.#settings;
    await files.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: bytes }), { abortSignal });
  }

  async #start({ job, media, output, format, code, vocabulary }: Job, abortSignal: AbortSignal): Promise<void> {
    const { client, bucket } = this.#settings;
    const command = new StartTranscriptionJobCommand({
      TranscriptionJobName: job,
      LanguageCode: code,
      MediaFormat: format,
      Media: { MediaFileUri: `s3://${bucket}/${media}` },
      OutputBucketName: bucket,
      OutputKey: output,
      ...(vocabulary === undefined ? {} : { Settings: { VocabularyName: vocabulary } }),
    });
    await client.send(command, { abortSignal });
  }

  /** Waits until the job is done. Errors: 'refused' where Transcribe found no sound of that format, 'too-large', 'unavailable'. */
  async #finished(job: string, abortSignal: AbortSignal): Promise<void> {
    const { client, every = 1_000 } = this.#settings;
    for (;;) {
      const command = new GetTranscriptionJobCommand({ TranscriptionJobName: job });
      const { TranscriptionJob } = await client.send(command, { abortSignal });
      if (TranscriptionJob?.TranscriptionJobStatus === 'COMPLETED') return;
      if (TranscriptionJob?.TranscriptionJobStatus === 'FAILED') throw failed(TranscriptionJob.FailureReason ?? '');
      await wait(every, undefined, { signal: abortSignal });
    }
  }

  async #read(key: string, abortSignal: AbortSignal): Promise<Transcript> {
    const { files, bucket } = this.#settings;
    const { Body } = await files.send(new GetObjectCommand({ Bucket: bucket, Key: key }), { abortSignal });
    const { results }: JobOutput = JSON.parse((await Body?.transformToString()) ?? '');
    const spoken = results.items.filter(({ type }) => type === 'pronunciation');
    const confidences = spoken.flatMap(({ alternatives: [best] }) =>
      best?.confidence ? [Number(best.confidence)] : [],
    );
    return transcriptOf(
      results.transcripts.map(({ transcript }) => transcript),
      confidences,
    );
  }

  async #remove(key: string): Promise<void> {
    const { files, bucket } = this.#settings;
    const options = { abortSignal: AbortSignal.timeout(tidyDeadline) };
    await files.send(new DeleteObjectCommand({ Bucket: bucket, Key: key }), options).catch(() => {});
  }
}

interface Job {
  readonly job: string;
  readonly media: string;
  readonly output: string;
  readonly format: MediaFormat;
  readonly code: ReturnType<typeof codeOf>;
  readonly vocabulary: string | undefined;
}

/** By the reasons that the API reference lists. */
function failed(reason: string): PortError {
  if (/file size|too long/i.test(reason)) return new PortError('too-large', 'the recording is too long for Transcribe');
  if (/media format|sample rate|channels/i.test(reason))
    return new PortError('refused', 'Transcribe found no sound of this format');
  return new PortError('unavailable', 'the job failed', new Error(reason));
}
