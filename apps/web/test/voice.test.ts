import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { openMarket } from './market.ts';
import { openPhone, say, signIn } from './phone.ts';

const launched = await launchChromium();
const skip = 'missing' in launched ? launched.missing : false;
const market = skip === false ? await openMarket() : undefined;
const address = market?.address ?? '';

after(async () => {
  if ('browser' in launched) await launched.browser.close();
  await market?.close();
});

function browser() {
  if (!('browser' in launched)) throw new Error(launched.missing);
  return launched.browser;
}

/** Stands for the recogniser that Google's Chrome has and this Chromium has not: it hears these words two seconds after it was started. */
async function withRecogniser(page: Page, words: string): Promise<void> {
  await page.addInitScript((heard) => {
    class Recogniser extends EventTarget {
      lang = '';
      start() {
        setTimeout(() => {
          const results = [[{ transcript: heard, confidence: 0.9 }]];
          this.dispatchEvent(Object.assign(new Event('result'), { results }));
          this.dispatchEvent(new Event('end'));
        }, 2_000);
      }
      stop() {}
      abort() {}
    }
    Object.assign(globalThis, { SpeechRecognition: Recogniser });
  }, words);
  await page.reload();
}

/** A bid of Ramesh on a new lot of Kaveri, so that there is a talk; gives his page on the lot. */
async function talkAbout(crop: string) {
  const seller = await openPhone(browser(), `${address}/?lang=en`);
  await signIn(seller.page, '50000 00001');
  await say(seller.page, '.marigold', `hundred kilo ${crop}, forty rupees a kilo`);
  await seller.page.click('.sheet [data-do=yes]');
  await seller.page.waitForSelector('[data-shows=lot]');
  const lot = new URL(seller.page.url()).hash;
  const buyer = await openPhone(browser(), `${address}/?lang=hi`);
  await signIn(buyer.page, '50000 00002');
  await buyer.page.goto(`${address}/?lang=hi${lot}`);
  await say(buyer.page, '.marigold', 'सौ किलो, पैंतीस रुपये किलो');
  await buyer.page.click('.sheet [data-do=yes]');
  await buyer.page.click('[data-bid] [data-do=talk]');
  await buyer.page.waitForSelector('[name=message]');
  await seller.page.click('[data-bid] [data-do=talk]');
  await seller.page.waitForSelector('[name=message]');
  return { seller, buyer };
}

test('with consent a spoken message is kept as 16 kHz sound, and the other hears it and reads the facts', {
  skip,
}, async () => {
  const { seller, buyer } = await talkAbout('carrot');
  await withRecogniser(buyer.page, 'कल सौ किलो गाजर ले जाऊँगा');
  await buyer.page.click('.marigold');
  await buyer.page.click('[data-do=keep-recording]');
  await seller.page.waitForSelector('.message[data-kind=voice]');
  assert.match((await seller.page.textContent('.message .message-text')) ?? '', /100 kg.*carrot/i);
  await seller.page.click('[data-do=original]');
  assert.match((await seller.page.textContent('.message .message-text')) ?? '', /गाजर/);
  const [recording] = await Promise.all([
    seller.page.waitForResponse((response) => response.headers()['content-type'] === 'audio/wav'),
    seller.page.click('[data-do=play]'),
  ]);
  const wav = await recording.body();
  assert.equal(wav.toString('latin1', 0, 4), 'RIFF');
  assert.equal(wav.readUInt32LE(24), 16_000);
  assert.ok(wav.length > 16_000, `${wav.length} bytes are no two seconds`);
  assert.ok(
    new Int16Array(wav.buffer, wav.byteOffset + 44).some((sample) => Math.abs(sample) > 1_000),
    'it is silent',
  );
  assert.deepEqual([...seller.complaints, ...buyer.complaints], []);
  await seller.close();
  await buyer.close();
});

test('without consent only the words are sent', { skip }, async () => {
  const { seller, buyer } = await talkAbout('beetroot');
  await withRecogniser(buyer.page, 'सौ किलो चुकंदर');
  await buyer.page.click('.marigold');
  await buyer.page.click('[data-do=dont-keep-recording]');
  await seller.page.waitForSelector('.message');
  assert.equal(await seller.page.getAttribute('.message', 'data-kind'), 'text');
  assert.equal(await seller.page.locator('[data-do=play]').count(), 0);
  await seller.close();
  await buyer.close();
});

const drafts = (page: Page) => page.waitForResponse((answer) => answer.url().endsWith('/v1/products/drafts'));

test('words go with the recogniser’s own confidence and the name of their recording, whose fingerprint the server reads', {
  skip,
}, async () => {
  const { page, complaints, close } = await openPhone(browser(), `${address}/?lang=en`);
  await signIn(page, '50000 00001');
  await withRecogniser(page, 'fifty kilo pumpkin, forty rupees a kilo');
  await page.click('.marigold');
  const [draft] = await Promise.all([drafts(page), page.click('[data-do=keep-recording]')]);
  const { spoken } = draft.request().postDataJSON();
  assert.equal(spoken.confidence, 0.9);
  assert.match(spoken.recording, /^\w{26}\/\w{26}$/);
  assert.match((await draft.json()).spoken[0].audio, /^[0-9a-f]{64}$/);
  await page.waitForSelector('[data-shows=read-back]');
  assert.deepEqual(complaints, []);
  await close();
});

test('a tapped choice is sent as facts, and the words stay what was said', { skip }, async () => {
  const { page, complaints, close } = await openPhone(browser(), `${address}/?lang=ta`);
  await signIn(page, '50000 00001');
  await say(page, '.marigold', 'தக்காளி ஐம்பது');
  const kilos = page.locator('.sheet .row button', { hasText: 'கிலோ' });
  await kilos.waitFor();
  const [draft] = await Promise.all([drafts(page), kilos.click()]);
  const { draftId, ...sent } = draft.request().postDataJSON();
  assert.deepEqual(sent, { choice: { quantity: { amount: '50', unit: 'kg' } } });
  assert.deepEqual((await draft.json()).spoken, [{ text: 'தக்காளி ஐம்பது', language: 'ta' }]);
  assert.deepEqual(await page.locator('.sheet .words').allTextContents(), ['தக்காளி ஐம்பது']);
  assert.deepEqual(complaints, []);
  await close();
});

test('the page opens without a network once it has been there, and says that there is none', { skip }, async () => {
  const { page, close } = await openPhone(browser(), `${address}/?lang=en`);
  await signIn(page, '50000 00003');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.reload();
  await page.waitForSelector('.slip');
  await page.context().setOffline(true);
  await page.reload();
  await page.waitForSelector('.refused');
  assert.match((await page.textContent('.refused')) ?? '', /does not answer/);
  await page.context().setOffline(false);
  await page.click('.refused button');
  await page.waitForSelector('.slip');
  await close();
});
