import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../apps/web/test/chromium.ts';
import { openMarket } from '../apps/web/test/market.ts';
import { openPhone, signIn, smallPhone } from '../apps/web/test/phone.ts';

const help = `usage: node tools/screenshot.ts

Renews docs/images: the demo at the end of the main job, a vendor's and a buyer's screen. Starts a server of its own.`;

if (process.argv.includes('--help')) {
  console.log(help);
  process.exit(0);
}

const folder = join(import.meta.dirname, '../docs/images');
mkdirSync(folder, { recursive: true });
const launched = await launchChromium();
if ('missing' in launched) {
  console.error(launched.missing);
  process.exit(1);
}
const market = await openMarket();
try {
  await demo();
  await onePhone('vendor', 'ta', '50000 00001', ['lot', '[data-bid]']);
  await onePhone('buyer', 'hi', '50000 00002', ['find', '[data-shows=found] .slip-board']);
} finally {
  await launched.browser.close();
  await market.close();
}

/** The whole story, then its last picture. */
async function demo(): Promise<void> {
  if (!('browser' in launched)) return;
  const { page, close } = await openPhone(launched.browser, `${market.address}/demo`, { width: 1340, height: 880 });
  await page.click('[data-do=speed-2]');
  await page.click('[data-do=play]');
  await page.waitForSelector('[data-shows=story-ended]', { timeout: 180_000 });
  await settle(page);
  await page.screenshot({ path: join(folder, 'demo.png') });
  await close();
}

/** A screen of a person who was in the story. */
async function onePhone(
  name: string,
  language: string,
  number: string,
  [place, shows]: [string, string],
): Promise<void> {
  if (!('browser' in launched)) return;
  const { page, close } = await openPhone(launched.browser, `${market.address}/?lang=${language}`, smallPhone);
  await signIn(page, number);
  await page.waitForSelector('.slip-board');
  if (place === 'lot') await page.click('[data-do=open-lot]');
  await page.waitForSelector(shows);
  await settle(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await close();
}

/** Letters come, stamps fall, notices go. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1_500);
}
