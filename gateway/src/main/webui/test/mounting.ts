/** A component as its page mounts it, with answers for what it reads and sends. */
import { createApp, h, nextTick, toHandlerKey, type Component } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { vi } from 'vitest';
import '../src/work/setup';
import { i18n } from '../src/i18n';
import { checkSession } from '../src/state/session';
import { loadReference } from '../src/state/reference';
import type { Role } from '../src/api/types';

export interface Sent {
  method: string;
  path: string;
  version: string | null;
  body: unknown;
}

type Answer = { status?: number; body: unknown };
export type Answers = (method: string, path: string, query: URLSearchParams) => Answer | undefined;

const REGIONS = [
  ['330000', '浙江', 'PROVINCE', null], ['330300', '温州', 'PREFECTURE', '330000'], ['330304', '瓯海', 'COUNTY', '330300'], ['330326', '平阳', 'COUNTY', '330300'],
].map(([code, name, kind, parent]) => ({ code, name, shortName: name, kind, parent }));

/** Officials are read once, whoever asks first. */
export const LEADER = { id: 'o', name: '陈副市长', kind: 'LEADER', unit: null, post: '副市长', region: '330300', from: '2012-01-01', to: null };
const OFFICIALS = { items: [LEADER], page: 0, size: 200, total: 1 };

/** Mounts it for somebody of a role, and says what was sent. */
export async function mounted(component: Component, props: object, { role = 'city-office', region = '330300', at = '/', answers = () => undefined }: { role?: Role; region?: string; at?: string; answers?: Answers } = {}) {
  const sent: Sent[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit = {}) => {
    const { pathname, searchParams } = new URL(url, 'http://localhost');
    const method = init.method ?? 'GET';
    const headers = new Headers(init.headers);
    if (method !== 'GET') sent.push({ method, path: pathname, version: headers.get('If-Match'), body: typeof init.body === 'string' ? JSON.parse(init.body) : null });
    const own: Record<string, unknown> = { '/api/v1/me': { name: '某', username: 'x', roles: [role], region: { code: region, name: region } }, '/api/v1/reference': { calibres: [{ code: 'A', name: 'A', components: [] }], regions: REGIONS }, '/api/v1/officials': OFFICIALS };
    const answer = answers(method, pathname, searchParams) ?? { body: own[pathname] ?? { items: [], page: 0, size: 200, total: 0 } };
    return new Response(JSON.stringify(answer.body), { status: answer.status ?? 200 });
  });
  await checkSession();
  await loadReference();
  i18n.global.locale.value = 'zh-CN';
  const router = createRouter({ history: createMemoryHistory(), routes: ['', 'delegations', 'delegation', 'merchants', 'chambers', 'suggestions', 'liaison', 'agreements'].map((name) => ({ path: `/${name}/:id?`, name: name || 'overview', component: { render: () => null } })) });
  await router.push(at);
  const host = document.createElement('main');
  document.body.replaceChildren(host);
  const emitted: [string, unknown][] = [];
  const emits = (component as { emits?: string[] }).emits ?? [];
  const listen = Object.fromEntries(emits.map((name) => [toHandlerKey(name), (value: unknown) => emitted.push([name, value])]));
  const app = createApp({ render: () => h(component, { ...props, ...listen }) }).use(i18n).use(router);
  app.config.warnHandler = (message) => {
    throw new Error(message);
  };
  app.mount(host);
  await settled();

  const button = (name: string): HTMLButtonElement => [...host.querySelectorAll('button')].find((each) => (each.getAttribute('aria-label') ?? each.textContent?.trim()) === name) ?? lacks(host, name);
  const field = (label: string, at = 0): HTMLInputElement => {
    const labels = [...host.querySelectorAll('label')].filter((each) => each.firstChild?.textContent?.trim() === label);
    return (document.getElementById(labels[at]?.htmlFor ?? '') as HTMLInputElement | null) ?? lacks(host, label);
  };
  return {
    host,
    sent,
    emitted,
    button,
    field,
    click: async (name: string): Promise<void> => {
      button(name).click();
      await settled();
    },
    fill: async (label: string, value: string, at = 0): Promise<void> => {
      const input = field(label, at);
      input.value = value;
      input.dispatchEvent(new Event(input.tagName === 'SELECT' ? 'change' : 'input'));
      await nextTick();
    },
    submit: async (): Promise<void> => {
      host.querySelector('form')!.dispatchEvent(new Event('submit', { cancelable: true }));
      await settled();
    },
    unmount: () => app.unmount(),
  };
}

function lacks(host: HTMLElement, name: string): never {
  throw new Error(`Nothing is called ${name} in: ${host.textContent}`);
}

/** What was asked has been answered, and what was answered is shown. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  await nextTick();
}
