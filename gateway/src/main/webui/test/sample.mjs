/** Sample answers of the gateway for looking at the pages; the numbers are those of the design's sketches. */
import { regions } from './places.mjs';

const YI = 100_000_000;
const yuan = (yi) => Math.round(yi * YI);

const RATE = [
  ['330302', '鹿城', 22.45, 34.0, 66.02, 2], ['330304', '瓯海', 26.95, 42.0, 64.16, 2], ['330382', '乐清', 31.2, 58.0, 53.79, 4],
  ['330303', '龙湾', 18.62, 35.0, 53.2, 3], ['330381', '瑞安', 25.3, 50.0, 50.6, 5], ['330326', '平阳', 19.66, 39.0, 50.41, 8],
  ['330327', '苍南', 17.9, 38.0, 47.1, 6], ['330324', '永嘉', 16.85, 36.0, 46.8, 8], ['3303K2', '瓯江口', 11.4, 25.0, 45.6, 9],
  ['330322', '洞头', 4.86, 11.0, 44.18, 10], ['3303K1', '经开区', 8.8, 20.0, 44.0, 9], ['330328', '文成', 5.12, 12.0, 42.66, 12],
  ['330329', '泰顺', 4.93, 12.0, 41.08, 13],
];
const MONTHS = [28.61, 20.12, 38.94, 33.84, 40.61, 51.92];
const PRIOR = [24.02, 41.2, 72.4, 101.31, 134.2, 174.44, 203.1, 236.9, 270.15, 311.2, 353.08, 410.12];

function rows(source, key) {
  return [...source]
    .sort((a, b) => (key === 'rate' ? b[4] - a[4] : b[2] - a[2]))
    .map(([region, name, arrived, target, rate, before], index) => ({
      rank: index + 1,
      previousRank: key === 'rate' ? before : Math.max(1, index + 1 + ([1, 0, 0, -1, 2][index] ?? 0)),
      region, name, arrived: yuan(arrived), target: yuan(target), completionPercent: rate,
      scheduleGapPoints: Math.round((rate - 50) * 100) / 100,
    }));
}

function trend(share = 1) {
  let sum = 0;
  return PRIOR.map((prior, index) => {
    const arrived = index < MONTHS.length ? MONTHS[index] * share : null;
    if (arrived !== null) sum += arrived;
    return {
      month: `2014-${String(index + 1).padStart(2, '0')}`,
      arrived: arrived === null ? null : yuan(arrived),
      cumulative: arrived === null ? null : yuan(sum),
      priorYearCumulative: yuan(prior * share),
    };
  });
}

const freshness = (scenario) => {
  const lagMillis = scenario === 'stale' ? 95_000 : 0;
  return { asOf: new Date(Date.now() - lagMillis).toISOString(), lagMillis };
};
const LONG = ['温州经济技术开发区金海园区管理委员会', '温州高新技术产业开发区（浙南科技城）', '浙江南麂列岛国家级海洋自然保护区管理局'];

function regionsOf(scenario) {
  if (scenario === 'three') return RATE.slice(0, 3);
  if (scenario === 'thirty') {
    return Array.from({ length: 30 }, (_, i) => {
      const [code, name, arrived, target, rate, before] = RATE[i % 13];
      return [`${code}-${i}`, i < 13 ? name : `${name}第${Math.floor(i / 13)}园区`, Math.max(0.4, arrived - i * 0.3), target, Math.round((rate - i * 0.7) * 100) / 100, before + i % 3];
    });
  }
  if (scenario === 'long') return RATE.map((row, i) => (i % 4 === 1 ? [row[0], LONG[(i - 1) / 4 % 3], ...row.slice(2)] : row));
  return RATE;
}

export function overview(scenario, month = '2014-06', calibre = 'OUT_OF_PROVINCE') {
  const source = regionsOf(scenario);
  const months = scenario === 'empty' ? [] : ['2014-07', '2014-06', '2014-05', '2014-04', '2014-03', '2014-02', '2014-01'];
  const open = month === '2014-07';
  return {
    month, calibre, arrived: yuan(214.04), priorYearArrived: yuan(174.44), yearOnYearPercent: 22.7, annualTarget: scenario === 'noplan' ? null : yuan(412),
    completionPercent: scenario === 'noplan' ? null : 51.95, scheduleGapPoints: scenario === 'noplan' ? null : 1.95,
    byRate: scenario === 'noplan' ? [] : rows(source, 'rate'), byAmount: rows(source, 'amount').map((row) => scenario === 'noplan' ? { ...row, target: null, completionPercent: null, scheduleGapPoints: null } : row),
    trend: trend(), frozen: open ? null : { edition: 1, frozenAt: '2014-07-05T02:00:00Z', reason: null },
    lateEntries: open ? { count: 3, amount: yuan(0.86) } : { count: 0, amount: 0 },
    provenance: '全市合计、上年同期、瓯海、平阳取自 2014 年 7 月 13 日简报，其余为示例。', synthetic: true, months, freshness: freshness(scenario),
  };
}

const STAGES = ['RESERVE', 'NEGOTIATION', 'SIGNED', 'LANDED', 'CONSTRUCTION', 'PRODUCTION', 'EFFECTIVE'];

function page(all, number, size) {
  return { items: all.slice(number * size, (number + 1) * size), page: number, size, total: all.length };
}

export function region(scenario, code, query) {
  const row = rows(regionsOf(scenario), 'rate').find((candidate) => candidate.region === code);
  if (!row) return null;
  const amount = rows(regionsOf(scenario), 'amount').find((candidate) => candidate.region === code);
  const projects = Array.from({ length: 23 }, (_, i) => ({
    id: `p${i}`, name: ['眼镜小镇智能制造园', '时尚服装总部基地', '激光与光电产业园二期', '归雁物流供应链中心', '温商回归总部经济园、新材料中试基地及配套人才公寓一期工程项目'][i % 5] + (i > 4 ? ` ${i}号` : ''),
    industry: 'CCGLM'[i % 5], projectClass: i % 3 ? 'A' : 'B', stage: STAGES[i % 7], plannedInvestment: yuan(12.6 - i * 0.4), arrived: yuan(3.2 - i * 0.12),
  }));
  const entries = Array.from({ length: 64 }, (_, i) => ({
    id: `e${i}`, projectId: `p${i % 5}`, projectName: projects[i % 5].name, amount: i === 3 ? -12_345_600 : 48_000_000 - i * 512_300, arrivedOn: `2014-06-${String(28 - (i % 27)).padStart(2, '0')}`,
    voucher: `OH-2014-${String(964 - i).padStart(4, '0')}`, status: i === 1 ? 'RECORDED' : i === 4 ? 'REVERSED' : 'VERIFIED', countedMonth: '2014-06', late: i === 5, reversal: i === 3,
  }));
  const size = Number(query.get('size') ?? 10);
  const none = scenario === 'empty-lists';
  return {
    month: query.get('month'), calibre: query.get('calibre'), region: code, name: row.name.length > 4 ? row.name : `${row.name}区`, arrived: row.arrived, target: row.target,
    completionPercent: row.completionPercent, scheduleGapPoints: row.scheduleGapPoints, rankByRate: row.rank, rankByAmount: amount.rank, regions: 13, trend: trend(row.arrived / yuan(214.04)),
    projects: page(none ? [] : projects, Number(query.get('projectsPage') ?? 0), size), entries: page(none ? [] : entries, Number(query.get('page') ?? 0), size), freshness: freshness(scenario),
  };
}

export const me = { name: '市领导', username: 'leader', roles: ['leader'], region: { code: '330300', name: '温州市' } };
export const reference = {
  regions,
  calibres: [
    { code: 'OUT_OF_PROVINCE', name: '省外', nameEn: 'Out of province', components: [] },
    { code: 'IN_PROVINCE_OUT_OF_CITY', name: '省内市外', nameEn: 'In the province but out of the city', components: [] },
    { code: 'OUT_OF_CITY_REAL_ESTATE', name: '市外房地产', nameEn: 'Real estate from out of the city', components: [] },
    { code: 'CAPITAL_RETURN', name: '资本回归', nameEn: 'Capital return', components: [] },
    { code: 'ALL_RETURN', name: '全部回归', nameEn: 'All return', components: ['OUT_OF_PROVINCE', 'CAPITAL_RETURN'] },
  ],
};
