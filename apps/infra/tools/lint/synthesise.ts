import { join, resolve } from 'node:path';
import { makeApp } from '../../src/make-app.ts';
import { stages } from '../../src/stages.ts';
import { standIns } from '../stand-ins.ts';

/** The folders with the templates of each stage: those of `given`, or made now, with the workflow's role. Functions are stand-ins. */
export async function synthesise(folder: string, given: string | undefined): Promise<readonly string[]> {
  if (given !== undefined) return stages.map(({ name }) => resolve(given, name));
  const bundles = standIns(join(folder, 'bundles'));
  return stages.map(({ name: stage }) => {
    const outdir = join(folder, stage);
    makeApp({ outdir, context: { stage, bundles, repository: 'owner/name' } }).app.synth();
    return outdir;
  });
}
