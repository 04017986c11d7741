/** Sample answers for the liaison map: every city of the reference, with made-up numbers that stay the same. */
import { provinceOf, nameOf } from './places.mjs';
import { chambers, cities, COUNTIES, merchants, officials, pick, uuid } from './work-records.mjs';

const KEY = ['350100', '350900', '350200', '350500', '420100', '430100', '510100', '610100', '530100', '520100', '450100', '210100', '220100', '230100', '370100', '370200', '340100', '360100', '410100', '640100', '620100', '320500', '440300', '150100', '650100'];
/** Key cities without a county's officer; the last has a leader, who covers nothing. */
const VACANT = ['350900', '520100', '230100', '640100', '450100', '410100'];
const LED = '410100';
const NO_CHAMBER = '640100';

function nodes(scenario) {
  if (scenario === 'empty') return [];
  const shown = scenario === 'three' ? cities.filter(({ code }) => ['350100', '310000', '420100'].includes(code)) : cities;
  return shown.map(({ code, name, longitude, latitude }) => {
    const seed = (Number(code.slice(0, 4)) * 7919) % 997;
    const near = Math.hypot(Number(longitude) - 120.7, Number(latitude) - 28);
    const big = ['310000', '350100', '420100', '110000', '440300', '510100', '610100', '320500', '500000', '330100'].includes(code);
    const key = KEY.includes(code);
    const has = code !== NO_CHAMBER && (big || key || seed % 3 !== 0);
    const chambersThere = has ? (big ? 2 : 1) : 0;
    const links = !has || (VACANT.includes(code) && code !== LED) || (!key && !big && seed % 5 === 0) ? 0 : 1 + (seed % 2);
    const gap = chambersThere === 0 ? 'NO_CHAMBER' : links === 0 ? 'NO_LIAISON' : 'NONE';
    return { code, name, province: provinceOf(code), longitude: Number(longitude), latitude: Number(latitude), key, chambers: chambersThere, merchants: Math.round((big ? 5200 : has ? 900 : 60) * ((seed % 90) + 10) / (40 + near * 6)), leading: big ? 6 : seed % 11 === 0 ? 1 : 0, links, gap };
  });
}

const sum = (all, field) => all.reduce((total, each) => total + each[field], 0);

function summary(code, all) {
  const own = all.filter((node) => node.province === code);
  const signs = chambers.find((chamber) => chamber.represents === code);
  return { code, name: nameOf(code), representing: signs ? { id: signs.id, name: signs.name, place: signs.place, level: signs.level } : null, cities: own.length, chambers: sum(own, 'chambers'), merchants: sum(own, 'merchants'), leading: sum(own, 'leading'), links: sum(own, 'links'), gaps: own.filter((node) => node.gap !== 'NONE').length };
}

/** An answer for a path under liaison, or undefined when the path is none of these. */
export function liaison(scenario, path) {
  const [, part, code] = path.split('/');
  const all = nodes(scenario);
  if (part === 'map') {
    const provinces = [...new Set(all.map((node) => node.province))].map((province) => summary(province, all));
    return { on: '2014-07-13', nodes: all, provinces, totals: { cities: all.length, chambers: sum(all, 'chambers'), merchants: sum(all, 'merchants'), leading: sum(all, 'leading'), links: sum(all, 'links'), gaps: sum(provinces, 'gaps') } };
  }
  if (part === 'key-cities') {
    return KEY.map((city, n) => {
      const state = VACANT.includes(city) ? 'VACANT' : n % 7 === 3 ? 'EXPIRING' : 'COVERED';
      return { city, name: nameOf(city), state, until: null, chambers: chambers.filter(({ place }) => place === city).map(({ id, name, level }) => ({ id, name, level, state, until: null })) };
    });
  }
  if (part !== 'provinces') return undefined;
  const own = all.filter((node) => node.province === code && node.chambers > 0);
  const shown = own.flatMap((node, n) => Array.from({ length: node.chambers }, (_, at) => ({ id: uuid('c', 100 + n + at * 100), name: `${node.name}温州${at ? '总' : ''}商会`, place: node.code, level: 'PREFECTURE' })));
  const officers = own.filter((node) => node.links > 0).flatMap((node, n) => Array.from({ length: node.links }, (_, at) => ({ linkId: uuid('5', n * 3 + at), officialId: officials[4 + n % 8].id, name: officials[4 + n % 8].name, kind: node.code === LED ? 'LEADER' : 'COUNTY_OFFICER', unit: null, post: '副主任', region: pick(COUNTIES, n * 2 + at), target: 'CITY', merchantId: null, chamberId: null, city: node.code, from: '2014-01-01', to: null })));
  const leading = merchants.slice(0, 8).map((merchant, n) => ({ merchantId: merchant.id, name: merchant.name, region: merchant.region, presentCity: pick(own, n)?.code ?? code, company: merchant.company, from: '2014-01-01' }));
  const leaders = leading.slice(0, 6).map((merchant, n) => ({ linkId: uuid('6', n), officialId: officials[n % 4].id, name: officials[n % 4].name, kind: 'LEADER', unit: null, post: officials[n % 4].post, region: '330300', target: 'MERCHANT', merchantId: merchant.merchantId, chamberId: null, city: null, from: '2014-01-01', to: null }));
  return { on: '2014-07-13', summary: summary(code, all), chambers: shown, leadingMerchants: leading, officers: [...officers, ...leaders] };
}
