import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { writeWav } from '../packages/drivers/src/sound/wav.ts';
import { packFolder, packInstalled, SpeechWorker, whisperSpeechToText } from '../packages/drivers/src/speech/index.ts';
import { measuredSettings } from '../packages/drivers/src/speech/whisper/engine.ts';
import { allLanguages, createInterpreter, sharedNames } from '../packages/language/src/index.ts';
import { createListener } from '../packages/language/src/sound/listener.ts';
import { projectRoot } from '../tools/rooms/check.ts';
import { judge, type Verdict } from './hear/judge.ts';
import { unpackSound } from './hear/mu-law.ts';
import { type Sentence, sentencesOf, voiceOf } from './hear/sentences.ts';
import { humanClips, mistakes } from './hear/words.ts';

const help = `Usage: npm run bench:hear [-- options]    needs the speech pack (npm run voice:install)

How well the server hears: word and character error on 28 clips of human Hindi, and the facts (crop, quantity, price) of 40 trade sentences
each in Hindi and Tamil: right (all of them, taken), asked (the listener asks, so nothing is traded on it), or wrong (taken, but not what was said).

  --sentences N   only N sentences in all, spread over both languages, and as many clips (CI takes 10)
  --set NAME      "sentences" (held out, the default) or "development" (what rules are tuned on; its audio is made by bench/hear/make-audio.ts)
  --audio DIR     where the recordings of the set are
  --trade         only the trade sentences
  --strict        fail when a goal is missed`;

const { values } = parseArgs({
  options: {
    sentences: { type: 'string' },
    set: { type: 'string', default: 'sentences' },
    audio: { type: 'string', default: 'bench/hear/audio' },
    trade: { type: 'boolean' },
    strict: { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

/** The goals of the project for right and wrong, as shares. */
const goals = { hi: { right: 0.8, wrong: 0.02 }, ta: { right: 0.5, wrong: 0.02 } } as const;
const deadline = 600_000;
const set = values.set === 'development' ? 'development' : 'sentences';
const most = values.sentences === undefined ? Number.POSITIVE_INFINITY : Number(values.sentences);
const audio = resolve(projectRoot, values.audio);

/** So many of a list, spread evenly over it. */
const spread = <T>(list: readonly T[], count: number): readonly T[] =>
  count >= list.length
    ? list
    : Array.from({ length: count }, (_, i) => list[Math.floor((i * list.length) / count)] as T);

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

async function run(worker: SpeechWorker): Promise<boolean> {
  const hearing = whisperSpeechToText(worker);
  const spent = { seconds: 0, spoken: 0 };
  const hear = async (wav: Uint8Array, seconds: number, language: 'hi' | 'ta', prompt: string) => {
    const began = performance.now();
    const heard = await hearing.transcribe({ bytes: wav, contentType: 'audio/wav' }, language, { deadline, prompt });
    spent.seconds += (performance.now() - began) / 1000;
    spent.spoken += seconds;
    return heard;
  };
  const timed = (what: string): void => {
    const factor = (spent.seconds / spent.spoken).toFixed(2);
    console.log(
      `  ${what}: real-time factor ${factor} (${spent.seconds.toFixed(0)} s for ${spent.spoken.toFixed(0)} s of speech)`,
    );
    Object.assign(spent, { seconds: 0, spoken: 0 });
  };

  console.log(`Machine: ${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}`);
  console.log(
    `Engine: Whisper small on ONNX Runtime, beams ${measuredSettings.width}, silence ${measuredSettings.silence} positions, bonus of expected words ${measuredSettings.bonus}`,
  );

  if (set === 'sentences' && values.trade !== true) {
    console.log('\nHuman Hindi, no expected words (AI4Bharat/IndicWav2Vec: mucs read sentences, noa radio news)');
    for (const source of ['mucs', 'noa'] as const) {
      const sum = { words: 0, wrongWords: 0, letters: 0, wrongLetters: 0 };
      for (const { wav, seconds, transcript } of spread(humanClips(source), Math.ceil(most / 4))) {
        const { text } = await hear(wav, seconds, 'hi', '');
        const { words, wrongWords, letters, wrongLetters } = mistakes(transcript, text);
        sum.words += words;
        sum.wrongWords += wrongWords;
        sum.letters += letters;
        sum.wrongLetters += wrongLetters;
      }
      console.log(
        `  ${source}: word error ${percent(sum.wrongWords / sum.words)}, character error ${percent(sum.wrongLetters / sum.letters)}`,
      );
    }
    timed('human clips');
  }

  const tables = allLanguages;
  const [interpreter, listener] = [createInterpreter(tables, sharedNames), createListener(tables, sharedNames)];
  let met = true;
  for (const language of ['hi', 'ta'] as const) {
    const sentences = spread(
      sentencesOf(set).filter((sentence) => sentence.language === language),
      Math.ceil(most / 2),
    );
    const prompt = listener.expectedWords(language).join(' ');
    const counts: Record<Verdict, number> = { right: 0, asked: 0, wrong: 0 };
    const byVoice = new Map<string, Record<Verdict, number>>();
    console.log(
      `\nTrade sentences, ${language === 'hi' ? 'Hindi' : 'Tamil'} (synthesised; the voice is named with each)`,
    );
    for (const sentence of sentences) {
      const sound = unpackSound(new Uint8Array(readFileSync(resolve(audio, `${sentence.name}.mulaw`))));
      const heard = await hear(writeWav(sound), sound.samples.length / sound.rate, language, prompt);
      const matched = listener.hear(heard.text, language, heard.confidence);
      const { verdict, understood } = judge(sentence, interpreter.understand(matched.text, language), matched.decision);
      const voice = voiceOf(set, sentence);
      const voiceCounts = byVoice.get(voice) ?? { right: 0, asked: 0, wrong: 0 };
      voiceCounts[verdict] += 1;
      byVoice.set(voice, voiceCounts);
      counts[verdict] += 1;
      report(sentence, voice, verdict, understood, heard.text, matched);
    }
    for (const [voice, { right, asked, wrong }] of [...byVoice].sort()) {
      console.log(`  ${voice}: right ${right}, asked ${asked}, wrong ${wrong}`);
    }
    const share = (verdict: Verdict): number => counts[verdict] / sentences.length;
    const reached = share('right') >= goals[language].right && share('wrong') <= goals[language].wrong;
    met &&= reached;
    console.log(
      `  ${sentences.length} sentences: right ${percent(share('right'))}, asked ${percent(share('asked'))}, wrong ${percent(share('wrong'))}`,
    );
    console.log(
      `  goal: right ≥ ${percent(goals[language].right)}, wrong ≤ ${percent(goals[language].wrong)}: ${reached ? 'reached' : 'missed'}`,
    );
    timed(language);
  }
  return met;
}

function report(
  sentence: Sentence,
  voice: string,
  verdict: Verdict,
  understood: string,
  heard: string,
  matched: { readonly text: string; readonly confidence: number; readonly decision: string },
): void {
  console.log(`  ${sentence.name} ${verdict.padEnd(5)} ${voice}\n      said  ${sentence.text}\n      heard ${heard}`);
  if (matched.text !== heard) console.log(`      by sound ${matched.text}`);
  if (verdict !== 'right')
    console.log(`      ${matched.decision} at ${matched.confidence.toFixed(2)}, understood ${understood}`);
}

const folder = packFolder(resolve(projectRoot, process.env['DATA_DIR'] ?? '.data'));
if (values.help === true) console.log(help);
else if (!packInstalled(folder)) {
  console.error('bench:hear needs the speech pack: run npm run voice:install first.');
  process.exitCode = 1;
} else {
  const worker = new SpeechWorker({ folder });
  try {
    if (!(await run(worker)) && values.strict === true) process.exitCode = 1;
  } finally {
    worker.close();
  }
}
