// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { h, type App } from 'vue';
import Cockpit from '../src/App.vue';
import { goQuiet } from '../src/live/live';
import { router } from '../src/router';
import { checkSession, useSession } from '../src/state/session';
import WorkForm from '../src/work/record/WorkForm.vue';
import { named, openPage, press, rest, submit, write, type Answer } from './mounted';

vi.setConfig({ testTimeout: 20_000 });
let app: App | undefined;
beforeEach(() => vi.stubGlobal('EventSource', class extends EventTarget { close(): void {} }));
afterEach(() => {
  app?.unmount();
  goQuiet();
});

const CHAMBER = { id: 'one', version: 1, name: '福州商会', place: '310000', level: 'PREFECTURE', represents: null, region: '330300', contactName: null, contactPhone: null, origin: 'REPORTED' };
const OTHER = { ...CHAMBER, id: 'other', name: '厦门商会' };
const page = (items: unknown[]) => ({ items, page: 0, size: 30, total: items.length });
const answer: Answer = ({ method, path }) => {
  if (path === 'chambers') return method === 'POST' ? CHAMBER : page([CHAMBER, OTHER]);
  if (path === 'chambers/one') return CHAMBER;
  if (path === 'chambers/other') return OTHER;
  if (path.startsWith('leadership/')) return 503;
  return path.endsWith('/history') || path === 'liaison/key-cities' ? [] : page([]);
};

const NAME = 'form.form input.entry';
const nameField = () => document.querySelector<HTMLInputElement>(NAME);
const question = (): boolean => [...document.querySelectorAll<HTMLElement>('.el-message-box')].some((box) => box.closest<HTMLElement>('.el-overlay')?.style.display !== 'none' && box.textContent?.includes('尚未保存'));
const path = (): string => router.currentRoute.value.path;

async function open(address: string, given: Answer = answer) {
  const opened = await openPage(address, 'city-office', given, Cockpit);
  app = opened.app;
  return opened;
}

/** A click on another row of the list. */
async function openRow(name: string): Promise<void> {
  named('.records a', name).click();
  await rest();
}

/** An option of one of the form's own pickers, whose list is outside of the form. */
async function choose(label: string, option: string): Promise<void> {
  const list = document.getElementById(named('.form [role=combobox]', label).getAttribute('aria-controls')!)!;
  [...list.querySelectorAll<HTMLElement>('[role=option]')].find(({ textContent }) => textContent === option)!.click();
  await rest();
}

describe('a draft', () => {
  it('that was touched is left only by who says so', async () => {
    await open('/chambers/one');
    await press('修改');
    await write(NAME, '半截');
    await openRow('厦门商会');
    expect([question(), path()]).toEqual([true, '/chambers/one']);
    await press('继续填写', '.el-message-box');
    expect([path(), nameField()?.value]).toEqual(['/chambers/one', '半截']);
    await openRow('厦门商会');
    await press('离开', '.el-message-box');
    expect([path(), nameField()]).toEqual(['/chambers/other', null]);
  });

  it('that nobody has touched is left without a word, as is its list turned or narrowed', async () => {
    await open('/chambers/one');
    await press('修改');
    await openRow('厦门商会');
    expect([question(), path()]).toEqual([false, '/chambers/other']);
    await press('修改');
    await write(NAME, '半截');
    await router.push({ query: { level: 'COUNTY' } });
    expect([question(), nameField()?.value]).toEqual([false, '半截']);
    await press('取消');
  });

  it('that was given up or saved asks nothing, though a new one goes elsewhere by that', async () => {
    const { asked } = await open('/chambers/new');
    await write(NAME, '福州商会');
    await press('取消');
    expect([question(), path()]).toEqual([false, '/chambers']);
    await router.push('/chambers/new');
    await rest();
    await write(NAME, '福州商会');
    await choose('所在地', '上海');
    await submit('商会建档');
    expect(asked.filter(({ method }) => method === 'POST')).toHaveLength(1);
    expect([question(), path()]).toEqual([false, '/chambers/one']);
  });

  it('keeps the window from being closed, as long as it is there', async () => {
    const closing = (): boolean => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    await open('/chambers/one');
    await press('修改');
    expect(closing()).toBe(false);
    await write(NAME, '半截');
    expect(closing()).toBe(true);
    await press('取消');
    expect(closing()).toBe(false);
  });

  it('beside the map is left with its province, not by narrowing the map', async () => {
    const form = () => h(WorkForm, { label: '建立挂钩', verb: '建立挂钩', busy: false, problem: null }, () => h('input', { class: 'entry' }));
    app = (await openPage('/liaison?province=350000', 'city-office', answer, form)).app;
    await write(NAME, '半截');
    await router.push('/liaison?province=350000&level=COUNTY');
    expect(question()).toBe(false);
    void router.push('/liaison?province=310000&level=COUNTY');
    await rest();
    expect(question()).toBe(true);
    await press('继续填写', '.el-message-box');
    expect(router.currentRoute.value.query.province).toBe('350000');
  });

  it('is touched by choosing a place, too', async () => {
    await open('/chambers/one');
    await press('修改');
    await choose('代表省份', '浙江');
    await openRow('厦门商会');
    expect(question()).toBe(true);
    await press('离开', '.el-message-box');
  });
});

describe('a session that ends', () => {
  it('leaves what is half typed where it is, and goes on with it', async () => {
    let isOver = false;
    await open('/chambers/one', (asked) => (isOver ? 401 : answer(asked)));
    await press('修改');
    await write(NAME, '半截');
    isOver = true;
    document.dispatchEvent(new Event('visibilitychange'));
    await rest();
    const signIn = named<HTMLAnchorElement>('[role=dialog] a', '重新登录（新窗口）');
    expect([signIn.target, signIn.getAttribute('href'), document.activeElement]).toEqual(['_blank', '/login?redirect=%2F', signIn]);
    expect(document.querySelector('.shell')?.hasAttribute('inert')).toBe(true);
    expect(nameField()?.value).toBe('半截');
    isOver = false;
    await press('已登录，继续', '[role=dialog]');
    expect([useSession().state.value, document.querySelector('[role=dialog] a')]).toEqual(['in', null]);
    expect([nameField()?.value, document.querySelector('.shell')?.hasAttribute('inert')]).toEqual(['半截', false]);
    await press('取消');
  });

  it('says when nobody has signed in yet, and shows nothing of it to somebody else', async () => {
    await open('/chambers/one', answer);
    await press('修改');
    await write(NAME, '半截');
    const refuse = (): Promise<Response> => Promise.resolve(Response.json({ status: 401 }, { status: 401 }));
    const before = fetch;
    vi.stubGlobal('fetch', refuse);
    await checkSession();
    await rest();
    await press('已登录，继续', '[role=dialog]');
    expect(document.querySelector('[role=alert]')?.textContent).toBe('尚未登录，请先重新登录。');
    vi.stubGlobal('fetch', (url: string, init?: RequestInit) => (url.endsWith('/me') ? Promise.resolve(Response.json({ name: '他人', username: 'other', roles: ['city-office'], region: null })) : before(url, init)));
    await press('已登录，继续', '[role=dialog]');
    expect(nameField()).toBeNull();
  });
});
