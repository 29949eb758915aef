import { join } from 'node:path';
import { demoPeople } from './demo-people.ts';
import { failureSentence } from './failure-sentence.ts';
import { interpreter, listener } from './interpreter.ts';
import { type Running, startServer } from './server.ts';
import { readSettings, type Settings } from './settings.ts';
import { settingsHelp } from './settings-page.ts';

/** Long enough for a page that waited for the start to be answered first. */
const afterStartMilliseconds = 1_500;

/** The tables are compiled at the first words; better now than while the first speaker waits. */
function readTables(): void {
  interpreter.understand('', undefined);
  listener.hear('', 'en', 1);
}

/** Starts the server as the environment says, tells where it is, and stops it in order on SIGINT or SIGTERM. */
export async function run(): Promise<void> {
  if (process.argv.includes('--help')) {
    console.log(settingsHelp());
    return;
  }
  try {
    const projectRoot = join(import.meta.dirname, '../../..');
    const settings = readSettings(process.env, projectRoot);
    const running = await startServer(settings, projectRoot);
    const stop = () => running.stop().then(() => process.exit(0), fail);
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
    console.log(greeting(running, settings));
    setTimeout(readTables, afterStartMilliseconds).unref();
  } catch (error) {
    fail(error);
  }
}

function greeting({ address }: Running, { demo }: Settings): string {
  const people = Object.values(demoPeople).map(
    ({ name, phone, userType }) => `  ${phone}  ${userType.padEnd(6)}  ${name}`,
  );
  return [
    `Ek Bharath Ek Mandi: ${address}`,
    `The main job on two phones: ${address}/demo   The API: ${address}/v1/docs`,
    ...(demo ? ['Demo people (their sign-in code is shown on the screen):', ...people] : []),
    'Stop with Ctrl+C.',
  ].join('\n');
}

function fail(error: unknown): never {
  console.error(failureSentence(error));
  process.exit(1);
}
