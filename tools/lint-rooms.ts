import { globSync } from 'node:fs';
import { checkRooms, projectRoot } from './rooms/check.ts';

const files = globSync('{packages,apps}/*/src/**/*.{ts,tsx}', { cwd: projectRoot }).map(
  (file) => `${projectRoot}/${file}`,
);
const { broken, checked } = checkRooms(projectRoot, files);
for (const line of broken) console.error(line);
console.log(`rooms: ${checked} imports in ${files.length} files checked, ${broken.length} against the table`);
process.exitCode = broken.length > 0 ? 1 : 0;
