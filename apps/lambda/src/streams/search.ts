import { systemRandomness } from '@mandi/drivers/local/randomness';
import { indexing } from '@mandi/services/products/indexing';
import { loadLanguages } from '../interpreter.ts';
import { stageSearch } from '../search.ts';
import type { Environment } from '../settings.ts';
import { type Outside, type StreamHandler, streamHandler } from './stream-function.ts';

/** Grows when what is indexed of a listing changes. */
const searchVersion = 1;

/** Keeps the search index at what may be bought. The index is prepared by each new container, which changes nothing that is there. */
export const followForSearch = (environment: Environment, outside: Outside = {}): StreamHandler =>
  streamHandler(
    `search-${searchVersion}`,
    environment,
    async ({ client, clock }) => {
      // It reads no pages, so no other container has to read its cursors.
      const cursors = systemRandomness.bytes(32);
      const search = await stageSearch(environment, client, cursors, { alias: outside.searchAlias });
      const [{ interpreter }] = await Promise.all([loadLanguages(), search.prepare()]);
      return indexing({ search, clock, interpreter });
    },
    outside,
  );

export const handler = followForSearch(process.env);
