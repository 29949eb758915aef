import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { audioOf, type SaidName, said } from '../apps/web/src/demo/said.ts';
import { resample, writeWav } from '../packages/drivers/src/sound/wav.ts';
import { KokoroEngine, spokenRate } from '../packages/drivers/src/speech/kokoro/engine.ts';
import { phonemes } from '../packages/drivers/src/speech/kokoro/phonemes.ts';
import { loadRuntime, packFiles, packFolder } from '../packages/drivers/src/speech/pack.ts';
import { projectRoot } from './rooms/check.ts';

const help = `usage: DATA_DIR=… node tools/story-audio.ts

Makes the recordings of the story at /demo anew with the voices of the speech pack in DATA_DIR: 16 kHz, 16 bit, mono.`;

if (process.argv.includes('--help')) {
  console.log(help);
  process.exit(0);
}

/** Kokoro's Hindi voices; it has none for Tamil, so that Kaveri has a Hindi accent. */
const voices = { kaveri: 'hf_beta', ramesh: 'hm_omega' } as const;
const languages = { kaveri: 'ta', ramesh: 'hi' } as const;

const pack = packFolder(resolve(projectRoot, process.env['DATA_DIR'] ?? '.mandi'));
const runtime = loadRuntime(pack);
const session = await runtime.InferenceSession.create(join(pack, packFiles.voice), {
  executionProviders: ['cpu'],
  logSeverityLevel: 3,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
});
const kokoro = new KokoroEngine(runtime, session);
mkdirSync(join(projectRoot, 'apps/web/public/story'), { recursive: true });

for (const [name, { who, text }] of Object.entries(said)) {
  const sounds = phonemes(text, languages[who]);
  if (sounds === undefined) throw new Error(`cannot be said: ${text}`);
  const voice = new Uint8Array(readFileSync(join(pack, `kokoro/voices/${voices[who]}.bin`)));
  const samples = await kokoro.speak(sounds, new Float32Array(voice.buffer), 1);
  const wav = writeWav(resample({ samples, rate: spokenRate }, 16_000));
  writeFileSync(join(projectRoot, 'apps/web/public', audioOf(name as SaidName)), wav);
  console.log(name, `${(samples.length / spokenRate).toFixed(1)} s`, `${Math.round(wav.length / 1024)} KB`);
}
