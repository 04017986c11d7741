import { describe, expect, it } from 'vitest';
import type { CityNode, ProvinceLiaison } from '../src/api/liaison';
import type { Region } from '../src/api/types';
import { homePlaces, placePath } from '../src/state/places';
import { byCounty } from '../src/work/delegations/itinerary';
import { dotsOf, labelsOf, missingIn, radiusOf, standingOf, type Covers } from '../src/work/liaison/drawing';
import { ASPECT, flight, frame, project } from '../src/work/liaison/projection';
import { cityLines, cityOf } from '../src/work/liaison/province';

function city(code: string, changes: Partial<CityNode> = {}): CityNode {
  return { code, name: code, province: `${code.slice(0, 2)}0000`, longitude: 119.3, latitude: 26.1, key: false, chambers: 1, merchants: 10, leading: 0, links: 1, gap: 'NONE', ...changes };
}

function region(code: string, shortName: string, kind: Region['kind'], parent: string | null, validTo: string | null = null): Region {
  return { code, name: shortName, shortName, kind, parent, validTo };
}

const REGIONS = new Map(
  [
    region('350000', '福建', 'PROVINCE', null),
    region('350100', '福州', 'PREFECTURE', '350000'),
    region('350181', '福清', 'COUNTY', '350100'),
    region('310000', '上海', 'PROVINCE', null),
    region('330000', '浙江', 'PROVINCE', null),
    region('330300', '温州', 'PREFECTURE', '330000'),
    region('330304', '瓯海', 'COUNTY', '330300'),
    region('330322', '洞头', 'COUNTY', '330300', '2015-08-01'),
  ].map((each) => [each.code, each]),
);

describe('positions', () => {
  it('have north above and east at the right', () => {
    const beijing = project(116.4, 39.9);
    const wenzhou = project(120.7, 28);
    expect(beijing.y).toBeLessThan(wenzhou.y);
    expect(beijing.x).toBeLessThan(wenzhou.x);
  });

  it('stay in the frame, whatever its shape', () => {
    for (const [width, height] of [[1100, 700], [366, 280], [300, 900]] as const) {
      const place = frame(width, height, 16);
      for (const [longitude, latitude] of [[75.9, 39.5], [134.3, 48.4], [109.5, 18.2], [122.5, 53.4]] as const) {
        const { x, y } = place(longitude, latitude);
        expect(x).toBeGreaterThanOrEqual(15.9);
        expect(x).toBeLessThanOrEqual(width - 15.9);
        expect(y).toBeGreaterThanOrEqual(15.9);
        expect(y).toBeLessThanOrEqual(height - 15.9);
      }
    }
    expect(ASPECT).toBeGreaterThan(0.6);
    expect(ASPECT).toBeLessThan(0.9);
  });

  it('are joined by lines that swing over the land', () => expect(flight({ x: 0, y: 100 }, { x: 100, y: 100 })).toBe('M0.0 100.0Q50.0 84.0 100.0 100.0'));
});

const none: Covers = new Map();

describe('a city on the map', () => {
  it('is vermilion only as a key city that lacks something', () => {
    expect(standingOf(city('1', { gap: 'NO_LIAISON' }), none)).toBe('chamber');
    expect(standingOf(city('1', { gap: 'NO_LIAISON', key: true }), none)).toBe('missing');
    expect(standingOf(city('1', { key: true }), new Map([['1', 'EXPIRED']]))).toBe('missing');
    expect(standingOf(city('1', { key: true }), new Map([['1', 'EXPIRING']]))).toBe('ending');
    expect(standingOf(city('1', { chambers: 0 }), none)).toBe('people');
  });

  it('is counted as missing by its county officer, whoever else is linked, and only as a key city', () => {
    const nodes = [city('1', { key: true }), city('2', { key: true, gap: 'NO_LIAISON' }), city('3', { key: true, chambers: 0, gap: 'NO_CHAMBER' }), city('4', { chambers: 0, gap: 'NO_CHAMBER' }), city('5', { gap: 'NO_LIAISON' })];
    expect(missingIn(nodes, new Map())).toBe(2);
    expect(missingIn(nodes, new Map([['1', 'VACANT'], ['2', 'COVERED'], ['3', 'COVERED']]))).toBe(2);
    expect(missingIn(nodes, new Map([['1', 'COVERED'], ['2', 'EXPIRING'], ['3', 'VACANT']]))).toBe(1);
  });

  it('is never too small to be seen when something is missing', () => {
    expect(radiusOf(0, 1000, 'missing')).toBeGreaterThanOrEqual(4);
    expect(radiusOf(1000, 1000, 'chamber')).toBe(11);
    expect(radiusOf(0, 0, 'people')).toBeGreaterThan(0);
  });

  it('is left out without a position, as Wenzhou itself is', () => {
    const { dots } = dotsOf([city('350100'), city('330300'), city('810000', { longitude: null, latitude: null })], none, 800, 600);
    expect(dots.map(({ node }) => node.code)).toEqual(['350100']);
  });

  it('is named where there is room, what is missing first', () => {
    const crowd = Array.from({ length: 30 }, (_, index) => city(`35${index}`, { merchants: index, longitude: 113 + (index % 3) * 0.05, latitude: 30 }));
    const missing = city('gap', { key: true, gap: 'NO_CHAMBER', merchants: 0, longitude: 113, latitude: 30 });
    const { dots, home } = dotsOf([...crowd, missing], none, 800, 600);
    const labels = labelsOf(dots, home, (code) => code, 12, 800);
    expect(labels[0]?.code).toBe('gap');
    expect(labels.length).toBeLessThan(5);
  });
});

describe('a province in words', () => {
  const province: ProvinceLiaison = {
    on: '2014-07-13',
    summary: { code: '350000', name: '福建省', representing: null, cities: 2, chambers: 2, merchants: 0, leading: 0, links: 1, gaps: 1 },
    chambers: [{ id: 'fuqing', name: '福清市温州商会', place: '350181', level: 'COUNTY' }],
    leadingMerchants: [],
    officers: [
      { linkId: '1', officialId: 'o', name: '甲', kind: 'COUNTY_OFFICER', unit: null, post: '副主任', region: '330304', target: 'CHAMBER', merchantId: null, chamberId: 'fuqing', city: null, from: '2014-01-01', to: null },
      { linkId: '2', officialId: 'p', name: '乙', kind: 'COUNTY_OFFICER', unit: null, post: '副主任', region: '330304', target: 'CITY', merchantId: null, chamberId: null, city: '350100', from: '2014-01-01', to: null },
    ],
  };

  it('puts a county chamber and its officer with the city, each office once, and what is missing first', () => {
    const lines = cityLines(province, [city('350100', { key: true, merchants: 900 }), city('350900', { key: true, gap: 'NO_LIAISON' }), city('350200', { chambers: 0, links: 0 }), city('110000')], none, REGIONS);
    expect(lines.map(({ code }) => code)).toEqual(['350900', '350100']);
    expect(lines[1]).toMatchObject({ offices: ['330304'], chambers: [{ id: 'fuqing', name: '福清市温州商会' }] });
  });

  it('says of a key city what its cover says, and takes no leader for an officer', () => {
    const led = { ...province, officers: province.officers.map((each) => ({ ...each, kind: 'LEADER' as const })) };
    const [line] = cityLines(led, [city('350100', { key: true })], new Map([['350100', 'VACANT']]), REGIONS);
    expect(line).toMatchObject({ offices: [], covered: false, gap: 'NO_LIAISON' });
    expect(cityLines(led, [city('350100')], none, REGIONS)[0]).toMatchObject({ offices: [], covered: false });
    expect(cityLines(province, [city('350100', { key: true, gap: 'NO_LIAISON' })], new Map([['350100', 'COVERED']]), REGIONS)[0]).toMatchObject({ offices: ['330304'], covered: true, gap: 'NONE' });
  });

  it('puts what is missing first also when larger cities are no key cities', () => {
    const nodes = [city('350200', { merchants: 900 }), city('350300', { merchants: 500, key: true }), city('350900', { key: true, gap: 'NO_LIAISON' })];
    expect(cityLines(province, nodes, none, REGIONS).map(({ code }) => code)).toEqual(['350900', '350200', '350300']);
  });

  it('knows a city without prefectures as its own', () => expect([cityOf(REGIONS, '310000'), cityOf(REGIONS, '350181'), cityOf(REGIONS, 'X')]).toEqual(['310000', '350100', 'X']));
});

describe('places', () => {
  it('are named with their province, Wenzhou and its counties without', () =>
    expect(['350100', '310000', '330304', 'X'].map((code) => placePath(REGIONS, code))).toEqual(['福建 福州', '上海', '瓯海', 'X']));
  it('of Wenzhou are those of today', () => expect(homePlaces(REGIONS).map(({ code }) => code)).toEqual(['330300', '330304']));
});

describe('an itinerary', () => {
  it('goes by county in the order of the days', () => {
    const visit = (on: string, at: string) => ({ on, region: at, purpose: 'SITE_VISIT' as const, note: null });
    expect(byCounty([visit('2014-07-12', '330304'), visit('2014-07-11', '330327'), visit('2014-07-13', '330327')]).map(({ region: at, visits }) => [at, visits.length])).toEqual([['330327', 2], ['330304', 1]]);
  });
});
