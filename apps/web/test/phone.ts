import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A page at the size of a small phone, and everything it complained of. */
export interface TestPhone {
  readonly page: Page;
  readonly complaints: string[];
  readonly close: () => Promise<void>;
}

const smallPhone = { width: 360, height: 740 } as const;

/** Chromium writes every answer of 404 into the console; for a lot whose crop no mandi reports it is the right answer. */
const unpriced = /\/v1\/prices\/query\?crop=/;

/** `address` may carry `?lang=`. */
export async function openPhone(
  browser: Browser,
  address: string,
  viewport = smallPhone as { width: number; height: number },
): Promise<TestPhone> {
  const context = await browser.newContext({ viewport });
  await withoutRecogniser(context);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const serious = message.type() === 'error' || message.type() === 'warning';
    if (serious && !(unpriced.test(message.location().url) && /\b404\b/.test(message.text())))
      complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(address);
  return { page, complaints, close: () => context.close() };
}

/** Chromium has the recogniser's name but not Google's service behind it; without the name the page goes by thumbs, as it should there. */
export async function withoutRecogniser(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition']) Reflect.deleteProperty(globalThis, name);
  });
}

/** Signs in with the demo code that the screen shows. `number` without the country code. */
export async function signIn(page: Page, number: string): Promise<void> {
  await page.fill('[name=phone]', number);
  await page.click('[data-do=send-code]');
  const shown = await page.waitForSelector('[data-shows=demo-code]');
  await page.fill('[name=code]', (await shown.getAttribute('data-code')) ?? '');
  await page.click('[data-do=enter]');
  await page.waitForSelector('.ways');
}

/** Presses the flower or button, types the words into the sheet and says them. */
export async function say(page: Page, opens: string, words: string): Promise<void> {
  await page.click(opens);
  await page.fill('.sheet [name=utterance]', words);
  await page.click('.sheet [data-do=say]');
}
