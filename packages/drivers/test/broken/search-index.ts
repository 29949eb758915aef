import type { SearchDocument, SearchIndex } from '@mandi/ports';
import { searchIndexContract } from '@mandi/ports/contracts/search-index';
import { systemRandomness } from '../../src/local/randomness.ts';
import { FtsSearchIndex } from '../../src/local/search-index-fts.ts';
import type { BrokenDriver } from './broken-driver.ts';

type Fault = (index: SearchIndex) => Partial<SearchIndex>;

function broken(fault: string, over: Fault, caughtBy: readonly string[]): BrokenDriver {
  const register = (name: string) =>
    searchIndexContract(name, async () => {
      const right = new FtsSearchIndex(':memory:', systemRandomness, systemRandomness.bytes(32));
      const parts: SearchIndex = {
        put: (documents) => right.put(documents),
        remove: (id, version) => right.remove(id, version),
        search: (request) => right.search(request),
      };
      return { index: { ...parts, ...over(right) }, close: () => right.close() };
    });
  return { fault, register, caughtBy };
}

/** An index that puts what `made` makes of each document. */
const putting =
  (made: (document: SearchDocument) => SearchDocument): Fault =>
  (index) => ({ put: (documents) => index.put(documents.map(made)) });

const beginnings = (term: string): string[] => Array.from(term, (_, at) => term.slice(0, at + 1));

export const brokenDrivers: readonly BrokenDriver[] = [
  broken(
    'lets the last put win',
    (index) => {
      let puts = 0;
      return { put: (documents) => index.put(documents.map((document) => ({ ...document, version: ++puts }))) };
    },
    [
      'a document never replaces one of a higher version, and the same one again changes nothing',
      'of one batch the highest version stays, whatever the order',
    ],
  ),
  broken(
    'forgets what was removed',
    (index) => {
      const removed = new Set<string>();
      return {
        remove(id, version) {
          removed.add(id);
          return index.remove(id, version);
        },
        put: (documents) =>
          index.put(
            documents.map((document) =>
              removed.has(document.id) ? { ...document, version: document.version + 1_000 } : document,
            ),
          ),
      };
    },
    ['a removed document stays out until a higher version comes'],
  ),
  broken('removes whatever the version', (index) => ({ remove: (id) => index.remove(id, 1_000) }), [
    'a late removal does not touch a higher version',
    'a removed document stays out until a higher version comes',
  ]),
  broken(
    'finds by parts of words',
    putting((document) => ({ ...document, terms: document.terms.flatMap(beginnings) })),
    ['a document is found by each of its words, in any script, and by no other'],
  ),
  broken(
    'keeps Latin words only',
    putting((document) => ({ ...document, terms: document.terms.filter((term) => /^[ -~]*$/.test(term)) })),
    ['a document is found by each of its words, in any script, and by no other'],
  ),
  broken(
    'splits words at their spaces and signs',
    putting((document) => ({ ...document, terms: document.terms.flatMap((term) => term.split(/\W/)) })),
    ['words that look like a query are only words'],
  ),
  broken('does not filter', (index) => ({ search: (request) => index.search({ ...request, filters: {} }) }), [
    'for each filter one of the values must be had',
  ]),
  broken(
    'does not rank',
    putting((document) => ({ ...document, rank: 0 })),
    ['of equal matches the higher rank comes first'],
  ),
  broken(
    'wants all of the words',
    (index) => ({
      async search(request) {
        const found = await Promise.all(request.terms.map((term) => index.search({ ...request, terms: [term] })));
        return { ids: (found[0]?.ids ?? []).filter((id) => found.every(({ ids }) => ids.includes(id))) };
      },
    }),
    ['any of the words is enough, and more of them come first', 'without words all documents are found, by rank'],
  ),
  broken(
    'counts its pages and signs nothing',
    (index) => ({
      async search({ cursor, limit, ...request }) {
        const { ids } = await index.search({ ...request, limit: 1_000 });
        const from = Number(cursor ?? 0);
        return {
          ids: ids.slice(from, from + limit),
          ...(from + limit < ids.length ? { cursor: String(from + limit) } : {}),
        };
      },
    }),
    ['a cursor is refused when forged or put to another request'],
  ),
];
