/** What a reader does, in a real browser against sample answers: `npm run build && npm run browse`. Fails on the first surprise. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { startMock } from './mock-gateway.mjs';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const mock = await startMock();

async function open(path, { width = 1440, height = 900, theme = 'light', motion = 'no-preference' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, reducedMotion: motion });
  await context.addInitScript((chosen) => localStorage.setItem('guiyan.theme', chosen), theme);
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(String(error)));
  await page.goto(mock.url + path);
  await page.waitForSelector('h1:visible');
  return page;
}

async function accessible(page, name) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`), [], name);
}

const REGION = '/regions/330304?month=2014-06';
const own = (await import('./browse-work.mjs')).workChecks({ mock, open, accessible });
const checks = {
  ...own,
  async 'every state is accessible in both themes and on a phone'() {
    for (const theme of ['light', 'dark']) {
      for (const width of [390, 1440]) {
        for (const [scenario, path] of [['full', '/'], ['full', REGION], ['noplan', '/'], ['empty', '/'], ['error', '/'], ['out', '/'], ['loading', '/'], ['full', '/regions/110000?month=2014-06'], ['full', '/nothing']]) {
          mock.state.scenario = scenario;
          const page = await open(path, { width, theme });
          await page.waitForTimeout(400);
          await accessible(page, `${scenario} ${path} ${theme} ${width}`);
          await page.context().close();
        }
      }
    }
    mock.state.scenario = 'full';
  },
  async 'a change arrives within two seconds, without a reload'() {
    const page = await open('/');
    await page.getByText('214.04', { exact: true }).waitFor();
    mock.state.add = 100_000_000;
    mock.say('changed', { calibres: ['OUT_OF_PROVINCE'], months: ['2014-06'] });
    await page.getByText('215.04', { exact: true }).waitFor({ timeout: 2_000 });
    mock.state.add = 0;
    await page.context().close();
  },
  async 'a cut connection is said, comes back by itself and reads again'() {
    const page = await open('/');
    await page.getByText('刚刚').waitFor();
    mock.cut();
    await page.getByText('连接中断，正在重连').waitFor({ timeout: 2_000 });
    mock.state.add = 200_000_000;
    await page.getByText('216.04', { exact: true }).waitFor({ timeout: 5_000 });
    await page.getByText('连接中断，正在重连').waitFor({ state: 'hidden' });
    mock.state.add = 0;
    await page.context().close();
  },
  async 'figures stay while reading them again fails'() {
    const page = await open('/');
    mock.state.failing = true;
    mock.say('changed', {});
    await page.getByText('没有更新：视图暂不可用').waitFor();
    assert.equal(await page.getByText('214.04', { exact: true }).count(), 1);
    mock.state.failing = false;
    await page.getByRole('button', { name: '重试' }).click();
    await page.getByText('没有更新：视图暂不可用').waitFor({ state: 'hidden' });
    await page.context().close();
  },
  async 'a board sorts by its headings and its rows open by keyboard'() {
    const page = await open('/');
    const board = page.getByRole('table', { name: '完成率' });
    await board.getByRole('button', { name: '较时序' }).click();
    await board.getByRole('button', { name: '较时序' }).click();
    assert.match(await board.getByRole('row').nth(1).innerText(), /泰顺/);
    assert.equal(await board.getByRole('columnheader', { name: '较时序' }).getAttribute('aria-sort'), 'ascending');
    await board.getByRole('link', { name: '瓯海' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: '瓯海区' }).waitFor();
    await page.getByRole('navigation', { name: '明细翻页' }).getByText('3', { exact: true }).click();
    await page.waitForURL(/page=2/);
    await page.goBack();
    await page.getByRole('table', { name: '完成率' }).waitFor();
    await page.context().close();
  },
  async 'month, theme, language and wall screen are chosen from the header'() {
    const page = await open('/');
    await page.getByRole('combobox', { name: '月份' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: '2014年7月' }).click();
    await page.getByText('实时', { exact: true }).waitFor();
    for (const [item, seen] of [['深色', 'html[data-theme=dark]'], ['大屏显示', 'html[data-wall]'], ['退出大屏', 'html:not([data-wall])'], ['English', 'html[lang=en]']]) {
      await page.getByRole('button', { name: '市领导' }).click();
      await page.getByRole('menuitem', { name: item }).click();
      await page.waitForSelector(seen, { state: 'attached' });
    }
    await page.getByRole('heading', { name: 'By completion' }).waitFor();
    await page.context().close();
  },
  async 'the chart has a table, and a phone is touched at 40 pixels or more'() {
    const page = await open('/', { width: 390, height: 844 });
    await page.getByRole('button', { name: '看表格' }).click();
    assert.equal(await page.getByRole('region', { name: '累计到位' }).getByRole('row').count(), 13);
    const small = await page.evaluate(() => [...document.querySelectorAll('tbody tr, header a, header button, .el-select, .text-button, thead button')].filter((node) => node.getBoundingClientRect().height < 40 && node.checkVisibility()).map((node) => node.outerHTML.slice(0, 120)));
    assert.deepEqual(small, []);
    await page.context().close();
  },
  async 'a wall screen fills the screen and never scrolls'() {
    for (const scenario of ['full', 'three', 'thirty', 'long', 'noplan']) {
      mock.state.scenario = scenario;
      for (const path of ['/?wall', ...(scenario === 'full' ? [`${REGION}&wall`] : [])]) {
        const page = await open(path, { width: 1920, height: 1080 });
        await page.waitForTimeout(300);
        const left = await page.evaluate(() => {
          const main = document.querySelector('main');
          const end = document.querySelector('footer').getBoundingClientRect().bottom;
          return [document.documentElement.scrollHeight - innerHeight, document.documentElement.scrollWidth - innerWidth, main.scrollHeight - main.clientHeight, Math.round(innerHeight - end)];
        });
        assert.deepEqual(left, [0, 0, 0, 0], `${scenario} ${path}`);
        await page.context().close();
      }
    }
    mock.state.scenario = 'full';
  },
  async 'nothing moves where reduced motion is asked for'() {
    const page = await open('/', { motion: 'reduce' });
    mock.state.add = 300_000_000;
    mock.say('changed', {});
    await page.getByText('217.04', { exact: true }).waitFor();
    assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
    mock.state.add = 0;
    await page.context().close();
  },
};

let failures = 0;
for (const [name, check] of Object.entries(checks)) {
  if (process.argv[2] && !name.includes(process.argv[2])) continue;
  try {
    await check();
    process.stdout.write(`ok    ${name}\n`);
  } catch (failure) {
    failures += 1;
    mock.state.scenario = 'full';
    process.stdout.write(`FAIL  ${name}\n${failure.message}\n`);
  }
}
await browser.close();
mock.close();
process.exitCode = failures ? 1 : 0;
