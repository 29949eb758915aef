import { join } from 'node:path';
import { searchIndexContract } from '@mandi/ports/contracts/search-index';
import { temporaryFolder } from '../../test/temporary-folder.ts';
import { systemRandomness } from './randomness.ts';
import { FtsSearchIndex } from './search-index-fts.ts';

searchIndexContract('search index in FTS5', async () => {
  const folder = temporaryFolder();
  const index = new FtsSearchIndex(join(folder.path, 'search.db'), systemRandomness, systemRandomness.bytes(32));
  return {
    index,
    close: async () => {
      await index.close();
      folder.remove();
    },
  };
});
