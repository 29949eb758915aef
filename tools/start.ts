import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './rooms/check.ts';

/** Whether a source of the web app is newer than what was built of it. */
function stale(): boolean {
  const built = join(projectRoot, 'apps/web/dist/index.html');
  if (!existsSync(built)) return true;
  const since = statSync(built).mtimeMs;
  const sources = globSync(
    ['apps/web/{src,public}/**/*', 'apps/web/*.{html,ts}', 'packages/{language,market}/src/**/*.ts'],
    { cwd: projectRoot },
  );
  return sources.some((file) => statSync(join(projectRoot, file)).mtimeMs > since);
}

if (stale() && !process.argv.includes('--help')) {
  console.error('Building the web app …');
  const built = spawnSync(
    process.execPath,
    [join(projectRoot, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    {
      cwd: join(projectRoot, 'apps/web'),
      stdio: 'inherit',
    },
  );
  if (built.status !== 0) {
    console.error('The web app could not be built: see the message above.');
    process.exit(1);
  }
}
await import('../apps/server/src/main.ts');
