import { vi } from 'vitest';
import { createApp, nextTick, type App, type Component } from 'vue';
import { RouterView } from 'vue-router';
import { i18n } from '../src/i18n';
import { router } from '../src/router';
import { loadReference } from '../src/state/reference';
import { checkSession } from '../src/state/session';
import type { Role } from '../src/api/types';

export interface Asked {
  method: string;
  path: string;
  query: URLSearchParams;
  body: unknown;
}

/** What the gateway answers: a body, or a number for a refusal with that status. */
export type Answer = (asked: Asked) => unknown;

const REFERENCE = {
  calibres: [{ code: 'OUT_OF_PROVINCE', name: '省外', components: [] }],
  regions: [['310000', '上海市', '上海', 'PROVINCE', null], ['330000', '浙江省', '浙江', 'PROVINCE', null], ['330300', '温州市', '温州', 'PREFECTURE', '330000'], ['330304', '瓯海区', '瓯海', 'COUNTY', '330300']].map(([code, name, shortName, kind, parent]) => ({ code, name, shortName, kind, parent })),
};

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Lets readings and renderings come to an end. */
export async function rest(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await settled();
    await nextTick();
  }
}

/** The page at an address for somebody signed in, with what it asked the gateway for. */
export async function openPage(address: string, role: Role, answer: Answer, root: Component = RouterView) {
  const asked: Asked[] = [];
  const region = role === 'county-office' ? { code: '330304', name: '瓯海区' } : { code: '330300', name: '温州市' };
  vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const each: Asked = { method: init.method ?? 'GET', path: pathname.replace('/api/v1/', ''), query: searchParams, body: typeof init.body === 'string' ? JSON.parse(init.body) : undefined };
    asked.push(each);
    const said = each.path === 'me' ? { name: '示例', username: role, roles: [role], region } : each.path === 'reference' ? REFERENCE : answer(each);
    return Promise.resolve(typeof said === 'number' || said === undefined ? Response.json({ status: said ?? 404 }, { status: typeof said === 'number' ? said : 404 }) : Response.json(said));
  });
  vi.stubGlobal('scrollTo', () => undefined);
  Element.prototype.scrollIntoView = () => undefined;
  await checkSession();
  await loadReference();
  document.body.innerHTML = '<div id="app"></div>';
  const app: App = createApp(root);
  app.use(i18n).use(router).mount('#app');
  await router.push(address);
  await router.isReady();
  await rest();
  return { asked, app, text: () => document.body.textContent ?? '' };
}

/** Elements whose own text, or name for a screen reader, is a text. */
export function named<E extends HTMLElement>(selector: string, text: string): E {
  const found = [...document.querySelectorAll<E>(selector)].find((each) => each.textContent?.trim() === text || each.getAttribute('aria-label') === text);
  if (!found) throw new Error(`no ${selector} named ${text}`);
  return found;
}

/** Presses a button; the record beside a list may have one of the same name as the list. */
export function press(text: string, within = ''): Promise<void> {
  named(`${within} button`, text).click();
  return rest();
}

export async function write(selector: string, text: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>(selector)!;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await rest();
}

/** Sends the form, as its verb does in a browser. */
export async function submit(label: string): Promise<void> {
  named('form', label).dispatchEvent(new Event('submit', { cancelable: true }));
  await rest();
}
