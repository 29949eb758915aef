import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { launchChromium } from './chromium.ts';
import { openMarket } from './market.ts';
import { openPhone } from './phone.ts';

const launched = await launchChromium();
const skip = 'missing' in launched ? launched.missing : false;
const market = skip === false ? await openMarket() : undefined;
const address = market?.address ?? '';
const desk = { width: 1360, height: 860 };

after(async () => {
  if ('browser' in launched) await launched.browser.close();
  await market?.close();
});

function browser() {
  if (!('browser' in launched)) throw new Error(launched.missing);
  return launched.browser;
}

function phoneOf(page: Page, as: string): Frame {
  const frame = page.frames().find((one) => new URL(one.url()).searchParams.get('as') === as);
  assert.ok(frame, `no phone of ${as}`);
  return frame;
}

test('the main job: an offer spoken in Tamil becomes a deal with a Hindi speaker, the same facts on both phones', {
  skip,
}, async () => {
  const { page, complaints, close } = await openPhone(browser(), `${address}/demo`, desk);
  await page.click('[data-do=speed-4]');
  await page.click('[data-do=play]');
  await page.waitForSelector('[data-shows=story-ended], .demo-note[role=alert]', { timeout: 90_000 });
  assert.equal(await page.locator('.demo-note[role=alert]').count(), 0, (await page.textContent('.demo-story')) ?? '');

  assert.match(
    (await page.textContent('[data-shows=story-ended]')) ?? '',
    /^Facts equal\..*200 kg of tomato at ₹14\.5 a kg/,
  );

  const shown = async (as: string) => {
    const phone = phoneOf(page, as);
    await phone.waitForSelector('[data-shows=deal]');
    return {
      facts: await phone.locator('[data-shows=deal] dd').allTextContents(),
      tamil: await phone.textContent('[data-rendering=ta]'),
      hindi: await phone.textContent('[data-rendering=hi]'),
      words: await phone.locator('[data-shows=deal] .words').allTextContents(),
    };
  };
  const kaveri = await shown('kaveri');
  const ramesh = await shown('ramesh');
  assert.deepEqual(kaveri.facts.slice(0, 3), ['தக்காளி', '200 கிலோ', '₹14.50 / கிலோ']);
  assert.deepEqual(ramesh.facts.slice(0, 3), ['टमाटर', '200 किलो', '₹14.50 / किलो']);
  assert.equal(kaveri.tamil, ramesh.tamil);
  assert.equal(kaveri.hindi, ramesh.hindi);
  assert.match(kaveri.tamil ?? '', /200 கிலோ தக்காளி.*14\.5/s);
  assert.match(kaveri.hindi ?? '', /200 किलो टमाटर.*14\.5/s);
  assert.ok(
    ramesh.words.some((words) => words.includes('பதினாறு')),
    'her own words are kept',
  );
  assert.ok(
    ramesh.words.some((words) => words.includes('ஐம்பது பைசா')),
    'the words of the agreed price are kept',
  );
  assert.deepEqual(complaints, []);
  await close();
});

test('a person takes over a phone, the story stops and says so, and plays on from there', { skip }, async () => {
  const { page, close } = await openPhone(browser(), `${address}/demo`, desk);
  await page.click('[data-do=speed-4]');
  await page.click('[data-do=play]');
  const kaveri = page.frameLocator('iframe[title="Kaveri’s phone"]');
  await kaveri.locator('[data-shows=read-back]').waitFor({ timeout: 30_000 });
  await kaveri.locator('.sheet [data-do=yes]').click();
  await page.waitForSelector('.demo-note >> text=took over Kaveri’s phone');
  await kaveri.locator('[data-shows=lot]').waitFor();
  await page.waitForSelector('[data-do=play]:not(:disabled)');
  await page.click('[data-do=play]');
  await page.waitForSelector('[data-shows=story-ended]', { timeout: 90_000 });
  await close();
});

test('on a small screen the two phones are tabs and nothing scrolls sideways', { skip }, async () => {
  const { page, close } = await openPhone(browser(), `${address}/demo`);
  await page.waitForSelector('.demo-tabs button[aria-pressed=true]');
  assert.equal(await page.locator('iframe:visible').count(), 1);
  await page.click('.demo-tabs button >> text=Ramesh');
  assert.equal(await page.locator('iframe:visible').getAttribute('title'), 'Ramesh’s phone');
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
  await close();
});
