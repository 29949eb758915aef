import { definitions } from './settings.ts';

/** docs/settings.md, as it must be. */
export function settingsPage(): string {
  const rows = Object.values(definitions).map(
    ({ name, form, fallback, meaning }) => `| \`${name}\` | ${meaning} | ${form} | \`${fallback}\` |`,
  );
  return [
    '# Settings',
    '',
    'Environment variables, read once at the start. A wrong one stops the start with its name.',
    'Made from [settings.ts](../apps/server/src/settings.ts) by `node apps/server/settings-page.ts`; a test compares the two.',
    '',
    '| name | what it does | form | default |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

/** The same for `--help`. */
export function settingsHelp(): string {
  const rows = Object.values(definitions).map(
    ({ name, form, fallback, meaning }) => `  ${name} (${fallback})\n      ${meaning}\n      ${form}`,
  );
  return ['usage: npm start', '', 'Settings, as environment variables, with their defaults:', '', ...rows].join('\n');
}
