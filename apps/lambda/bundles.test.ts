import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { type Bundle, bundle, entries, mostStartBytes } from './bundles.ts';

const into = mkdtempSync(join(tmpdir(), 'ek-bharath-bundles-'));
let bundles: readonly Bundle[] = [];

before(async () => {
  bundles = await Promise.all(entries().map((entry) => bundle(entry, into)));
});
after(() => rmSync(into, { recursive: true, force: true }));

describe('the bundles of the functions', () => {
  test('load at most 700 KB at their start, and the languages when they are first needed', () => {
    const past = bundles.filter(({ start }) => start > mostStartBytes).map(({ name, start }) => `${name}: ${start}`);
    assert.deepEqual(past, []);
    const { start, whole } = bundles.find(({ name }) => name === 'bids') ?? { start: 0, whole: 0 };
    assert.ok(whole - start > 2_000_000, 'the tables of 23 languages are files of their own');
  });

  test('stand alone: each starts outside of the project, without settings, and has a handler', async () => {
    for (const { folder, name } of bundles) {
      const loaded = (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as { handler?: unknown };
      assert.equal(typeof loaded.handler, 'function', name);
    }
  });

  test('know where a fault lies: a map of the source beside every file, without the source itself', () => {
    const map = JSON.parse(readFileSync(join(into, 'bids', 'index.mjs.map'), 'utf8'));
    assert.ok(map.sources.some((path: string) => path.endsWith('apps/lambda/src/bids.ts')));
    assert.equal(map.sourcesContent, undefined);
  });

  test('carry the files that a function reads', () => {
    const markets = readFileSync(join(into, 'scheduled-import-prices', 'data/prices/markets.csv'), 'utf8');
    assert.match(markets, /^agmarknet_state,/);
  });
});
