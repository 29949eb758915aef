import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkDeal } from './demo/check.ts';
import { startOwnServer } from './demo/own-server.ts';
import { playMainJob } from './demo/play.ts';
import { screen } from './demo/screen.ts';
import { transcriptsOnly, voiceFor } from './demo/voice.ts';

const help = `Plays the story of /demo in the terminal: Kaveri sells tomatoes in Tamil, Ramesh buys them in Hindi.

npm run demo -- [--server URL] [--transcripts]

  --server URL     a running server with DEMO=on, for instance http://127.0.0.1:8080;
                   without it the demo starts a server of its own in a new folder, and removes both after
  --transcripts    say everything from its transcript, also where the server can hear
  --help           this page

Where the server hears (npm run voice:install), the recordings of the story are uploaded and heard by it; else the same words are used
as they are written. Each turn says which, and a turn that was misheard is said again from its transcript.
The exit code is 0 only when the deal's facts equal the agreed ones in both languages.`;

const recordings = join(import.meta.dirname, '../apps/web/public');

const { values } = parseArgs({
  options: {
    server: { type: 'string' },
    transcripts: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else process.exitCode = await demo();

async function demo(): Promise<number> {
  const own = values.server === undefined ? await startOwnServer() : undefined;
  try {
    const address = (values.server ?? own?.address ?? '').replace(/\/$/, '');
    const show = screen((line) => console.log(line));
    const voice = values.transcripts ? transcriptsOnly : await voiceFor(address, recordings);
    show.note(`server: ${address}${own ? ' (its own, in a new folder)' : ''}`);
    show.note(`voice: ${voice.description}`);
    const played = await playMainJob(address, voice, show);
    return checkDeal(played, show) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await own?.stop();
  }
}
