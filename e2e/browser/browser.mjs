/** A Chromium and people signed in with it, for the scenarios and the photographs. */
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import process from 'node:process';

// The cockpit's own packages; nothing is installed a second time.
const require = createRequire(new URL('../../gateway/src/main/webui/package.json', import.meta.url));
const { chromium } = require('playwright-core');

export const gateway = process.env.GUIYAN_GATEWAY ?? 'http://localhost:8080';
const axeSource = await readFile(require.resolve('axe-core/axe.min.js'), 'utf8');

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--font-render-hinting=none'],
  });
}

/** A page of somebody signed in through Keycloak's page. */
export async function signedIn(browser, user, { width = 1440, height = 900, theme = 'light', language = 'zh-CN', path = '/' } = {}) {
  const context = await browser.newContext({ viewport: { width, height }, locale: language, deviceScaleFactor: width < 500 ? 2 : 1 });
  await context.addInitScript(([chosen, spoken]) => {
    localStorage.setItem('guiyan.theme', chosen);
    localStorage.setItem('guiyan.language', spoken);
  }, [theme, language]);
  const page = await context.newPage();
  page.complaints = [];
  page.on('pageerror', (error) => page.complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && page.complaints.push(message.text()));
  await page.goto(gateway + path);
  await page.locator('a, button').filter({ hasText: /^\s*(登录|Sign in)\s*$/ }).click();
  await page.locator('#username').fill(user);
  await page.locator('#password').fill('guiyan');
  await page.locator('#kc-login').click();
  await page.waitForURL((url) => url.href.startsWith(gateway) && !url.pathname.startsWith('/login'));
  page.complaints.length = 0;
  return page;
}

/** An answer to one of the users whose tokens the suite gave. */
export async function api(user, method, path, body) {
  const response = await fetch(gateway + path, {
    method,
    headers: {
      Authorization: `Bearer ${process.env[`TOKEN_${user.toUpperCase()}`]}`,
      'Content-Type': 'application/json',
      ...(method === 'POST' ? { 'Idempotency-Key': randomUUID() } : {}),
    },
    body: body && JSON.stringify(body),
  });
  assert.ok(response.ok, `${method} ${path}: ${response.status} ${response.ok ? '' : await response.text()}`);
  return response.json();
}

/** What axe finds against WCAG 2.2 AA. */
export async function accessibility(page) {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() => window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }));
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
}
