import { writeFileSync } from 'node:fs';
import {
  type Act,
  allLanguages,
  createInterpreter,
  type Decimal,
  type Facts,
  goods,
  type Interpreter,
  type LanguageTables,
  type Slot,
  sharedNames,
  type UnitId,
  units,
} from '@mandi/language';

/** The pages that native speakers review: one for each language, by file name under docs/languages. */
export function languagePages(): ReadonlyMap<string, string> {
  const interpreter = createInterpreter(allLanguages, sharedNames);
  const pages = allLanguages.map((tables) => [`${tables.code}.md`, page(tables, interpreter)] as const);
  return new Map([['README.md', index()] as const, ...pages]);
}

/** What each language can do, in one table. */
function index(): string {
  const rows = allLanguages.map(({ code, name, level, script, alsoWritten, crops }) => [
    `[${code}](${code}.md)`,
    name,
    level === 'full' ? 'everything' : 'numbers, units, prices, sentences of an offer',
    [script, ...alsoWritten, ...(script === 'latin' ? [] : ['latin'])].join(', '),
    `${goods.filter(({ id }) => crops[id] !== undefined).length} of ${goods.length}`,
  ]);
  return `${[
    '# The languages',
    'Generated from the tables by `node tools/language-pages.ts`. No native speaker has reviewed any of these pages yet: to correct a word, correct the table of the language in `packages/language/src/languages/` and renew its page; each page says what is missing and where its words come from. What is understood, and how often, is measured by `npm run evaluate`.',
    table(['page', 'language', 'understood and said', 'scripts', 'most traded goods named'], rows),
  ].join('\n\n')}\n`;
}

function page(tables: LanguageTables, interpreter: Interpreter): string {
  const sections = [
    `# ${tables.name} (${tables.code})`,
    'Generated from the tables by `node tools/language-pages.ts`; correct the tables, not this page. "unreviewed" means that no native speaker has read the entry.',
    section('What is missing', list(tables.gaps)),
    section('Sources', list(tables.sources)),
    originSection(tables),
    numberSection(tables, interpreter),
    unitSection(tables),
    goodsSection(tables),
    daySection(tables),
    actSection(tables),
    sentenceSection(tables, interpreter),
  ];
  return `${sections.join('\n\n')}\n`;
}

const section = (title: string, body: string): string => `## ${title}\n\n${body}`;
const list = (items: readonly string[]): string =>
  items.length === 0 ? 'Nothing.' : items.map((item) => `- ${item}`).join('\n');
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(heads), row(heads.map(() => '---')), ...rows.map(row)].join('\n');
}

const samples = [
  100, 101, 125, 150, 199, 200, 365, 500, 999, 1000, 1001, 1500, 2425, 10_000, 25_750, 99_999, 100_000, 125_000,
]
  .concat([1_500_000, 9_999_999, 10_000_000, 12_345_678, 1_000_000_000, 1_000_000_000_000])
  .map(String)
  .concat(['2.5', '48.5', '0.75']);

function numberSection(tables: LanguageTables, interpreter: Interpreter): string {
  const { numbers, code } = tables;
  const small = numbers.upToNinetyNine.map((words, value) => [
    String(value),
    words[0] ?? '',
    words.slice(1).join(', '),
  ]);
  const large = samples.map((value) => [
    interpreter.sayNumber(value as Decimal, code, 'screen'),
    interpreter.sayNumber(value as Decimal, code, 'speech'),
  ]);
  const quarters = (rows: LanguageTables['numbers']['fractions'], sign: string) =>
    rows.map(([count, words]) => [`${sign}${count / 4}`, words.join(', ')]);
  const fractions = [
    ...quarters(numbers.quartersBefore, 'with the next number: '),
    ...quarters(numbers.fractions, ''),
    ...quarters(numbers.quartersAfter, 'with the number before: '),
  ];
  const scales = [
    ['100', numbers.hundred.join(', ')],
    ...numbers.scales.map(({ power, words }) => [`10^${power}`, words.join(', ')]),
  ];
  return [
    section('Numbers, 0 to 99', table(['value', 'said', 'also understood'], small)),
    section('Larger numbers, as they are said', table(['on a screen', 'spoken'], large)),
    section('Hundreds and scales', table(['value', 'words'], scales)),
    section('Fractions', table(['value', 'words'], fractions)),
  ].join('\n\n');
}

/** Where the tables come from whose entries do not say it themselves. */
function originSection({ origins, numbers }: LanguageTables): string {
  const rows = Object.entries({ numbers: numbers.origin, ...origins });
  return section('Origin of the tables', table(['table', 'origin, where its source is not named above'], rows));
}

function unitSection({ units: names }: LanguageTables): string {
  const rows = units.map((unit) => {
    const { one, many, per, screen, words, origin } = names[unit.id];
    const weight = 'grams' in unit ? `${unit.grams} g` : 'pieces' in unit ? `${unit.pieces} pieces` : 'no fixed weight';
    return [unit.id, weight, one, many, per, screen, words.join(', '), origin];
  });
  return section(
    'Units',
    table(['id', 'is', 'one', 'many', 'in a price', 'on a screen', 'also understood', 'origin'], rows),
  );
}

function goodsSection({ crops, homonyms, varieties, grades }: LanguageTables): string {
  const rows = goods.flatMap(({ id, english: name }) => {
    const names = crops[id];
    if (names === undefined) return [];
    const [said, also, romanised, origin] = names;
    return [[name, said, also.join(', '), romanised.join(', '), origin]];
  });
  return [
    section('Goods', table(['good', 'said', 'also understood', 'romanised', 'origin of the said name'], rows)),
    section(
      'Words that several goods share',
      table(
        ['words', 'may be'],
        homonyms.map((homonym) => [
          homonym.words.join(', '),
          homonym.crops.map((crop) => crops[crop]?.[0] ?? crop).join(', '),
        ]),
      ),
    ),
    section(
      'Varieties',
      table(
        ['id', 'said', 'words', 'of'],
        varieties.map(({ id, said, words, crops: of }) => [id, said, words.join(', '), of?.join(', ') ?? 'any good']),
      ),
    ),
    section(
      'Grades',
      table(
        ['grade', 'words'],
        grades.map(([id, words]) => [id, words.join(', ')]),
      ),
    ),
  ].join('\n\n');
}

function daySection({ days }: LanguageTables): string {
  const rows = [
    ...days.relative.map((relative) => [
      relative.days.map((day) => `${day} days`).join(' or '),
      relative.words.join(', '),
    ]),
    ...days.weekdays.map((words, index) => [`weekday ${index + 1}`, words.join(', ')]),
    ...days.months.map((words, index) => [`month ${index + 1}`, words.join(', ')]),
  ];
  return section('Days', table(['day', 'words'], rows));
}

function actSection({ acts, words }: LanguageTables): string {
  const phrases = acts.map(({ act, asked, denied, words: said }) => [act, said.join(', '), asked ?? '', denied ?? '']);
  const grammar = Object.entries(words).map(([kind, said]) => [
    kind,
    Array.isArray(said) ? said.join(', ') : String(said),
  ]);
  return [
    section('What is done by words', table(['act', 'phrases', 'in a question', 'denied'], phrases)),
    section('Small words', table(['what they do', 'words'], grammar)),
  ].join('\n\n');
}

const example: Facts = {
  crop: 'tomato' as never,
  quantity: { amount: '50' as Decimal, unit: 'kg' as never },
  price: { rupees: '22.5' as Decimal, per: 'kg' as never },
  place: 'district:karnataka/kolar' as never,
  day: { kind: 'relative', days: 1 },
};

function sentenceSection(tables: LanguageTables, interpreter: Interpreter): string {
  const { code, sentences } = tables;
  const said = (Object.keys(sentences.acts) as (Act | 'facts')[]).map((act) => {
    const facts = act === 'facts' ? example : { ...example, act };
    return [act, interpreter.say(facts, code, 'screen'), interpreter.say(facts, code, 'speech')];
  });
  const asked = (Object.keys(sentences.ask) as Slot[]).map((slot) => [slot, interpreter.ask(slot, code, 'speech')]);
  asked.push(['weight', interpreter.askWeight('basket' as UnitId, ['28', '14'] as Decimal[], code, 'speech')]);
  return [
    section('Sentences', table(['act', 'on a screen', 'spoken'], said)),
    section('Questions', table(['what is missing', 'question'], asked)),
    section('Read-back', interpreter.askConfirm({ ...example, act: 'offer' }, code, 'speech')),
  ].join('\n\n');
}

if (import.meta.main) {
  for (const [name, text] of languagePages())
    writeFileSync(new URL(`../docs/languages/${name}`, import.meta.url), text);
}
