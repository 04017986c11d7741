/** Photographs the running product for the documentation: `node e2e/browser/photograph.mjs [DIR]`, of the suite at GUIYAN_GATEWAY. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { launch, signedIn } from './browser.mjs';

const SHOTS = [
  ['overview', '/?month=2014-06', {}],
  ['overview-phone', '/?month=2014-06', { width: 390, height: 844 }],
  ['overview-wall', '/?wall&month=2014-06', { width: 1920, height: 1080, theme: 'dark' }],
  ['region', '/regions/330304?month=2014-06', {}],
  ['overview-english', '/?month=2014-06', { language: 'en' }],
  ['liaison-map', '/liaison?province=350000', { height: 1000 }],
  ['merchants', '/merchants', { user: 'office' }],
  ['delegations', '/delegations', { user: 'office' }],
  ['suggestions', '/suggestions', { user: 'office' }],
  ['imports', '/imports', { user: 'ouhai' }],
];

const folder = process.argv[2] ?? new URL('../../docs/images', import.meta.url).pathname;
await mkdir(folder, { recursive: true });
const browser = await launch();
for (const [name, path, how] of SHOTS) {
  const page = await signedIn(browser, how.user ?? 'leader', { ...how, path });
  await page.waitForLoadState('load');
  await page.locator('h1:visible').first().waitFor();
  await page.waitForTimeout(1_200);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: !path.includes('wall') });
  await page.context().close();
  process.stdout.write(`${name}\n`);
}
await browser.close();
