import { createInterface } from 'node:readline';
import {
  acts,
  allLanguages,
  createInterpreter,
  english,
  findGood,
  type Interpreter,
  type LanguageCode,
  languageCodes,
  type Meaning,
  type Span,
  sharedNames,
} from '@mandi/language';
import { mask } from '@mandi/language/mask/mask';
import { type Refused, type Understood, version } from './understand/answer.ts';

const help = `understand: words of a market to their meaning, one JSON line each.

usage: npm run understand < utterances.jsonl

Each line of standard input is one object:
  id        string or number, given back as it came
  text      what was said, at most 20,000 characters of it are read
  lang      the language it was said in, or absent where that is not known
  say       a language: the facts are also said in it
  mask      a language: the text is also masked for a machine translator into it
Languages: ${allLanguages.map(({ code }) => code).join(' ')}

Each line of standard output is one object, in the order of the input:
  version     ${version}; grows when a field changes its meaning or goes, so pass over fields that you do not know
  id          as given
  numbers     [{value, span, approximate?, negative?, ordinal?, denied?}]; value is an exact decimal string, "denied" for a
              number the speaker took back ("not fifteen")
  crops       [{id, name, span}]; our id and English name; a word that several goods share gives each of them
  quantity    {amount, unit} or null; unit is null where none was said
  price       {rupees, per} or null; per is null where no unit was said
  place       our id ("district:karnataka/kolar"), or null
  day         {kind: "relative", days} | {kind: "weekday", weekday: 1-7, Monday first} | {kind: "date", day, month, year?} or null
  intent      null, or one of ${acts.join(' ')}
  crop, variety, grade   the one good meant, or null
  language    the language it was read in
  missing     what the intent needs and was not said: crop quantity unit price per day
  ambiguous   [{slot, span, choices}] what can be read in more than one way; each choice holds the facts of one reading
  problems    [{slot, span, problem}] negative zero unit-does-not-fit too-large finer-than-paise
  said        {screen, speech}, where "say" was given
  masked      {text, facts: [{screen, speech}]}, where "mask" was given
A span is [start, end) in UTF-16 units of the text. A line that cannot be read gives {"version", "id", "error"} and the run
goes on. The exit status is 0 when all of standard input was read. The whole as a JSON Schema: docs/understand.schema.json
`;

interface Asked {
  readonly id: string | number | null;
  readonly text: string;
  readonly language: LanguageCode | undefined;
  readonly say: LanguageCode | undefined;
  readonly mask: LanguageCode | undefined;
}

/** A line that is no utterance: what is wrong with it, and its id where it has one. */
class BadLine extends Error {
  readonly id: string | number | null;

  constructor(id: string | number | null, message: string) {
    super(message);
    this.id = id;
  }
}

function parse(line: string, interpreter: Interpreter): Asked {
  const given = parseObject(line);
  const id = typeof given.id === 'string' || typeof given.id === 'number' ? given.id : null;
  if (typeof given.text !== 'string') throw new BadLine(id, 'text must be a string');
  const language = (name: 'lang' | 'say' | 'mask'): LanguageCode | undefined => {
    const value = given[name];
    if (value === undefined || value === null) return undefined;
    const code = languageCodes.find((one) => one === value);
    if (code === undefined)
      throw new BadLine(id, `${name} is not a language code: ${JSON.stringify(value).slice(0, 40)}`);
    if (!interpreter.languages.includes(code)) throw new BadLine(id, `there are no tables for ${name} ${code}`);
    return code;
  };
  return { id, text: given.text, language: language('lang'), say: language('say'), mask: language('mask') };
}

function parseObject(line: string): Record<string, unknown> {
  let given: unknown;
  try {
    given = JSON.parse(line);
  } catch (cause) {
    throw new BadLine(null, `not JSON: ${(cause as Error).message.slice(0, 120)}`);
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given)) throw new BadLine(null, 'not a JSON object');
  return given as Record<string, unknown>;
}

const pair = ({ start, end }: Span): [number, number] => [start, end];

const withPair = <Item extends { readonly span: Span }>(item: Item) => ({ ...item, span: pair(item.span) });

function quantityOf(meaning: Meaning): { amount: string; unit: string | null } | null {
  if (meaning.quantity !== undefined) return meaning.quantity;
  return meaning.amountWithoutUnit === undefined ? null : { amount: meaning.amountWithoutUnit, unit: null };
}

function answer({ id, say, mask: maskTo }: Asked, meaning: Meaning, interpreter: Interpreter): Understood {
  const { price, place, day, act, crop, variety, grade } = meaning;
  return {
    version,
    id,
    language: meaning.language,
    numbers: meaning.numbers.map(withPair),
    crops: meaning.crops.map((read) => ({
      id: read.crop,
      name: findGood(read.crop)?.english ?? read.crop,
      span: pair(read.span),
    })),
    quantity: quantityOf(meaning),
    price: price === undefined ? null : { rupees: price.rupees, per: price.per ?? null },
    place: place ?? null,
    day: day ?? null,
    intent: act ?? null,
    crop: crop ?? null,
    variety: variety ?? null,
    grade: grade ?? null,
    missing: [...meaning.missing],
    ambiguous: meaning.ambiguous.map(({ slot, span, choices }) => ({
      slot,
      span: pair(span),
      choices: choices.map((facts) => ({ ...facts })),
    })),
    problems: meaning.problems.map(withPair),
    ...(say && {
      said: { screen: interpreter.say(meaning, say, 'screen'), speech: interpreter.say(meaning, say, 'speech') },
    }),
    ...(maskTo && { masked: maskedFor(meaning, maskTo, interpreter) }),
  };
}

function maskedFor(meaning: Meaning, to: LanguageCode, interpreter: Interpreter): Understood['masked'] {
  const { text, facts } = mask(interpreter, meaning, to);
  return { text, facts: [...facts] };
}

function answerLine(line: string, interpreter: Interpreter): Understood | Refused {
  try {
    const asked = parse(line, interpreter);
    return answer(asked, interpreter.understand(asked.text, asked.language), interpreter);
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    return { version, id: error.id, error: error.message };
  }
}

async function run(): Promise<void> {
  const interpreter = createInterpreter(allLanguages, sharedNames);
  const lines = createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const written = process.stdout.write(`${JSON.stringify(answerLine(line, interpreter))}\n`);
    if (!written) await new Promise((drained) => process.stdout.once('drain', drained));
  }
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

if (process.argv.slice(2).some((argument) => argument === '--help' || argument === '-h')) process.stdout.write(help);
else await run();
