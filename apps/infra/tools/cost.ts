import { standing, sum, thousandTrades } from '../src/cost.ts';
import { prices, sourceOf } from '../src/prices.ts';
import { type Stage, stages } from '../src/stages.ts';
import { optionsOf } from './options.ts';

const help = `usage: npm run infra:cost

Prints the tables of docs/cost.md: what each stage costs a month, and what 1,000 trades cost on top, each price with its source. Prices: apps/infra/src/prices.ts; assumptions: src/cost.ts.

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

/** Each unit price with where and when it was read. */
function priceTable(): string {
  const rows = Object.values(prices).map(
    ({ dollars, unit, source, page }, at) =>
      `| ${Object.keys(prices)[at]} | ${plain(dollars)} | ${unit} | ${source} | ${sourceOf(source).read} | ${page} |`,
  );
  return [
    '| price | $ | for a | source | read | to be checked at |',
    '| --- | ---: | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const plain = (dollars: number): string => dollars.toFixed(10).replace(/0+$/, '').replace(/\.$/, '');

/** The tables as docs/cost.md has them. */
export const costTables = (): readonly string[] => [
  table('Before anybody uses it, $ a month', standing),
  table('1,000 trades on top, $', thousandTrades),
  priceTable(),
];

if (import.meta.main) {
  optionsOf({ help: { type: 'boolean', default: false } } as const, help);
  console.log(costTables().join('\n\n'));
}
