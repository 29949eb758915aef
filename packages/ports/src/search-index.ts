/** One thing that can be found. `terms` are all words of all languages it may be found by, already folded. */
export interface SearchDocument {
  readonly id: string;
  /** The version of the thing: a document never replaces one of a higher version. */
  readonly version: number;
  readonly terms: readonly string[];
  /** Exact-match filters, for instance crop, category, state, district, audience. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** Ranks equal matches: higher first. */
  readonly rank: number;
}

export interface SearchRequest {
  /** Words of which at least one must match, already folded; empty means all documents. */
  readonly terms: readonly string[];
  /** For each name: at least one of the values. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly limit: number;
  readonly cursor?: string;
}

export interface SearchPage {
  readonly ids: readonly string[];
  readonly cursor?: string;
}

/** Finds things by words. It is fed by the change feed and may lag; it can be rebuilt at any time. */
export interface SearchIndex {
  put(documents: readonly SearchDocument[]): Promise<void>;
  /** Removes the document unless a higher version is there; a later `put` of a lower version stays out. */
  remove(id: string, version: number): Promise<void>;
  search(request: SearchRequest): Promise<SearchPage>;
}
