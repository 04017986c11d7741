/** Photographs every state of the pages: `npm run build && npm run screenshots [name-part]` writes test/screens/*.png. */
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { startMock } from './mock-gateway.mjs';

const SIZES = { phone: [390, 844], desk: [1440, 900], wide: [1920, 1080] };
const REGION = '/regions/330304?month=2014-06';
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

async function shoot([name, scenario, path, sizes, themes, language = 'zh-CN']) {
  const mock = await startMock({ scenario });
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
      const overflow = await page.evaluate(() => [document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]);
      if (overflow[0] > 0 || (path.includes('wall') && overflow[1] > 0)) process.stdout.write(`${name}-${size}: overflows by ${overflow}\n`);
      await page.screenshot({ path: new URL(`${name}-${size}-${theme}.png`, screens).pathname, fullPage: !path.includes('wall') });
      await context.close();
    }
  }
  mock.close();
}

const part = process.argv[2] ?? '';
for (const shot of SHOTS.filter(([name]) => name.includes(part))) await shoot(shot);
await browser.close();
