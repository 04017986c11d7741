/** What offices do with merchants in the cockpit: alerts, and two records of one person. */
import assert from 'node:assert/strict';
import { randomInt, randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { accessibility, api, launch, signedIn } from './browser.mjs';

/** What is looked for beside the services is found a minute later at the most; a busy machine takes longer. */
const PATIENCE = 120_000;
let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

/** Asks again and again until there is an answer. */
async function until(ask) {
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    assert.ok(Date.now() < end, `nothing after ${PATIENCE} ms: ${ask}`);
    await pause(1_000);
  }
}

function register(name, phone) {
  return api('ouhai', 'POST', '/api/v1/merchants', { name, phone, region: '330304', presentCity: '350100', industry: 'C', canvassing: 'CONTACTED', tags: [], origin: 'SYNTHETIC' });
}

async function pairOf(...ids) {
  const { items } = await api('ouhai', 'GET', '/api/v1/duplicates?size=50');
  return items.find(({ records }) => ids.every((id) => records.some((record) => record.id === id)));
}

test('the bell leads to the alerts, and an alert opens the record that it is about', async () => {
  await until(async () => (await api('office', 'GET', '/api/v1/alerts?open=true&kind=OVERDUE_CONTACT&size=1')).total > 0);
  const page = await signedIn(browser, 'office', { path: '/merchants' });
  await page.getByRole('link', { name: /^预警\s*\d+\+?\s*条未解除/ }).click();
  await page.getByRole('heading', { level: 1, name: '预警' }).waitFor();
  await page.goto(`${new URL(page.url()).origin}/alerts?kind=OVERDUE_CONTACT`);
  const row = page.getByRole('table', { name: '预警' }).getByRole('row').filter({ hasText: '请尽快联络' }).first();
  const name = await row.getByRole('link').innerText();
  assert.deepEqual(await accessibility(page), []);
  assert.deepEqual(page.complaints, []);
  await row.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  assert.match(page.url(), /\/(merchants|chambers)\/[0-9a-f-]{36}/);
  await page.context().close();
});

test('two records of one person are merged with the value that was chosen, and made two again', async () => {
  const phone = `1${String(randomInt(10 ** 10)).padStart(10, '0')}`;
  const mark = randomUUID().slice(0, 8);
  const one = await register(`示例甲${mark}`, phone);
  const other = await register(`示例乙${mark}`, phone);
  const pair = await until(() => pairOf(one.id, other.id));
  const [survivor, absorbed] = pair.records;

  const page = await signedIn(browser, 'ouhai', { path: `/duplicates/${pair.id}` });
  const record = page.getByRole('complementary');
  await record.getByText('手机相同').waitFor();
  assert.match(await page.getByRole('table', { name: '两条档案比较' }).getByRole('row').filter({ hasText: '姓名' }).innerText(), /不同/);
  await record.getByRole('button', { name: '合并', exact: true }).click();
  const form = page.getByRole('form', { name: '合并', exact: true });
  await form.getByRole('group', { name: '姓名' }).getByRole('radio').nth(1).check();
  await form.getByLabel('合并理由').fill('同一人，重复建档');
  assert.deepEqual(await accessibility(page), []);
  await form.getByRole('button', { name: '合并为一条' }).click();
  await page.waitForURL(/\/merges\//);
  await record.getByText('已合并', { exact: true }).waitFor();
  const merged = await api('ouhai', 'GET', `/api/v1/merchants/${absorbed.id}`);
  assert.deepEqual([merged.id, merged.name], [survivor.id, absorbed.name]);

  await record.getByRole('button', { name: '撤销合并' }).click();
  await page.getByLabel('撤销理由').fill('核实后不是同一人');
  await page.getByRole('form', { name: '撤销合并' }).getByRole('button', { name: '撤销合并' }).click();
  await record.getByText('已撤销', { exact: true }).waitFor();
  for (const { id, name } of [survivor, absorbed]) {
    const again = await api('ouhai', 'GET', `/api/v1/merchants/${id}`);
    assert.deepEqual([again.id, again.name], [id, name]);
  }
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});
