import { existsSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** The microphone is Chromium's own: it beeps once a second, and nobody is asked for leave. */
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--font-render-hinting=none',
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
];

/** A browser at work, or why there is none on this machine. */
export type Launched = { readonly browser: Browser } | { readonly missing: string };

/**
 * The Chromium that the package `@sparticuz/chromium` carries, unpacked once for each version. Where the machine lacks its libraries, those
 * of the package are used.
 */
export async function launchChromium(): Promise<Launched> {
  try {
    const folder = await unpacked();
    const executablePath = join(folder, 'chromium');
    const libraries = join(folder, 'al2023', 'lib');
    const plain = await chromium.launch({ executablePath, args: flags }).catch(() => undefined);
    if (plain) return { browser: plain };
    const env = { ...process.env, LD_LIBRARY_PATH: libraries } as Record<string, string>;
    return { browser: await chromium.launch({ executablePath, args: flags, env }) };
  } catch (cause) {
    const [first] = (cause instanceof Error ? cause.message : `${cause}`).split('\n');
    return { missing: `Chromium does not run on this machine: ${first}` };
  }
}

async function unpacked(): Promise<string> {
  const folder = join(tmpdir(), `mandi-chromium-${version()}`);
  if (existsSync(folder)) return folder;
  const fresh = mkdtempSync(join(tmpdir(), 'mandi-chromium-'));
  await unpackInto(fresh);
  try {
    renameSync(fresh, folder);
  } catch {
    // Another run was faster.
    rmSync(fresh, { recursive: true, force: true });
  }
  return folder;
}

/** The package unpacks into the system's temporary folder, and its libraries only where it believes to be on AWS: both are told by variables. */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  Object.assign(process.env, { TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs24.x' });
  try {
    const { default: packed } = await import('@sparticuz/chromium');
    packed.setGraphicsMode = false;
    await packed.executablePath();
  } finally {
    for (const name of ['TMPDIR', 'AWS_LAMBDA_JS_RUNTIME', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
}

function version(): string {
  const require = createRequire(import.meta.url);
  const manifest = join(dirname(require.resolve('@sparticuz/chromium')), '../../package.json');
  return (require(manifest) as { readonly version: string }).version;
}
