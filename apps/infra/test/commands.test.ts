import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';

/** A command as an operator runs it, with nobody at the terminal. */
function run(command: string, ...words: readonly string[]) {
  const script = join(import.meta.dirname, '..', 'tools', `${command}.ts`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...words], { encoding: 'utf8', input: '' });
  return { status, stdout, stderr };
}

test('every command explains itself and does nothing else', () => {
  for (const command of ['install', 'synth', 'deploy', 'destroy', 'validate', 'cost']) {
    const { status, stdout } = run(command, '--help');
    assert.equal(status, 0, command);
    assert.match(stdout, new RegExp(`^usage: npm run infra:${command}`));
  }
});

test('production is not destroyed by a command', () => {
  const { status, stderr } = run('destroy', '--stage', 'production');
  assert.equal(status, 2);
  assert.match(stderr, /docs\/runbook\.md#end-of-production/);
});

test('nothing is deployed or destroyed where nobody can be asked', () => {
  for (const [command, ...words] of [['deploy'], ['destroy', '--stage', 'staging']] as const) {
    const { status, stderr } = run(command, ...words);
    assert.equal(status, 2);
    assert.match(stderr, /Nobody can be asked here/);
  }
});

test('an unknown stage or option, and a domain without its certificate, stop with a sentence', () => {
  assert.match(run('synth', '--stage', 'prod').stderr, /must be one of development, staging, production/);
  assert.match(run('synth', '--stag', 'staging').stderr, /--stag/);
  assert.match(run('synth', '--stage', 'staging', '--domain', 'a.example').stderr, /--certificate together/);
  assert.match(run('validate', '--stage', 'staging').stderr, /--before or --after/);
});
