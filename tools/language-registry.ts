import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../packages/language/src/languages/', import.meta.url);

/** A file of a language's folder, and what it exports for the registries. */
interface Found {
  readonly code: string;
  readonly file: string;
  readonly name: string;
}

/** The folders of languages that have an index, by code. */
const codes = (): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(new URL(`${entry.name}/index.ts`, folder)))
    .map(({ name }) => name)
    .sort();

/** In each folder that has one of the files, the first: the name of what it exports that fits. */
function inEach(files: readonly string[], exported: RegExp): Found[] {
  return codes().flatMap((code) => {
    const file = files.find((one) => existsSync(new URL(`${code}/${one}.ts`, folder)));
    if (file === undefined) return [];
    const name = exported.exec(readFileSync(new URL(`${code}/${file}.ts`, folder), 'utf8'))?.[1];
    if (name === undefined) throw new Error(`${code}/${file}.ts exports nothing of the form ${exported.source}`);
    return [{ code, file, name }];
  });
}

const tables = () => inEach(['index'], /export const (\w+): (?:LanguageTables|FullTables|FactsTables)/);
const places = () =>
  inEach(['place-names', 'places.generated'], /export const (\w+): Readonly<Record<string, string>>/);
const moreNames = () => inEach(['crops.generated'], /export const (\w+): MoreNames/);
const module = (file: string, exported: string) => inEach([file], new RegExp(`export const (${exported})\\b`));

const head = '// Written by `node tools/language-registry.ts` from the folders beside it; do not edit.\n';
const importAs = ({ code, file, name }: Found, as = name): string =>
  `import { ${name === as ? name : `${name} as ${as}`} } from './${code}/${file}.ts';\n`;
const fetched = ({ code, file, name }: Found): string =>
  `  ${code}: async () => (await import('./${code}/${file}.ts')).${name},\n`;
const entries = (found: readonly Found[], line: (one: Found) => string): string => found.map(line).join('');

/** Everything at once, for whoever holds all languages. */
function all(): string {
  const found = tables();
  return `${head}import type { LanguageTables } from '../tables.ts';
${entries(found, (one) => importAs(one))}
/** Every language there are tables for: whoever holds all of them (the server, the tools) takes this list. */
export const allLanguages: readonly LanguageTables[] = [${found.map(({ name }) => name).join(', ')}];
`;
}

/** Names that are kept apart from the tables, for they are many. */
function names(): string {
  const [placed, named] = [places(), moreNames()];
  return `${head}import type { SharedNames } from '../shared-names.ts';
${entries(named, (one) => importAs(one))}${entries(placed, (one) => importAs(one))}
/** The names of places in each language that has any, by the id of the place. */
export const placeNames: NonNullable<SharedNames['placeNames']> = {
${entries(placed, ({ code, name }) => `  ${code}: ${name},\n`)}};

/** Names of goods that few markets trade, from data sets. */
export const moreNames: NonNullable<SharedNames['moreNames']> = {
${entries(named, ({ code, name }) => `  ${code}: ${name},\n`)}};
`;
}

/** What is told in sentences, for a server that answers in every language with words of its own. */
function told(): string {
  const parts = [
    ['problems', 'problemsOf', 'Sentences of refusals'],
    ['prices', 'priceWordsOf', 'Sentences of prices'],
    ['beside-yes', 'besideYesOf', 'Words that may stand beside a yes'],
  ] as const;
  const exports = { problems: 'problems', prices: 'priceWords', 'beside-yes': 'besideYes' } as const;
  const found = parts.map(([file, table, what]) => ({ table, what, of: module(file, exports[file]) }));
  const as = ({ code }: Found, table: string) => `${table.replace(/Of$/, '')}_${code}`;
  return `${head}${found.map(({ table, of }) => entries(of, (one) => importAs(one, as(one, table)))).join('')}
${found.map(({ table, what, of }) => `/** ${what}, in each language that has them. */\nexport const ${table} = {\n${entries(of, (one) => `  ${one.code}: ${as(one, table)},\n`)}} as const;\n`).join('\n')}`;
}

/** One language at a time, for a browser. */
function load(): string {
  const units = inEach(['units'], /export const (\w+Units)\b/);
  const crops = inEach(['crops'], /export const (\w+Crops)\b/);
  const screens = module('interface', 'interfaceWords');
  const withScreen = new Set(screens.map(({ code }) => code));
  const onScreen = (found: readonly Found[]) => found.filter(({ code }) => withScreen.has(code));
  return `${head}import type { LanguageCode } from '../meaning.ts';
import type { CropTable, LanguageTables, UnitTable } from '../tables.ts';
import type { InterfaceWords } from './en/interface.ts';

type Fetch<Of> = Partial<Readonly<Record<LanguageCode, () => Promise<Of>>>>;

/** The tables of one language, fetched when they are needed: a browser holds no others. */
export const fetchTables: Fetch<LanguageTables> = {
${entries(tables(), fetched)}};

/** The names of places in a language, by the id of the place. */
export const fetchPlaceNames: Fetch<Readonly<Record<string, string>>> = {
${entries(places(), fetched)}};

/** The words of the screens. */
export const fetchScreen = {
${entries(screens, fetched)}} as const satisfies Fetch<InterfaceWords>;
export type ScreenLanguage = keyof typeof fetchScreen;

/** The names of units, for every language of the screens. */
export const fetchUnits: Readonly<Record<ScreenLanguage, () => Promise<UnitTable>>> = {
${entries(onScreen(units), fetched)}};

/** The names of goods, for every language of the screens. */
export const fetchCrops: Readonly<Record<ScreenLanguage, () => Promise<CropTable>>> = {
${entries(onScreen(crops), fetched)}};
`;
}

/** The registries by file name: what a language needs beside its folder. */
export function registries(): ReadonlyMap<string, string> {
  return new Map([
    ['all.generated.ts', all()],
    ['names.generated.ts', names()],
    ['told.generated.ts', told()],
    ['load.generated.ts', load()],
  ]);
}

/** The text as the formatter leaves it. */
export function formatted(name: string, text: string): string {
  const biome = fileURLToPath(new URL('../node_modules/@biomejs/biome/bin/biome', import.meta.url));
  const path = fileURLToPath(new URL(name, folder));
  const { stdout } = spawnSync(process.execPath, [biome, 'check', '--write', `--stdin-file-path=${path}`], {
    input: text,
    encoding: 'utf8',
  });
  return stdout;
}

if (import.meta.main) {
  for (const [name, text] of registries()) writeFileSync(new URL(name, folder), formatted(name, text));
}
