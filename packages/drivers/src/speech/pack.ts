import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Runtime } from './runtime.ts';

/** Raised whenever the files of the pack change their form, so that an older pack is installed anew. */
export const packFormat = 1;

/** The files of the speech pack, each by its place in the pack's folder. */
export const packFiles = {
  encoder: 'whisper/encoder.onnx',
  bridge: 'whisper/bridge.onnx',
  decoder: 'whisper/decoder.onnx',
  vocabulary: 'whisper/vocab.json',
  merges: 'whisper/merges.txt',
  voice: 'kokoro/model.onnx',
  hindiSpeaker: 'kokoro/voices/hf_alpha.bin',
  englishSpeaker: 'kokoro/voices/af_heart.bin',
  runtime: 'runtime/node_modules/onnxruntime-node/package.json',
  stamp: 'installed.json',
} as const;

/** The folder of the speech pack inside the data folder. */
export const packFolder = (dataFolder: string): string => join(dataFolder, 'voice');

/** Whether the whole pack is there: the installer writes the stamp last, after it has heard and spoken with the pack. */
export function packInstalled(folder: string): boolean {
  if (!Object.values(packFiles).every((file) => existsSync(join(folder, file)))) return false;
  try {
    return JSON.parse(readFileSync(join(folder, packFiles.stamp), 'utf8')).format === packFormat;
  } catch {
    return false;
  }
}

/** ONNX Runtime from the pack's own folder: the product itself does not depend on it. Throws where it does not run on this machine. */
export function loadRuntime(folder: string): Runtime {
  return createRequire(join(folder, packFiles.runtime))('onnxruntime-node') as Runtime;
}
