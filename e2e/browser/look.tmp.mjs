import { mkdir } from 'node:fs/promises';
import { launch, signedIn } from './browser.mjs';
const out='/tmp/shots'; await mkdir(out,{recursive:true});
const browser = await launch();
const SHOTS = JSON.parse(process.argv[2]);
for (const [name, path, how] of SHOTS) {
  const page = await signedIn(browser, how.user ?? 'office', { ...how, path });
  const errors=[]; page.on('console',m=>{if(m.type()==='error')errors.push(m.text())}); page.on('pageerror',e=>errors.push(String(e)));
  await page.waitForLoadState('load');
  await page.locator('h1:visible').first().waitFor();
  await page.waitForTimeout(1500);
  const wide = await page.evaluate(()=>document.documentElement.scrollWidth-document.documentElement.clientWidth);
  await page.screenshot({ path: `${out}/${name}.png`, fullPage: true });
  console.log(name, 'sideways', wide, await page.title(), errors.join(' | ').slice(0,300));
  await page.context().close();
}
await browser.close();
