// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import type { CanvassingCounts, CanvassingProgress } from '../src/api/records';
import { router } from '../src/router';
import { canvassingRows } from '../src/work/canvassing/rows';
import { named, openPage, press, rest } from './mounted';

vi.setConfig({ testTimeout: 20_000 });
let app: App | undefined;
afterEach(() => app?.unmount());

const counts = (all: number, unvisited: number, visitedPercent: number): CanvassingCounts => ({ all, statuses: { UNVISITED: unvisited, CONTACTED: all - unvisited, INTERESTED: 0, RETURNED: 0, DECLINED: 0 }, visited: all - unvisited, visitedPercent });
const PROGRESS: CanvassingProgress = {
  total: counts(12_010, 4_304, 64.16),
  provinces: [
    { code: '310000', name: '上海', counts: counts(2_000, 0, 100), cities: [{ code: '310000', name: '上海', counts: counts(2_000, 0, 100) }] },
    {
      code: '350000', name: '福建', counts: counts(10, 4, 60),
      cities: [{ code: '350000', name: '福建', counts: counts(1, 1, 0) }, { code: '350100', name: '福州', counts: counts(9, 3, 66.66) }],
    },
  ],
};

describe('the rows of canvassing', () => {
  it('are provinces, and the cities of the opened one', () => {
    expect(canvassingRows(PROGRESS, undefined, '合计').map(({ name, opens }) => [name, opens])).toEqual([['合计', false], ['上海', false], ['福建', true]]);
    expect(canvassingRows(PROGRESS, '350000', '合计').slice(3).map(({ name, place }) => [name, place])).toEqual([['福建', null], ['福州', { presentCity: '350100' }]]);
    expect(canvassingRows(PROGRESS, '310000', '合计')).toHaveLength(3);
  });
});

describe('the page of canvassing', () => {
  const answer = ({ path }: { path: string }): unknown => (path === 'merchants/canvassing' ? PROGRESS : path === 'merchants/facets' ? 503 : { items: [], page: 0, size: 30, total: 0 });
  const row = (at: number): HTMLTableRowElement => document.querySelectorAll<HTMLTableRowElement>('tbody tr')[at]!;
  const links = (at: number): (string | null)[] => [...row(at).querySelectorAll('a')].map((each) => each.getAttribute('href'));

  it('tells every state and the rate, and each number leads to whom it counts', async () => {
    const opened = await openPage('/canvassing?region=330304', 'city-office', answer);
    app = opened.app;
    expect(opened.asked.find(({ path }) => path === 'merchants/canvassing')?.query.toString()).toBe('region=330304');
    expect([...row(0).querySelectorAll('th, td')].map((each) => each.textContent?.trim())).toEqual(['合计', '12,010', '64.16%', '4,304', '7,706', '0', '0', '0']);
    expect(links(0)[0]).toBe('/merchants?region=330304');
    expect(links(1)[1]).toBe('/merchants?presentCity=310000&region=330304&canvassing=UNVISITED');
    expect(row(1).textContent).toContain('100.00%');
  });

  it('opens a province to its cities, which its address keeps', async () => {
    const opened = await openPage('/canvassing', 'city-office', answer);
    app = opened.app;
    await press('福建');
    expect(router.currentRoute.value.fullPath).toBe('/canvassing?province=350000');
    expect([row(3).textContent?.trim().startsWith('城市不详'), links(3), links(4)[0]]).toEqual([true, [], '/merchants?presentCity=350100']);
    await press('福建');
    expect(document.querySelectorAll('tbody tr').length).toBe(3);
  });

  it('is found from the list of merchants, under its region', async () => {
    app = (await openPage('/merchants?region=330304', 'leader', answer)).app;
    await rest();
    expect(named('a', '摸排进度').getAttribute('href')).toBe('/canvassing?region=330304');
  });
});
