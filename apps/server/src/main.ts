import { join } from 'node:path';
import { demoPeople } from './demo-people.ts';
import { failureSentence } from './failure-sentence.ts';
import { startServer } from './server.ts';
import { readSettings } from './settings.ts';
import { settingsHelp } from './settings-page.ts';

if (process.argv.includes('--help')) {
  console.log(settingsHelp());
  process.exit(0);
}

try {
  const projectRoot = join(import.meta.dirname, '../../..');
  const settings = readSettings(process.env, projectRoot);
  const running = await startServer(settings, projectRoot);
  console.log(`Ek Bharath Ek Mandi: ${running.address}`);
  console.log(`The main job on two phones: ${running.address}/demo   The API: ${running.address}/v1/docs`);
  if (settings.demo) {
    for (const { name, phone, userType } of Object.values(demoPeople))
      console.log(`  ${phone}  ${userType.padEnd(6)}  ${name}`);
    console.log('Codes of these numbers are shown on the screen.');
  }
  console.log('Stop with Ctrl+C.');
  const stop = () =>
    running.stop().then(
      () => process.exit(0),
      (error) => fail(error),
    );
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
} catch (error) {
  fail(error);
}

function fail(error: unknown): never {
  console.error(failureSentence(error));
  process.exit(1);
}
