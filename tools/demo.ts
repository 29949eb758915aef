import { parseArgs } from 'node:util';
import { checkDeal } from './demo/check.ts';
import { startOwnServer } from './demo/own-server.ts';
import { playMainJob } from './demo/play.ts';
import { screen } from './demo/screen.ts';
import { voiceFor } from './demo/voice.ts';

const help = `Plays the main job in the terminal: Kaveri sells tomatoes in Tamil, Ramesh buys them in Hindi.

npm run demo -- [--server URL] [--audio FOLDER]

  --server URL     a running server with DEMO=on, for instance http://127.0.0.1:8080;
                   without it the demo starts a server of its own in a new folder, and removes both after
  --audio FOLDER   recordings to be uploaded and heard by the server, named by the step: offer.wav, search.wav, bid.wav,
                   counter.wav, accept.wav; used only where the server itself can hear the language
  --help           this page

Without recordings, or where the server cannot hear, the written words of the script are used, and each turn says which.
The exit code is 0 only when the deal's facts equal the agreed ones in both languages.`;

const { values } = parseArgs({
  options: {
    server: { type: 'string' },
    audio: { type: 'string' },
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
    const voice = await voiceFor(address, values.audio);
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
