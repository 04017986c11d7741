// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HISTORY_PAGE } from '../src/api/records-client';
import type { HistoryEntry } from '../src/api/records';
import type { Import } from '../src/api/work';
import ImportRows from '../src/work/imports/ImportRows.vue';
import HistoryList from '../src/work/record/HistoryList.vue';
import { mounted, type Answers } from './mounting';

afterEach(() => void vi.unstubAllGlobals());

const id = (last: string): string => `01890a5d-ac96-774b-bcce-${last.padStart(12, '0')}`;
const entry = (version: number, changes: HistoryEntry['changes'] = []): HistoryEntry => ({ version, type: 'x', occurredAt: '2014-07-13T01:00:00Z', actor: 'ouhai', reason: null, changes });
const change = (field: string, from: unknown, to: unknown) => ({ field, from, to });

async function shown(collection: 'merchants' | 'chambers' | 'delegations' | 'suggestions', entries: HistoryEntry[]) {
  const answers: Answers = (_, path, query) => {
    if (path === '/api/v1/chambers') return { body: { items: [{ id: id('c'), name: '福州温州商会' }], page: 0, size: 200, total: 1 } };
    if (path === '/api/v1/officials') return { body: { items: [{ id: id('0'), name: '陈副市长', kind: 'LEADER', unit: null, post: '副市长', region: '330300', from: '2012-01-01', to: null }], page: 0, size: 200, total: 1 } };
    if (!path.endsWith('/history')) return undefined;
    const before = Number(query.get('before') ?? Infinity);
    return { body: entries.filter(({ version }) => version < before).slice(0, HISTORY_PAGE) };
  };
  const list = await mounted(HistoryList, { collection, id: 'x', version: 9 }, { answers });
  await list.click('查看');
  return list;
}
const lines = (host: HTMLElement): string[] => [...host.querySelectorAll('.change')].map((each) => each.textContent!.replace('改为', '').replace(/\s+/g, ' ').trim());

describe('the history of a record', () => {
  it('names chambers and officials, and shows no id of anything', async () => {
    const merchant = await shown('merchants', [entry(2, [change('chamberId', null, id('c')), change('companyId', id('e'), null), change('mergedInto', null, id('f'))])]);
    expect(lines(merchant.host)).toEqual(['所属商会— → 福州温州商会', '企业档案其他档案 → —', '并入档案— → 其他档案']);
    const suggestion = await shown('suggestions', [entry(1, [change('directedBy', null, id('0'))])]);
    expect(lines(suggestion.host)).toEqual(['批示领导— → 陈副市长']);
  });

  it('counts ids, and cuts a long list of words', async () => {
    const tags = Array.from({ length: 40 }, (_, at) => `标签${at}`);
    const delegation = await shown('delegations', [entry(1, [change('chamberIds', [], [id('1'), id('2')]), change('tags', ['鞋业', '百强'], tags)])]);
    const [chambers, words] = lines(delegation.host);
    expect([chambers, words?.startsWith('标签鞋业、百强 → 标签0、标签1'), words!.length < 110]).toEqual(['组团商会— → 2项', true, true]);
  });

  it('calls the fields of a collection by its own words', async () => {
    const chamber = await shown('chambers', [entry(1, [change('name', '旧', '新'), change('region', '330304', '330300')])]);
    expect(lines(chamber.host)).toEqual(['商会名称旧 → 新', '建档单位瓯海 → 浙江 温州']);
  });

  it('goes on to what is older until the record was made', async () => {
    const all = Array.from({ length: HISTORY_PAGE * 2 + 3 }, (_, at) => entry(HISTORY_PAGE * 2 + 2 - at));
    const list = await shown('chambers', all);
    await list.click('更早的变更');
    expect(list.host.querySelectorAll('li').length).toBe(HISTORY_PAGE * 2);
    await list.click('更早的变更');
    expect(list.host.querySelectorAll('li').length).toBe(all.length);
    expect(list.host.textContent).toContain('建立记录');
    expect(list.host.textContent).not.toContain('更早的变更');
  });
});

describe('the report of an import', () => {
  it.each([['MERCHANTS', '姓名', '籍贯'], ['CHAMBERS', '商会名称', '建档单位'], ['COMPANIES', '企业名称', '建档单位']] as const)('of %s is headed by %s', async (kind, name, region) => {
    const counts = { rows: 1, new: 0, changed: 1, same: 0, duplicate: 0, wrong: 0 };
    const row = { number: 2, outcome: 'CHANGED', cells: { name: '甲' }, changes: [{ column: 'region', from: '瓯海', to: '温州' }], reasons: [] };
    const report = await mounted(ImportRows, { shown: { id: 'i', kind, status: 'CHECKED', counts } as Import }, { answers: (_, path) => (path.endsWith('/rows') ? { body: { items: [row], page: 0, size: 20, total: 1 } } : undefined) });
    expect(report.host.querySelectorAll('th')[1]?.textContent).toBe(name);
    expect(report.host.querySelector('.why')?.textContent).toContain(region);
  });
});
