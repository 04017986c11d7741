// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Delegation, Meeting } from '../src/api/work';
import type { ChamberTerm } from '../src/api/records';
import TermForm from '../src/work/chambers/TermForm.vue';
import DelegationForm from '../src/work/delegations/DelegationForm.vue';
import DelegationPage from '../src/work/delegations/DelegationPage.vue';
import IntentionTable from '../src/work/delegations/IntentionTable.vue';
import MeetingForm from '../src/work/delegations/MeetingForm.vue';
import RewriteDelegation from '../src/work/delegations/RewriteDelegation.vue';
import CityList from '../src/work/liaison/CityList.vue';
import ProvincePanel from '../src/work/liaison/ProvincePanel.vue';
import LinkForm from '../src/work/record/LinkForm.vue';
import LinkList from '../src/work/record/LinkList.vue';
import { mounted, settled, type Answers } from './mounting';

HTMLElement.prototype.scrollIntoView = () => undefined;
afterEach(() => void vi.unstubAllGlobals());

const DELEGATION: Delegation = {
  id: 'd', version: 4, batch: 11, title: '福建温商回乡考察', arrivesOn: '2014-07-11', leavesOn: '2014-07-13', personTimes: 60, status: 'PLANNED', chamberIds: [],
  members: [{ merchantId: null, merchantName: null, name: '随**', company: null, chamberId: null }],
  itinerary: [{ on: '2014-07-11', region: '330304', purpose: 'SITE_VISIT', note: null }],
  intentions: [
    { id: 'i', merchantId: null, region: '330304', what: '鞋材生产线', amount: 50_000_000, projectId: null },
    { id: 'j', merchantId: null, region: '330326', what: '总部回迁', amount: null, projectId: null },
  ],
};
const stale = { status: 412, body: { type: 'urn:guiyan:problem:stale-version', title: '版本已旧', mend: '请重新读取。', status: 412 } };
const back = { path: '/delegations' };

describe('the form of a delegation', () => {
  it('says at its fields what is missing, and sends what was entered', async () => {
    const form = await mounted(DelegationForm, { back }, { answers: (method, path) => (method === 'POST' && path === '/api/v1/delegations' ? { body: DELEGATION } : undefined) });
    await form.submit();
    expect(form.sent).toEqual([]);
    expect(form.field('考察团名称').getAttribute('aria-invalid')).toBe('true');
    await form.fill('考察团名称', '福建温商回乡考察');
    await form.fill('到达日期', '2014-07-11');
    await form.fill('离开日期', '2014-07-13');
    await form.fill('人次', '60');
    await form.click('增加一项意向');
    await form.fill('意向内容', '鞋材生产线');
    await form.fill('意向金额（万元）', '50000');
    expect(form.host.textContent).toContain('即5.00亿元');
    await form.click('移除第1项意向');
    await form.click('增加随行人员');
    expect(document.activeElement).toBe(form.field('姓名'));
    await form.fill('姓名', '随行甲');
    await form.submit();
    expect(form.sent).toMatchObject([{ method: 'POST', path: '/api/v1/delegations', body: { title: '福建温商回乡考察', personTimes: 60, members: [{ name: '随行甲' }], intentions: [] } }]);
    expect(form.emitted).toEqual([['saved', DELEGATION]]);
  });

  it('keeps what was typed when somebody else was first, and is sent with the new version', async () => {
    let version = 4;
    const answers: Answers = (method) => (method === 'PUT' ? (version === 4 ? stale : { body: DELEGATION }) : method === 'GET' ? undefined : { body: {} });
    const form = await mounted(DelegationForm, { back, delegation: DELEGATION }, {
      answers: (method, path, query) => (path === '/api/v1/delegations/d' && method === 'GET' ? { body: { ...DELEGATION, version: 5, title: '他人改的', personTimes: 70 } } : answers(method, path, query)),
    });
    await form.fill('考察团名称', '我改的');
    await form.submit();
    expect(form.host.querySelector('[role=alert]')?.textContent).toContain('他人已改');
    expect(form.field('考察团名称').value).toBe('我改的');
    version = 5;
    await form.click('重新载入');
    expect([form.field('考察团名称').value, form.field('人次').value]).toEqual(['我改的', '70']);
    await form.submit();
    expect(form.sent.map((each) => each.version)).toEqual(['"4"', '"5"']);
    expect(form.sent[1]?.body).toMatchObject({ title: '我改的', personTimes: 70 });
  });

  it('shows a refused row at its field', async () => {
    const refusal = { status: 400, body: { title: '请求有误', status: 400, violations: [{ field: 'itinerary[0].note', in: 'body', message: '太长' }, { field: 'origin', in: 'body', message: '不认得' }] } };
    const form = await mounted(DelegationForm, { back, delegation: DELEGATION }, { answers: (method) => (method === 'PUT' ? refusal : undefined) });
    await form.submit();
    expect(document.getElementById(`${form.field('备注').id}-says`)?.textContent).toBe('太长');
    expect(form.host.querySelector('[role=alert]')?.textContent).toContain('origin: 不认得');
  });

  it('asks for masked names first, since they cannot be sent back', async () => {
    const named = { ...DELEGATION, members: [{ ...DELEGATION.members[0]!, name: '随行甲' }] };
    const form = await mounted(RewriteDelegation, { back, delegation: DELEGATION }, { answers: (_, path, query) => (path === '/api/v1/delegations/d' && query.get('purpose') === '更正名单' ? { body: named } : undefined) });
    expect(form.host.textContent).toContain('请说明查看用途');
    const purpose = form.host.querySelector('input')!;
    purpose.value = '更正名单';
    purpose.dispatchEvent(new Event('input'));
    await form.submit();
    expect(form.field('姓名').value).toBe('随行甲');
  });
});

describe("a delegation's page", () => {
  const page = (status: Delegation['status'], role: 'city-office' | 'county-office' | 'leader') =>
    mounted(DelegationPage, {}, { role, region: role === 'county-office' ? '330304' : '330300', at: '/delegation/d', answers: (_, path) => (path === '/api/v1/delegations/d' ? { body: { ...DELEGATION, members: [], status } } : undefined) });
  const verbs = (host: HTMLElement): string[] => [...host.querySelectorAll('button')].map((each) => each.textContent?.trim() ?? '').filter((text) => ['修改', '登记会见座谈', '关联项目'].includes(text));

  it.each([
    ['PLANNED', 'city-office', ['修改', '登记会见座谈', '关联项目', '关联项目']],
    ['CLOSED', 'city-office', ['登记会见座谈', '关联项目', '关联项目']],
    ['PLANNED', 'county-office', ['登记会见座谈', '关联项目']],
    ['PLANNED', 'leader', []],
  ] as const)('of one that is %s lets a %s do %j', async (status, role, may) => expect(verbs((await page(status, role)).host)).toEqual(may));

  it('turns into its form, and back', async () => {
    const shown = await page('PLANNED', 'city-office');
    await shown.click('修改');
    expect(shown.field('考察团名称').value).toBe('福建温商回乡考察');
    await shown.click('取消');
    shown.button('修改');
  });

  it('of a new one is its form', async () => {
    const page = await mounted(DelegationPage, {}, { at: '/delegation/new' });
    expect(page.field('考察团名称').value).toBe('');
  });
});

describe('an intention', () => {
  it('is linked by the office of its place only', async () => {
    const table = await mounted(IntentionTable, { delegation: DELEGATION }, { role: 'county-office', region: '330304' });
    expect([...table.host.querySelectorAll('button')].map((each) => each.getAttribute('aria-label'))).toEqual(['为“鞋材生产线”关联项目']);
    await table.click('为“鞋材生产线”关联项目');
    await table.submit();
    expect(table.sent).toEqual([]);
    expect(table.host.textContent).toContain('请填写');
    await table.click('取消');
    table.button('为“鞋材生产线”关联项目');
  });

  it('is not linked by those who only read', async () => {
    const table = await mounted(IntentionTable, { delegation: DELEGATION }, { role: 'leader' });
    expect(table.host.querySelectorAll('button').length).toBe(0);
  });
});

describe('the form of a meeting', () => {
  it('sends agenda and material with the delegation that it is of', async () => {
    const form = await mounted(MeetingForm, { delegation: DELEGATION }, { role: 'county-office', region: '330304', answers: (method) => (method === 'POST' ? { body: { id: 'x' } } : undefined) });
    await form.fill('地点', '会见厅');
    await form.click('增加一项议程');
    await form.fill('议程第1项', '介绍情况');
    await form.click('增加一份材料');
    await form.fill('材料名称', '专题片');
    await form.submit();
    expect(form.sent[0]?.body).toEqual({ on: '2014-07-11', place: '会见厅', kind: 'SYMPOSIUM', delegationId: 'd', leaderIds: [], merchantIds: [], chamberIds: [], agenda: ['介绍情况'], materials: [{ title: '专题片' }], region: '330304' });
  });

  it('rewrites one with its version', async () => {
    const meeting: Meeting = { id: 'x', version: 2, on: '2014-07-11', place: '会见厅', kind: 'RECEPTION', delegationId: 'd', region: '330300', leaderIds: [], merchants: [{ merchantId: 'm', name: null }], chamberIds: [], agenda: [], minutes: null, materials: [] };
    const form = await mounted(MeetingForm, { delegation: DELEGATION, meeting }, { answers: (method) => (method === 'PUT' ? { body: meeting } : undefined) });
    expect(form.host.textContent).toContain('其他单位建档');
    await form.fill('会议纪要', '三项交办');
    await form.submit();
    expect(form.sent).toMatchObject([{ method: 'PUT', path: '/api/v1/meetings/x', version: '"2"', body: { minutes: '三项交办', merchantIds: ['m'] } }]);
  });
});

describe('liaison links', () => {
  const LINK = { id: 'l', version: 0, officialId: 'o', from: '2014-01-01', to: null, endReason: null };
  const page = (items: unknown[]) => ({ body: { items, page: 0, size: 200, total: items.length } });
  const answers: Answers = (method, path) => {
    if (path === '/api/v1/liaison-links' && method === 'GET') return page([LINK]);
    if (path === '/api/v1/liaison-links') return { status: 409, body: { title: '超过三名', detail: '该市领导已挂钩联系 3 名温商。', mend: '请先终止其中一名的挂钩。', status: 409 } };
    return method === 'POST' ? { body: { ...LINK, to: '2014-07-31', endReason: '轮岗' } } : undefined;
  };

  it('are ended with a last day and a reason', async () => {
    const list = await mounted(LinkList, { subject: { merchantId: 'm' }, mayLink: true }, { answers });
    await list.click('终止陈副市长的挂钩');
    await list.submit();
    expect(list.sent).toEqual([]);
    await list.fill('最后一天', '2014-07-31');
    await list.fill('原因', '轮岗');
    await list.submit();
    expect(list.sent).toMatchObject([{ path: '/api/v1/liaison-links/l/end', body: { to: '2014-07-31', reason: '轮岗' } }]);
  });

  it('say a refusal of the service in its own words, and what was chosen stays', async () => {
    const form = await mounted(LinkForm, { subject: { merchantId: 'm' } }, { answers });
    expect(form.host.textContent).toContain('每位市领导挂钩联系2至3名领头雁');
    form.host.querySelector<HTMLElement>('.el-select__wrapper')!.click();
    await settled();
    [...document.querySelectorAll<HTMLElement>('.el-select-dropdown__item')].find((each) => each.textContent?.includes('陈副市长'))!.click();
    await form.fill('起始日期', '2014-07-14');
    await form.submit();
    expect(form.sent).toMatchObject([{ path: '/api/v1/liaison-links', body: { merchantId: 'm', officialId: 'o', from: '2014-07-14' } }]);
    expect(form.host.querySelector('[role=alert]')?.textContent).toMatch(/超过三名.*已挂钩联系 3 名.*请先终止/s);
    expect(form.field('起始日期').value).toBe('2014-07-14');
    expect(form.emitted).toEqual([]);
  });

  it("stand with a city of the map, for those who may open them", async () => {
    const lines = [{ code: '350100', chambers: [], offices: [], gap: 'NO_LIAISON', key: true, merchants: 3 }];
    expect((await mounted(CityList, { lines }, { role: 'leader' })).host.querySelectorAll('button').length).toBe(0);
    const list = await mounted(CityList, { lines }, { answers });
    await list.click('350100的挂钩干部');
    await list.click('建立挂钩');
    list.button('县（市、区）干部');
  });

  it('are neither opened nor ended by those who only read', async () => {
    const list = await mounted(LinkList, { subject: { merchantId: 'm' }, mayLink: false }, { role: 'leader', answers });
    expect(list.host.querySelectorAll('button').length).toBe(0);
  });

  it('are opened only with an official, whom a county does not take from the city', async () => {
    const list = await mounted(LinkList, { subject: { merchantId: 'm' }, mayLink: true }, { role: 'county-office', region: '330304', answers });
    expect([...list.host.querySelectorAll('button')].map((each) => each.textContent?.trim())).toEqual(['建立挂钩']);
    await list.click('建立挂钩');
    expect(list.button('县（市、区）干部').getAttribute('aria-pressed')).toBe('true');
    await list.submit();
    expect(list.host.textContent).toContain('请填写');
    expect(list.sent).toEqual([]);
  });
});

describe('a term', () => {
  it('is rewritten with its version and its officers', async () => {
    const term: ChamberTerm = { id: 't', version: 3, number: 5, from: '2012-12-01', to: '2017-11-30', officers: [{ merchantId: 'a', name: '甲', post: 'PRESIDENT', from: '2012-12-01', to: '2017-11-30' }] };
    const form = await mounted(TermForm, { id: 'c', term }, { answers: (method) => (method === 'PUT' ? { body: term } : undefined) });
    await form.fill('截止日期', '2018-11-30');
    await form.click('第1位的任职日期');
    const day = form.host.querySelector<HTMLInputElement>('[aria-label="第1位任职止"]')!;
    day.value = '2014-06-30';
    day.dispatchEvent(new Event('input'));
    await form.submit();
    expect(form.sent).toMatchObject([{ method: 'PUT', path: '/api/v1/chamber-terms/t', version: '"3"', body: { number: 5, to: '2018-11-30', officers: [{ merchantId: 'a', post: 'PRESIDENT', to: '2014-06-30' }] } }]);
    expect(form.emitted.map(([name]) => name)).toEqual(['done']);
  });
});

describe('the panel of a province', () => {
  const chamber = { id: 'c', name: '示例商会', place: '330300', level: 'PREFECTURE' };
  const panel = (chambers: number) =>
    mounted(ProvincePanel, { code: '330000', nodes: [], covers: new Map(), filter: {} }, {
      answers: (_, path) => {
        if (path === '/api/v1/liaison/provinces/330000') return { body: { on: '2014-07-13', summary: { code: '330000', name: '浙江省', representing: null, cities: 1, chambers, merchants: 0, leading: 0, links: 0, gaps: 0 }, chambers: [chamber], leadingMerchants: [], officers: [] } };
        return path.includes('/leadership/') ? { status: 404, body: {} } : undefined;
      },
    });

  it('says when it does not list every chamber', async () => {
    expect((await panel(201)).host.textContent).toContain('商会共201家，此处按名称列出前1家。');
    expect((await panel(1)).host.textContent).not.toContain('此处按名称列出');
  });
});
