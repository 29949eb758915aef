import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { failureSentence } from '../src/failure-sentence.ts';
import { definitions, readSettings, WrongSetting } from '../src/settings.ts';
import { settingsPage } from '../src/settings-page.ts';

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Started = AsyncDisposable & {
  readonly address: string;
  readonly out: string;
  readonly stop: (signal: NodeJS.Signals) => Promise<Ended>;
};

function launch(env: Record<string, string>, ...args: string[]) {
  const child = spawn(process.execPath, [join(import.meta.dirname, '../src/main.ts'), ...args], {
    env: { ...process.env, PORT: '0', ...env },
  });
  const told = { out: '', err: '' };
  child.stdout.on('data', (data) => (told.out += data));
  child.stderr.on('data', (data) => (told.err += data));
  const ended = once(child, 'close').then(([code]): Ended => ({ code, ...told }));
  return { child, told, ended };
}

async function start(env: Record<string, string>): Promise<Started> {
  const { child, told, ended } = launch(env);
  while (!told.out.includes('Ctrl+C')) {
    await Promise.race([once(child.stdout, 'data'), ended]);
    if (child.exitCode !== null) assert.fail(told.err);
  }
  const address = /http:\S+/.exec(told.out)?.[0] ?? assert.fail(told.out);
  const stop = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { address, out: told.out, stop, [Symbol.asyncDispose]: async () => void (await stop('SIGKILL')) };
}

test('the first start fills an empty folder, tells address, people and how to stop; the second finds all as it was', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'mandi-start-'));
  const first = await start({ DATA_DIR: dir });
  assert.match(first.out, /\+915000000001 {2}vendor {2}காவேரி/);
  assert.match(first.out, /\+915000000002 {2}B2B {5}रमेश/);
  const lots = async ({ address }: Started) =>
    (await (await fetch(`${address}/v1/products?category=agriculture`)).json()).products;
  const found = (await lots(first)).map((one: { productId: string }) => one.productId);
  assert.ok(found.length >= 3);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const { code, err } = await (signal === 'SIGINT' ? first : await start({ DATA_DIR: dir })).stop(signal);
    assert.deepEqual([code, err], [0, '']);
  }
  await using third = await start({ DATA_DIR: dir });
  assert.deepEqual(
    (await lots(third)).map((one: { productId: string }) => one.productId),
    found,
  );
  rmSync(dir, { recursive: true });
});

test('the demo people sign in by themselves, and Ramesh finds what is offered', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'mandi-start-'));
  await using server = await start({ DATA_DIR: dir });
  const post = async (path: string, body: object) =>
    (
      await fetch(`${server.address}/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json();
  const phone = '+915000000002';
  const { demoCode } = await post('/auth/login', { phone });
  const { profile, accessToken } = await post('/auth/verify', { phone, code: demoCode });
  assert.deepEqual([profile.userType, profile.languages[0]], ['B2B', 'hi']);
  const headers = { authorization: `Bearer ${accessToken}`, 'accept-language': 'hi' };
  const search = await fetch(`${server.address}/v1/products/search?q=${encodeURIComponent('प्याज')}`, { headers });
  const { products } = await search.json();
  assert.deepEqual(
    products.map((one: { crop: string }) => one.crop),
    ['onion'],
  );
  assert.match(products[0].rendering.screen, /प्याज/);
  await server.stop('SIGKILL');
  rmSync(dir, { recursive: true });
});

test('an open live line does not hold up an orderly stop', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'mandi-start-'));
  const server = await start({ DATA_DIR: dir });
  const post = async (path: string, body: object) =>
    (
      await fetch(`${server.address}/v1${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).json();
  const phone = '+915000000001';
  const { demoCode } = await post('/auth/login', { phone });
  const { userId, accessToken } = await post('/auth/verify', { phone, code: demoCode });
  const line = await fetch(`${server.address}/v1/live?topic=user/${userId}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  });
  assert.equal(line.status, 200);
  const began = performance.now();
  assert.equal((await server.stop('SIGTERM')).code, 0);
  assert.ok(performance.now() - began < 4_000);
  await line.text();
  rmSync(dir, { recursive: true });
});

async function refusedStart(env: Record<string, string>): Promise<string> {
  const { ended } = launch(env);
  const { code, out, err } = await ended;
  assert.deepEqual([code, out], [1, '']);
  assert.equal(err.trim().split('\n').length, 1, err);
  return err;
}

test('a taken port is one plain sentence', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const port = `${(taken.address() as AddressInfo).port}`;
  const dir = mkdtempSync(join(tmpdir(), 'mandi-start-'));
  assert.equal(
    await refusedStart({ PORT: port, DATA_DIR: dir }),
    `Port ${port} is taken by another program: stop it, or start with another PORT.\n`,
  );
  taken.close();
  rmSync(dir, { recursive: true });
});

test('a data folder that cannot be written is one plain sentence', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'mandi-start-'));
  const file = join(dir, 'a-file');
  writeFileSync(file, '');
  assert.match(await refusedStart({ DATA_DIR: join(file, 'data') }), /^The server cannot use its data folder: .+\.\n$/);
  rmSync(dir, { recursive: true });
});

test('a read-only data folder is one plain sentence', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'mandi-start-'));
  chmodSync(dir, 0o500);
  // The superuser writes wherever the disk allows; nobody makes files in the kernel's own folder.
  const readOnly = process.getuid?.() === 0 ? '/sys' : dir;
  assert.match(await refusedStart({ DATA_DIR: readOnly }), /^The server cannot use its data folder: .+\.\n$/);
  rmSync(dir, { recursive: true });
});

test('a folder in use by another server is one plain sentence', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'mandi-start-'));
  await using _server = await start({ DATA_DIR: dir });
  assert.match(await refusedStart({ DATA_DIR: dir }), /^The server cannot use its data folder: .+\.\n$/);
});

test('a full disk is one plain sentence', () => {
  const full = Object.assign(new Error('write failed'), { code: 'ENOSPC' });
  assert.equal(failureSentence(full), 'The disk is full: make room and start again.');
});

const wrong = {
  PORT: ['http', '-1', '65536', '80.5', ''],
  HOST: ['', 'a b'],
  DATA_DIR: [''],
  DEMO: ['yes', ''],
  DEFAULT_LANGUAGE: ['xx'],
  TELEMETRY: ['loud'],
};
for (const [name, texts] of Object.entries(wrong)) {
  test(`${name} that is not of its form is refused by its name`, () => {
    for (const text of texts) {
      assert.throws(
        () => readSettings({ [name]: text }, '/project'),
        (error) => error instanceof WrongSetting && error.message.startsWith(`${name} must be`),
      );
    }
  });
}

test('a wrong setting stops the start with its name', async () => {
  assert.match(await refusedStart({ PORT: 'http' }), /^PORT must be a whole number/);
});

test('each setting has a default that is of its form, and a line in docs/settings.md', () => {
  assert.doesNotThrow(() => readSettings({}, '/project'));
  assert.equal(readSettings({}, '/project').dataDir, '/project/.data');
  assert.equal(readFileSync(new URL('../../../docs/settings.md', import.meta.url), 'utf8'), settingsPage());
  assert.ok(Object.keys(definitions).length >= 6);
});

test('--help tells every setting', async () => {
  const { ended } = launch({}, '--help');
  const { code, out } = await ended;
  assert.equal(code, 0);
  for (const { name } of Object.values(definitions)) assert.ok(out.includes(name), name);
});
