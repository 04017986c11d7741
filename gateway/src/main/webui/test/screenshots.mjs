/** Photographs every state of the pages: `npm run build && npm run screenshots [name-part]` writes test/screens/*.png. */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { startMock } from './mock-gateway.mjs';

const SIZES = { phone: [390, 844], desk: [1440, 900], wide: [1920, 1080] };
const REGION = '/regions/330304?month=2014-06';
const MERCHANT = '/merchants/0190000a-0000-7000-8000-000000000001';
const CHAMBER = '/chambers/0190000c-0000-7000-8000-000000000000';
const DELEGATION = '/delegations/01900001-0000-7000-8000-000000000000';
const SUGGESTION = '/suggestions/01900004-0000-7000-8000-000000000001';
const EVERY = ['phone', 'desk', 'wide'];
const BOTH = ['light', 'dark'];
const PAIR = '/duplicates/01900007-0000-7000-8000-000000000000';
const AGREEMENT = '/agreements/01900007-0000-7000-8000-000000000000';
const office = { role: 'city-office' };
const county = { role: 'county-office' };
/** The workspace: who is signed in, which buttons are pressed before, and what goes wrong then. */
const WORK_SHOTS = [
  ['merchants', 'full', '/merchants', EVERY, BOTH, office],
  ['merchants-three', 'three', '/merchants', ['desk'], ['light'], office],
  ['merchants-long', 'long', '/merchants', ['phone', 'desk'], ['light'], office],
  ['merchants-empty', 'empty', '/merchants', ['phone', 'desk'], ['light'], office],
  ['merchants-none-found', 'full', '/merchants?q=%E6%97%A0%E4%BA%BA', ['desk'], ['light'], office],
  ['merchants-loading', 'loading', '/merchants', ['desk'], ['light'], office],
  ['merchants-error', 'error', '/merchants', ['phone', 'desk'], BOTH, office],
  ['merchants-stale', 'full', '/merchants', ['desk'], ['light'], { ...office, failing: true }],
  ['merchant', 'full', MERCHANT, EVERY, BOTH, office],
  ['merchant-bare', 'empty-lists', MERCHANT, ['desk'], ['light'], office],
  ['merchant-phone-asked', 'full', MERCHANT, ['phone', 'desk'], ['light'], { ...office, press: ['显示号码'] }],
  ['merchant-contact', 'full', MERCHANT, ['phone', 'desk'], ['light'], { ...office, press: ['记一次联络'] }],
  ['merchant-history', 'full', MERCHANT, ['desk'], ['light'], { ...office, press: ['查看'] }],
  ['merchant-edit', 'full', MERCHANT, ['phone', 'desk'], BOTH, { ...office, press: ['修改'] }],
  ['merchant-conflict', 'full', MERCHANT, ['desk'], ['light'], { ...office, press: ['修改', '保存'], conflict: true }],
  ['merchant-new', 'full', '/merchants/new', ['phone', 'desk'], ['light'], { ...office, press: ['温商建档'] }],
  ['chambers', 'full', '/chambers', EVERY, BOTH, office],
  ['chamber', 'full', CHAMBER, EVERY, BOTH, office],
  ['chamber-term', 'full', CHAMBER, ['phone', 'desk'], ['light'], { ...office, press: ['换届'] }],
  ['chamber-own', 'full', CHAMBER, ['desk'], ['light'], { role: 'chamber' }],
  ['imports', 'full', '/imports', EVERY, BOTH, office],
  ['imports-empty', 'empty', '/imports', ['desk'], ['light'], office],
  ['import', 'full', '/imports/a', EVERY, BOTH, office],
  ['import-writing', 'full', '/imports/c', ['desk'], ['light'], office],
  ['import-done', 'full', '/imports/b', ['desk'], ['light'], office],
  ['import-unreadable', 'full', '/imports/d', ['desk'], ['light'], office],
  ['delegations', 'full', '/delegations', EVERY, BOTH, office],
  ['delegations-empty', 'empty', '/delegations', ['desk'], ['light'], office],
  ['delegation', 'full', DELEGATION, EVERY, BOTH, office],
  ['delegation-bare', 'empty-lists', DELEGATION, ['desk'], ['light'], office],
  ['delegation-raise', 'full', DELEGATION, ['phone', 'desk'], ['light'], { ...office, press: ['登记意见建议'] }],
  ['suggestions', 'full', '/suggestions', EVERY, BOTH, office],
  ['suggestions-thirty', 'thirty', '/suggestions', ['desk'], ['light'], office],
  ['suggestions-long', 'long', '/suggestions', ['phone', 'desk'], ['light'], office],
  ['suggestion', 'full', SUGGESTION, EVERY, BOTH, office],
  ['suggestion-return', 'full', SUGGESTION, ['phone', 'desk'], ['light'], { ...office, press: ['退回'] }],
  ['suggestion-direct', 'full', '/suggestions/01900004-0000-7000-8000-000000000004', ['desk'], ['light'], { role: 'leader', press: ['批示'] }],
  ['liaison', 'full', '/liaison', EVERY, ['dark', 'light'], office],
  ['liaison-province', 'full', '/liaison?province=350000', EVERY, ['dark', 'light'], office],
  ['liaison-three', 'three', '/liaison', ['desk'], ['dark'], office],
  ['liaison-empty', 'empty', '/liaison', ['desk'], ['dark'], office],
  ['liaison-error', 'error', '/liaison', ['desk'], ['dark'], office],
  ['agreements', 'full', '/agreements', EVERY, BOTH, office],
  ['agreements-empty', 'empty', '/agreements', ['desk'], ['light'], office],
  ['agreement', 'full', AGREEMENT, EVERY, BOTH, office],
  ['canvassing', 'full', '/canvassing?province=350000', EVERY, BOTH, office],
  ['canvassing-empty', 'empty', '/canvassing', ['desk'], ['light'], office],
  ['alerts', 'full', '/alerts', EVERY, BOTH, office],
  ['alerts-empty', 'empty', '/alerts', ['desk'], ['light'], office],
  ['alerts-error', 'error', '/alerts', ['desk'], ['light'], office],
  ['alerts-long', 'long', '/alerts', ['phone', 'desk'], ['light'], office],
  ['duplicates', 'full', '/duplicates', EVERY, BOTH, county],
  ['duplicates-empty', 'empty', '/duplicates', ['desk'], ['light'], county],
  ['duplicate', 'full', PAIR, EVERY, BOTH, county],
  ['duplicate-merge', 'full', PAIR, EVERY, BOTH, { ...county, press: ['合并'] }],
  ['duplicate-foreign', 'full', '/duplicates/01900007-0000-7000-8000-000000000002', ['phone', 'desk'], ['light'], { ...county, press: ['请对方单位联系'] }],
  ['merges', 'full', '/merges', EVERY, ['light'], county],
  ['merge-proposed', 'full', '/merges/01900008-0000-7000-8000-000000000000', ['phone', 'desk'], BOTH, county],
  ['merge-undo', 'full', '/merges/01900008-0000-7000-8000-000000000001', ['phone', 'desk'], ['light'], { ...county, press: ['撤销合并'] }],
  ['requests', 'full', '/contact-requests', EVERY, ['light'], county],
  ['request-answer', 'full', '/contact-requests/01900009-0000-7000-8000-000000000000', ['phone', 'desk'], ['light'], { ...county, press: ['答复'] }],
  ['english-duplicate', 'full', PAIR, ['phone', 'desk'], ['light'], { ...county, language: 'en', press: ['Merge'] }],
  ['english-alerts', 'full', '/alerts', ['phone', 'desk'], ['light'], { ...office, language: 'en' }],
  ['no-pages', 'full', '/', ['desk'], ['light'], { role: 'admin' }],
  ['english-merchant', 'full', MERCHANT, ['phone', 'desk'], ['light'], { ...office, language: 'en' }],
  ['english-suggestion', 'full', SUGGESTION, ['desk'], ['light'], { ...office, language: 'en' }],
  ['english-delegation', 'full', DELEGATION, ['desk'], ['light'], { ...office, language: 'en' }],
  ['english-liaison', 'full', '/liaison?province=350000', ['desk'], ['dark'], { ...office, language: 'en' }],
];
const SHOTS = [
  ['overview', 'full', '/', ['phone', 'desk', 'wide'], ['light', 'dark']],
  ['wall', 'full', '/?wall', ['wide'], ['dark']],
  ['wall-three', 'three', '/?wall', ['wide'], ['dark']],
  ['wall-thirty', 'thirty', '/?wall', ['wide'], ['dark']],
  ['wall-long', 'long', '/?wall', ['wide'], ['dark']],
  ['wall-region', 'full', `${REGION}&wall`, ['wide'], ['dark']],
  ['three', 'three', '/', ['desk', 'phone'], ['light']],
  ['thirty', 'thirty', '/', ['desk'], ['light']],
  ['long', 'long', '/', ['phone', 'desk'], ['light']],
  ['live', 'full', '/?month=2014-07', ['desk', 'phone'], ['light']],
  ['noplan', 'noplan', '/', ['desk'], ['light']],
  ['empty', 'empty', '/', ['desk', 'phone'], ['light']],
  ['loading', 'loading', '/', ['desk', 'phone'], ['light']],
  ['error', 'error', '/', ['desk'], ['light', 'dark']],
  ['lost', 'lost', '/', ['desk', 'phone'], ['light', 'dark']],
  ['stale', 'stale', '/', ['desk'], ['dark']],
  ['signed-out', 'out', '/', ['phone', 'desk'], ['light', 'dark']],
  ['region', 'full', REGION, ['phone', 'desk', 'wide'], ['light', 'dark']],
  ['region-empty', 'empty-lists', REGION, ['desk'], ['light']],
  ['region-foreign', 'full', '/regions/110000?month=2014-06', ['desk'], ['light']],
  ['missing', 'full', '/nothing/here', ['desk'], ['light']],
  ['english', 'full', '/', ['desk', 'phone'], ['light'], 'en'],
  ['english-region', 'full', REGION, ['desk', 'phone'], ['light'], 'en'],
];

const screens = new URL('./screens/', import.meta.url);
await mkdir(screens, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
});

async function shoot([name, scenario, path, sizes, themes, more = {}]) {
  const { language = 'zh-CN', role = 'leader', press = [], failing = false, conflict = false } = typeof more === 'string' ? { language: more } : more;
  const mock = await startMock({ scenario, role });
  mock.state.conflict = conflict;
  for (const size of sizes) {
    for (const theme of themes) {
      const [width, height] = SIZES[size];
      const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: size === 'phone' ? 2 : 1 });
      await context.addInitScript(([t, l]) => {
        localStorage.setItem('guiyan.theme', t);
        localStorage.setItem('guiyan.language', l);
      }, [theme, language]);
      const page = await context.newPage();
      page.on('console', (message) => ['error', 'warning'].includes(message.type()) && process.stdout.write(`${name}: ${message.text()}\n`));
      page.on('pageerror', (error) => process.stdout.write(`${name}: ${error}\n`));
      await page.goto(mock.url + path);
      await page.waitForTimeout(scenario === 'lost' ? 3_000 : 900);
      for (const verb of press) {
        await page.getByRole('button', { name: verb, exact: true }).first().click();
        await page.waitForTimeout(400);
      }
      if (failing) {
        mock.state.failing = true;
        await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
        await page.waitForTimeout(400);
        mock.state.failing = false;
      }
      const overflow = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]);
      if (overflow[0] > 0 || (path.includes('wall') && overflow[1] > 0)) process.stdout.write(`${name}-${size}: overflows by ${overflow}\n`);
      await page.screenshot({ path: new URL(`${name}-${size}-${theme}.png`, screens).pathname, fullPage: !path.includes('wall') });
      await context.close();
    }
  }
  mock.close();
}

const part = process.argv[2] ?? '';
for (const shot of [...SHOTS, ...WORK_SHOTS].filter(([name]) => name.includes(part))) await shoot(shot);
await browser.close();
