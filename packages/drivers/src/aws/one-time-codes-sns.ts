import { PortError } from '@mandi/ports/error';
import type { OneTimeCodes } from '@mandi/ports/one-time-codes';
import { serviceFailure } from './service-failure.ts';
import type { Caller } from './signed-fetch.ts';

/** A text as it was registered with the operators, letter for letter, "{#var#}" standing where the code goes. */
export interface Template {
  readonly templateId: string;
  readonly text: string;
}

/** What India's operators know of the sender and the texts (DLT): they drop what was not registered, or is other than registered. */
export interface Registration {
  readonly senderId: string;
  readonly entityId: string;
  /** Of the English text below. */
  readonly templateId: string;
  /** Texts registered in other languages, by our code of the language. */
  readonly templates?: Readonly<Record<string, Template>>;
}

export interface SnsCodesSettings {
  /** "https://sns.ap-south-1.amazonaws.com". */
  readonly endpoint: string;
  /** Signs for the service "sns". */
  readonly call: Caller;
  readonly registration?: Registration;
  /** Milliseconds. */
  readonly patience?: number;
}

const variable = '{#var#}';
/** What the operator registers when nothing else is; readers of a language without a text of its own get it too. */
export const englishText = `${variable} is your code for Ek Bharath Ek Mandi. It is good for 5 minutes. Tell it to nobody.`;

/** Errors of SNS that mean "not to this number": no number, or one whose owner wants no texts (Publish, API reference). */
const notThere: ReadonlySet<string> = new Set(['InvalidParameter', 'InvalidParameterValue', 'OptedOut']);

/**
 * One-time codes by text message, through Amazon SNS: one signed request of its query API (2010-03-31), since its client would be larger.
 * It is not sent again after a failure: SNS knows no repeated request, and two texts confuse more than a second try by the reader.
 * Errors of `new`: 'unsupported' for a text without one place for the code.
 */
export class SnsCodes implements OneTimeCodes {
  readonly capabilities = { prefixes: ['+91'] };
  readonly #settings: SnsCodesSettings;

  constructor(settings: SnsCodesSettings) {
    for (const [language, { text }] of Object.entries(settings.registration?.templates ?? {}))
      if (text.split(variable).length !== 2)
        throw new PortError('unsupported', `the text message in ${language} needs ${variable} once`);
    this.#settings = settings;
  }

  async send(phone: string, code: string, language: string): Promise<void> {
    if (!/^\+91\d{10}$/.test(phone)) throw new PortError('unsupported', 'texts are sent to Indian mobile numbers only');
    const { endpoint, call, registration, patience = 5_000 } = this.#settings;
    const template = registration && { templateId: registration.templateId, ...registration.templates?.[language] };
    const body = new URLSearchParams({
      Action: 'Publish',
      Version: '2010-03-31',
      PhoneNumber: phone,
      Message: (template?.text ?? englishText).replace(variable, code),
      ...attributes({
        'AWS.SNS.SMS.SMSType': 'Transactional',
        ...(registration && {
          'AWS.SNS.SMS.SenderID': registration.senderId,
          'AWS.MM.SMS.EntityId': registration.entityId,
        }),
        ...(template && { 'AWS.MM.SMS.TemplateId': template.templateId }),
      }),
    }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    try {
      const response = await call({ method: 'POST', url: `${endpoint}/`, headers, body, deadline: patience });
      if (!response.ok) throw refusal(response.status, await response.text());
      await response.body?.cancel();
    } catch (error) {
      throw serviceFailure('SNS', error);
    }
  }
}

/** Only the name of SNS's error is told: its message may hold the phone. */
function refusal(status: number, answer: string): PortError {
  const reason = /<Code>(\w+)<\/Code>/.exec(answer)?.[1] ?? '';
  return new PortError(notThere.has(reason) ? 'unsupported' : 'unavailable', `SNS answered ${status} ${reason}`.trim());
}

/** Message attributes in the form of the query API. */
function attributes(values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value], at) => {
      const entry = `MessageAttributes.entry.${at + 1}`;
      return [
        [`${entry}.Name`, name],
        [`${entry}.Value.DataType`, 'String'],
        [`${entry}.Value.StringValue`, value],
      ];
    }),
  );
}
