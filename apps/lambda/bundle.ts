import { type Bundle, bundle, bundlesFolder, entries, mostStartBytes } from './bundles.ts';

const help = `usage: npm run bundle [-- --parts] [NAME …]

Bundles the Lambda functions (all, or those named) into apps/lambda/dist, one folder a function, and prints their sizes.

  --parts    also says what each start is made of
  --help     this text

Exit code: 1 when a function loads more than ${mostStartBytes / 1024} KB at its start.`;

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(0).padStart(6);

function line({ name, start, whole, files }: Bundle): string {
  const judgement = start > mostStartBytes ? `  past the limit of ${mostStartBytes / 1024} KB` : '';
  return `${name.padEnd(28)}${kilobytes(start)}${kilobytes(whole)}${String(files).padStart(7)}${judgement}`;
}

async function main(asked: readonly string[]): Promise<number> {
  if (asked.includes('--help')) {
    console.log(help);
    return 0;
  }
  const names = asked.filter((word) => word !== '--parts');
  const all = entries();
  const unknown = names.filter((name) => !all.some((entry) => entry.name === name));
  if (unknown.length > 0) {
    console.error(`No function is called ${unknown.join(', ')}. There are: ${all.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  console.log(`${'KB after making small'.padEnd(28)} start whole  files`);
  let past = 0;
  for (const entry of all.filter(({ name }) => names.length === 0 || names.includes(name))) {
    const made = await bundle(entry, bundlesFolder);
    console.log(line(made));
    if (asked.includes('--parts'))
      for (const [name, bytes] of made.parts.slice(0, 12)) console.log(`    ${kilobytes(bytes)}  ${name}`);
    if (made.start > mostStartBytes) past += 1;
  }
  return past > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.slice(2));
