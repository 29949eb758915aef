import { spawnSync } from 'node:child_process';
import { folder, stop } from './cdk.ts';
import { optionsOf } from './options.ts';

const help = `usage: npm run infra:install

Installs what apps/infra/package-lock.json pins: the CDK, its command line and cdk-nag. Kept apart from the rest, so that
"npm start" never needs them.

  --help   this text`;

optionsOf({ help: { type: 'boolean', default: false } } as const, help);
const npm = process.env['npm_execpath'];
const [command, words] = npm === undefined ? ['npm', []] : [process.execPath, [npm]];
const { status } = spawnSync(command, [...words, 'ci', '--no-fund', '--no-audit'], { cwd: folder, stdio: 'inherit' });
if (status !== 0) stop('The packages could not be installed: see the message of npm above.');
