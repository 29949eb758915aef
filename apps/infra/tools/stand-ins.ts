import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The entries of apps/lambda that a stage calls: a test holds this list to that folder. */
export const entries = [
  'auth',
  'users',
  'products',
  'bids',
  'chat',
  'translation',
  'prices',
  'cognito-define-challenge',
  'cognito-create-challenge',
  'cognito-verify-challenge',
  'cognito-pre-token',
  'live-authorizer',
  'streams-search',
  'streams-live',
  'streams-lapse',
  'streams-counters',
  'scheduled-close-lots',
  'scheduled-voice-retention',
  'scheduled-import-prices',
] as const;

/** Stand-ins for the bundles of apps/lambda in that folder, where templates are looked at and no function is run. Gives the folder. */
export function standIns(folder: string): string {
  for (const entry of entries) {
    mkdirSync(join(folder, entry), { recursive: true });
    writeFileSync(join(folder, entry, 'index.mjs'), 'export const handler = async () => {};\n');
  }
  return folder;
}
