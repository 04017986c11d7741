/** What a clerk of the city's office enters in the cockpit: a delegation from plan to project, and a leader's links. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { after, before, test } from 'node:test';
import { accessibility, api, launch, signedIn } from './browser.mjs';

const DAY = 86_400_000;
const CITY = '330300';
const OUHAI = '330304';
let browser;

before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

/** So many days from now in Wenzhou; what is entered here is after everything that the bulletin tells. */
const dayIn = (days) => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(Date.now() + days * DAY));
/** A word that no other run has. */
const own = () => randomUUID().slice(0, 8);

/** Types into a picker and takes what it finds. */
async function choose(page, form, label, text, option = text) {
  const box = form.getByRole('combobox', { name: label, exact: true });
  await box.fill(text);
  // The list of the box before may still be fading.
  await page.locator(`[id="${await box.getAttribute('aria-controls')}"]`).getByRole('option', { name: option }).filter({ visible: true }).first().click();
}

const sideways = (page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

test('a clerk enters a delegation with one chamber and an itinerary, rewrites it, and links an intention to a project', async () => {
  const word = own();
  const chamber = await api('office', 'POST', '/api/v1/chambers', { name: `示例${word}温州商会`, place: '350100', level: 'PREFECTURE', region: CITY });
  const { items: [project] } = await api('office', 'GET', `/api/v1/projects?region=${OUHAI}&size=1`);

  const page = await signedIn(browser, 'office', { path: '/delegations' });
  await page.getByRole('link', { name: '登记考察团' }).click();
  let form = page.getByRole('form', { name: '登记考察团' });
  await form.getByRole('button', { name: '登记考察团' }).click();
  assert.equal(await form.getByLabel('考察团名称').getAttribute('aria-invalid'), 'true');
  await form.getByLabel('考察团名称').fill(`回乡投资考察${word}`);
  await form.getByLabel('到达日期').fill(dayIn(30));
  await form.getByLabel('离开日期').fill(dayIn(32));
  await choose(page, form, '组团商会', chamber.name);
  await form.getByLabel('人次').fill('60');
  await form.getByRole('button', { name: '增加一站' }).click();
  await choose(page, form, '县（市、区）、功能区', '瓯海');
  await form.getByRole('button', { name: '增加一项意向' }).click();
  await form.getByLabel('意向内容').fill(`鞋材生产线${word}`);
  await choose(page, form, '意向地', '瓯海');
  await form.getByLabel('意向金额（万元）').fill('50000');
  await form.getByText('即5.00亿元').waitFor();
  assert.deepEqual(await accessibility(page), []);
  await form.getByRole('button', { name: '登记考察团' }).click();

  await page.getByRole('heading', { level: 1, name: `回乡投资考察${word}` }).waitFor();
  await page.getByRole('link', { name: chamber.name }).waitFor();
  await page.getByText('实地考察').first().waitFor();

  await page.getByRole('button', { name: '修改', exact: true }).click();
  form = page.getByRole('form', { name: '修改考察团' });
  await form.getByLabel('人次').fill('72');
  await form.getByLabel('内容', { exact: true }).selectOption('MATCHING');
  await form.getByRole('button', { name: '保存' }).click();
  await page.getByText('点对点对接').first().waitFor();
  await page.getByText('72', { exact: true }).first().waitFor();

  await page.getByRole('button', { name: `为“鞋材生产线${word}”关联项目` }).click();
  form = page.getByRole('form', { name: `为“鞋材生产线${word}”关联项目` });
  await choose(page, form, '项目', project.name);
  await form.getByRole('button', { name: '关联项目' }).click();
  await form.waitFor({ state: 'hidden' });
  await page.getByText('已成项目').first().waitFor();
  const delegation = await api('office', 'GET', `/api/v1/delegations/${new URL(page.url()).pathname.split('/').pop()}`);
  assert.equal(delegation.intentions[0].projectId, project.id);
  assert.equal(delegation.personTimes, 72);
  assert.deepEqual(page.complaints, []);
  await page.context().close();
});

test('a change of somebody else is said, and what was typed stays', async () => {
  const word = own();
  const plan = { title: `同时修改${word}`, arrivesOn: dayIn(40), leavesOn: dayIn(41), chamberIds: [], members: [], personTimes: 10, itinerary: [], intentions: [] };
  const { id } = await api('office', 'POST', '/api/v1/delegations', plan);
  const mine = await signedIn(browser, 'office', { path: `/delegations/${id}` });
  await mine.getByRole('button', { name: '修改', exact: true }).click();
  const form = mine.getByRole('form', { name: '修改考察团' });
  await form.getByLabel('考察团名称').fill(`我改的${word}`);
  const theirs = await signedIn(browser, 'office', { path: `/delegations/${id}` });
  await theirs.getByRole('button', { name: '修改', exact: true }).click();
  await theirs.getByRole('form').getByLabel('人次').fill('25');
  await theirs.getByRole('form').getByRole('button', { name: '保存' }).click();
  await theirs.getByText('25', { exact: true }).first().waitFor();

  await form.getByRole('button', { name: '保存' }).click();
  await form.getByText('他人已改').waitFor();
  await form.getByRole('button', { name: '重新载入' }).click();
  await form.getByText('您改过的栏目保留着').waitFor();
  assert.equal(await form.getByLabel('考察团名称').inputValue(), `我改的${word}`);
  assert.equal(await form.getByLabel('人次').inputValue(), '25');
  await form.getByRole('button', { name: '保存' }).click();
  await mine.getByRole('heading', { level: 1, name: `我改的${word}` }).waitFor();
  await mine.context().close();
  await theirs.context().close();
});

test('a clerk opens a liaison link and is refused the fourth', async () => {
  const word = own();
  const leader = await api('office', 'POST', '/api/v1/officials', { name: `示例领导${word}`, kind: 'LEADER', unit: '温州市', post: '副市长', region: CITY, from: dayIn(0) });
  const merchants = [];
  for (const n of ['甲', '乙', '丙', '丁']) {
    merchants.push(await api('office', 'POST', '/api/v1/merchants', { name: `示例${n}${word}`, region: OUHAI, presentCity: '350100', industry: 'C', canvassing: 'CONTACTED', tags: [] }));
  }
  for (const { id } of merchants.slice(0, 2)) await api('office', 'POST', '/api/v1/liaison-links', { officialId: leader.id, merchantId: id, from: dayIn(0) });

  async function link(page, { id, name }) {
    await page.goto(new URL(`/merchants/${id}`, page.url()).href);
    await page.getByRole('heading', { level: 2, name, exact: true }).waitFor();
    await page.getByRole('button', { name: '建立挂钩' }).click();
    const form = page.getByRole('form', { name: '建立挂钩' });
    await choose(page, form, '领导或干部', leader.name, new RegExp(leader.name));
    await form.getByRole('button', { name: '建立挂钩' }).click();
    return form;
  }

  const page = await signedIn(browser, 'office', { width: 390, height: 844, path: '/merchants' });
  const third = await link(page, merchants[2]);
  await third.waitFor({ state: 'hidden' });
  await page.getByText(leader.name).first().waitFor();

  const fourth = await link(page, merchants[3]);
  await fourth.getByRole('alert').getByText('超过三名').waitFor();
  await fourth.getByRole('alert').getByText('请先终止其中一名的挂钩').waitFor();
  assert.equal(await sideways(page), 0);
  assert.deepEqual(await accessibility(page), []);
  const { total } = await api('office', 'GET', `/api/v1/liaison-links?officialId=${leader.id}`);
  assert.equal(total, 3);

  await page.goto(new URL(`/merchants/${merchants[2].id}`, page.url()).href);
  await page.getByRole('button', { name: `终止${leader.name}的挂钩` }).click();
  const end = page.getByRole('form', { name: `终止${leader.name}的挂钩` });
  await end.getByLabel('原因').fill('干部轮岗');
  await end.getByRole('button', { name: '终止' }).click();
  await end.waitFor({ state: 'hidden' });
  await page.context().close();
});
