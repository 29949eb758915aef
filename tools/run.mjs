// Runs a TypeScript file of this project on Node 24. Plain JavaScript, for it must start on any Node from 20.19,
// before anything is installed: it installs what package-lock.json says, then hands over to the pinned Node.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(root, 'node_modules', '.installed-from');

function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

function lockHash() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

/** Installs where package-lock.json changed since the last time, and remembers which Node then runs. */
function installed() {
  const wanted = lockHash();
  const [last, node] = existsSync(stamp) ? readFileSync(stamp, 'utf8').split('\n') : [];
  if (last === wanted && node && existsSync(node)) return node;
  if (last !== wanted) install();
  const runs = node24();
  writeFileSync(stamp, `${wanted}\n${runs}`);
  return runs;
}

function install() {
  console.error('Installing the packages of package-lock.json (once, about a minute) …');
  const npm = process.env.npm_execpath;
  const [command, first] = npm ? [process.execPath, [npm]] : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const result = spawnSync(command, [...first, 'ci', '--loglevel=error', '--no-fund', '--no-audit'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: !npm && process.platform === 'win32',
  });
  if (result.status !== 0)
    stop('The packages could not be installed: see npm’s message above, check the network, and try again.');
}

/** The pinned Node where its binary is there and runs here, else this one when it is new enough. */
function node24() {
  const pinned = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned;
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath;
  return stop(
    `Node 24 is needed: the pinned one does not run on this machine and this is ${process.version}. Install Node 24 or newer and try again.`,
  );
}

const node = installed();
const [script, ...rest] = process.argv.slice(2);
// Node keeps what it stripped and compiled, which halves the time of every start but the first.
const env = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled'), ...process.env };
const child = spawn(node, [join(root, script), ...rest], { stdio: 'inherit', cwd: root, env });
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
