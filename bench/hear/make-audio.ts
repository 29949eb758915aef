import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readWav, resample, type Sound } from '../../packages/drivers/src/sound/wav.ts';
import { KokoroEngine, spokenRate } from '../../packages/drivers/src/speech/kokoro/engine.ts';
import { phonemes } from '../../packages/drivers/src/speech/kokoro/phonemes.ts';
import { loadRuntime, packFiles, packFolder } from '../../packages/drivers/src/speech/pack.ts';
import { projectRoot } from '../../tools/rooms/check.ts';
import { packSound } from './mu-law.ts';
import { type Sentence, sentencesOf, voiceOf } from './sentences.ts';

/** Makes the bench's recordings anew: needs the speech pack, and espeak-ng on the machine. The bench itself needs neither to be run on them. */
const { values } = parseArgs({
  options: { set: { type: 'string', default: 'sentences' }, out: { type: 'string' }, only: { type: 'string' } },
});
const only = values.only?.split(',');
const set = values.set === 'development' ? 'development' : 'sentences';
const out = resolve(values.out ?? join(projectRoot, 'bench/hear/audio'));
const pack = packFolder(resolve(projectRoot, process.env['DATA_DIR'] ?? '.data'));
const runtime = loadRuntime(pack);
const session = await runtime.InferenceSession.create(join(pack, packFiles.voice), {
  executionProviders: ['cpu'],
  logSeverityLevel: 3,
  extra: { session: { intra_op: { allow_spinning: '0' } } },
});
const kokoro = new KokoroEngine(runtime, session);

async function byKokoro(sentence: Sentence, speaker: string): Promise<Sound> {
  const bytes = new Uint8Array(readFileSync(join(pack, `kokoro/voices/${speaker}.bin`)));
  const sounds = phonemes(sentence.text, sentence.language);
  if (sounds === undefined) throw new Error(`cannot be said: ${sentence.text}`);
  return { samples: await kokoro.speak(sounds, new Float32Array(bytes.buffer), 1), rate: spokenRate };
}

function byEspeak(sentence: Sentence, voice: string): Sound {
  const made = spawnSync('espeak-ng', ['-v', voice, '-s', '140', '--stdin', '--stdout'], { input: sentence.text });
  const sound = made.status === 0 ? readWav(new Uint8Array(made.stdout)) : undefined;
  if (sound === undefined) throw new Error('espeak-ng is needed: install it with apt-get install espeak-ng');
  return sound;
}

mkdirSync(out, { recursive: true });
for (const sentence of sentencesOf(set)) {
  if (only !== undefined && !only.includes(sentence.name)) continue;
  const [engine, voice = ''] = voiceOf(set, sentence).split(' ');
  const sound = engine === 'kokoro' ? await byKokoro(sentence, voice) : byEspeak(sentence, voice);
  writeFileSync(join(out, `${sentence.name}.mulaw`), packSound(resample(sound, 16_000)));
  console.log(sentence.name, engine, voice, `${(sound.samples.length / sound.rate).toFixed(1)} s`);
}
