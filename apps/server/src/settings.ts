import { isAbsolute, join } from 'node:path';
import type { LanguageCode } from '@mandi/language/meaning';
import { problemLanguages } from '@mandi/services/http/sentences';

/** All that can be set from outside, read once at the start. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  readonly demo: boolean;
  readonly defaultLanguage: LanguageCode;
  readonly telemetry: 'off' | 'errors' | 'all';
}

/** One setting: the only place where its name, form, default and meaning stand. */
export interface Setting<T> {
  readonly name: string;
  readonly form: string;
  readonly fallback: string;
  readonly meaning: string;
  /** Undefined for text that is not of the form. */
  readonly read: (text: string) => T | undefined;
}

function choice<T extends string>(choices: readonly T[]): (text: string) => T | undefined {
  return (text) => choices.find((one) => one === text);
}

export const definitions: { readonly [K in keyof Settings]: Setting<Settings[K]> } = {
  port: {
    name: 'PORT',
    form: 'a whole number from 0 to 65535; 0 takes any free port',
    fallback: '8080',
    meaning: 'The port that the server listens on.',
    read: (text) => (/^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : undefined),
  },
  host: {
    name: 'HOST',
    form: 'a network address or host name',
    fallback: '127.0.0.1',
    meaning: 'The address that the server listens on. 0.0.0.0 opens it to the network.',
    read: (text) => (/^[A-Za-z0-9.:_-]{1,253}$/.test(text) ? text : undefined),
  },
  dataDir: {
    name: 'DATA_DIR',
    form: 'a folder, from the project when it is not absolute',
    fallback: '.data',
    meaning: 'Where the database, keys, photos and recordings are kept. Made when absent.',
    read: (text) => (text.includes('\0') || text === '' ? undefined : text),
  },
  demo: {
    name: 'DEMO',
    form: 'on or off',
    fallback: 'on',
    meaning:
      'Fills an empty database with demo people and lots, and shows the sign-in code of demo numbers (+91 5…) in the answer to login.',
    read: (text) => ({ on: true, off: false })[text],
  },
  defaultLanguage: {
    name: 'DEFAULT_LANGUAGE',
    form: `one of ${problemLanguages.join(', ')}`,
    fallback: 'en',
    meaning: 'The language of answers to callers who name none that the server has.',
    read: choice(problemLanguages),
  },
  telemetry: {
    name: 'TELEMETRY',
    form: 'off, errors or all',
    fallback: 'errors',
    meaning:
      'What is written to standard error as lines of JSON: nothing, warnings and errors, or every request as well. Never personal data.',
    read: choice(['off', 'errors', 'all']),
  },
};

/** A setting that is not of its form. */
export class WrongSetting extends Error {
  constructor({ name, form }: Setting<unknown>, text: string) {
    super(`${name} must be ${form}, but is "${text.slice(0, 100)}".`);
    this.name = 'WrongSetting';
  }
}

/** Reads all settings. Errors: WrongSetting, with the name of the variable. */
export function readSettings(variables: Readonly<Record<string, string | undefined>>, projectRoot: string): Settings {
  const entries = Object.entries(definitions).map(([key, definition]) => [key, readOne(definition, variables)]);
  const settings = Object.fromEntries(entries) as Settings;
  const { dataDir } = settings;
  return { ...settings, dataDir: isAbsolute(dataDir) ? dataDir : join(projectRoot, dataDir) };
}

function readOne(definition: Setting<unknown>, variables: Readonly<Record<string, string | undefined>>): unknown {
  const text = variables[definition.name] ?? definition.fallback;
  const value = definition.read(text);
  if (value === undefined) throw new WrongSetting(definition, text);
  return value;
}
