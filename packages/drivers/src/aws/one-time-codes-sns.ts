import { PortError } from '@mandi/ports/error';
import type { OneTimeCodes } from '@mandi/ports/one-time-codes';
import { serviceFailure } from './service-failure.ts';
import type { Caller } from './signed-fetch.ts';

/** Milliseconds: who waits for a code sees the first screen of the app. */
const patience = 5_000;

/** What India's operators know of the sender and the text (DLT): without it a text for India goes by international routes, or not at all. */
export interface Registration {
  readonly senderId: string;
  readonly entityId: string;
  readonly templateId: string;
}

export interface SnsCodesSettings {
  /** "https://sns.ap-south-1.amazonaws.com". */
  readonly endpoint: string;
  /** Signs for the service "sns". */
  readonly call: Caller;
  readonly registration?: Registration;
}

/**
 * The text must be, letter for letter, the one that was registered with its template, the code at the template's variable; operators drop
 * any other. So there is one text, in English, whatever the reader's language: a template for each language is for the operator to register.
 */
const textOf = (code: string): string =>
  `${code} is your code for Ek Bharath Ek Mandi. It is good for 5 minutes. Tell it to nobody.`;

/** One-time codes by text message, through Amazon SNS: one signed request of its query API (2010-03-31), since its client would be larger. */
export class SnsCodes implements OneTimeCodes {
  readonly capabilities = { prefixes: ['+91'] };
  readonly #settings: SnsCodesSettings;

  constructor(settings: SnsCodesSettings) {
    this.#settings = settings;
  }

  async send(phone: string, code: string, _language: string): Promise<void> {
    if (!/^\+91\d{10}$/.test(phone)) throw new PortError('unsupported', 'texts are sent to Indian mobile numbers only');
    const { endpoint, call } = this.#settings;
    const body = new URLSearchParams({
      Action: 'Publish',
      Version: '2010-03-31',
      PhoneNumber: phone,
      Message: textOf(code),
      ...attributes(this.#settings.registration),
    }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    try {
      const response = await call({ method: 'POST', url: `${endpoint}/`, headers, body, deadline: patience });
      const answer = await response.text();
      if (!response.ok) throw new PortError('unavailable', `SNS answered ${response.status} ${reasonIn(answer)}`);
    } catch (error) {
      throw serviceFailure('SNS', error);
    }
  }
}

/** The name of SNS's error; its message may hold the phone. */
const reasonIn = (answer: string): string => /<Code>(\w+)<\/Code>/.exec(answer)?.[1] ?? '';

/** Message attributes in the form of the query API. */
function attributes(registration: Registration | undefined): Record<string, string> {
  const values = {
    'AWS.SNS.SMS.SMSType': 'Transactional',
    ...(registration && {
      'AWS.SNS.SMS.SenderID': registration.senderId,
      'AWS.MM.SMS.EntityId': registration.entityId,
      'AWS.MM.SMS.TemplateId': registration.templateId,
    }),
  };
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
