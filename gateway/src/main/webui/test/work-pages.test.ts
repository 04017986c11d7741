// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { App } from 'vue';
import { openPage, named, press, rest, submit, write, type Answer, type Asked } from './mounted';
import { router } from '../src/router';
import type { Role } from '../src/api/types';

const page = (items: unknown[]) => ({ items, page: 0, size: 30, total: items.length });
const RECORD = { region: '330304', presentCity: '350100', company: '瓯越鞋业', phone: '138****5678' };
const PAIR = {
  id: 'p', state: 'OPEN', reasons: ['SAME_PHONE'], foundAt: '2014-07-12T02:00:00Z', knownToAnotherOffice: false, contactToken: null, decision: null,
  records: [{ id: 'one', name: '示例甲', ...RECORD }, { id: 'other', name: '示例佳', ...RECORD }],
};
const PREVIEW = { otherOffice: false, handedOver: false, fields: [{ field: 'NAME', survivor: '示例甲', absorbed: '示例佳', kept: 'SURVIVOR' }], tags: ['鞋业'], moved: [{ kind: 'CONTACT', moved: 3, setAside: 1 }] };
const side = (role: string) => ({ role, merchantId: role === 'SURVIVOR' ? 'one' : 'other', region: '330304', office: '330304', consentedBy: 'ouhai', consentedAt: '2014-07-13T01:00:00Z' });
const MERGED = {
  id: 'm', version: 1, state: 'EXECUTED', sides: [side('SURVIVOR'), side('ABSORBED')], otherOffice: false, reason: '换号后重复建档', proposedAt: '2014-07-13T01:00:00Z',
  executedAt: '2014-07-13T01:00:00Z', undoUntil: '2999-08-12T01:00:00Z', closedReason: null,
};

vi.setConfig({ testTimeout: 20_000 });
let app: App | undefined;
afterEach(() => app?.unmount());

async function open(address: string, role: Role, answer: Answer) {
  const opened = await openPage(address, role, answer);
  app = opened.app;
  return opened;
}

describe('the page of alerts', () => {
  const alert = {
    id: 'a', kind: 'OVERDUE_CONTACT', subjectType: 'MERCHANT', subject: 'one', name: '示例甲', merchantId: 'one', chamberId: null, officialName: null, place: null, region: '330304',
    todo: { zh: '请尽快联络，并登记联络记录。', en: 'Get in contact.' }, have: null, since: '2014-07-01', due: '2014-06-30', openedAt: '2014-07-01T00:00:00Z', closedAt: null,
  };

  it('says what to do and leads to the record', async () => {
    const { asked, text } = await open('/alerts?kind=OVERDUE_CONTACT', 'county-office', ({ path }) => (path === 'alerts' ? page([alert]) : page([])));
    expect(asked.find(({ path }) => path === 'alerts')?.query.toString()).toBe('kind=OVERDUE_CONTACT&open=true&page=0&size=30');
    expect(text()).toContain('请尽快联络，并登记联络记录。');
    expect(text()).toContain('急办');
    expect(named('a', '示例甲').getAttribute('href')).toBe('/merchants/one');
  });

  it('asks for those that are closed, and says when there are none', async () => {
    const { asked, text } = await open('/alerts', 'county-office', () => page([]));
    expect(text()).toContain('没有未解除的预警');
    await press('已解除');
    expect(asked.at(-1)?.query.get('open')).toBe('false');
    expect(text()).toContain('没有这样的预警');
  });

  it('says what went wrong, and that it can be tried again', async () => {
    const { text } = await open('/alerts', 'county-office', () => 503);
    expect(text()).toContain('服务器没有正常应答（503）');
    named('button', '重试');
  });
});

describe('a pair of records', () => {
  const answer = (pair: object): Answer => ({ method, path }: Asked) => {
    if (path === 'duplicates') return page([pair]);
    if (path === 'duplicates/p') return pair;
    if (path === 'duplicates/p/dismissal') return { ...pair, state: 'DISMISSED', decision: '同名' };
    if (path === 'merges/preview') return PREVIEW;
    if (path === 'contact-requests') return { id: 'r' };
    return path === 'merges' && method === 'POST' ? MERGED : path === 'merges/m' ? MERGED : page([]);
  };

  it('is compared, and merged with the values that were chosen', async () => {
    const { asked, text } = await open('/duplicates/p', 'county-office', answer(PAIR));
    expect([...document.querySelectorAll('tr.differs th')].map(({ textContent }) => textContent)).toEqual(['姓名']);
    await press('合并');
    expect(text()).toContain('联络记录');
    document.querySelector<HTMLInputElement>('input[name="NAME"][value="ABSORBED"]')!.click();
    await rest();
    await submit('合并');
    expect(text()).toContain('请填写');
    await write('.form input.entry', '换号后重复建档');
    await submit('合并');
    expect(asked.find(({ method, path }) => method === 'POST' && path === 'merges')?.body).toEqual({ survivorId: 'one', absorbedId: 'other', fromAbsorbed: ['NAME'], reason: '换号后重复建档' });
    await expect.poll(() => router.currentRoute.value.fullPath).toBe('/merges/m');
  });

  it('is told apart for a reason', async () => {
    const { asked, text } = await open('/duplicates/p', 'county-office', answer(PAIR));
    await press('不是同一人', 'aside');
    await submit('不是同一人');
    expect(asked.some(({ path }) => path.endsWith('dismissal'))).toBe(false);
    await write('textarea', '同名');
    await submit('不是同一人');
    expect(asked.find(({ path }) => path.endsWith('dismissal'))?.body).toEqual({ reason: '同名' });
    expect(text()).toContain('理由：同名');
  });

  it('of which another office keeps one says so, and asks that office', async () => {
    const { asked, text } = await open('/duplicates/p', 'county-office', answer({ ...PAIR, records: [PAIR.records[0]], knownToAnotherOffice: true, contactToken: 'token' }));
    expect(text()).toContain('另一条由其他单位建档');
    await press('请对方单位联系');
    await write('textarea', '拟共同走访');
    await submit('请对方单位联系');
    expect(asked.find(({ method, path }) => method === 'POST' && path === 'contact-requests')?.body).toEqual({ token: 'token', message: '拟共同走访' });
    expect(named('a', '查看联系请求').getAttribute('href')).toBe('/contact-requests/r');
  });
});

describe("a merchant's record", () => {
  const merchant = { id: 'one', version: 0, name: '示例甲', ...RECORD, industry: 'C', companyId: null, chamberId: null, canvassing: 'CONTACTED', tags: [], origin: 'REPORTED' };
  const answer = (found: { items: unknown[]; total: number }): Answer => ({ path }: Asked) => (path === 'merchants/one' ? merchant : path === 'duplicates' ? { ...page([]), ...found } : /history|posts/.test(path) ? [] : page([]));

  it('says that it may be another one, and leads there', async () => {
    const { asked } = await open('/merchants/one', 'county-office', answer({ items: [PAIR], total: 1 }));
    expect(asked.find(({ path }) => path === 'duplicates')?.query.toString()).toBe('merchantId=one&size=1');
    expect(named('a', '疑似重复 1 条').getAttribute('href')).toBe('/duplicates/p');
  });

  it('leads to the list of several, which can be widened to all', async () => {
    const { asked, text } = await open('/merchants/one', 'city-office', answer({ items: [PAIR], total: 2 }));
    expect(named('a', '疑似重复 2 条').getAttribute('href')).toBe('/duplicates?merchantId=one');
    await router.push('/duplicates?merchantId=one');
    await rest();
    expect(asked.at(-1)?.query.toString()).toBe('state=OPEN&merchantId=one&page=0&size=30');
    await press('列出全部');
    expect(asked.at(-1)?.query.toString()).toBe('state=OPEN&page=0&size=30');
    expect(text()).not.toContain('只列出一位温商的');
  });

  it('says nothing while there is none, nor to who keeps no records', async () => {
    const { text } = await open('/merchants/one', 'county-office', answer({ items: [], total: 0 }));
    expect(text()).toContain('示例甲');
    expect(text()).not.toContain('疑似重复');
    app?.unmount();
    const leader = await open('/merchants/one', 'leader', answer({ items: [PAIR], total: 1 }));
    expect(leader.text()).toContain('示例甲');
    expect(leader.asked.some(({ path }) => path === 'duplicates')).toBe(false);
  });
});

describe('a merge', () => {
  it('is undone for a reason while that is allowed', async () => {
    const { asked, text } = await open('/merges/m', 'county-office', ({ path }) => (path === 'merges/m' ? MERGED : path === 'merges/m/undo' ? { ...MERGED, state: 'UNDONE', undoUntil: null, closedReason: '是两个人' } : page([MERGED])));
    await press('撤销合并');
    await write('textarea', '是两个人');
    await submit('撤销合并');
    expect(asked.find(({ path }) => path === 'merges/m/undo')?.body).toEqual({ reason: '是两个人' });
    expect(text()).toContain('已撤销');
    expect(document.querySelector('form')).toBeNull();
  });

  it('that is proposed shows what it would do, and takes the consent of the office', async () => {
    const awaited = { ...MERGED, state: 'PROPOSED', executedAt: null, undoUntil: null, otherOffice: true, sides: [{ ...side('ABSORBED'), consentedBy: null, consentedAt: null }] };
    const { asked, text } = await open('/merges/m', 'county-office', ({ path }) =>
      path === 'merges/m' ? awaited : path === 'merges/m/preview' ? { ...PREVIEW, otherOffice: true, fields: [] } : path === 'merges/m/consent' ? MERGED : page([awaited]));
    expect(text()).toContain('双方同意之前不比较内容');
    await press('同意合并');
    expect(asked.some(({ path }) => path === 'merges/m/consent')).toBe(true);
    expect(text()).toContain('已合并');
  });
});

describe('a contact request', () => {
  const REQUEST = { id: 'r', version: 0, state: 'OPEN', region: '330326', message: '拟共同走访', requestedAt: '2014-07-12T02:00:00Z', reply: null, answeredAt: null, merchantId: 'one' };

  it('is answered by the office that received it', async () => {
    const { asked, text } = await open('/contact-requests/r', 'county-office', ({ path }) => (path === 'contact-requests/r' ? REQUEST : path.endsWith('/answer') ? { ...REQUEST, state: 'DECLINED', reply: '不便' } : page([REQUEST])));
    await press('答复');
    document.querySelectorAll<HTMLInputElement>('input[name="accepted"]')[1]!.click();
    await write('textarea', '不便');
    await submit('答复');
    expect(asked.find(({ path }) => path.endsWith('/answer'))?.body).toEqual({ accepted: false, reply: '不便' });
    expect(text()).toContain('不同意');
  });

  it('waits for the other office where it was sent', async () => {
    const { text } = await open('/contact-requests/r?box=sent', 'county-office', ({ path }) => (path === 'contact-requests/r' ? { ...REQUEST, merchantId: null } : page([REQUEST])));
    expect(text()).toContain('对方单位还没有答复');
    expect(document.querySelector('.stay button')).toBeNull();
  });
});

describe('registering a merchant', () => {
  const KNOWN = { matches: [{ record: { id: 'one', name: '示例甲', ...RECORD }, reasons: ['SAME_PHONE'] }], knownToAnotherOffice: true, reasons: ['NEAR_NAME_SAME_CITY'], contactToken: 'token' };
  const answer: Answer = ({ method, path }) => {
    if (path === 'merchants/duplicate-check') return KNOWN;
    return path === 'merchants/facets' ? 503 : method === 'POST' ? { id: 'new', version: 0, name: '示例甲', tags: [], industry: 'C', canvassing: 'UNVISITED', chamberId: null, ...RECORD } : page([]);
  };

  it('asks once whether it is somebody else', async () => {
    const { asked, text } = await open('/merchants/new', 'county-office', answer);
    await write('form.form input.entry', '示例甲');
    const industry = document.querySelector<HTMLSelectElement>('form.form select')!;
    industry.value = 'C';
    industry.dispatchEvent(new Event('change'));
    [...document.querySelectorAll<HTMLElement>('.el-select-dropdown__item')].findLast(({ textContent }) => textContent === '上海')!.click();
    await rest();
    await submit('温商建档');
    const registered = (): Asked[] => asked.filter(({ method, path }) => method === 'POST' && path === 'merchants');
    expect(registered()).toEqual([]);
    expect(text()).toContain('可能已经建档');
    expect(text()).toContain('其他单位可能已为此人建档');
    named('button', '仍要建档');
    await submit('温商建档');
    expect(registered()).toHaveLength(1);
    expect(asked.filter(({ path }) => path === 'merchants/duplicate-check').map(({ body }) => body)).toEqual([{ name: '示例甲', region: '330304', presentCity: '310000' }]);
  });
});
