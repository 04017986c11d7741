// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import type { ChamberTerm, MerchantFacets } from '../src/api/records';
import type { Delegation, Import, Meeting } from '../src/api/work';
import EntryTable from '../src/components/EntryTable.vue';
import ProjectTable from '../src/components/ProjectTable.vue';
import ChamberForm from '../src/work/chambers/ChamberForm.vue';
import TermForm from '../src/work/chambers/TermForm.vue';
import TermList from '../src/work/chambers/TermList.vue';
import MeetingForm from '../src/work/delegations/MeetingForm.vue';
import MeetingMinutes from '../src/work/delegations/MeetingMinutes.vue';
import ImportProgress from '../src/work/imports/ImportProgress.vue';
import MerchantTools from '../src/work/merchants/MerchantTools.vue';
import { named, openPage, press, submit, write } from './mounted';
import { mounted, type Answers } from './mounting';

HTMLElement.prototype.scrollIntoView = () => undefined;
vi.setConfig({ testTimeout: 20_000 });
let app: App | undefined;
afterEach(() => {
  app?.unmount();
  app = undefined;
  vi.unstubAllGlobals();
});

const page = (items: unknown[]) => ({ items, page: 0, size: 30, total: items.length });
const DELEGATION: Delegation = { id: 'd', version: 4, batch: 11, title: '福建温商回乡考察', arrivesOn: '2014-07-11', leavesOn: '2014-07-13', personTimes: 3058, status: 'PLANNED', chamberIds: [], members: [], itinerary: [], intentions: [] };
const TERM: ChamberTerm = {
  id: 't', version: 3, number: 5, from: '2012-12-01', to: '2017-11-30',
  officers: [
    { merchantId: 'a', name: '甲', post: 'PRESIDENT', from: '2012-12-01', to: '2014-06-30' },
    { merchantId: 'b', name: '乙', post: 'VICE_PRESIDENT', from: '2012-12-01', to: '2017-11-30' },
  ],
};
const MEETING: Meeting = {
  id: 'x', version: 2, on: '2014-07-11', place: '会见厅', kind: 'RECEPTION', delegationId: 'd', region: '330300', leaderIds: [], merchants: [], chamberIds: [], agenda: [], minutes: null,
  materials: [{ title: '专题片', note: '放映十分钟' }, { title: '名册', note: null }],
};

describe('what was entered', () => {
  it("of an officer's own days is shown beside the post", async () => {
    const list = await mounted(TermList, { id: 'c', mayOpen: false }, { answers: (_, path) => (path === '/api/v1/chambers/c/terms' ? { body: page([TERM]) } : undefined) });
    const rows = [...list.host.querySelectorAll('li')].map(({ textContent, className }) => [textContent, className]);
    expect(rows).toEqual([[expect.stringMatching(/甲.*会长.*2012年12月1日—2014年6月30日/), 'quiet'], [expect.stringMatching(/乙.*副会长$/), '']]);
  });

  it('of a meeting is shown with the notes of its material', async () => {
    const minutes = await mounted(MeetingMinutes, { id: 'x', delegation: DELEGATION }, { answers: (_, path) => (path === '/api/v1/meetings/x' ? { body: MEETING } : undefined) });
    expect(minutes.host.textContent).toContain('专题片（放映十分钟）；名册');
  });

  it("from a delegation's suggestions is a suggestion of that delegation", async () => {
    const opened = await openPage('/suggestions/new?delegationId=d', 'county-office', ({ path }) => (path === 'units' ? [] : page([])));
    app = opened.app;
    await press('匿名');
    await write('textarea', '办事大厅午间无人');
    await submit('登记意见建议');
    expect(opened.asked.find(({ method }) => method === 'POST')?.body).toMatchObject({ delegationId: 'd', anonymous: true });
  });
});

describe('a picker', () => {
  const said = (input: HTMLElement): string | undefined => document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent ?? undefined;

  it('is what the label of its field names, and tells what is wrong with it', async () => {
    const form = await mounted(ChamberForm, { back: '/' });
    const place = form.field('所在地');
    expect([place.tagName, place.getAttribute('aria-invalid')]).toEqual(['INPUT', null]);
    expect(said(form.field('代表省份'))).toBe('一省只由一家商会代表签约');
    await form.submit();
    expect([place.getAttribute('aria-invalid'), said(place)]).toEqual(['true', '请填写']);
  });

  it('of several records or officials is tied to its field too', async () => {
    const refusal = { status: 400, body: { title: '请求有误', status: 400, violations: [{ field: 'chamberIds', in: 'body', message: '没有这家商会' }, { field: 'leaderIds', in: 'body', message: '当日不在任' }] } };
    const form = await mounted(MeetingForm, { delegation: DELEGATION, meeting: MEETING }, { answers: (method) => (method === 'PUT' ? refusal : undefined) });
    await form.submit();
    expect([said(form.field('与会商会')), said(form.field('出席领导')), said(form.field('与会温商'))]).toEqual(['没有这家商会', '当日不在任', undefined]);
  });

  it('in a row of a term is tied to what is said under the row', async () => {
    const answers: Answers = (method) => (method === 'PUT' ? { status: 400, body: { title: '请求有误', status: 400, violations: [{ field: 'officers[1].merchantId', in: 'body', message: '已任职' }] } } : undefined);
    const form = await mounted(TermForm, { id: 'c', term: TERM }, { answers });
    await form.submit();
    const second = form.host.querySelector<HTMLElement>('input[aria-label="第2位任职人"]')!;
    expect([second.getAttribute('aria-invalid'), said(second)]).toEqual(['true', '已任职']);
  });
});

describe('numbers', () => {
  it('of facets are grouped', async () => {
    const facets: MerchantFacets = { total: 12_345, canvassing: [{ value: 'UNVISITED', count: 12_345 }], region: [], industry: [{ value: 'C', count: 2_310 }], province: [], tag: [] };
    const tools = await mounted(MerchantTools, { filters: {}, facets });
    expect(tools.host.textContent).toContain('12,345');
    expect(document.body.textContent).toContain('2,310');
  });

  it('of projects and entries are grouped', async () => {
    const many = { items: [], page: 0, size: 10, total: 1_234 };
    expect((await mounted(EntryTable, { entries: many, month: '2014-06' })).host.textContent).toContain('共 1,234 笔');
    expect((await mounted(ProjectTable, { projects: many })).host.textContent).toContain('共 1,234 个');
  });

  it('of an import are grouped', async () => {
    const shown: Import = {
      id: 'i', kind: 'MERCHANTS', region: '330304', fileName: 'a.xlsx', size: 1, status: 'APPLYING', uploadedBy: 'ouhai', uploadedAt: '2014-07-13T00:00:00Z', confirmedBy: null, finishedAt: null,
      counts: { rows: 12_000, new: 9_000, changed: 1_500, same: 0, duplicate: 0, wrong: 1_500 }, written: { rows: 4_200, created: 0, updated: 0 }, failure: null,
    };
    const progress = await mounted(ImportProgress, { shown });
    expect(progress.host.querySelector('.says')?.textContent).toBe('正在写入，4,200/10,500行。');
    expect(progress.host.querySelector('.rows')?.textContent).toContain('12,000');
  });
});

describe('the list of chambers', () => {
  it('is in the order of titles, since a chamber is nobody', async () => {
    app = (await openPage('/chambers', 'leader', () => page([]))).app;
    expect(document.body.textContent).toContain('按名称');
    expect(document.body.textContent).not.toContain('按姓名');
  });
});

describe('the list of delegations', () => {
  it('keeps its filters and its page on the way to a record and back', async () => {
    const opened = await openPage('/delegations?year=2014&page=1', 'leader', ({ path }) => (path === 'delegations' ? { ...page([DELEGATION]), total: 31 } : path === 'delegations/d' ? DELEGATION : path.endsWith('history') ? [] : path.endsWith('statistics') ? 503 : page([])));
    app = opened.app;
    const row = named<HTMLAnchorElement>('a', DELEGATION.title);
    expect([row.getAttribute('href'), row.closest('tr')?.textContent]).toEqual(['/delegations/d?year=2014&page=1', expect.stringContaining('3,058')]);
    row.click();
    await expect.poll(() => document.querySelector('.facts')?.textContent ?? '').toContain('3,058');
    expect(document.querySelector('.way')?.getAttribute('href')).toBe('/delegations?year=2014&page=1');
  });
});
