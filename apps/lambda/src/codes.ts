import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { type Registration, SnsCodes } from '@mandi/drivers/aws/one-time-codes-sns';
import { signedFetch } from '@mandi/drivers/aws/signed-fetch';
import type { OneTimeCodes } from '@mandi/ports';
import { isDemoNumber } from '@mandi/services/auth/phone';
import { callsUnderDeadline } from './deadline.ts';
import { type Environment, setting } from './settings.ts';

/** Codes by text message; numbers of the demo belong to nobody and are sent none. `client` lends its credentials. */
export async function stageCodes(environment: Environment, { config }: DynamoDBClient): Promise<OneTimeCodes> {
  const region = await config.region();
  const call = callsUnderDeadline(signedFetch({ service: 'sns', region, credentials: config.credentials }));
  const endpoint = environment['AWS_ENDPOINT_URL_SNS'] ?? `https://sns.${region}.amazonaws.com`;
  const texts = new SnsCodes({ endpoint, call, ...registrationIn(environment) });
  return {
    capabilities: texts.capabilities,
    send: async (phone, code, language) => {
      if (!isDemoNumber(phone)) await texts.send(phone, code, language);
    },
  };
}

/** What the operator registered; all of it, or a stage that sends without (outside of India's rules, for trying out). */
function registrationIn(environment: Environment): { readonly registration?: Registration } {
  if (environment['SMS_SENDER_ID'] === undefined) return {};
  return {
    registration: {
      senderId: setting(environment, 'SMS_SENDER_ID'),
      entityId: setting(environment, 'SMS_ENTITY_ID'),
      templateId: setting(environment, 'SMS_TEMPLATE_ID'),
      ...(environment['SMS_TEMPLATES'] === undefined ? {} : { templates: setting(environment, 'SMS_TEMPLATES') }),
    },
  };
}
