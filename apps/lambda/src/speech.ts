import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { PollyClient } from '@aws-sdk/client-polly';
import { TranscribeClient } from '@aws-sdk/client-transcribe';
import { TranscribeStreamingClient } from '@aws-sdk/client-transcribe-streaming';
import { TranslateClient } from '@aws-sdk/client-translate';
import { bedrockTranslate } from '@mandi/drivers/aws/machine-translation-bedrock';
import { amazonTranslate } from '@mandi/drivers/aws/machine-translation-translate';
import { TranscribeBatch } from '@mandi/drivers/aws/speech-to-text-transcribe-batch';
import { TranscribeStreaming } from '@mandi/drivers/aws/speech-to-text-transcribe-streaming';
import { pollyTextToSpeech } from '@mandi/drivers/aws/text-to-speech-polly';
import { systemClock } from '@mandi/drivers/local/clock';
import { ulids } from '@mandi/drivers/local/ids';
import { systemRandomness } from '@mandi/drivers/local/randomness';
import type { LanguageCode } from '@mandi/language/meaning';
import type { Context } from '@mandi/services/context';
import { s3Client } from './blobs.ts';
import { underDeadline } from './deadline.ts';
import { type Environment, optionalSetting, setting } from './settings.ts';

/** Engines of speech and translation, each in the order in which it is asked. */
export type Speech = Pick<Context, 'hearing' | 'speaking' | 'translation'>;

/**
 * Those of AWS: a stream answers soonest, a job takes what no stream does. Bedrock comes last: a global profile may answer outside India, so it
 * is asked only where nobody's consent is needed; it is the only one where LANGUAGE_SERVICES says that the region has no others.
 */
export function awsSpeech(environment: Environment, languages: readonly LanguageCode[]): Speech {
  const bedrock = {
    client: underDeadline(new BedrockRuntimeClient({ maxAttempts: 2 })),
    modelId: setting(environment, 'BEDROCK_MODEL_ID'),
    mayLeaveIndia: !setting(environment, 'CONSENT_REQUIRED'),
    languages,
  };
  const translation = [bedrockTranslate(bedrock)];
  if (optionalSetting(environment, 'LANGUAGE_SERVICES') === false) return { hearing: [], speaking: [], translation };
  return {
    hearing: [
      new TranscribeStreaming({ client: underDeadline(new TranscribeStreamingClient({ maxAttempts: 2 })) }),
      new TranscribeBatch({
        client: underDeadline(new TranscribeClient({ maxAttempts: 3 })),
        files: s3Client(environment),
        bucket: setting(environment, 'VOICE_BUCKET'),
        ids: ulids(systemClock, systemRandomness),
      }),
    ],
    speaking: [pollyTextToSpeech(underDeadline(new PollyClient({ maxAttempts: 2 })))],
    translation: [
      amazonTranslate({ client: underDeadline(new TranslateClient({ maxAttempts: 2 })), terminologies: [] }),
      ...translation,
    ],
  };
}
