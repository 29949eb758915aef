import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from '../apps/web/test/chromium.ts';
import { openMarket } from '../apps/web/test/market.ts';
import { openPhone, say, signIn } from '../apps/web/test/phone.ts';

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
  await buyerAndVendor();
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

/** What a buyer finds, and the bid that he makes as the vendor sees it. */
async function buyerAndVendor(): Promise<void> {
  if (!('browser' in launched)) return;
  const buyer = await openPhone(launched.browser, `${market.address}/?lang=hi`);
  await signIn(buyer.page, '50000 00002');
  await say(buyer.page, '.marigold', 'भिंडी चाहिए');
  await picture(buyer.page, '[data-shows=found] .slip-board', '.field.is-search', 'buyer');
  await buyer.page.click('[data-do=open-lot]');
  await say(buyer.page, '.marigold', 'डेढ़ सौ किलो, साढ़े तेईस रुपये किलो');
  await buyer.page.click('.sheet [data-do=yes]');
  await buyer.page.waitForSelector('[data-bid]');
  const vendor = await openPhone(launched.browser, `${market.address}/?lang=ta`);
  await signIn(vendor.page, '50000 00001');
  await vendor.page.goto(`${market.address}/?lang=ta${new URL(buyer.page.url()).hash}`);
  await picture(vendor.page, '[data-bid] .slip-board', '[data-bid]', 'vendor');
  await buyer.close();
  await vendor.close();
}

/** The screen from `top` on, once it shows what it is about. */
async function picture(page: Page, shows: string, top: string, name: string): Promise<void> {
  await page.waitForSelector(shows);
  await settle(page);
  await page.evaluate((selector) => document.querySelector(selector)?.scrollIntoView(), top);
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** Letters come, stamps fall, notices go. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(1_500);
}
