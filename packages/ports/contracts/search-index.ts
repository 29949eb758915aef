import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { SearchDocument, SearchIndex, SearchRequest } from '../src/index.ts';
import type { ContractOptions } from './expectations.ts';
import { eventually, fails, opened } from './expectations.ts';

export interface SearchUnderTest {
  readonly index: SearchIndex;
  close(): Promise<void>;
}

const lot = (id: string, more: Partial<SearchDocument> = {}): SearchDocument => ({
  id,
  version: 1,
  terms: ['tomato', 'टमाटर', 'தக்காளி'],
  filters: { state: ['Karnataka'], audience: ['B2B', 'B2C'] },
  rank: 0,
  ...more,
});
const words = (...terms: string[]): SearchRequest => ({ terms, filters: {}, limit: 100 });

/** What every search index must do. `open` gives an empty one for each test. */
export function searchIndexContract(
  name: string,
  open: () => Promise<SearchUnderTest>,
  options: ContractOptions = {},
): void {
  describe(name, options, () => {
    const finds = (index: SearchIndex, request: SearchRequest, ids: readonly string[]) =>
      eventually(async () => assert.deepEqual((await index.search(request)).ids, ids));

    test('a document is found by each of its words, in any script, and by no other', async (t) => {
      const { index } = await opened(t, open);
      await index.put([
        lot('a', { terms: ['tomato', 'टमाटर', 'தக்காளி'] }),
        lot('b', { terms: ['onion', 'प्याज', 'வெங்காயம்'] }),
      ]);
      for (const term of ['tomato', 'टमाटर', 'தக்காளி']) await finds(index, words(term), ['a']);
      await finds(index, words('வெங்காயம்'), ['b']);
      for (const term of ['tomat', 'टमाट', 'தக்கா', 'potato']) await finds(index, words(term), []);
    });

    test('words that look like a query are only words', async (t) => {
      const { index } = await opened(t, open);
      const strange = ['a"b', 'or', 'not', 'a*', 'near(', 'x:y', '-', "'", ')', '^', 'two words'];
      await index.put([lot('a', { terms: strange }), lot('b', { terms: ['tomato'] })]);
      for (const term of strange) await finds(index, words(term), ['a']);
      await finds(index, words('toma*'), []);
      await finds(index, words('b OR tomato'), []);
    });

    test('any of the words is enough, and more of them come first', async (t) => {
      const { index } = await opened(t, open);
      await index.put([
        lot('one', { terms: ['tomato'], rank: 9 }),
        lot('both', { terms: ['tomato', 'kolar'], rank: 1 }),
        lot('none', { terms: ['onion'] }),
      ]);
      await finds(index, words('tomato', 'kolar'), ['both', 'one']);
    });

    test('of equal matches the higher rank comes first', async (t) => {
      const { index } = await opened(t, open);
      await index.put([lot('low', { rank: 1 }), lot('high', { rank: 3 }), lot('middle', { rank: 2 })]);
      await finds(index, words('tomato'), ['high', 'middle', 'low']);
    });

    test('without words all documents are found, by rank', async (t) => {
      const { index } = await opened(t, open);
      await index.put([lot('low', { rank: 1, terms: [] }), lot('high', { rank: 2 })]);
      await finds(index, words(), ['high', 'low']);
    });

    test('for each filter one of the values must be had', async (t) => {
      const { index } = await opened(t, open);
      await index.put([
        lot('a', { filters: { state: ['Karnataka'], audience: ['B2B'] }, rank: 3 }),
        lot('b', { filters: { state: ['Tamil Nadu'], audience: ['B2B', 'B2C'] }, rank: 2 }),
        lot('c', { filters: { state: ['Bihar'] }, rank: 1 }),
      ]);
      const filtered = (filters: SearchRequest['filters']) => ({ ...words('tomato'), filters });
      await finds(index, filtered({ state: ['Karnataka', 'Tamil Nadu'] }), ['a', 'b']);
      await finds(index, filtered({ state: ['Karnataka', 'Tamil Nadu', 'Bihar'], audience: ['B2C'] }), ['b']);
      await finds(index, filtered({ state: ['Tamil'] }), []);
      await finds(index, { ...filtered({ audience: ['B2B'] }), terms: [] }, ['a', 'b']);
    });

    test('a document put again is replaced: what it no longer says finds it no longer', async (t) => {
      const { index } = await opened(t, open);
      await index.put([lot('a')]);
      await index.put([lot('a', { version: 2, terms: ['onion'], filters: { state: ['Bihar'] } })]);
      await finds(index, words('onion'), ['a']);
      await finds(index, words('tomato'), []);
      await finds(index, { ...words('onion'), filters: { state: ['Karnataka'] } }, []);
    });

    test('a document never replaces one of a higher version, and the same one again changes nothing', async (t) => {
      const { index } = await opened(t, open);
      await index.put([lot('a', { version: 5, terms: ['new'] })]);
      await index.put([lot('a', { version: 4, terms: ['late'] })]);
      await finds(index, words('new'), ['a']);
      await finds(index, words('late'), []);
      await index.put([lot('a', { version: 5, terms: ['new'] })]);
      await finds(index, words('new'), ['a']);
    });

    test('of one batch the highest version stays, whatever the order', async (t) => {
      const { index } = await opened(t, open);
      await index.put([lot('a', { version: 2, terms: ['new'] }), lot('a', { version: 1, terms: ['old'] })]);
      await finds(index, words('new'), ['a']);
      await finds(index, words('old'), []);
    });

    test('a removed document stays out until a higher version comes', async (t) => {
      const { index } = await opened(t, open);
      await index.put([lot('a', { version: 1 })]);
      await index.remove('a', 3);
      await finds(index, words('tomato'), []);
      await index.put([lot('a', { version: 2 })]);
      await finds(index, words('tomato'), []);
      await index.put([lot('a', { version: 4 })]);
      await finds(index, words('tomato'), ['a']);
    });

    test('a late removal does not touch a higher version', async (t) => {
      const { index } = await opened(t, open);
      await index.put([lot('a', { version: 5 })]);
      await index.remove('a', 4);
      await index.remove('never there', 1);
      await finds(index, words('tomato'), ['a']);
    });

    test('pages give each document once, in order', async (t) => {
      const { index } = await opened(t, open);
      const ids = Array.from({ length: 23 }, (_, at) => `lot-${String(at).padStart(2, '0')}`);
      await index.put(ids.map((id, at) => lot(id, { rank: at % 3 })));
      await eventually(async () => assert.equal((await index.search(words('tomato'))).ids.length, 23));
      const all = (await index.search(words('tomato'))).ids;
      const paged: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await index.search({ ...words('tomato'), limit: 5, ...(cursor === undefined ? {} : { cursor }) });
        paged.push(...page.ids);
        cursor = page.cursor;
      } while (cursor !== undefined);
      assert.deepEqual(paged, all);
    });

    test('a cursor is refused when forged or put to another request', async (t) => {
      const { index } = await opened(t, open);
      await index.put(['a', 'b', 'c'].map((id) => lot(id)));
      const request = { ...words('tomato'), limit: 1 };
      await eventually(async () => assert.equal((await index.search(words('tomato'))).ids.length, 3));
      const { cursor } = await index.search(request);
      assert.ok(cursor !== undefined);
      await fails(index.search({ ...request, cursor: 'x' }), 'refused');
      await fails(index.search({ ...request, terms: ['टमाटर'], cursor }), 'refused');
      await fails(index.search({ ...request, filters: { audience: ['B2B'] }, cursor }), 'refused');
    });
  });
}
