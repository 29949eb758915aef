import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { stumblingBlocks } from './accessible.ts';
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

test('a person chooses the language by its own letters, and the page is in that language', { skip }, async () => {
  const { page, complaints, close } = await openPhone(browser(), address);
  for (const [code, title] of [
    ['ta', 'ஏக் பாரத் ஏக் மண்டி'],
    ['hi', 'एक भारत एक मंडी'],
    ['en', 'Ek Bharath Ek Mandi'],
  ] as const) {
    await page.click(`[data-do=language-${code}]`);
    await page.waitForSelector('[name=phone]');
    assert.equal(await page.title(), title);
    assert.equal(await page.getAttribute('html', 'lang'), code);
    await page.click('a[href="#/language"]');
  }
  assert.deepEqual(complaints, []);
  await close();
});

test('a keyboard alone is enough to sign in', { skip }, async () => {
  const { page, close } = await openPhone(browser(), `${address}/?lang=en`);
  await page.waitForSelector('[name=phone]');
  const tabTo = async (selector: string) => {
    for (let presses = 0; presses < 20; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    }
    assert.fail(`no way to ${selector} by Tab`);
  };
  await tabTo('[name=phone]');
  await page.keyboard.type('50000 00003');
  await page.keyboard.press('Enter');
  const shown = await page.waitForSelector('[data-shows=demo-code]');
  await tabTo('[name=code]');
  await page.keyboard.type((await shown.getAttribute('data-code')) ?? '');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.ways');
  await close();
});

test('a wrong code is refused in the language of the person', { skip }, async () => {
  const { page, close } = await openPhone(browser(), `${address}/?lang=ta`);
  await page.fill('[name=phone]', '50000 00004');
  await page.click('[data-do=send-code]');
  const shown = await page.waitForSelector('[data-shows=demo-code]');
  const right = (await shown.getAttribute('data-code')) ?? '';
  await page.fill('[name=code]', right === '000000' ? '000001' : '000000');
  await page.click('[data-do=enter]');
  assert.match((await page.textContent('.refused')) ?? '', /\p{Script=Tamil}/u);
  await close();
});

test('a newcomer joins with name, kind and district, and finds an empty home', { skip }, async () => {
  const { page, complaints, close } = await openPhone(browser(), `${address}/?lang=hi`);
  await page.click('[data-do=join]');
  await page.fill('[name=name]', 'लक्ष्मी');
  await page.fill('[name=phone]', '50000 77001');
  await page.check('[name=userType][value=vendor]', { force: true });
  await page.selectOption('[name=state]', { label: 'उत्तर प्रदेश' });
  await page.selectOption('[name=district]', { index: 1 });
  assert.deepEqual(await stumblingBlocks(page), []);
  await page.click('[data-do=send-code]');
  const shown = await page.waitForSelector('[data-shows=demo-code]');
  await page.fill('[name=code]', (await shown.getAttribute('data-code')) ?? '');
  await page.click('[data-do=enter]');
  await page.waitForSelector('.empty');
  assert.match((await page.textContent('h1')) ?? '', /लक्ष्मी/);
  assert.deepEqual(complaints, []);
  await close();
});

for (const [lang, number, places] of [
  ['ta', '50000 00005', ['lots', 'rates', 'talk', 'me', 'language']],
  ['hi', '50000 00003', ['find', 'bids', 'rates', 'talk', 'me', 'language']],
  ['en', '50000 00002', ['find', 'bids', 'rates', 'talk', 'me', 'language']],
] as const) {
  test(`no screen in ${lang} at 360 pixels has a stumbling block, and none complains`, { skip }, async () => {
    const { page, complaints, close } = await openPhone(browser(), `${address}/?lang=${lang}`);
    await page.waitForSelector('[name=phone]');
    assert.deepEqual(await stumblingBlocks(page), []);
    await signIn(page, number);
    for (const place of places) {
      await page.goto(`${address}/?lang=${lang}#/${place}`);
      await page.waitForSelector('main');
      await page.waitForSelector('.waiting', { state: 'detached' });
      assert.deepEqual(await stumblingBlocks(page), [], place);
    }
    assert.deepEqual(complaints, []);
    await close();
  });
}

test('what was not said is asked for, one question at a time, and nothing is listed before yes', { skip }, async () => {
  const { page, complaints, close } = await openPhone(browser(), `${address}/?lang=ta`);
  await signIn(page, '50000 00005');
  await page.waitForSelector('.slip');
  const before = await page.locator('.slip').count();
  await say(page, '.marigold', 'தக்காளி இருக்கு');
  await page.waitForSelector('[data-shows=question]');
  await say(page, '.sheet [data-do=speak]', 'ஐந்து குவிண்டால்');
  await page.waitForSelector('[data-shows=facts] >> text=5 குவிண்டால்');
  await page.waitForSelector('[data-shows=question]');
  await say(page, '.sheet [data-do=speak]', 'குவிண்டால் ஆயிரத்து ஐநூறு ரூபாய்');
  await page.waitForSelector('[data-shows=read-back]');
  assert.deepEqual(await stumblingBlocks(page), []);
  await page.keyboard.press('Escape');
  await page.waitForSelector('.sheet', { state: 'detached' });
  await page.reload();
  await page.waitForSelector('.slip');
  assert.equal(await page.locator('.slip').count(), before);
  assert.deepEqual(complaints, []);
  await close();
});

test('a spoken no with another price mends the draft; a bid taken back is gone; the vendor is told at once', {
  skip,
}, async () => {
  const seller = await openPhone(browser(), `${address}/?lang=en`);
  await signIn(seller.page, '50000 00007');
  await say(seller.page, '.marigold', 'eighty kilo ginger, ninety rupees a kilo');
  await seller.page.waitForSelector('[data-shows=read-back]');
  await say(seller.page, '.sheet [data-do=speak]', 'no, ninety five rupees a kilo');
  await seller.page.waitForSelector('[data-shows=read-back]:has-text("₹95")');
  await say(seller.page, '.sheet [data-do=speak]', 'yes');
  await seller.page.waitForSelector('[data-shows=lot]:has-text("₹95")');
  await seller.page.click('[data-do=go-rates]');

  const buyer = await openPhone(browser(), `${address}/?lang=hi`);
  await signIn(buyer.page, '50000 00002');
  await say(buyer.page, '.marigold', 'अदरक चाहिए');
  await buyer.page.click('[data-do=open-lot]:has-text("₹95")');
  await say(buyer.page, '.marigold', 'अस्सी किलो, नब्बे रुपये किलो');
  await buyer.page.waitForSelector('[data-shows=read-back]');
  await buyer.page.click('.sheet [data-do=yes]');
  await buyer.page.waitForSelector('[data-bid][data-status=open]');
  await seller.page.click('.notice [data-do=notice]');
  await seller.page.waitForSelector('[data-bid][data-status=open]:has-text("₹90")');
  assert.deepEqual(await stumblingBlocks(seller.page), []);
  await buyer.page.click('.notice [data-do=notice]');
  await seller.page.waitForSelector('[data-bid][data-status=withdrawn]');
  // Chromium writes each refusal into the console: the server refused to take the spoken "no" for a yes.
  assert.deepEqual(seller.complaints, [
    'Failed to load resource: the server responded with a status of 409 (Conflict)',
  ]);
  assert.deepEqual(buyer.complaints, []);
  await seller.close();
  await buyer.close();
});

test('thumbs alone list a lot, find it, buy it at its price, and the rate is spoken for', { skip }, async () => {
  const seller = await openPhone(browser(), `${address}/?lang=hi`);
  await signIn(seller.page, '50000 00006');
  await seller.page.click('[data-do=by-hand]');
  await seller.page.waitForSelector('[name=crop] option[value=garlic]', { state: 'attached' });
  await seller.page.selectOption('[name=crop]', 'garlic');
  await seller.page.fill('[name=amount]', '१,०००');
  await seller.page.fill('[name=rupees]', '62.50');
  assert.deepEqual(await stumblingBlocks(seller.page), []);
  await seller.page.click('[data-do=list]');
  await seller.page.waitForSelector('[data-shows=lot]');

  const buyer = await openPhone(browser(), `${address}/?lang=en`);
  await signIn(buyer.page, '50000 00002');
  await buyer.page.fill('[name=q]', 'garlic');
  await buyer.page.click('[data-do=search]');
  await buyer.page.click('[data-do=open-lot]:has-text("₹62.50")');
  await buyer.page.click('[data-do=buy]');
  await buyer.page.fill('[name=amount]', '250.5');
  await buyer.page.click('.sheet [data-do=yes]');
  await buyer.page.waitForSelector('[data-shows=deal]');
  assert.match((await buyer.page.textContent('[data-shows=deal]')) ?? '', /₹15,656\.25/);
  await seller.page.waitForSelector('[data-shows=lot] >> text=749.5');

  await buyer.page.click('[data-do=go-rates]');
  await say(buyer.page, '.marigold', 'what is tomato in Kolar?');
  const board = (await buyer.page.textContent('[data-shows=rates]')) ?? '';
  assert.match(board, /Kolar/);
  assert.match(board, /₹[\d,.]+ \/ quintal/);
  assert.deepEqual([...seller.complaints, ...buyer.complaints], []);
  await seller.close();
  await buyer.close();
});

test('a session is renewed without a word, and signing out forgets it', { skip }, async () => {
  const { page, close } = await openPhone(browser(), `${address}/?lang=en`);
  await signIn(page, '50000 00004');
  await page.evaluate(() => {
    const kept = JSON.parse(localStorage.getItem('mandi.session') ?? '{}');
    localStorage.setItem('mandi.session', JSON.stringify({ ...kept, accessToken: `${kept.accessToken}x` }));
  });
  await page.goto(`${address}/?lang=en#/talk`);
  await page.reload();
  await page.waitForSelector('.empty');
  await page.click('[data-do=go-me]');
  await page.click('[data-do=sign-out]');
  await page.waitForSelector('[name=phone]');
  assert.equal(await page.evaluate(() => localStorage.getItem('mandi.session')), null);
  await close();
});
