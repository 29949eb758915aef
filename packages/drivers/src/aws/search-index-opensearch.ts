import type { Randomness, SearchDocument, SearchIndex, SearchPage, SearchRequest } from '@mandi/ports';
import { PortError } from '@mandi/ports';
import { type Cursors, cursorsUnder } from '../store-rules/cursor.ts';
import { listingsTemplate } from './search-template.ts';
import type { Call, Caller } from './signed-fetch.ts';

/** Milliseconds after which search counts as down, and the categories answer. */
const usualDeadline = 2_000;

export interface OpenSearchSettings {
  /** "https://…", without a slash at its end. */
  readonly endpoint: string;
  readonly call: Caller;
  /** The name that is searched and written; it stands for one index, and for another after a rebuild. */
  readonly alias: string;
  readonly secret: Uint8Array;
  readonly randomness: Randomness;
  /** Milliseconds after which a call counts as not answered; two seconds where nothing is said. */
  readonly deadline?: number;
}

interface Hit {
  readonly _score: number;
  readonly sort: readonly [score: number, rank: number, id: string];
  readonly _source: { readonly id: string };
}

/**
 * A search index on OpenSearch 2.11. Terms and filters are keywords, folded before: they match whole and exactly in any script. A document is
 * written under the version of its thing, so a late event never replaces a newer one; a removed one stays as a mark that carries its version.
 */
export class OpenSearchIndex implements SearchIndex {
  readonly #settings: OpenSearchSettings;
  readonly #cursors: Cursors;

  constructor(settings: OpenSearchSettings) {
    this.#settings = settings;
    this.#cursors = cursorsUnder(settings.secret, settings.randomness);
  }

  /** Makes the template, and a first index behind the alias where there is none. Done once, at a deployment. */
  async prepare(): Promise<void> {
    const { alias } = this.#settings;
    await this.#ask('PUT', `/_index_template/${alias}`, JSON.stringify(listingsTemplate(alias)));
    const { status } = await this.#send('HEAD', `/_alias/${alias}`);
    if (status === 404)
      await this.#ask('PUT', `/${alias}-1`, JSON.stringify({ aliases: { [alias]: { is_write_index: true } } }));
  }

  /**
   * Builds the index anew without a moment in which nothing is found: `fill` is given an index that writes to the new one alone; when it has
   * ended, the alias is turned from the old to the new in one step. Changes that came meanwhile are told again by the feed under a new name.
   */
  async rebuild(fill: (fresh: SearchIndex) => Promise<void>): Promise<void> {
    const { alias } = this.#settings;
    const before = Object.keys((await this.#ask('GET', `/_alias/${alias}`)) as object);
    const next = `${alias}-${Math.max(...before.map((name) => Number(name.slice(alias.length + 1)))) + 1}`;
    await this.#ask('PUT', `/${next}`, '{}');
    await fill(new OpenSearchIndex({ ...this.#settings, alias: next }));
    const actions = [
      ...before.map((index) => ({ remove: { index, alias } })),
      { add: { index: next, alias, is_write_index: true } },
    ];
    await this.#ask('POST', '/_aliases', JSON.stringify({ actions }));
    for (const index of before) await this.#ask('DELETE', `/${index}`);
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    await this.#bulk(
      documents.map(({ id, version, terms, filters, rank }) => ({
        id,
        version,
        source: {
          id,
          terms,
          rank,
          filters: Object.entries(filters).flatMap(([name, values]) => values.map((value) => filterTerm(name, value))),
        },
      })),
    );
  }

  async remove(id: string, version: number): Promise<void> {
    await this.#bulk([{ id, version, source: { id, removed: true } }]);
  }

  async search(request: SearchRequest): Promise<SearchPage> {
    const { terms, filters, limit, cursor } = request;
    if (!Number.isInteger(limit) || limit < 1) throw new PortError('refused', 'a page has at least one document');
    const question = JSON.stringify([terms, filters]);
    const place = cursor === undefined ? undefined : this.#cursors.open(question, cursor);
    const body = {
      size: limit + 1,
      query: queryOf(request),
      sort: [{ _score: 'desc' }, { rank: 'desc' }, { id: 'asc' }],
      track_scores: true,
      _source: ['id'],
      ...(place === undefined ? {} : { search_after: place }),
    };
    const answer = await this.#ask('POST', `/${this.#settings.alias}/_search`, JSON.stringify(body));
    const hits = (answer as { hits: { hits: readonly Hit[] } }).hits.hits;
    const shown = hits.slice(0, limit);
    const ids = shown.map((hit) => hit._source.id);
    const last = shown.at(-1);
    if (last === undefined || hits.length === shown.length) return { ids };
    return { ids, cursor: this.#cursors.seal(question, [...last.sort]) };
  }

  async #bulk(
    writes: readonly { readonly id: string; readonly version: number; readonly source: object }[],
  ): Promise<void> {
    if (writes.length === 0) return;
    const lines = writes.flatMap(({ id, version, source }) => [
      JSON.stringify({ index: { _index: this.#settings.alias, _id: id, version, version_type: 'external_gte' } }),
      JSON.stringify(source),
    ]);
    const answer = (await this.#ask('POST', '/_bulk', `${lines.join('\n')}\n`)) as {
      readonly items: readonly { readonly index: { readonly status: number } }[];
    };
    // 409: a newer version is there already, which is as it should be.
    const failed = answer.items.filter(({ index: { status } }) => status >= 300 && status !== 409);
    if (failed.length > 0) throw new PortError('unavailable', `search did not take ${failed.length} documents`);
  }

  async #ask(method: Call['method'], path: string, body?: string): Promise<unknown> {
    const response = await this.#send(method, path, body);
    if (response.ok) return heard(response.json());
    const { status } = response;
    await response.body?.cancel();
    // Our own role is at fault: nothing that who searches did.
    if (status === 401 || status === 403) throw new PortError('unavailable', 'search does not let us');
    throw new PortError('unavailable', `search answered ${status}`);
  }

  async #send(method: Call['method'], path: string, body?: string): Promise<Response> {
    const { endpoint, call } = this.#settings;
    const headers = { 'content-type': path === '/_bulk' ? 'application/x-ndjson' : 'application/json' };
    const { deadline = usualDeadline } = this.#settings;
    return heard(call({ method, url: endpoint + path, headers, deadline, ...(body === undefined ? {} : { body }) }));
  }
}

/** What search says, to its end. Errors: PortError where it does not come, or is cut. */
async function heard<T>(saying: Promise<T>): Promise<T> {
  try {
    return await saying;
  } catch (error) {
    const late = error instanceof Error && error.name === 'TimeoutError';
    throw new PortError(late ? 'timeout' : 'unavailable', 'search does not answer', error);
  }
}

/** A filter's name and value as one keyword. */
const filterTerm = (name: string, value: string): string => `${name}=${value}`;

/** Each word that matches scores one, so that more of them come first. */
function queryOf({ terms, filters }: SearchRequest): object {
  const wanted = [...new Set(terms)].map((term) => ({
    constant_score: { filter: { term: { terms: term } }, boost: 1 },
  }));
  const narrowing = Object.entries(filters).map(([name, values]) => ({
    terms: { filters: values.map((value) => filterTerm(name, value)) },
  }));
  return {
    bool: {
      filter: narrowing,
      must_not: [{ term: { removed: true } }],
      ...(wanted.length === 0 ? {} : { should: wanted, minimum_should_match: 1 }),
    },
  };
}
