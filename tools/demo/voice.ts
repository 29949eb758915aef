import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from './client.ts';
import { type Actor, type Step, words } from './script.ts';

/** Words as they reached the server, and how. */
export interface Said {
  readonly text: string;
  readonly language: Actor['language'];
  readonly audio?: string;
  /** "transcript", or the engine that heard the recording. */
  readonly by: string;
}

export interface Voice {
  readonly description: string;
  say(step: Step, actor: Actor, call: Caller): Promise<Said>;
}

/** Recordings where there are any and the server hears their language; else the words of the script. */
export async function voiceFor(address: string, folder: string | undefined): Promise<Voice> {
  const response = await fetch(`${address}/v1`).catch((cause: unknown) => {
    throw new Error(`No server answers at ${address}.`, { cause });
  });
  const { hears = [] } = (await response.json()) as { hears?: readonly string[] };
  const recording = (step: Step) => folder !== undefined && join(folder, `${step}.wav`);
  return {
    description: describe(hears, folder),
    async say(step, actor, call) {
      const file = recording(step);
      const heard = file && hears.includes(actor.language) && existsSync(file);
      return heard ? hear(readFileSync(file), actor, call, address) : written(step, actor);
    },
  };
}

function describe(hears: readonly string[], folder: string | undefined): string {
  if (hears.length === 0) return 'this server cannot hear (npm run voice:install); the written transcripts are used';
  const can = `this server hears ${hears.join(', ')}`;
  return folder === undefined ? `${can}; no recordings were given, the written transcripts are used` : can;
}

function written(step: Step, { language }: Actor): Said {
  return { text: words[step], language, by: 'transcript' };
}

/** Uploads a recording and has the server hear it. Errors: when it refuses what it heard. */
async function hear(
  bytes: Uint8Array<ArrayBuffer>,
  { language, name }: Actor,
  call: Caller,
  address: string,
): Promise<Said> {
  const ticket = await call('POST', '/translate/voice', { body: { want: 'upload', contentType: 'audio/wav' } });
  if (ticket.gave !== 'upload') throw new Error('The server gave no address for the recording.');
  const { url, method, fields, audio } = ticket;
  const stored = await fetch(new URL(url, address), { method, headers: fields, body: bytes });
  if (!stored.ok) throw new Error(`The recording was not taken: ${stored.status}.`);
  const answer = await call('POST', '/translate/voice', {
    body: { want: 'text', audio, from: language, to: language },
  });
  if (answer.gave !== 'text') throw new Error('The server did not hear the recording.');
  const { text, decision, engine, confidence, sha256 } = answer.heard;
  if (decision === 'refuse') throw new Error(`${name} was not heard well enough: "${text}" (${confidence}).`);
  return { text, language, audio: sha256, by: engine };
}
