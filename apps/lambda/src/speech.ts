import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime';
import { PollyClient } from '@aws-sdk/client-polly';
import { TranslateClient } from '@aws-sdk/client-translate';
import { bedrockTranslate } from '@mandi/drivers/aws/machine-translation-bedrock';
import { amazonTranslate } from '@mandi/drivers/aws/machine-translation-translate';
import { pollyTextToSpeech } from '@mandi/drivers/aws/text-to-speech-polly';
import type { LanguageCode } from '@mandi/language/meaning';
import type { Context } from '@mandi/services/context';
import { underDeadline } from './deadline.ts';
import { type Environment, setting } from './settings.ts';

/** Engines of speech and translation, each in the order in which it is asked. */
export type Speech = Pick<Context, 'hearing' | 'speaking' | 'translation'>;

/** Those of AWS. Bedrock comes last: a global profile may answer outside India, so it is asked only where nobody's consent is needed. */
export function awsSpeech(environment: Environment, languages: readonly LanguageCode[]): Speech {
  const bedrock = {
    client: underDeadline(new BedrockRuntimeClient({ maxAttempts: 2 })),
    modelId: setting(environment, 'BEDROCK_MODEL_ID'),
    mayLeaveIndia: !setting(environment, 'CONSENT_REQUIRED'),
    languages,
  };
  return {
    hearing: [],
    speaking: [pollyTextToSpeech(underDeadline(new PollyClient({ maxAttempts: 2 })))],
    translation: [
      amazonTranslate({ client: underDeadline(new TranslateClient({ maxAttempts: 2 })), terminologies: [] }),
      bedrockTranslate(bedrock),
    ],
  };
}
