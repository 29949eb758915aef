import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { webRoutes } from '../src/web-files.ts';

const script = 'console.log("namaste");\n'.repeat(100);

/** A built app in a folder, beside something that nobody may read. */
function site() {
  const folder = mkdtempSync(join(tmpdir(), 'mandi-web-'));
  mkdirSync(join(folder, 'dist/assets'), { recursive: true });
  writeFileSync(join(folder, 'dist/index.html'), '<!doctype html><title>Mandi</title>');
  writeFileSync(join(folder, 'dist/assets/main-a1b2c3.js'), script);
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  const app = webRoutes(join(folder, 'dist'));
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://test.invalid${path}`, { headers });
  return { get, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}

test('every screen is the one page, asked for again each time and not sent again when it is the same', async () => {
  using web = site();
  for (const path of ['/', '/demo', '/lots/01ARZ3NDEKTSV4RRFFQ69G5FAV']) {
    const page = await web.get(path);
    assert.deepEqual([page.status, page.headers.get('cache-control')], [200, 'no-cache']);
    assert.match(await page.text(), /Mandi/);
    const again = await web.get(path, { 'if-none-match': page.headers.get('etag') ?? '' });
    assert.equal(again.status, 304);
  }
});

test('a file with a hash in its name is kept for a year, and is sent small', async () => {
  using web = site();
  const plain = await web.get('/assets/main-a1b2c3.js');
  assert.equal(plain.headers.get('cache-control'), 'public, max-age=31536000, immutable');
  assert.equal(await plain.text(), script);
  const small = await web.get('/assets/main-a1b2c3.js', { 'accept-encoding': 'gzip, br' });
  assert.equal(small.headers.get('content-encoding'), 'gzip');
  assert.ok((await small.arrayBuffer()).byteLength < script.length / 5);
});

test('scripts, styles and connections come from this origin only', async () => {
  using web = site();
  const policy = (await web.get('/')).headers.get('content-security-policy') ?? '';
  for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'"]) {
    assert.ok(policy.includes(part), part);
  }
  assert.ok(!policy.includes('unsafe'));
});

for (const path of [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%2f..%2fsecret.txt',
  '/%00.txt',
  '/%ff.js',
  '/absent.js',
]) {
  test(`${path} leads nowhere`, async () => {
    using web = site();
    const answer = await web.get(path);
    assert.equal(answer.status, 404);
    assert.ok(!(await answer.text()).includes('secret'));
  });
}
