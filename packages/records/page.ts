import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordsPage } from './src/page.ts';

/** Writes docs/records.md anew: node packages/records/page.ts */
writeFileSync(join(import.meta.dirname, '../../docs/records.md'), recordsPage());
