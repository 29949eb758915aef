import assert from 'node:assert/strict';
import { after, type TestContext, test } from 'node:test';
import { AppSyncLiveChannel, topicOf } from '@mandi/drivers/aws/live-channel-appsync';
import { signedFetch } from '@mandi/drivers/aws/signed-fetch';
import type { Topic } from '@mandi/ports';
import type { Browser, Page } from 'playwright-core';
import { startAppSyncWire, wireCredentials } from '../../../packages/drivers/test/appsync-wire.ts';
import { startSlowLine } from '../../../packages/drivers/test/fault-proxy.ts';
import { launchChromium } from './chromium.ts';
import { openMarket } from './market.ts';
import { openPhone, say, signIn, withoutRecogniser } from './phone.ts';

const launched = await launchChromium();
const skip = 'missing' in launched ? launched.missing : false;
const market = skip === false ? await openMarket() : undefined;
const address = market?.address ?? '';

after(async () => {
  if ('browser' in launched) await launched.browser.close();
  await market?.close();
});

function browser(): Browser {
  if (!('browser' in launched)) throw new Error(launched.missing);
  return launched.browser;
}

/** The wire form of AppSync Events, behind a line that can be cut. Who may listen is said by the token's own person, of a token that the server takes. */
async function openAppSync(t: TestContext) {
  const listened: string[] = [];
  const waiting: ((topic: string) => void)[] = [];
  const nextListened = () => new Promise<string>((resolve) => waiting.push(resolve));
  const wire = await startAppSyncWire(async ({ authorizationToken: token, requestContext: { channel = '' } }) => {
    const topic = topicOf(channel);
    const isAuthorized = (topic === `user/${personOf(token)}` || topic?.startsWith('lot/')) && (await isGood(token));
    if (isAuthorized) {
      listened.push(`${topic}`);
      for (const told of waiting.splice(0)) told(`${topic}`);
    }
    return { isAuthorized: isAuthorized === true };
  });
  const between = await startSlowLine(Number(new URL(wire.http).port));
  t.after(async () => {
    await between.stop();
    await wire.stop();
  });
  const call = signedFetch({ service: 'appsync', region: 'ap-south-1', credentials: wireCredentials });
  const channel = new AppSyncLiveChannel({ endpoint: wire.http, call });
  const host = `127.0.0.1:${between.port}`;
  const tell = (topic: Topic, update: object) =>
    channel.publish({ topic, sequence: 1, payload: JSON.stringify(update) });
  return { live: { realtime: `ws://${host}/event/realtime`, host }, listened, nextListened, tell, cut: between.cut };
}

async function isGood(token: string): Promise<boolean> {
  const headers = { authorization: `Bearer ${token}` };
  return (await fetch(`${address}/v1/users/${personOf(token)}`, { headers })).ok;
}

/** Whom an access token is about. */
function personOf(token: string): string {
  return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()).sub;
}

/** A phone whose host says that it is told by AppSync. The page's own policy, which AWS's edge widens, does not let it go there here. */
async function phoneOfAws(live: object) {
  const context = await browser().newContext({ bypassCSP: true, serviceWorkers: 'block' });
  await withoutRecogniser(context);
  const page = await context.newPage();
  await page.route('**/v1', (route) => route.fulfill({ json: { name: '', hears: [], speaks: [], live } }));
  const toServer: string[] = [];
  page.on('request', (request) => toServer.push(new URL(request.url()).pathname));
  await page.goto(`${address}/?lang=en`);
  await signIn(page, '50000 00001');
  return { page, toServer, close: () => context.close() };
}

const messages = (page: Page, count: number) =>
  page.waitForFunction((wanted) => document.querySelectorAll('.message').length === wanted, count);

test('on a host with AppSync a phone is told by it, and after a break reads what it missed', { skip }, async (t) => {
  const { live, listened, tell, cut } = await openAppSync(t);
  const seller = await phoneOfAws(live);
  await say(seller.page, '.marigold', 'hundred kilo radish, forty rupees a kilo');
  await seller.page.click('.sheet [data-do=yes]');
  await seller.page.waitForSelector('[data-shows=lot]');
  const lot = new URL(seller.page.url()).hash;
  const buyer = await openPhone(browser(), `${address}/?lang=en`);
  await signIn(buyer.page, '50000 00002');
  await buyer.page.goto(`${address}/?lang=en${lot}`);
  await say(buyer.page, '.marigold', 'hundred kilo, thirty five rupees a kilo');
  await buyer.page.click('.sheet [data-do=yes]');
  await buyer.page.click('[data-bid] [data-do=talk]');
  await buyer.page.waitForSelector('[name=message]');

  const own = listened.find((topic) => topic.startsWith('user/')) as Topic;
  assert.ok(listened.includes(lot.replace('#/', '')), `${lot} is not listened to, only ${listened}`);
  const chatId = new URL(buyer.page.url()).hash.split('/').at(-1) ?? '';
  await seller.page.goto(`${address}/?lang=en#/chat/${chatId}`);
  await seller.page.waitForSelector('[name=message]');
  const write = async (words: string) => {
    await buyer.page.fill('[name=message]', words);
    await buyer.page.click('[data-do=send]');
  };

  await write('Is it fresh?');
  await messages(buyer.page, 1);
  assert.equal(await seller.page.locator('.message').count(), 0);
  await tell(own, { what: 'message', chatId, sequence: 1, previous: 0 });
  await messages(seller.page, 1);

  await write('Of today?');
  await messages(buyer.page, 2);
  assert.equal(await seller.page.locator('.message').count(), 1);
  cut();
  await messages(seller.page, 2);
  assert.ok(!seller.toServer.includes('/v1/live'), 'it listened to the server too');
  await seller.close();
  await buyer.close();
});

test('a phone that comes back with a token that is good no more renews it, and is told', { skip }, async (t) => {
  const { live, nextListened } = await openAppSync(t);
  const first = nextListened();
  const { page, close } = await phoneOfAws(live);
  const own = await first;
  await page.evaluate(() => {
    const session = JSON.parse(localStorage.getItem('mandi.session') ?? '');
    const accessToken = `${session.accessToken.slice(0, -8)}AAAAAAAA`;
    localStorage.setItem('mandi.session', JSON.stringify({ ...session, accessToken }));
  });
  const second = nextListened();
  await page.reload();
  assert.equal(await second, own);
  await page.waitForSelector('.ways');
  await page.waitForSelector('.offline', { state: 'detached' });
  await close();
});
