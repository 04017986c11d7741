/** Sample merchants, chambers and what belongs to them; nobody of them exists. */
import { cities, nameOf, provinceOf, shortOf, within } from './places.mjs';

const uuid = (kind, n) => `0190000${kind}-0000-7000-8000-${String(n).padStart(12, '0')}`;
const pick = (list, n) => list[n % list.length];
const COUNTIES = ['330304', '330381', '330382', '330326', '330302', '330327', '330324', '330303', '330328', '330329', '330305', '3303K1'];
const CITIES = ['350100', '310000', '420100', '110000', '440300', '350200', '510100', '320500', '500000', '610100', '330100', '530100', '210100', '370200', '650100'];
const STATES = ['CONTACTED', 'UNVISITED', 'INTERESTED', 'RETURNED', 'CONTACTED', 'UNVISITED', 'DECLINED'];
const SURNAMES = '陈林黄郑王李张周叶金吴徐朱胡潘';
const GIVEN = ['示例甲', '示例乙', '样本', '示例丙', '虚构', '示例丁', '假名', '示例戊'];
const COMPANIES = ['瓯越鞋业有限公司', '归雁电气股份有限公司', '东海阀门集团', '南塘服饰有限公司', null, '雁荡光电科技有限公司', '楠溪江文旅投资有限公司', '塘河眼镜制造有限公司'];
const LONG_NAME = '阿卜杜勒·示例·买买提·努尔艾合买提江';
const LONG_COMPANY = '温州归雁（集团）新能源汽车零部件与智能装备研究开发制造股份有限公司驻乌鲁木齐经济技术开发区分公司';

function count(scenario, full) {
  return { empty: 0, 'empty-lists': 0, three: 3, thirty: 30 }[scenario] ?? full;
}

export const chambers = CITIES.map((place, n) => ({
  id: uuid('c', n), version: n % 3, name: `${nameOf(place)}温州商会`, place, level: ['110000', '310000', '500000'].includes(place) ? 'PROVINCE' : 'PREFECTURE',
  represents: n % 4 === 0 && n > 0 ? provinceOf(place) : place === '350100' ? '350000' : null, region: '330300', contactName: `${pick(SURNAMES, n)}**`, contactPhone: `0577-****${String(1000 + n * 37).slice(-4)}`, origin: 'SYNTHETIC',
}));

export const merchants = Array.from({ length: 87 }, (_, n) => ({
  id: uuid('a', n), version: n % 4, name: pick(SURNAMES, n * 7) + pick(GIVEN, n), region: pick(COUNTIES, n * n + n), presentCity: pick(CITIES, Math.floor(n * 0.7)), industry: pick('CCFKGIMC', n),
  company: pick(COMPANIES, n * 3), companyId: null, phone: n % 9 === 4 ? null : `13${n % 10}****${String(1234 + n * 91).slice(-4)}`, chamberId: n % 3 ? chambers[Math.floor(n * 0.7) % 15].id : null,
  canvassing: pick(STATES, n), tags: [['鞋业', '百强'], ['电气'], [], ['服装', '领头雁'], ['阀门']][n % 5], origin: 'SYNTHETIC',
}));

function page(all, query) {
  const number = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 50);
  return { items: all.slice(number * size, (number + 1) * size), page: number, size, total: all.length };
}

function found(scenario, query) {
  const all = merchants.slice(0, count(scenario, merchants.length)).map((merchant, n) => (scenario === 'long' && n % 4 === 1 ? { ...merchant, name: LONG_NAME, company: LONG_COMPANY } : merchant));
  const q = query.get('q');
  return all.filter((merchant) =>
    (!q || `${merchant.name}${merchant.company}${merchant.tags}${shortOf(merchant.presentCity)}`.includes(q)) &&
    ['canvassing', 'industry', 'chamberId'].every((name) => !query.get(name) || merchant[name] === query.get(name)) &&
    (!query.get('tag') || merchant.tags.includes(query.get('tag'))) &&
    (!query.get('region') || within(merchant.region, query.get('region'))) &&
    (!query.get('presentCity') || within(merchant.presentCity, query.get('presentCity'))));
}

function counts(values) {
  const by = new Map();
  values.forEach((value) => by.set(value, (by.get(value) ?? 0) + 1));
  return [...by].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count);
}

const officials = [
  ...['陈书记', '叶市长', '林副市长', '金主席'].map((name, n) => ({ id: uuid('b', n), name: `${name}（示例）`, kind: 'LEADER', unit: null, post: ['市委书记', '市长', '副市长', '市政协主席'][n], region: '330300', from: '2012-01-01', to: null })),
  ...COUNTIES.map((region, n) => ({ id: uuid('b', 10 + n), name: `${pick(SURNAMES, n)}干部`, kind: 'COUNTY_OFFICER', unit: `${shortOf(region)}经合办`, post: '副主任', region, from: '2013-03-01', to: null })),
];

const contactsOf = (id) => [
  { kind: 'VISIT', on: '2014-07-02', summary: '到企业走访，介绍时尚服装总部基地和最新的土地政策；\n对方希望了解人才公寓配套。', nextStep: '送人才公寓政策文本', remindOn: '2014-07-20', doneOn: null, officialId: officials[4].id },
  { kind: 'CALL', on: '2014-05-18', summary: '电话问候，邀请参加第 11 批考察团。', nextStep: '寄送邀请函', remindOn: null, doneOn: '2014-05-20', officialId: officials[5].id },
  { kind: 'GREETING', on: '2014-01-28', summary: null, nextStep: null, remindOn: null, doneOn: null, officialId: officials[2].id },
].map((contact, n) => ({ id: uuid('d', n), version: 0, merchantId: id, chamberId: null, recordedBy: 'ouhai', region: '330304', ...contact }));

const history = [
  { version: 2, type: 'MerchantChanged', occurredAt: '2014-07-02T03:20:00Z', actor: 'ouhai', reason: null, changes: [{ field: 'canvassing', from: 'UNVISITED', to: 'CONTACTED' }, { field: 'presentCity', from: '310000', to: '350100' }, { field: 'tags', from: [], to: ['鞋业', '百强'] }] },
  { version: 1, type: 'MerchantChanged', occurredAt: '2014-03-11T07:05:00Z', actor: 'office', reason: '核对名册', changes: [{ field: 'company', from: '瓯越鞋厂', to: '瓯越鞋业有限公司' }] },
  { version: 0, type: 'MerchantChanged', occurredAt: '2013-10-08T01:30:00Z', actor: 'office', reason: null, changes: [{ field: 'name', from: null, to: '示例' }] },
];

const terms = (id) => [
  { id: uuid('e', 1), version: 1, chamberId: id, number: 5, from: '2012-09-01', to: '2015-08-31', officers: ['PRESIDENT', 'EXECUTIVE_VICE_PRESIDENT', 'VICE_PRESIDENT', 'VICE_PRESIDENT', 'SECRETARY_GENERAL'].map((post, n) => ({ merchantId: merchants[n * 3].id, name: n === 3 ? null : merchants[n * 3].name, post, from: '2012-09-01', to: null })) },
  { id: uuid('e', 0), version: 0, chamberId: id, number: 4, from: '2009-09-01', to: '2012-08-31', officers: [{ merchantId: merchants[9].id, name: merchants[9].name, post: 'PRESIDENT', from: '2009-09-01', to: null }] },
];

const links = [0, 6, 7].map((n) => ({ id: uuid('f', n), officialId: officials[n].id, target: 'MERCHANT', from: n === 7 ? '2012-01-01' : '2013-11-01', to: n === 7 ? '2013-10-31' : null, endReason: n === 7 ? '轮岗' : null }));

/** An answer for a path, or undefined when the path is none of these. */
export function records(scenario, method, path, query, body) {
  const [collection, id, part] = path.split('/');
  if (collection === 'merchants' && method === 'GET') {
    const all = found(scenario, query);
    if (id === undefined) return page(all, query);
    if (id === 'facets') return { total: all.length, canvassing: counts(all.map((m) => m.canvassing)), region: counts(all.map((m) => m.region)), industry: counts(all.map((m) => m.industry)), province: counts(all.map((m) => provinceOf(m.presentCity))), tag: counts(all.flatMap((m) => m.tags)) };
    const merchant = (scenario === 'long' ? found(scenario, new URLSearchParams()) : merchants).find((each) => each.id === id);
    if (part === 'posts') return [{ termId: uuid('e', 1), chamberId: chambers[0].id, chamberName: chambers[0].name, number: 5, post: 'VICE_PRESIDENT', from: '2012-09-01', to: '2015-08-31' }];
    if (part === 'history') return history;
    return merchant && (query.get('purpose') ? { ...merchant, phone: '13812345678' } : merchant);
  }
  if (collection === 'merchants') return { ...merchants[0], ...body, id: id ?? uuid('a', 0), version: 9 };
  if (collection === 'chambers' && method === 'GET') {
    if (id === undefined) return page(chambers.slice(0, count(scenario, 15)).filter((each) => (!query.get('level') || each.level === query.get('level')) && (!query.get('place') || within(each.place, query.get('place'))) && (!query.get('q') || each.name.includes(query.get('q')))), query);
    if (id === 'representing') return { province: part, since: '2014-03-01T00:00:00Z' };
    if (part === 'terms') return page(scenario === 'empty-lists' ? [] : terms(id), query);
    if (part === 'history') return history.slice(1);
    return chambers.find((each) => each.id === id);
  }
  if (collection === 'chambers') return { ...chambers[0], ...body, id: id ?? uuid('c', 0), version: 9 };
  if (collection === 'officials') return page(officials, query);
  if (collection === 'roll-entries') return page(merchants.slice(0, 8).map(({ id }) => ({ merchantId: id })), query);
  if (collection === 'liaison-links' && method === 'POST') return { ...links[0], ...body };
  if (collection === 'chamber-terms') return { ...terms(chambers[0].id)[0], ...body };
  if (collection === 'liaison-links') return page(scenario === 'empty-lists' ? [] : links, query);
  if (collection === 'contacts' && method === 'GET') return { items: scenario === 'empty-lists' ? [] : contactsOf(query.get('merchantId')).slice(0, Number(query.get('limit'))), next: null };
  if (collection === 'contacts') return { ...contactsOf('x')[0], ...body };
  return undefined;
}

export { cities, officials, page, pick, uuid, COUNTIES };
