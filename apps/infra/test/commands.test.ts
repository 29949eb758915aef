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
  for (const command of ['install', 'synth', 'deploy', 'destroy', 'validate', 'cost', 'lint', 'failover']) {
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

test('failing over says what it would do, and needs a second region and somebody to ask', () => {
  const { status, stdout } = run('failover', '--stage', 'production', '--to', 'ap-south-2', '--dry-run');
  assert.equal(status, 0);
  assert.match(stdout, /StandbyLive: what writes by itself is switched on in ap-south-2/);
  assert.match(stdout, /"second" into the key-value store/);
  assert.match(run('failover', '--stage', 'production', '--to', 'ap-south-2').stderr, /Nobody can be asked here/);
  assert.match(run('failover', '--stage', 'staging', '--to', 'ap-south-1').stderr, /has one region/);
  assert.match(
    run('failover', '--stage', 'production', '--to', 'eu-west-1').stderr,
    /must be one of ap-south-1, ap-south-2/,
  );
});

test('an unknown stage or option, and a domain without its certificate, stop with a sentence', () => {
  assert.match(run('synth', '--stage', 'prod').stderr, /must be one of development, staging, production/);
  assert.match(run('synth', '--stag', 'staging').stderr, /--stag/);
  assert.match(run('synth', '--stage', 'staging', '--domain', 'a.example').stderr, /--certificate together/);
  assert.match(run('validate', '--stage', 'staging').stderr, /--before or --after/);
});
