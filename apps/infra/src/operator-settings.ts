import type { Node } from 'constructs';

/** A setting that only the operator knows: the variable by which a deployment and then a function is told, and its form. */
interface OperatorSetting {
  readonly name: string;
  readonly form: RegExp;
}

/** What is registered with a DLT operator in India: the first three together or none; the texts by language where there are some. */
export const textMessages: readonly OperatorSetting[] = [
  { name: 'SMS_SENDER_ID', form: /^[A-Z]{6}$/ },
  { name: 'SMS_ENTITY_ID', form: /^\d{5,50}$/ },
  { name: 'SMS_TEMPLATE_ID', form: /^\d{5,50}$/ },
  { name: 'SMS_TEMPLATES', form: /^\{.*\}$/s },
];

/** Where the day's mandi prices are had, and the secret that holds the key to them. */
export const priceSource: readonly OperatorSetting[] = [
  { name: 'PRICES_URL', form: /^https:\/\/\S+$/ },
  { name: 'PRICES_SECRET_ARN', form: /^arn:aws[a-z-]*:secretsmanager:[a-z0-9-]+:\d{12}:secret:\S+$/ },
];

/**
 * Those of the settings that the context has, as variables of a function (apps/lambda/src/settings.ts). Errors: RangeError for one that is not of
 * its form, and for a registration of which a part is missing: signing in would fail with it.
 */
export function variablesOf(node: Node, settings: readonly OperatorSetting[]): Record<string, string> {
  const found = settings.flatMap(({ name, form }): [string, string][] => {
    const value: unknown = node.tryGetContext(name);
    if (value === undefined) return [];
    if (typeof value !== 'string' || !form.test(value)) throw new RangeError(`${name} is not of its form, ${form}.`);
    return [[name, value]];
  });
  const missing = registration.filter((name) => !found.some(([one]) => one === name));
  if (settings === textMessages && found.length > 0 && missing.length > 0)
    throw new RangeError(`${missing.join(' and ')} must be given with ${found.map(([name]) => name).join(' and ')}.`);
  return Object.fromEntries(found);
}

const registration = ['SMS_SENDER_ID', 'SMS_ENTITY_ID', 'SMS_TEMPLATE_ID'];

/** The operator's settings among variables, as context of the app; one that is empty is not set. */
export const operatorContext = (variables: Readonly<Record<string, string | undefined>>): Record<string, string> =>
  Object.fromEntries(
    [...textMessages, ...priceSource].flatMap(({ name }) => {
      const value = variables[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
