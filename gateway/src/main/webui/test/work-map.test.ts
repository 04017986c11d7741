// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import { named, openPage, press, rest, type Answer } from './mounted';

vi.setConfig({ testTimeout: 20_000 });
vi.stubGlobal('ResizeObserver', class { observe = (): void => undefined; disconnect = (): void => undefined; });
let app: App | undefined;
afterEach(() => app?.unmount());

const node = (code: string, changes: object = {}) => ({ code, name: code, province: '330000', longitude: 120, latitude: 28, key: false, chambers: 1, merchants: 10, leading: 0, links: 1, gap: 'NONE', ...changes });
const summary = (changes: object = {}) => ({ code: '330000', name: '浙江省', representing: null, cities: 4, chambers: 2, merchants: 40, leading: 1, links: 1, gaps: 3, ...changes });
/** As the gateway counts: a gap is any city's. */
const MAP = {
  on: '2014-07-13',
  nodes: [node('330100', { key: true }), node('330200', { key: true }), node('330400', { chambers: 0, links: 0, gap: 'NO_CHAMBER' }), node('330500', { links: 0, gap: 'NO_LIAISON' })],
  provinces: [summary()],
  totals: summary(),
};
const cover = (city: string, state: string, chambers: object[] = []) => ({ city, name: city, state, until: null, chambers });
const COVERS = [cover('330100', 'COVERED', [{ id: 'covered', state: 'COVERED' }]), cover('330200', 'VACANT', [{ id: 'vacant', state: 'VACANT' }])];
const official = (kind: string, name: string, merchantId: string) => ({ linkId: name, officialId: name, name, kind, unit: null, post: '副主任', region: '330304', target: 'MERCHANT', merchantId, chamberId: null, city: null, from: '2014-01-01', to: null });
const merchant = (merchantId: string) => ({ merchantId, name: merchantId, region: '330304', presentCity: '330100', company: null, from: '2014-01-01' });
const PROVINCE = {
  on: '2014-07-13', summary: summary({ representing: { id: 'signs', name: '杭州温州商会', place: '330100', level: 'PREFECTURE' } }), chambers: [],
  leadingMerchants: [merchant('有领导'), merchant('只有干部')], officers: [official('LEADER', '陈副市长', '有领导'), official('COUNTY_OFFICER', '县区干部', '只有干部')],
};
const page = (items: unknown[]) => ({ items, page: 0, size: 30, total: items.length, next: null });

/** What the services answer, but for what a test has fail. */
async function open(address: string, failing: string[] = [], answer: Answer = () => undefined) {
  const failed = new Set(failing);
  const opened = await openPage(address, 'city-office', (asked) => {
    const { path } = asked;
    if (failed.has(path)) return 503;
    const own = { 'leadership/liaison-map': MAP, 'liaison/key-cities': COVERS, 'liaison/provinces/330000': PROVINCE, 'leadership/liaison-map/provinces/330000': { pledge: null, lastContact: null } }[path];
    return answer(asked) ?? own ?? page([]);
  });
  app = opened.app;
  const times = (path: string): number => opened.asked.filter((each) => each.path === path).length;
  return { ...opened, failed, times };
}

const notices = (): string[] => [...document.querySelectorAll('.notice')].map((each) => each.textContent ?? '');

async function comeBack(): Promise<void> {
  document.dispatchEvent(new Event('visibilitychange'));
  await rest();
}

describe('the map', () => {
  it('counts the key cities without a county officer, and no other city with a gap', async () => {
    await open('/liaison');
    expect(document.querySelector('.gaps')?.textContent).toBe('1个重点城市有缺口，请派人挂钩或建会');
    expect(document.querySelector('tbody td:last-child')?.textContent).toBe('1');
  });

  it('says when the key cities were not read, and reads everything again', async () => {
    const { failed, times } = await open('/liaison', ['liaison/key-cities']);
    expect(notices()).toHaveLength(1);
    failed.clear();
    await press('重试');
    expect([notices(), times('liaison/key-cities'), times('leadership/liaison-map')]).toEqual([[], 2, 2]);
    await comeBack();
    expect([times('liaison/key-cities'), times('leadership/liaison-map')]).toEqual([3, 3]);
  });
});

describe('a province on the map', () => {
  it('shows a leading merchant with a county officer alone as nobody leads', async () => {
    await open('/liaison?province=330000');
    const row = (name: string): string => named('a', name).closest('li')?.textContent ?? '';
    expect(row('有领导')).toContain('陈副市长');
    expect(row('只有干部')).toContain('无市领导联系');
  });

  it('is narrowed as the map is, and so are the lists that it leads to', async () => {
    const { asked } = await open('/liaison?province=330000&level=PREFECTURE&industry=C&region=330304');
    expect(Object.fromEntries(asked.find(({ path }) => path === 'liaison/provinces/330000')!.query)).toEqual({ level: 'PREFECTURE', industry: 'C', region: '330304' });
    expect(named('a', '40人').getAttribute('href')).toBe('/merchants?presentCity=330000&region=330304&industry=C');
    expect(named('a', '2家').getAttribute('href')).toBe('/chambers?place=330000&level=PREFECTURE');
  });

  it.each(['leadership/liaison-map/provinces/330000', 'contacts'])('says when %s was not read, and not that there was no contact', async (path) => {
    const { failed, times, text } = await open('/liaison?province=330000', [path]);
    expect(notices()).toHaveLength(1);
    expect(text()).not.toContain('还没有记录');
    failed.clear();
    await press('重试');
    expect([notices(), times(path), times('liaison/provinces/330000')]).toEqual([[], 2, 2]);
    expect(text()).toContain('还没有记录');
    await comeBack();
    expect([times(path), times('liaison/provinces/330000')]).toEqual([3, 3]);
  });
});

describe('delegations', () => {
  it('say when they were not counted, and are counted again with the list', async () => {
    const { failed, times } = await open('/delegations', ['delegations/statistics']);
    expect(notices()).toHaveLength(1);
    failed.clear();
    await comeBack();
    expect([notices(), times('delegations/statistics'), times('delegations')]).toEqual([[], 2, 2]);
  });
});

describe('nobody who keeps contact', () => {
  const record = { region: '330304', presentCity: '330100', industry: 'C', tags: [], canvassing: 'CONTACTED', place: '330100', level: 'PREFECTURE', represents: null, version: 0, phone: null, contactPhone: null };
  const said = (): string | undefined => [...document.querySelectorAll('p')].find(({ textContent }) => textContent === '无挂钩干部')?.className;
  const answer: Answer = ({ path }) => {
    if (path === 'roll-entries') return page([{ merchantId: 'leading' }]);
    if (path.endsWith('/history') || path.endsWith('/posts')) return [];
    if (path.endsWith('/facets')) return { total: 0, canvassing: [], region: [], industry: [], province: [], tag: [] };
    return /^(merchants|chambers)\/\w+$/.test(path) ? { ...record, id: path.split('/')[1], name: '示例' } : undefined;
  };

  it.each([
    ['/merchants/leading', 'urgent'],
    ['/merchants/other', 'quiet'],
    ['/chambers/vacant', 'urgent'],
    ['/chambers/covered', 'quiet'],
    ['/chambers/elsewhere', 'quiet'],
  ])('at %s is %s', async (address, tone) => {
    await open(address, [], answer);
    expect(said()).toBe(tone);
  });
});
