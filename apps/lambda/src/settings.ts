import type { LanguageCode } from '@mandi/language/meaning';

/** The variables of a function, as apps/infra sets them. */
export type Environment = Readonly<Record<string, string | undefined>>;

interface Setting<T> {
  readonly form: string;
  /** Undefined for text that is not of the form. */
  readonly read: (text: string) => T | undefined;
}

const matching = (form: string, pattern: RegExp): Setting<string> => ({
  form,
  read: (text) => (pattern.test(text) ? text : undefined),
});

const choice = <T extends string>(...choices: readonly T[]): Setting<T> => ({
  form: `one of ${choices.join(', ')}`,
  read: (text) => choices.find((one) => one === text),
});

const yesOrNo: Setting<boolean> = { form: 'true or false', read: (text) => ({ true: true, false: false })[text] };

const arn = matching('the ARN of a secret', /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+$/);
const bucket = matching('the name of a bucket', /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/);
/** Only engines of tests are reached without TLS, and only on the machine itself. */
const address = (scheme: string) =>
  matching(
    `an address that begins with ${scheme}://`,
    new RegExp(`^(?:${scheme}://[^\\s/]+|http://127\\.0\\.0\\.1:\\d+)(?:/\\S*)?$`),
  );

type Templates = Readonly<Record<string, { readonly templateId: string; readonly text: string }>>;

function templatesIn(text: string): Templates | undefined {
  try {
    const found = JSON.parse(text) as Templates;
    const good = Object.values(found).every((one) => /^\d{5,50}$/.test(one.templateId) && typeof one.text === 'string');
    return good ? found : undefined;
  } catch {
    return undefined;
  }
}

const settings = {
  STAGE: choice('development', 'staging', 'production'),
  TABLE_PREFIX: matching('empty, or letters, digits and dashes', /^[A-Za-z0-9-]{0,40}$/),
  MEDIA_BUCKET: bucket,
  VOICE_BUCKET: bucket,
  REDIS_URL: matching('rediss://host:port', /^rediss:\/\/[A-Za-z0-9.-]+:\d{1,5}$/),
  REDIS_SECRET_ARN: arn,
  SEARCH_ENDPOINT: address('https'),
  LIVE_HTTP_ENDPOINT: address('https'),
  USER_POOL_ID: matching('the id of a user pool', /^[a-z0-9-]+_[A-Za-z0-9]+$/),
  USER_POOL_CLIENT_ID: matching('the id of an app client', /^[a-z0-9]{1,128}$/),
  CHALLENGE_SECRET_ARN: arn,
  SERVICES_SECRET_ARN: arn,
  EVENTS_STREAM: matching('the name of a stream', /^[A-Za-z0-9_.-]{1,128}$/),
  DEAD_LETTER_QUEUE_URL: address('https'),
  PRICES_URL: address('https'),
  PRICES_SECRET_ARN: arn,
  BEDROCK_MODEL_ID: matching('the id of a model or an inference profile', /^[A-Za-z0-9.:-]{1,200}$/),
  CONSENT_REQUIRED: yesOrNo,
  LANGUAGE_SERVICES: yesOrNo,
  SMS_SENDER_ID: matching('six letters that India’s operators know', /^[A-Z]{6}$/),
  SMS_ENTITY_ID: matching('the number of the DLT entity', /^\d{5,50}$/),
  SMS_TEMPLATE_ID: matching('the number of the DLT template', /^\d{5,50}$/),
  SMS_TEMPLATES: { form: '{"hi": {"templateId": "…", "text": "…{#var#}…"}, …}', read: templatesIn },
  POWERTOOLS_SERVICE_NAME: matching('the name of the function', /^[a-z-]{1,60}$/),
} as const;

export type SettingName = keyof typeof settings;
type SettingOf<Name extends SettingName> = (typeof settings)[Name] extends Setting<infer T> ? T : never;

/** A setting that is missing or not of its form. The text itself is not told: it could be a secret put in the wrong place. */
export class WrongSetting extends Error {
  constructor(name: SettingName, text: string | undefined) {
    super(`${name} must be ${settings[name].form}, but is ${text === undefined ? 'not set' : 'something else'}.`);
    this.name = 'WrongSetting';
  }
}

/** One setting of a function. Errors: WrongSetting, with the name of the variable. */
export function setting<Name extends SettingName>(environment: Environment, name: Name): SettingOf<Name> {
  const text = environment[name];
  const value = text === undefined ? undefined : settings[name].read(text);
  if (value === undefined) throw new WrongSetting(name, text);
  return value as SettingOf<Name>;
}

/** The same for a setting that may be left out. Errors: WrongSetting. */
export function optionalSetting<Name extends SettingName>(
  environment: Environment,
  name: Name,
): SettingOf<Name> | undefined {
  return environment[name] === undefined ? undefined : setting(environment, name);
}

/** The language of answers to callers who name none that we have. */
export const defaultLanguage: LanguageCode = 'en';
