import { standing, sum, thousandTrades } from '../src/cost.ts';
import { type Stage, stages } from '../src/stages.ts';
import { optionsOf } from './options.ts';

const help = `usage: npm run infra:cost

Prints the tables of docs/cost.md: what each stage costs a month, and what 1,000 trades cost on top. Prices and assumptions: apps/infra/src/cost.ts.

  --help   this text`;

/** A table of dollars, a column a stage. */
function table(title: string, itemsOf: (stage: Stage) => readonly (readonly [string, number])[]): string {
  const columns = stages.map(itemsOf);
  const names = columns[0]?.map(([name]) => name) ?? [];
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row([title, ...stages.map(({ name }) => name)]),
    row(['---', ...stages.map(() => '---:')]),
    ...names.map((name, at) => row([name, ...columns.map((items) => (items[at]?.[1] ?? 0).toFixed(2))])),
    row(['**Sum**', ...columns.map((items) => `**${sum(items).toFixed(2)}**`)]),
  ].join('\n');
}

/** Both tables as docs/cost.md has them. */
export const costTables = (): string =>
  `${table('Before anybody uses it, $ a month', standing)}\n\n${table('1,000 trades on top, $', thousandTrades)}`;

if (import.meta.main) {
  optionsOf({ help: { type: 'boolean', default: false } } as const, help);
  console.log(costTables());
}
