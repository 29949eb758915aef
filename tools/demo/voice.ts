import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Caller } from './client.ts';
import { type Actor, audioOf, type SaidName, said } from './script.ts';

/** Words as they reached the server, and how. */
export interface Said {
  readonly text: string;
  readonly language: Actor['language'];
  /** The name of the recording on the server. */
  readonly recording?: string;
  /** The engine's own, 0 to 1. */
  readonly confidence?: number;
  /** "transcript", or the engine that heard the recording. */
  readonly by: string;
}

/** How the people of the story are heard. */
export interface Voice {
  readonly description: string;
  /** The recording as the server hears it; undefined where there is none or the server hears no such language. Errors: when it was not heard well enough. */
  hear(name: SaidName, actor: Actor, call: Caller): Promise<Said | undefined>;
}

/** The recordings of the story, where the server hears their language. Errors: when no server answers. */
export async function voiceFor(address: string, folder: string): Promise<Voice> {
  const response = await fetch(`${address}/v1`).catch((cause: unknown) => {
    throw new Error(`No server answers at ${address}.`, { cause });
  });
  const { hears = [] } = (await response.json()) as { hears?: readonly string[] };
  return {
    description:
      hears.length === 0
        ? 'this server cannot hear (npm run voice:install); the written transcripts are used'
        : `this server hears ${hears.join(', ')}; the recordings of the story are used`,
    async hear(name, actor, call) {
      const file = join(folder, audioOf(name));
      if (!hears.includes(actor.language) || !existsSync(file)) return undefined;
      return heardOf(readFileSync(file), actor, call, address);
    },
  };
}

/** Nothing is heard: all is said from its transcript. */
export const transcriptsOnly: Voice = {
  description: 'the written transcripts are used',
  hear: async () => undefined,
};

/** The words of the story as they are written. */
export function transcript(name: SaidName, { language }: Actor): Said {
  return { text: said[name].text, language, by: 'transcript' };
}

/** Uploads a recording and has the server hear it. Errors: when it refuses what it heard. */
async function heardOf(
  bytes: Uint8Array<ArrayBuffer>,
  { language }: Actor,
  call: Caller,
  address: string,
): Promise<Said> {
  const ticket = await call('POST', '/translate/voice', { body: { want: 'upload', contentType: 'audio/wav' } });
  if (ticket.gave !== 'upload') throw new Error('The server gave no address for the recording.');
  const { url, method, fields, audio: name } = ticket;
  const stored = await fetch(new URL(url, address), { method, headers: fields, body: bytes });
  if (!stored.ok) throw new Error(`The recording was not taken: ${stored.status}.`);
  const body = { want: 'text', audio: name, from: language, to: language, keep: true } as const;
  const answer = await call('POST', '/translate/voice', { body });
  if (answer.gave !== 'text') throw new Error('The server did not hear the recording.');
  const { text, decision, engine, confidence } = answer.heard;
  if (decision === 'refuse') throw new Error(`Heard too poorly to stand by: “${text}” (${confidence}).`);
  return { text, language, recording: name, confidence, by: engine };
}
