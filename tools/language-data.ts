import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './names/files.ts';

/**
 * Writes the tables of packages/language that come from the files in `data/`: names of goods that few markets trade, geographical
 * indications, varieties, names of places, PIN codes. A test keeps them current.
 */
const root = new URL('../packages/language/src/', import.meta.url);
const written: string[] = [];
for (const [path, content] of generatedFiles()) {
  writeFileSync(new URL(path, root), content);
  written.push(fileURLToPath(new URL(path, root)));
}
execFileSync('npx', ['biome', 'check', '--write', ...written], { stdio: 'inherit' });
