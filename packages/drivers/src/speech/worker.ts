import { readFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { readWav, resample, writeWav } from '../sound/wav.ts';
import { KokoroEngine, maximumSounds, spokenRate } from './kokoro/engine.ts';
import { lines, phonemes } from './kokoro/phonemes.ts';
import type { Answer, Cancel, Request, Result } from './messages.ts';
import { loadRuntime, packFiles } from './pack.ts';
import type { Session } from './runtime.ts';
import { WhisperEngine } from './whisper/engine.ts';
import { sampleRate } from './whisper/mel.ts';
import { Vocabulary } from './whisper/vocabulary.ts';

/** The process that hears and speaks. It is slow, holds much memory, and may die: the server loses nothing but an answer. */

/** Seconds that one recording may last: Whisper looks at 30, some of them silence. */
const maximumSeconds = 25;

class Failed extends Error {
  readonly failure: 'refused' | 'too-large' | 'unsupported' | 'timeout';
  constructor(failure: Failed['failure'], message: string) {
    super(message);
    this.failure = failure;
  }
}

const folder = process.argv[2] ?? '';
// Trade comes first: the server's own threads are served before this process.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const runtime = loadRuntime(folder);
const cancelled = new Set<number>();
let whisper: Promise<WhisperEngine> | undefined;
let kokoro: Promise<KokoroEngine> | undefined;

function session(file: string): Promise<Session> {
  return runtime.InferenceSession.create(join(folder, file), {
    executionProviders: ['cpu'],
    logSeverityLevel: 3,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
}

async function loadWhisper(): Promise<WhisperEngine> {
  const ids = JSON.parse(readFileSync(join(folder, packFiles.vocabulary), 'utf8'));
  const vocabulary = new Vocabulary(ids, readFileSync(join(folder, packFiles.merges), 'utf8'));
  const encoder = await session(packFiles.encoder);
  const bridge = await session(packFiles.bridge);
  return new WhisperEngine(runtime, { encoder, bridge, decoder: await session(packFiles.decoder) }, vocabulary);
}

/** The loudest sample below this (−54 dB) is silence: Whisper would make words of it. */
const silence = 0.002;

async function transcribe(request: Request & { kind: 'transcribe' }, stop: () => boolean): Promise<Result> {
  const sound = readWav(request.wav);
  if (sound === undefined) throw new Failed('refused', 'the recording is no WAV of 16-bit PCM');
  if (sound.samples.length > maximumSeconds * sound.rate) {
    throw new Failed('too-large', `the recording is longer than ${maximumSeconds} s`);
  }
  const { samples } = resample(sound, sampleRate);
  if (samples.every((sample) => Math.abs(sample) < silence)) return { kind: 'transcribe', text: '', confidence: 0 };
  whisper ??= loadWhisper();
  const { text, confidence } = await (await whisper).transcribe(samples, request.language, request.expected, stop);
  return { kind: 'transcribe', text, confidence };
}

const speakers = { hi: packFiles.hindiSpeaker, ta: packFiles.hindiSpeaker } as const;

function speakerOf(language: keyof typeof speakers): Float32Array {
  const bytes = new Uint8Array(readFileSync(join(folder, speakers[language])));
  return new Float32Array(bytes.buffer);
}

async function speak(request: Request & { kind: 'speak' }, stop: () => boolean): Promise<Result> {
  const sounds = phonemes(request.text, request.language);
  if (sounds === undefined) throw new Failed('unsupported', 'the text has a letter or digit that cannot be said');
  kokoro ??= session(packFiles.voice).then((voice) => new KokoroEngine(runtime, voice));
  const speaker = speakerOf(request.language);
  const parts: Float32Array[] = [];
  for (const line of lines(sounds, maximumSounds)) {
    if (stop()) throw new Failed('timeout', 'speaking took longer than it may');
    parts.push(await (await kokoro).speak(line, speaker, 1));
  }
  const samples = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    samples.set(part, at);
    at += part.length;
  }
  return { kind: 'speak', wav: writeWav({ samples, rate: spokenRate }) };
}

async function answer(request: Request): Promise<Answer> {
  const until = performance.now() + request.milliseconds;
  const stop = (): boolean => cancelled.has(request.id) || performance.now() > until;
  try {
    if (stop()) throw new Failed('timeout', 'nobody waits for this any more');
    const result = request.kind === 'transcribe' ? await transcribe(request, stop) : await speak(request, stop);
    if (stop()) throw new Failed('timeout', 'the answer took longer than it may');
    return { id: request.id, result };
  } catch (error) {
    if (!(error instanceof Failed)) throw error;
    return { id: request.id, failure: error.failure, message: error.message };
  } finally {
    cancelled.delete(request.id);
  }
}

// One at a time: each takes all cores there are. An unexpected error ends the process; the server starts another.
let last: Promise<unknown> = Promise.resolve();
process.on('message', (message: Request | Cancel) => {
  if (message.kind === 'cancel') cancelled.add(message.id);
  else last = last.then(async () => process.send?.(await answer(message)));
});
process.on('disconnect', () => process.exit(0));
