import { join } from 'node:path';
import { startServer } from '../src/server.ts';
import { readSettings } from '../src/settings.ts';

/** The real server in a process of its own. It is loaded ahead of time and opens its data folder when it is told to. */
process.once('message', async () => {
  const projectRoot = join(import.meta.dirname, '../../..');
  const { address } = await startServer(readSettings(process.env, projectRoot), projectRoot);
  process.send?.({ address });
});
process.once('disconnect', () => process.exit(0));
process.send?.('loaded');
