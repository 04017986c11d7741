// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { projectsNamed } from '../src/api/projects';
import type { Official } from '../src/api/records';
import type { Me, Region } from '../src/api/types';
import type { Delegation, Meeting } from '../src/api/work';
import { wanOf, yuanOf } from '../src/format/wan';
import { keeps } from '../src/state/keeping';
import { countiesOn, countyOf } from '../src/state/places';
import { renewed, useRewriting } from '../src/state/rewriting';
import { draftOf, emptyIntention, emptyMember, emptyVisit, hasPlace, missingIn, requestOf, wrongAmounts } from '../src/work/delegations/form';
import * as meetings from '../src/work/delegations/meeting';
import { candidates, missingIn as missingInLink, requestOf as linkOf } from '../src/work/record/links';

const DELEGATION: Delegation = {
  id: 'd', version: 4, batch: 11, title: '福建各地温州商会回乡投资考察', arrivesOn: '2014-07-11', leavesOn: '2014-07-13', personTimes: 60, status: 'PLANNED', chamberIds: ['c'],
  members: [
    { merchantId: 'm', merchantName: '甲', name: null, company: '示例公司', chamberId: 'c' },
    { merchantId: null, merchantName: null, name: '随行乙', company: null, chamberId: null },
  ],
  itinerary: [{ on: '2014-07-11', region: '330327', purpose: 'SITE_VISIT', note: null }],
  intentions: [
    { id: 'i', merchantId: 'm', region: '330304', what: '鞋材生产线', amount: 50_000_000, projectId: 'p' },
    { id: 'j', merchantId: 'x', region: '330326', what: '总部回迁', amount: null, projectId: null },
  ],
};

describe('a delegation', () => {
  it('that is rewritten as it was sends what is stored, kept intentions by their ids', () =>
    expect(requestOf(draftOf(DELEGATION))).toEqual({
      title: '福建各地温州商会回乡投资考察', arrivesOn: '2014-07-11', leavesOn: '2014-07-13', chamberIds: ['c'], personTimes: 60,
      members: [{ merchantId: 'm', company: '示例公司', chamberId: 'c' }, { name: '随行乙', company: undefined, chamberId: undefined }],
      itinerary: [{ on: '2014-07-11', region: '330327', purpose: 'SITE_VISIT', note: undefined }],
      intentions: [
        { id: 'i', merchantId: 'm', region: '330304', what: '鞋材生产线', amount: 50_000_000 },
        { id: 'j', merchantId: 'x', region: '330326', what: '总部回迁', amount: undefined },
      ],
    }));

  it('names whose intention it is by its members', () => expect(draftOf(DELEGATION).intentions.map(({ merchantName, isProject }) => [merchantName, isProject])).toEqual([['甲', true], ['', false]]));

  it('says what is missing where it is missing', () => {
    const draft = { ...draftOf(null), members: [emptyMember(), emptyMember('m', '甲')], itinerary: [emptyVisit('2014-07-11')], intentions: [emptyIntention()] };
    expect(missingIn(draft)).toEqual(['title', 'arrivesOn', 'leavesOn', 'personTimes', 'members[0].name', 'itinerary[0].region', 'intentions[0].what', 'intentions[0].region']);
    expect(missingIn(draft).every(hasPlace)).toBe(true);
    expect(missingIn(draftOf(DELEGATION))).toEqual([]);
  });

  it('has amounts in 万元, and says which are none', () => {
    expect(wrongAmounts({ intentions: ['', '5000', '五千', '0'].map((wan) => ({ ...emptyIntention(), wan })) })).toEqual(['intentions[2].amount', 'intentions[3].amount']);
  });

  it('shows what has no place of its own at the end', () => expect(['origin', 'members[0].merchantId', 'members[12].name', 'intentions.region'].map(hasPlace)).toEqual([false, false, true, true]));
});

describe('amounts in 万元', () => {
  it.each([
    ['5000', 50_000_000],
    ['85.5', 855_000],
    ['1,234.567891', 12_345_678.91],
    ['0.000001', 0.01],
    ['999999999', 9_999_999_990_000],
  ])('%s are %d yuan', (wan, yuan) => {
    expect(yuanOf(wan)).toBe(yuan);
    expect(yuanOf(wanOf(yuan))).toBe(yuan);
  });

  it.each(['', '-5', '1.2345678', 'abc', '0', '1e3'])('%j are none', (wan) => expect(yuanOf(wan)).toBeNull());
  it.each([[50_000_000, '5000'], [855_000, '85.5'], [0.01, '0.000001']])('%d yuan are written %s', (yuan, wan) => expect(wanOf(yuan)).toBe(wan));
});

describe('a meeting', () => {
  const meeting: Meeting = {
    id: 'x', version: 1, on: '2014-07-11', place: '会见厅', kind: 'RECEPTION', delegationId: 'd', region: '330300', leaderIds: ['l'], merchants: [{ merchantId: 'm', name: null }], chamberIds: ['c'],
    agenda: ['介绍温商回归情况'], minutes: null, materials: [{ title: '专题片', note: null }],
  };
  const begin = { on: '2014-07-12', region: '330304' };

  it('that is rewritten stays with its delegation, its office and those who were there', () =>
    expect(meetings.requestOf(meetings.draftOf(meeting, begin), meeting.delegationId)).toEqual({
      on: '2014-07-11', place: '会见厅', kind: 'RECEPTION', delegationId: 'd', region: '330300', leaderIds: ['l'], merchantIds: ['m'], chamberIds: ['c'], agenda: ['介绍温商回归情况'], minutes: undefined, materials: [{ title: '专题片', note: undefined }],
    }));

  it('begins on the first day of the visit, with the office of whoever enters it', () => {
    const draft = { ...meetings.draftOf(null, begin), agenda: [{ item: ' ' }], materials: [{ title: '', note: '' }] };
    expect(draft).toMatchObject(begin);
    expect(meetings.missingIn(draft)).toEqual(['place', 'agenda[0]', 'materials[0].title']);
  });

  it('finds a refused item of its agenda, however the service names it', () => {
    expect([meetings.itemProblem({ 'agenda[1]': '太长' }, 1), meetings.itemProblem({ 'agenda[1].<list element>': '太长' }, 1)]).toEqual(['太长', '太长']);
    expect(meetings.hasPlace('agenda[1].<list element>')).toBe(true);
  });
});

const REGIONS = new Map<string, Region>(
  ([['330300', null, null, null], ['330304', '330300', null, null], ['330304101', '330304', null, null], ['330305', '330300', '2015-08-01', null], ['330322', '330300', null, '2015-08-01']] as const).map(
    ([code, parent, validFrom, validTo]) => [code, { code, name: code, shortName: code, kind: parent === null ? 'PREFECTURE' : 'COUNTY', parent, validFrom, validTo }],
  ),
);
const office = (role: Me['roles'][number], code: string): Pick<Me, 'roles' | 'region'> => ({ roles: [role], region: { code, name: code } });

describe('what an office keeps', () => {
  it('is everything for the city, and its own for a county, towns included', () => {
    expect(keeps(office('city-office', '330300'), REGIONS, '330326')).toBe(true);
    expect(['330304', '330304101', '330300', '330326'].map((code) => keeps(office('county-office', '330304'), REGIONS, code))).toEqual([true, true, false, false]);
  });

  it('is nothing for those who only read', () => {
    expect(keeps(office('leader', '330300'), REGIONS, '330304')).toBe(false);
    expect(keeps(null, REGIONS, '330304')).toBe(false);
  });
});

describe('the counties of a day', () => {
  it('are those that there were', () => {
    expect(countiesOn(REGIONS, '2014-07-11').map(({ code }) => code)).toEqual(['330304', '330322']);
    expect(countiesOn(REGIONS, '2015-08-01').map(({ code }) => code)).toEqual(['330304', '330305']);
    expect(countiesOn(REGIONS, '').map(({ code }) => code)).toEqual(['330304', '330305']);
  });

  it('hold their towns', () => expect(['330304101', '330304', '330300', 'X'].map((code) => countyOf(REGIONS, code))).toEqual(['330304', '330304', '330300', 'X']));
});

function official(id: string, kind: Official['kind'], region: string, from: string, to: string | null = null): Official {
  return { id, name: id, kind, unit: null, post: '副主任', region, from, to };
}

describe('a liaison link', () => {
  const all = [official('leader', 'LEADER', '330300', '2012-01-01'), official('ours', 'COUNTY_OFFICER', '330304', '2013-01-01'), official('former', 'COUNTY_OFFICER', '330304', '2010-01-01', '2012-12-31'), official('theirs', 'COUNTY_OFFICER', '330326', '2013-01-01')];
  const draft = { kind: 'COUNTY_OFFICER' as const, officialId: '', from: '2014-01-01', to: '' };

  it("charges officials in post whom the reader's office sent", () => {
    expect(candidates(all, draft, (region) => region === '330304').map(({ id }) => id)).toEqual(['ours']);
    expect(candidates(all, { ...draft, kind: 'LEADER' }, () => true).map(({ id }) => id)).toEqual(['leader']);
  });

  it('keeps the chosen one in sight when the day changes', () => expect(candidates(all, { ...draft, officialId: 'ours', from: '2012-06-01' }, () => true).map(({ id }) => id)).toEqual(['ours', 'former']));
  it('needs an official and a first day', () => expect(missingInLink({ ...draft, from: '' })).toEqual(['officialId', 'from']));
  it('is with one merchant, chamber or city', () => expect(linkOf({ ...draft, officialId: 'ours' }, { city: '350100' })).toEqual({ city: '350100', officialId: 'ours', from: '2014-01-01', to: undefined }));
});

describe('a record that somebody else changed meanwhile', () => {
  const before = { title: '旧', days: ['一'], note: '' };

  it('keeps what was typed and takes the rest as it is stored now', () =>
    expect(renewed({ ...before, title: '我写的' }, before, { title: '他写的', days: ['一', '二'], note: '新' })).toEqual({ title: '我写的', days: ['一', '二'], note: '新' }));

  it('is sent with the version that was read again, as often as it takes', () => {
    const form = useRewriting<{ version: number; title: string }, { title: string; note: string }>({ version: 1, title: '旧' }, (stored) => ({ title: stored?.title ?? '', note: '' }));
    form.draft.note = '备注';
    form.renew({ version: 2, title: '新' });
    expect([form.draft, form.before.value?.version, form.isRenewed.value]).toEqual([{ title: '新', note: '备注' }, 2, true]);
    form.renew({ version: 3, title: '更新' });
    expect(form.draft).toEqual({ title: '更新', note: '备注' });
  });
});

describe('projects of a county', () => {
  it('are found by a part of their name, on every page of the library', async () => {
    const names = ['鞋材生产线', '总部大楼', '新鞋材园'];
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      const page = Number(new URL(url, 'http://localhost').searchParams.get('page'));
      return new Response(JSON.stringify({ items: names.slice(page, page + 1).map((name) => ({ id: name, name, region: '330304' })), page, size: 1, total: names.length }));
    });
    expect((await projectsNamed('330304', '鞋材')).map(({ name }) => name)).toEqual(['鞋材生产线', '新鞋材园']);
    expect(asked.every((url) => url.includes('region=330304'))).toBe(true);
    vi.unstubAllGlobals();
  });
});
