import { parseArgs } from 'node:util';
import { allLanguages, createInterpreter, type LanguageCode, sharedNames } from '@mandi/language';
import fc from 'fast-check';
import { strangeTexts } from '../packages/language/test/strange-texts.ts';

const help = `fuzz: texts that no person says, read in every language: no exception, and time that grows with the text and no faster.

usage: npm run fuzz [-- options]

  --texts NUMBER   how many texts (1,000,000)
  --seed NUMBER    to see the same again (the day of the year)
  --help           this text

Exit status 1 when a text threw, or when ten times the text took more than twelve times as long.
`;

const { values } = parseArgs({
  options: {
    texts: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Math.floor(Date.now() / 86_400_000)) },
    help: { type: 'boolean', default: false },
  },
});

const interpreter = createInterpreter(allLanguages, sharedNames);
/** How many characters are read at once, and then: a part of the limit of 20,000, and ten times as many. */
const [short, long] = [1_900, 19_000] as const;
const mostTimes = 12;

/** Gives the text that threw, or undefined. */
function throwing(texts: number, seed: number): { readonly text: string; readonly error: unknown } | undefined {
  const languages = [undefined, ...interpreter.languages];
  let at = 0;
  const batch = 10_000;
  for (let done = 0; done < texts; done += batch) {
    for (const text of fc.sample(strangeTexts(allLanguages), {
      numRuns: Math.min(batch, texts - done),
      seed: seed + done,
    })) {
      try {
        interpreter.understand(text, languages[at++ % languages.length]);
      } catch (error) {
        return { text, error };
      }
    }
    if (done % 100_000 === 0) console.log(`${done.toLocaleString('en')} texts …`);
  }
  return undefined;
}

/** What a text is made of, over and over: each is a way in which reading could go astray. */
const repeated: Readonly<Record<string, string>> = {
  'one letter': 'க',
  'one word': 'दो ',
  'numbers joined': 'ஐம்பத்தைந்து',
  'numbers apart': 'पाँच सौ पचपन ',
  'digits and commas': '12,34,567 ',
  'marks on a letter': 'क़्',
  'controls of direction': '\u202e\u2066a',
  offers: '50 kg tomato at 40 rupees per kg, ',
  denials: 'no, not fifty, ',
  ranges: 'पाँच-छह से सात ',
  'brackets and signs': '₹-/(½',
  'a good in many words': 'बड़ी इलायची ',
};

function timed(text: string, language: LanguageCode): number {
  let best = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5; tries += 1) {
    const begun = performance.now();
    interpreter.understand(text, language);
    best = Math.min(best, performance.now() - begun);
  }
  return best;
}

/** How many times as long ten times the text takes: the least of some rounds, for a collection of garbage in one of them is no growth. */
function timesOf(text: (length: number) => string): {
  readonly once: number;
  readonly tenfold: number;
  readonly times: number;
} {
  let least = { once: 0, tenfold: 0, times: Number.POSITIVE_INFINITY };
  for (let rounds = 0; rounds < mostRounds && least.times > mostTimes; rounds += 1) {
    const [once, tenfold] = [timed(text(short), 'hi'), timed(text(long), 'hi')];
    if (tenfold / once < least.times) least = { once, tenfold, times: tenfold / once };
  }
  return least;
}

const mostRounds = 30;

function growth(): boolean {
  let linear = true;
  for (const [name, unit] of Object.entries(repeated)) {
    const text = (length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    timed(text(short), 'hi');
    const { once, tenfold, times } = timesOf(text);
    linear &&= times <= mostTimes;
    const mark = times <= mostTimes ? ' ' : '<';
    console.log(
      `${mark} ${name}: ${once.toFixed(2)} ms, ten times the text ${tenfold.toFixed(2)} ms, ${times.toFixed(1)} times`,
    );
  }
  return linear;
}

function main(): number {
  if (values.help) {
    console.log(help);
    return 0;
  }
  const failed = throwing(Number(values.texts), Number(values.seed));
  if (failed !== undefined) {
    console.error(`This text threw: ${JSON.stringify(failed.text)}\n`, failed.error);
    return 1;
  }
  console.log(
    `${Number(values.texts).toLocaleString('en')} texts read in ${interpreter.languages.length} languages: no exception`,
  );
  return growth() ? 0 : 1;
}

process.exitCode = main();
