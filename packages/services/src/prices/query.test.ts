import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { english, hindi, type LanguageCode, sharedNames, tamil } from '@mandi/language';
import { createListener, type Listener } from '@mandi/language/sound/listener';
import { MarketError } from '@mandi/market';
import type { SpeechToText } from '@mandi/ports';
import * as v from 'valibot';
import { shippedBook } from '../../test/shipped-book.ts';
import { asked, type TradingFloor, tradingFloor } from '../../test/trading-floor.ts';
import { answerSpoken, answerWritten } from './query.ts';
import { type PricesAnswer, type QueryAnswer, type Question, queryAnswer } from './wire.ts';

const book = await shippedBook();
after(() => book.close());

/** The floor with the shipped prices, closed after the test. */
function floorOf(
  t: { after: (work: () => Promise<void>) => void },
  hearing: readonly SpeechToText[] = [],
  change: { readonly listener?: Listener } = {},
): TradingFloor {
  const floor = tradingFloor({ prices: book, hearing, ...change });
  t.after(() => floor.close());
  return floor;
}

type Chosen = { readonly crop?: string; readonly state?: string; readonly district?: string };

async function ask(
  floor: TradingFloor,
  q: string,
  lang: LanguageCode = 'en',
  chosen: Chosen = {},
): Promise<QueryAnswer> {
  const answer = await answerWritten(floor.context, asked(undefined as never, { query: { q, lang, ...chosen } }));
  return v.parse(queryAnswer, answer);
}

function prices(answer: QueryAnswer): PricesAnswer {
  return answer.kind === 'prices' ? answer : assert.fail(`asked back: ${answer.question.screen}`);
}

function question(answer: QueryAnswer): Question {
  return answer.kind === 'question' ? answer : assert.fail(`answered: ${answer.summary.screen}`);
}

const perQuintal = (rupees: string) => ({ rupees, per: 'quintal' });

// The figures are copied by hand from the rows of Kolar in the source's CSV of July 2026.
describe('prices of tomato in Kolar, from the real reports of July 2026', () => {
  test('the markets of the district come first, each with its newest day, its unit and its distance', async (t) => {
    const { rows, place } = prices(await ask(floorOf(t), 'what is tomato in Kolar?'));
    assert.deepEqual(place, { state: 'Karnataka', district: 'Kolar', from: 'words' });
    assert.deepEqual(
      rows
        .slice(0, 3)
        .map(({ market, date, minimum, maximum, modal }) => [market.name, date, minimum.rupees, maximum.rupees, modal]),
      [
        ['Kolar APMC', '2026-07-20', '300', '1660', perQuintal('1060')],
        ['Bangarpet APMC', '2026-07-24', '500', '1200', perQuintal('900')],
        ['Mulbagal APMC', '2026-07-11', '333', '1200', perQuintal('666')],
      ],
    );
    assert.deepEqual(rows[1]?.modalPerKg, { rupees: '9', per: 'kg' });
    const far = rows.map(({ distance }) => distance?.kilometres ?? 0);
    assert.ok(rows.slice(3).every(({ market }) => market.district !== 'Kolar'));
    assert.ok(Math.max(...far) < 100, `${far}`);
  });

  test('PRICE-12: the fair price is of the one market of the district that reported on the newest day', async (t) => {
    const { fair } = prices(await ask(floorOf(t), 'what is tomato in Kolar?'));
    assert.equal(fair?.market.name, 'Bangarpet APMC');
    assert.equal(fair?.date, '2026-07-24');
    assert.deepEqual(fair?.modal, perQuintal('900'));
    assert.equal(fair?.markets, 1);
  });

  test('PRICE-14: the trend is of the seven market days of Bangarpet, which was shut on Sunday the 19th', async (t) => {
    const { trend } = prices(await ask(floorOf(t), 'what is tomato in Kolar?'));
    assert.equal(trend?.kind, 'trend');
    assert.deepEqual(
      trend?.days.map(({ date, modal }) => [date.slice(8), modal.rupees]),
      [
        ['17', '1000'],
        ['18', '1200'],
        ['20', '1000'],
        ['21', '800'],
        ['22', '1000'],
        ['23', '800'],
        ['24', '900'],
      ],
    );
    assert.ok(trend?.kind === 'trend' && trend.direction === 'down' && trend.changePercent === -10);
  });

  test('the source, its licence and its newest day are told', async (t) => {
    const { source } = prices(await ask(floorOf(t), 'what is tomato in Kolar?'));
    assert.match(source.name, /Agmarknet, data\.gov\.in/);
    assert.match(source.licence, /CC BY 4\.0/);
    assert.equal(source.newestDay, '2026-07-24');
  });

  for (const [language, words, named, spoken] of [
    [
      'en',
      'what is tomato in Kolar?',
      [/Tomato/, /Bangarpet/, /24 July 2026/, /₹900 per quintal/],
      /nine hundred rupees/,
    ],
    ['hi', 'कोलार में टमाटर का भाव', [/टमाटर/, /बांगरपेट मंडी/, /24 जुलाई 2026/, /₹900 प्रति क्विंटल/], /नौ सौ रुपये/],
    ['ta', 'கோலாரில் தக்காளி விலை என்ன', [/தக்காளி/, /சந்தையில்/, /ஜூலை 24/, /குவிண்டாலுக்கு ₹900/], /தொள்ளாயிரம் ரூபாய்/],
  ] as const) {
    test(`asked in ${language}, it is told in ${language}: market, day and unit, on the screen and aloud`, async (t) => {
      const { summary, rows } = prices(await ask(floorOf(t), words, language));
      assert.equal(summary.language, language);
      for (const part of named) assert.match(summary.screen, part);
      assert.match(summary.speech, spoken);
      assert.doesNotMatch(summary.speech, /[₹\d]/);
      assert.equal(rows[1]?.modal.rupees, '900');
    });
  }
});

describe('what is not clear is asked about, never guessed', () => {
  test('no crop: which one', async (t) => {
    const { code, question: asked } = question(await ask(floorOf(t), 'what is the price in Kolar'));
    assert.equal(code, 'crop-needed');
    assert.notEqual(asked.screen, '');
  });

  test('a place of which there are three: which one, and the choice sent back is answered', async (t) => {
    const floor = floorOf(t);
    const { code, choices } = question(await ask(floor, 'tomato in Bilaspur'));
    assert.equal(code, 'place-ambiguous');
    assert.deepEqual(choices.map(({ state }) => state).sort(), ['Chhattisgarh', 'Himachal Pradesh', 'Uttar Pradesh']);
    for (const { state, district } of choices) {
      const chosen = { ...(state && { state }), ...(district && { district }) };
      const { place } = prices(await ask(floor, 'tomato in Bilaspur', 'en', chosen));
      assert.deepEqual(place, { ...chosen, from: 'chosen' });
    }
  });

  test('a place chosen that nobody knows is asked about, though the words name another', async (t) => {
    const chosen = { state: 'Atlantis', district: 'Nowhere' };
    assert.equal(question(await ask(floorOf(t), 'tomato in Kolar', 'en', chosen)).code, 'place-needed');
  });

  test("no place: the caller's own district, or the question for one where nobody is signed in", async (t) => {
    const floor = floorOf(t);
    assert.equal(question(await ask(floor, 'onion rate')).code, 'place-needed');
    const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
    const answer = await answerWritten(floor.context, asked(kaveri, { query: { q: 'onion rate', lang: 'en' } }));
    assert.deepEqual(prices(answer).place, { state: 'Karnataka', district: 'Kolar', from: 'profile' });
  });

  test('no words at all: which crop', async (t) => {
    const floor = floorOf(t);
    const answer = await answerWritten(floor.context, asked(undefined as never, { query: {} }));
    assert.equal(question(answer).code, 'crop-needed');
  });
});

test('a market asked for by name comes first, and the fair price is its own', async (t) => {
  const { rows, fair } = prices(await ask(floorOf(t), 'आज़ादपुर मंडी में आलू का भाव क्या है', 'hi'));
  assert.equal(rows[0]?.market.name, 'Azadpur APMC');
  // The source's row of Azadpur, 24 July 2026: Potato, 200, 1600, 967.
  assert.deepEqual([fair?.market.name, fair?.modal.rupees], ['Azadpur APMC', '967']);
});

test('a good that few markets trade is found by its id and called by its English name', async (t) => {
  const { crop, rows } = prices(await ask(floorOf(t), '', 'en', { crop: 'quinoa', state: 'Rajasthan' }));
  assert.deepEqual(crop, { id: 'quinoa', name: 'quinoa' });
  assert.ok(rows.length > 0);
});

test('a crop that no market has is said to have no price', async (t) => {
  await assert.rejects(
    ask(floorOf(t), '', 'en', { crop: 'moon-rock', state: 'Karnataka' }),
    (error) => error instanceof MarketError && error.code === 'no-price-found',
  );
});

test('a language without words of its own is answered in the default language', async (t) => {
  const { summary } = prices(await ask(floorOf(t), 'tomato in Kolar', 'sa'));
  assert.equal(summary.language, 'en');
});

/** A WAV of a tenth of a second of silence, 8 kHz, 8 bits, mono. */
function silence(): Uint8Array {
  const samples = 800;
  const wav = Buffer.alloc(44 + samples, 0x80);
  wav.write('RIFF', 0, 'latin1');
  wav.writeUInt32LE(36 + samples, 4);
  wav.write('WAVEfmt ', 8, 'latin1');
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(8_000, 24);
  wav.writeUInt32LE(8_000, 28);
  wav.writeUInt16LE(1, 32);
  wav.writeUInt16LE(8, 34);
  wav.write('data', 36, 'latin1');
  wav.writeUInt32LE(samples, 40);
  return wav;
}

/** An engine that hears the same words in any recording, as sure as it is told to be. */
function hearing(text: string, confidence: number): SpeechToText {
  const capabilities = {
    languages: ['hi'],
    contentTypes: ['audio/wav'],
    streaming: false,
    maximumSeconds: 60,
  } as const;
  const engine = 'an engine of the test';
  return { name: engine, capabilities, transcribe: async () => ({ text, confidence, engine }) };
}

async function spoken(floor: TradingFloor): Promise<QueryAnswer> {
  const kaveri = await floor.person('Kaveri', 'vendor', 'hi');
  const audio = `${kaveri.userId}/${floor.context.ids.next()}`;
  await floor.context.blobs.write({ bucket: 'voice', name: audio }, 'audio/wav', silence());
  return answerSpoken(floor.context, asked(kaveri, { body: { audio, language: 'hi' } }));
}

test('a recording is heard and answered, and the answer says what was heard and by which engine', async (t) => {
  const answer = await spoken(floorOf(t, [hearing('कोलार में टमाटर का भाव', 0.8)]));
  assert.equal(prices(answer).fair?.modal.rupees, '900');
  assert.deepEqual(answer.heard, { text: 'कोलार में टमाटर का भाव', confidence: 0.8, engine: 'an engine of the test' });
});

test('a recording that was hardly heard is to be said again', async (t) => {
  await assert.rejects(
    spoken(floorOf(t, [hearing('कोलार में टमाटर का भाव', 0.1)])),
    (error) => error instanceof MarketError && error.code === 'nothing-heard',
  );
});

test('what the browser heard is answered the same', async (t) => {
  const floor = floorOf(t);
  const kaveri = await floor.person('Kaveri', 'vendor', 'ta');
  const body = { text: 'கோலாரில் தக்காளி விலை என்ன', language: 'ta' };
  assert.equal(prices(await answerSpoken(floor.context, asked(kaveri, { body }))).fair?.modal.rupees, '900');
});

test('a crop that a recogniser misspelt is matched by its sound, in a written, a browser-heard and a server-heard question', async (t) => {
  const misspelt = 'कोलार में तमातर का भाव';
  const listener = createListener([hindi, tamil, english], sharedNames);
  const floor = floorOf(t, [hearing(misspelt, 0.9)], { listener });
  const kaveri = await floor.person('Kaveri', 'vendor', 'hi');
  const byBrowser = await answerSpoken(floor.context, asked(kaveri, { body: { text: misspelt, language: 'hi' } }));
  for (const answer of [await ask(floor, misspelt, 'hi'), byBrowser, await spoken(floor)]) {
    const { crop, place } = prices(answer);
    assert.deepEqual([crop.id, place], ['tomato', { state: 'Karnataka', district: 'Kolar', from: 'words' }]);
  }
});
