import { createInterface } from 'node:readline';
import {
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

const help = `understand: words of a market to their meaning, one JSON line each.

usage: npm run understand < utterances.jsonl

Each line of standard input is one object:
  id        string or number, given back as it came
  lang      "hi", "ta" or "en" (other languages have no tables yet), or absent where it is not known
  text      what was said, at most 20,000 characters of it are read

Each line of standard output is one object, in the order of the input:
  id          as given
  numbers     [{value, span, approximate?, negative?, denied?}]; value is an exact decimal string, "denied" for a number
              the speaker took back ("not fifteen")
  crops       [{id, name, span}]; our id and English name; a word that several goods share gives each of them
  quantity    {amount, unit} or null; unit is null where none was said
  price       {rupees, per} or null; per is null where no unit was said
  place       our id ("district:karnataka/kolar"), or null
  day         {kind: "relative", days} | {kind: "weekday", weekday: 1-7, Monday first} | {kind: "date", day, month, year?} or null
  intent      one of offer want bid counter accept refuse withdraw ask-price ask-quantity ask-quality ask-delivery greet
              thank yes no, or null
  crop, variety, grade   the one good meant, or null
  language    the language it was read in
  missing     what the intent needs and was not said: crop quantity unit price per day
  ambiguous   [{slot, span, choices}] what can be read in more than one way; each choice holds the facts of one reading
  problems    [{slot, span, problem}] negative zero unit-does-not-fit too-large finer-than-paise
A span is [start, end) in UTF-16 units of the text. A line that cannot be read gives {"id": ..., "error": "..."} and the
run goes on. The exit status is 0 when all of standard input was read.
`;

interface Asked {
  readonly id: unknown;
  readonly text: string;
  readonly language: LanguageCode | undefined;
}

/** A line that is no utterance: what is wrong with it, and its id where it has one. */
class BadLine extends Error {
  readonly id: unknown;

  constructor(id: unknown, message: string) {
    super(message);
    this.id = id;
  }
}

function parse(line: string): Asked {
  const given = parseObject(line);
  const id = given.id ?? null;
  if (typeof given.text !== 'string') throw new BadLine(id, 'text must be a string');
  const { lang } = given;
  if (lang === undefined || lang === null) return { id, text: given.text, language: undefined };
  const language = languageCodes.find((code) => code === lang);
  if (language === undefined)
    throw new BadLine(id, `lang is not a language code: ${JSON.stringify(lang).slice(0, 40)}`);
  return { id, text: given.text, language };
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

function answer(id: unknown, meaning: Meaning): object {
  const { price, place, day, act, crop, variety, grade } = meaning;
  return {
    id,
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
    language: meaning.language,
    missing: meaning.missing,
    ambiguous: meaning.ambiguous.map(withPair),
    problems: meaning.problems.map(withPair),
  };
}

function answerLine(line: string, interpreter: Interpreter): object {
  try {
    const { id, text, language } = parse(line);
    if (language !== undefined && !interpreter.languages.includes(language))
      throw new BadLine(id, `no tables for lang ${language} yet, only for ${interpreter.languages.join(', ')}`);
    return answer(id, interpreter.understand(text, language));
  } catch (error) {
    if (!(error instanceof BadLine)) throw error;
    return { id: error.id, error: error.message };
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
