import assert from 'node:assert/strict';
import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PortError } from '@mandi/ports';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { systemRandomness } from './randomness.ts';
import { openSecret } from './secret.ts';

test('a secret is made once, kept, apart from others, and readable by its owner only', (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  const secret = openSecret(folder.path, 'tokens', systemRandomness);
  assert.equal(secret.length, 32);
  assert.deepEqual(openSecret(folder.path, 'tokens', systemRandomness), secret);
  assert.notDeepEqual(openSecret(folder.path, 'cursors', systemRandomness), secret);
  assert.equal(statSync(join(folder.path, 'tokens.key')).mode & 0o777, 0o600);
  assert.deepEqual(readdirSync(folder.path).sort(), ['cursors.key', 'tokens.key']);
});

test('a damaged secret is said to be so and not replaced', (t) => {
  const folder = temporaryFolder();
  t.after(() => folder.remove());
  writeFileSync(join(folder.path, 'tokens.key'), 'short');
  assert.throws(
    () => openSecret(folder.path, 'tokens', systemRandomness),
    (error) => error instanceof PortError && error.failure === 'corrupt',
  );
});
