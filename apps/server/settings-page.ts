import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { settingsPage } from './src/settings-page.ts';

/** Writes docs/settings.md anew: node apps/server/settings-page.ts */
writeFileSync(join(import.meta.dirname, '../../docs/settings.md'), settingsPage());
