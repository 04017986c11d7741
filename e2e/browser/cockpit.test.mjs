/** The cockpit as its readers meet it: a real browser, Keycloak's page, the running suite. Figures are the bulletin's. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { accessibility, api, gateway, launch, signedIn } from './browser.mjs';

const CALIBRE = 'OUT_OF_PROVINCE';
const YI = 100_000_000;
const SOON = { timeout: 2_000 };
let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

/** Records and verifies funds of 瓯海, as two offices do. */
async function arrive(amount, arrivedOn) {
  const { items } = await api('ouhai', 'GET', '/api/v1/projects?stage=CONSTRUCTION&size=1');
  const entry = { amount, calibre: CALIBRE, arrivedOn, voucher: `E2E-${randomUUID().slice(0, 18)}` };
  const { id } = await api('ouhai', 'POST', `/api/v1/projects/${items[0].id}/fund-arrivals`, entry);
  await api('office', 'POST', `/api/v1/fund-arrivals/${id}/verification`, {});
}

const headline = (page) => page.getByRole('main');
const shown = (yuan) => (yuan / YI).toFixed(2);

async function julyArrived() {
  return (await api('office', 'GET', `/api/v1/leadership/overview?month=2014-07&calibre=${CALIBRE}`)).arrived;
}

test('a leader signs in and reads the first half of 2014', async () => {
  const page = await signedIn(browser, 'leader', { path: '/?month=2014-06' });
  for (const figure of ['214.04', '174.44', '51.95%']) await headline(page).getByText(figure).first().waitFor();
  await page.getByText('同比 +22.7%').waitFor();
  const ouhai = page.getByRole('table', { name: '完成率' }).getByRole('row').filter({ hasText: '瓯海' });
  assert.match(await ouhai.innerText(), /^2\s[^]*64\.16%[^]*\+14\.16/);
  const byAmount = page.getByRole('table', { name: '完成量' }).getByRole('row').filter({ hasText: '瓯海' });
  assert.match(await byAmount.innerText(), /^2\s[^]*26\.95/);
  assert.match(await page.getByRole('table', { name: '完成率' }).getByRole('row').filter({ hasText: '平阳' }).innerText(), /50\.41%/);
  assert.deepEqual(await accessibility(page), []);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('a verified arrival of July changes July on the open page within two seconds, and June not at all', async () => {
  const july = await signedIn(browser, 'leader', { path: '/?month=2014-07' });
  const june = await signedIn(browser, 'leader', { path: '/?month=2014-06' });
  await headline(june).getByText('214.04').first().waitFor();
  const before = await julyArrived();
  await headline(july).getByText(shown(before)).first().waitFor();
  await july.evaluate(() => { window.sinceReload = true; });
  await arrive(5 * YI, '2014-07-09');
  await headline(july).getByText(shown(before + 5 * YI)).first().waitFor(SOON);
  assert.equal(await july.evaluate(() => window.sinceReload), true);
  assert.equal(await headline(june).getByText('214.04').count() > 0, true);
  await july.context().close();
  await june.context().close();
});

test('a row leads to its region, whose address can be opened again', async () => {
  const page = await signedIn(browser, 'leader', { path: '/?month=2014-06' });
  await page.getByRole('table', { name: '完成率' }).getByRole('link', { name: /瓯海/ }).click();
  await page.getByRole('heading', { level: 1, name: /瓯海/ }).waitFor();
  await page.reload();
  await page.getByRole('heading', { level: 1, name: /瓯海/ }).waitFor();
  await headline(page).getByText('26.95').first().waitFor();
  assert.deepEqual(await accessibility(page), []);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('a county office does not see another county', async () => {
  const page = await signedIn(browser, 'ouhai', { path: '/regions/330304?month=2014-06' });
  await page.goto(`${gateway}/regions/330326?month=2014-06`);
  await page.getByText(/不在您的查看范围内/).first().waitFor();
  assert.equal(await page.getByText('19.66', { exact: true }).count(), 0);
  await page.context().close();
});

test('a phone shows everything without scrolling sideways, a wall screen without scrolling at all', async () => {
  const phone = await signedIn(browser, 'leader', { width: 390, height: 844, path: '/?month=2014-06' });
  await headline(phone).getByText('214.04').first().waitFor();
  assert.equal(await phone.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
  const wall = await signedIn(browser, 'leader', { width: 1920, height: 1080, theme: 'dark', path: '/?wall&month=2014-06' });
  await headline(wall).getByText('214.04').first().waitFor();
  assert.deepEqual(
    await wall.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]),
    [0, 0],
  );
  await phone.context().close();
  await wall.context().close();
});

test('who signs out is out, also for the programs of the page', async () => {
  const page = await signedIn(browser, 'leader', { path: '/?month=2014-06' });
  await headline(page).getByText('214.04').first().waitFor();
  await page.getByRole('button', { name: /市领导/ }).click();
  await page.getByRole('menuitem', { name: '退出登录' }).click();
  await page.locator('a, button').filter({ hasText: /^\s*登录\s*$/ }).waitFor();
  assert.equal(await page.evaluate(() => fetch('/api/v1/me').then((response) => response.status)), 401);
  assert.equal(new URL(page.url()).origin, new URL(gateway).origin);
  await page.context().close();
});

test('an expired session leads back to the page that was open', async () => {
  const page = await signedIn(browser, 'leader', { path: '/regions/330304?month=2014-06' });
  await page.getByRole('heading', { level: 1, name: /瓯海/ }).waitFor();
  const kept = (await page.context().cookies()).filter(({ name }) => !name.startsWith('q_session'));
  await page.context().clearCookies();
  await page.context().addCookies(kept);
  await page.reload();
  await page.locator('a, button').filter({ hasText: /^\s*登录\s*$/ }).click();
  await page.getByRole('heading', { level: 1, name: /瓯海/ }).waitFor();
  assert.match(page.url(), /regions\/330304\?month=2014-06/);
  await page.context().close();
});

test('who follows a link to a page that is loaded when it is opened stands on it after signing in', async () => {
  const page = await signedIn(browser, 'office', { path: '/merchants' });
  await page.getByRole('heading', { level: 1, name: '温商' }).waitFor();
  assert.equal(new URL(page.url()).pathname, '/merchants');
  assert.deepEqual(await accessibility(page), []);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
