/** Sample answers for the framework agreements, and for how far canvassing has come. */
import { provinceOf, shortOf } from './places.mjs';
import { chambers, cities, uuid } from './work-records.mjs';

const yuan = (yi) => Math.round(yi * 100) * 1_000_000;
const page = (all, number, size) => ({ items: all.slice(number * size, (number + 1) * size), page: number, size, total: all.length });

const TITLES = ['三年合作框架协议', '回乡投资合作框架协议', '产业招商合作框架协议'];
export const agreements = TITLES.map((title, n) => ({
  id: uuid('7', n), number: n === 0 ? '温经合〔2014〕12号' : null, title, chamberId: chambers[n].id, chamberName: chambers[n].name, represents: n === 0 ? '350000' : null, signedOn: `2014-0${7 - n}-11`,
  pledged: yuan(100 - n * 40), approximate: n === 1, from: `2014-0${7 - n}-11`, to: `2017-0${7 - n}-10`, status: 'SIGNED', endedOn: null, calibre: 'OUT_OF_PROVINCE', arrived: yuan(23.6 - n * 8), percent: [23.6, 26, 38][n],
  years: [2014, 2015, 2016].map((year, at) => ({ year, pledged: yuan([30, 30, 40][at]), arrived: at === 0 ? yuan(23.6) : 0, percent: at === 0 ? 78.66 : 0 })), projects: 3, synthetic: true,
}));

const projects = ['眼镜小镇智能制造园', '时尚服装总部基地', '激光与光电产业园二期'].map((name, n) => ({ id: `p${n}`, name, region: ['330304', '330326', '330382'][n], stage: ['LANDED', 'SIGNED', 'CONSTRUCTION'][n], plannedInvestment: yuan(40 - n * 8), countsFrom: '2014-07-11', arrived: yuan(12 - n * 4) }));
const entries = Array.from({ length: 23 }, (_, n) => ({ id: `e${n}`, projectId: `p${n % 3}`, projectName: projects[n % 3].name, calibre: 'OUT_OF_PROVINCE', amount: n === 4 ? -12_345_600 : 48_000_000 - n * 512_300, arrivedOn: `2014-08-${String(28 - n).padStart(2, '0')}`, voucher: `OH-2014-${1200 - n}`, reversal: n === 4 }));

const STATES = ['UNVISITED', 'CONTACTED', 'INTERESTED', 'RETURNED', 'DECLINED'];

function counts(numbers) {
  const all = numbers.reduce((sum, each) => sum + each, 0);
  return { all, statuses: Object.fromEntries(STATES.map((state, n) => [state, numbers[n]])), visited: all - numbers[0], visitedPercent: all === 0 ? 0 : Math.trunc(((all - numbers[0]) / all) * 10_000) / 100 };
}

function canvassing(scenario) {
  const rows = (scenario === 'empty' ? [] : cities).map(({ code, name }, n) => ({ code, name, numbers: STATES.map((_, at) => ((n * 37 + at * 101) % 190) + 3) }));
  const add = (all) => STATES.map((_, at) => all.reduce((sum, { numbers }) => sum + numbers[at], 0));
  const provinces = [...new Set(rows.map(({ code }) => provinceOf(code)))].sort().map((code) => {
    const own = rows.filter((row) => provinceOf(row.code) === code);
    return { code, name: shortOf(code), counts: counts(add(own)), cities: own.map((row) => ({ code: row.code, name: shortOf(row.code), counts: counts(row.numbers) })) };
  });
  return { total: counts(add(rows)), provinces };
}

/** An answer, or undefined when the path is none of these. */
export function pledges(scenario, path, query) {
  if (path === 'merchants/canvassing') return canvassing(scenario);
  const [, part, id] = path.split('/');
  if (!path.startsWith('leadership/') || part !== 'agreements') return undefined;
  const calibre = query.get('calibre') ?? 'OUT_OF_PROVINCE';
  const size = Number(query.get('size') ?? 10);
  const all = (scenario === 'empty' ? [] : agreements).map((each) => ({ ...each, calibre }));
  if (id === undefined) return { calibre, agreements: page(all, Number(query.get('page') ?? 0), size), freshness: null };
  const agreement = all.find((each) => each.id === id);
  return agreement && { agreement, projects: page(projects, Number(query.get('projectsPage') ?? 0), size), entries: page(entries, Number(query.get('page') ?? 0), size), freshness: null };
}
