// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { h, ref, shallowRef, type App } from 'vue';
import { Problem } from '../src/api/client';
import type { MerchantWork as Work } from '../src/api/merchant-work';
import AlertBell from '../src/components/AlertBell.vue';
import MerchantWork from '../src/components/MerchantWork.vue';
import Cockpit from '../src/App.vue';
import { goLive, goQuiet } from '../src/live/live';
import AlertsPage from '../src/work/alerts/AlertsPage.vue';
import { router } from '../src/router';
import { openPage, rest, type Asked } from './mounted';

vi.setConfig({ testTimeout: 20_000 });
let app: App | undefined;
let line: EventTarget & { onopen?: () => void };
let open = 0;

const NOTHING = { items: [], page: 0, size: 30, total: 0 };
function answer({ path }: Asked): unknown {
  if (path === 'alerts') return { ...NOTHING, total: open };
  return path.startsWith('leadership/') ? 503 : NOTHING;
}
const bell = (): string | undefined => document.querySelector('.bell')?.textContent?.trim();

beforeEach(() => {
  open = 0;
  vi.stubGlobal('EventSource', class extends EventTarget {
    constructor() {
      super();
      line = this as unknown as typeof line;
    }
    close(): void {}
  });
});
afterEach(() => {
  app?.unmount();
  goQuiet();
  vi.useRealTimers();
});

describe('the bell', () => {
  it('counts what is open, follows the pages, and asks nothing when a view changes', async () => {
    open = 3;
    const opened = await openPage('/alerts', 'leader', answer, Cockpit);
    app = opened.app;
    expect(bell()).toMatch(/^预警\s*3条未解除$/);
    goLive();
    open = 120;
    const asked = opened.asked.length;
    line.onopen?.();
    await rest();
    expect(opened.asked.slice(asked).filter(({ path }) => path === 'alerts')).toEqual([]);
    await router.push('/merges');
    await rest();
    expect(bell()).toMatch(/^预警\s*99\+条未解除$/);
    open = 0;
    await router.push('/chambers');
    await rest();
    expect(bell()).toBe('预警');
  });

  it('is not there for who may not read alerts', async () => {
    const { app: mounted, asked } = await openPage('/chambers', 'chamber', answer, Cockpit);
    app = mounted;
    expect(document.querySelector('.bell')).toBeNull();
    expect(asked.some(({ path }) => path === 'alerts')).toBe(false);
  });

  it('looks again every minute', async () => {
    const { app: mounted } = await openPage('/chambers', 'leader', answer, AlertBell);
    mounted.unmount();
    vi.useFakeTimers();
    const again = openPage('/chambers', 'leader', answer, AlertBell);
    await vi.advanceTimersByTimeAsync(1_000);
    app = (await again).app;
    open = 7;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(bell()).toMatch(/7/);
  });

  it('leads to a list that is read again every minute', async () => {
    vi.useFakeTimers();
    const opening = openPage('/alerts', 'leader', answer, AlertsPage);
    await vi.advanceTimersByTimeAsync(1_000);
    const opened = await opening;
    app = opened.app;
    const before = opened.asked.length;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(opened.asked.slice(before).map(({ path }) => path)).toEqual(['alerts']);
  });
});

describe("the merchants' work", () => {
  const WORK: Work = {
    on: '2014-06-30', merchants: { known: 3_012 }, chambers: { total: 230 }, leading: { count: 97, goal: 100, withoutLeader: 0 }, leaders: { total: 36, compliant: 35, nonCompliant: 1 },
    keyCities: { total: 30, covered: 28, uncovered: 2 }, delegations: { batches: 11, chambers: 72, personTimes: 3_016 }, suggestions: { open: 14, overdue: 3, closed: 20 },
    agreements: { count: 1, pledged: 10_000_000_000, arrived: 0, percent: 0 }, talks: { talked: 37, goal: 100 },
  };
  const refresh = vi.fn();

  async function shown(role: 'leader' | 'service-officer', data: Work | null, problem: Problem | null = null) {
    const reading = { data: shallowRef(data), problem: shallowRef(problem), loading: ref(false), refresh };
    const opened = await openPage('/nothing?month=2014-06&wall', role, answer, () => h(MerchantWork, { reading, month: '2014-06' }));
    app = opened.app;
    return opened.text();
  }
  const href = (name: string): string | null | undefined => [...document.querySelectorAll('a')].find(({ textContent }) => textContent?.includes(name))?.getAttribute('href');

  it('leads to the pages and takes the period and the wall along', async () => {
    const text = await shown('leader', WORK);
    expect(text).toContain('截至 6月30日');
    expect(href('35/36')).toBe('/alerts?month=2014-06&wall&kind=LEADER_RULE');
    expect(href('2市空缺')).toBe('/alerts?month=2014-06&wall&kind=VACANCY');
    expect(href('3条超期')).toBe('/suggestions?month=2014-06&wall&overdue=true');
    expect(href('协议100.00亿元')).toBe('/agreements?month=2014-06&wall');
  });

  it('leads nowhere that the reader may not go', async () => {
    const text = await shown('service-officer', WORK);
    expect(text).toContain('3条超期');
    expect(href('3条超期')).toBeUndefined();
    expect(href('35/36')).toBeUndefined();
    expect(href('97/100')).toBe('/merchants?month=2014-06&wall&roll=LEADING');
  });

  it('says what went wrong beside what was read before', async () => {
    const text = await shown('leader', WORK, new Problem({ status: 503, title: '视图暂不可用' }));
    expect(text).toContain('没有读到：视图暂不可用');
    expect(text).toContain('3,012');
    document.querySelector<HTMLButtonElement>('.text-button')!.click();
    expect(refresh).toHaveBeenCalled();
  });
});
