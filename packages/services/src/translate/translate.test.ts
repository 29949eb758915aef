import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allLanguages, type LanguageCode, sharedNames, tamil } from '@mandi/language';
import { createListener } from '@mandi/language/sound/listener';
import { type ErrorCode, MarketError } from '@mandi/market';
import { type MachineTranslation, PortError, type SpeechToText, type TextToSpeech } from '@mandi/ports';
import fc from 'fast-check';
import { measured } from '../../test/measured.ts';
import { asked, tradingFloor } from '../../test/trading-floor.ts';
import { translateText } from './translate-text.ts';
import { translateVoice } from './translate-voice.ts';
import type { TextTranslated, VoiceAnswer, VoiceRequest } from './wire.ts';

/** An engine for all pairs that does to the words what `work` does. */
function engine(name: string, work: (text: string) => string): MachineTranslation {
  const languages: LanguageCode[] = ['en', 'hi', 'ta'];
  const pairs = languages.flatMap((from) => languages.map((to) => [from, to] as const));
  return { name, capabilities: { pairs }, translate: async (text) => work(text) };
}
const failing = (name: string) =>
  engine(name, () => {
    throw new PortError('timeout', 'too slow');
  });
/** Turns the words round and leaves the masks alone, as a language with another word order does. */
const turning = engine('turning', (text) => text.split(' ').reverse().join(' '));

async function rig(change: Parameters<typeof tradingFloor>[0] = {}) {
  const floor = tradingFloor(change);
  const ramesh = await floor.person('Ramesh', 'B2B', 'hi');
  const salim = await floor.person('Salim', 'B2B', 'hi');
  return {
    ...floor,
    ramesh,
    salim,
    text: (text: string, from: LanguageCode, to: LanguageCode, speak = false): Promise<TextTranslated> =>
      translateText(floor.context, asked(ramesh, { body: { text, from, to, speak } })),
    voice: (body: VoiceRequest, who = ramesh): Promise<VoiceAnswer> =>
      translateVoice(floor.context, asked(who, { body })),
  };
}

async function refused(code: ErrorCode, work: Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error) => error instanceof MarketError && error.code === code);
}

test('without an engine the answer says so and gives the facts in full, with every number', async () => {
  const desk = await rig();
  const answer = await desk.text('50 kg tomato at 22.5 rupees per kg, phone 98765 43210', 'en', 'hi');
  assert.deepEqual(
    [answer.extent, answer.because, answer.text, answer.engine],
    ['facts', 'no-engine', undefined, undefined],
  );
  const { crop, quantity, price } = desk.context.interpreter.understand(
    answer.facts?.screen.split(' · ')[0] ?? '',
    'hi',
  );
  assert.deepEqual([crop, quantity, price], ['tomato', { amount: '50', unit: 'kg' }, { rupees: '22.5', per: 'kg' }]);
  assert.match(answer.facts?.screen ?? '', /98765.*43210/);
  const words = await desk.text('The weather is fine', 'en', 'hi');
  assert.deepEqual([words.extent, words.facts, words.original], ['facts', undefined, 'The weather is fine']);
  await desk.close();
});

test('with an engine the words are its own and the facts ours', async () => {
  const desk = await rig({ translation: [turning] });
  const answer = await desk.text('send 50 kg tomato', 'en', 'ta');
  assert.deepEqual([answer.extent, answer.engine], ['whole', 'turning']);
  assert.match(answer.text ?? '', /50 கிலோ/);
  assert.match(answer.text ?? '', /தக்காளி/);
  assert.match(answer.text ?? '', /send/);
  await desk.close();
});

test('an engine that fails is followed by the next; one that damages a fact too, and after the last the facts win', async () => {
  const damaging = engine('damaging', (text) => text.replace('<ID1>', ''));
  const chain = await rig({ translation: [failing('slow'), damaging, turning] });
  assert.equal((await chain.text('send 50 kg tomato', 'en', 'ta')).engine, 'turning');
  await chain.close();
  for (const [engines, because] of [
    [[failing('slow')], 'engine-failed'],
    [[damaging, failing('slow')], 'facts-damaged'],
  ] as const) {
    const desk = await rig({ translation: engines });
    const answer = await desk.text('send 50 kg tomato', 'en', 'ta');
    assert.deepEqual([answer.extent, answer.because, answer.text], ['facts', because, undefined]);
    assert.match(answer.facts?.screen ?? '', /50 கிலோ/);
    await desk.close();
  }
});

test('each answer of an engine is measured: how long it took, and whether it kept the facts; one from the cache took no time', async () => {
  const { telemetry, of } = measured();
  const damaging = engine('damaging', (text) => text.replace('<ID1>', ''));
  const desk = await rig({ translation: [failing('slow'), damaging, turning], telemetry });
  for (const _ of [1, 2]) await desk.text('send 50 kg tomato', 'en', 'ta');
  const pair = { from: 'en', to: 'ta' };
  const judged = [
    [1, 'count', { engine: 'damaging', ...pair }],
    [1, 'count', { engine: 'turning', ...pair }],
  ];
  assert.deepEqual(of('translation.done'), [...judged, ...judged]);
  assert.deepEqual(of('translation.fact-damaged'), [judged[0], judged[0]]);
  assert.deepEqual(of('translate.latency'), [
    [0, 'milliseconds', { engine: 'damaging' }],
    [0, 'milliseconds', { engine: 'turning' }],
  ]);
  await desk.close();
});

test('an engine that makes up a fact in words, without a digit, is found out', async () => {
  const inventing = engine('inventing', (text) => `${text} ஐம்பது கிலோ`);
  const desk = await rig({ translation: [inventing] });
  assert.equal((await desk.text('send 20 kg tomato', 'en', 'ta')).because, 'facts-damaged');
  await desk.close();
});

test('every number said is in the answer, whatever the engine does', async () => {
  let blow = (text: string): string => text;
  const desk = await rig({ translation: [engine('wild', (text) => blow(text))] });
  const amount = fc.integer({ min: 1, max: 9_999 }).map(String);
  const blows = fc.constantFrom<((text: string) => string)[]>(
    (text) => text,
    (text) => text.replaceAll(/<ID\d>/g, ''),
    (text) => text.replace('<ID2>', '<ID1>'),
    (text) => text.replaceAll(/\d/g, '9'),
    (text) => `${text} 77`,
    (text) => text.toLowerCase(),
    () => '',
  );
  await fc.assert(
    fc.asyncProperty(amount, amount, amount, blows, async (kilos, rupees, lorry, chosen) => {
      blow = chosen;
      const answer = await desk.text(`send ${kilos} kg onion at ${rupees} rupees per kg, lorry ${lorry}`, 'en', 'hi');
      const given = (answer.text ?? answer.facts?.screen ?? '').replaceAll(',', '').match(/\d+/g) ?? [];
      assert.deepEqual([...given].sort(), [kilos, rupees, lorry].sort());
    }),
  );
  await desk.close();
});

test('the reader’s own language needs no engine, and a language without tables is refused', async () => {
  const desk = await rig();
  const same = await desk.text('50 kg tomato', 'en', 'en');
  assert.deepEqual([same.extent, same.text], ['same', '50 kg tomato']);
  await refused('unknown-language', desk.text('50 kg tomato', 'en', 'xx' as LanguageCode));
  await desk.close();
});

/** A tenth of a second of silence: 16-bit PCM, mono, 16 kHz. */
function wav(): Uint8Array {
  const bytes = Buffer.alloc(44 + 3_200);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + 3_200, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(16_000, 24);
  bytes.writeUInt32LE(32_000, 28);
  bytes.writeUInt16LE(2, 32);
  bytes.writeUInt16LE(16, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(3_200, 40);
  return bytes;
}

function hearer(
  name: string,
  languages: readonly LanguageCode[],
  answer: () => { text: string; confidence: number },
): SpeechToText {
  return {
    name,
    capabilities: { languages, contentTypes: ['audio/wav'], streaming: false, maximumSeconds: 30 },
    transcribe: async () => ({ ...answer(), engine: name }),
  };
}

function speaker(name: string): TextToSpeech {
  return {
    name,
    capabilities: { languages: ['hi', 'ta', 'en'], maximumCharacters: 500 },
    speak: async () => ({ bytes: wav(), contentType: 'audio/wav', engine: name }),
  };
}

async function uploadedBy(desk: Awaited<ReturnType<typeof rig>>): Promise<string> {
  const ticket = await desk.voice({ want: 'upload', contentType: 'audio/wav' });
  assert.ok(ticket.gave === 'upload');
  await desk.context.blobs.write({ bucket: 'voice', name: ticket.audio }, 'audio/wav', wav());
  return ticket.audio;
}

test('a recording is heard by the first engine that can, translated with its facts locked, and spoken where one can', async () => {
  const broken = hearer('broken', ['hi'], () => {
    throw new PortError('unavailable', 'down');
  });
  const tamilOnly = hearer('tamil only', ['ta'], () => assert.fail('it does not know Hindi'));
  const good = hearer('good', ['hi'], () => ({ text: 'पचास किलो टमाटर', confidence: 0.9 }));
  const desk = await rig({ hearing: [tamilOnly, broken, good], speaking: [speaker('voice')] });
  const audio = await uploadedBy(desk);
  const answer = await desk.voice({ want: 'text', audio, from: 'hi', to: 'ta', speak: true });
  assert.ok(answer.gave === 'text');
  assert.deepEqual([answer.heard.engine, answer.heard.decision], ['good', 'take']);
  assert.match(answer.heard.sha256, /^[0-9a-f]{64}$/);
  assert.match(answer.translation.facts?.screen ?? '', /50 கிலோ/);
  assert.equal(answer.recording?.engine, 'voice');
  await refused('not-yours', desk.voice({ want: 'text', audio, from: 'hi', to: 'ta' }, desk.salim));
  await refused('cannot-hear-language', desk.voice({ want: 'text', audio, from: 'en', to: 'ta' }));
  await desk.close();
});

test('what was heard is taken, asked about or refused by its confidence; nothing heard, no engine and no upload each say so', async () => {
  let heard = { text: 'पचास किलो टमाटर', confidence: 0.9 };
  const { telemetry, of } = measured();
  const desk = await rig({ hearing: [hearer('ear', ['hi'], () => heard)], telemetry });
  const audio = await uploadedBy(desk);
  const listen = () => desk.voice({ want: 'text', audio, from: 'hi', to: 'ta' });
  const decisions = [];
  for (const confidence of [0.9, 0.45, 0.1]) {
    heard = { ...heard, confidence };
    const answer = await listen();
    decisions.push(answer.gave === 'text' && answer.heard.decision);
  }
  assert.deepEqual(decisions, ['take', 'ask', 'refuse']);
  const heardSo = decisions.map((decision) => [1, 'count', { language: 'hi', decision }]);
  assert.deepEqual(of('utterance.heard'), heardSo);
  heard = { text: ' ', confidence: 0.9 };
  await refused('nothing-heard', listen());
  const absent = `${desk.ramesh.userId}/${desk.context.ids.next()}`;
  await refused('not-found', desk.voice({ want: 'text', audio: absent, from: 'hi', to: 'ta' }));
  await refused('wrong-content', desk.voice({ want: 'upload', contentType: 'audio/midi' }));
  await desk.close();
});

test('without consent a recording is gone as soon as it was heard, also where nothing was heard', async () => {
  let text = 'पचास किलो टमाटर';
  const desk = await rig({ hearing: [hearer('ear', ['hi'], () => ({ text, confidence: 0.9 }))] });
  const kept = async (keep?: boolean) => {
    const audio = await uploadedBy(desk);
    const said = { want: 'text', audio, from: 'hi', to: 'ta', ...(keep !== undefined && { keep }) } as const;
    const heard = await desk.voice(said).then(
      () => true,
      () => false,
    );
    return [heard, (await desk.context.blobs.facts({ bucket: 'voice', name: audio })) !== undefined];
  };
  assert.deepEqual(await kept(), [true, true]);
  assert.deepEqual(await kept(false), [true, false]);
  text = '';
  assert.deepEqual(await kept(false), [false, false]);
  await desk.close();
});

test('what a recogniser misspelt is matched by its sound before it is understood, and the words as it wrote them stay', async () => {
  const heard = hearer('ear', ['hi'], () => ({ text: 'पचास किलो तमातर', confidence: 0.9 }));
  const desk = await rig({ hearing: [heard], listener: createListener(allLanguages, sharedNames) });
  const answer = await desk.voice({ want: 'text', audio: await uploadedBy(desk), from: 'hi', to: 'ta' });
  assert.ok(answer.gave === 'text');
  assert.deepEqual([answer.heard.text, answer.heard.heardAs], ['पचास किलो तमातर', 'पचास किलो टमाटर']);
  assert.match(answer.translation.facts?.screen ?? '', /50 கிலோ தக்காளி/);
  await desk.close();
});

test('an engine is told beforehand which words of the trade may be said in the language', async () => {
  const told: (string | undefined)[] = [];
  const ear: SpeechToText = {
    ...hearer('ear', ['hi'], () => ({ text: '', confidence: 1 })),
    transcribe: async (_recording, _language, { prompt }) => {
      told.push(prompt);
      return { text: 'पचास किलो टमाटर', confidence: 0.9, engine: 'ear' };
    },
  };
  const listener = createListener(allLanguages, sharedNames);
  for (const change of [{ listener }, {}]) {
    const desk = await rig({ hearing: [ear], ...change });
    await desk.voice({ want: 'text', audio: await uploadedBy(desk), from: 'hi', to: 'ta' });
    await desk.close();
  }
  assert.deepEqual(told, [listener.expectedWords('hi').join(' '), undefined]);
  assert.match(told[0] ?? '', /टमाटर/);
});
