import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { arch, cpus, platform, totalmem } from 'node:os';
import { basename, join } from 'node:path';

// Each benchmark in a process of its own, one after the other, so that none warms or burdens another.
// Speech has its own command (bench:hear), for it needs the speech pack.
const benches = globSync('*.ts', { cwd: import.meta.dirname })
  .filter((file) => !['all.ts', 'hear.ts'].includes(basename(file)))
  .sort();

const processor = cpus()[0]?.model ?? 'unknown processor';
console.log(
  `${processor} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()} ${arch()}, Node ${process.versions.node}`,
);

for (const bench of benches) {
  console.log(`\n# ${bench}`);
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, bench)], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`${bench} failed`);
    process.exitCode = 1;
  }
}
