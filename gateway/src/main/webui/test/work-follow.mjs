/** Sample delegations, suggestions and imports; texts are the bulletin's practice, names are made up. */
import { nameOf } from './places.mjs';
import { chambers, COUNTIES, merchants, officials, page, pick, uuid } from './work-records.mjs';

const MADE = [];
const TITLES = ['福建温州商会回乡考察团', '京沪温商回乡考察团', '华中温商回乡考察团', '西南温商回乡考察团', '珠三角温商回乡考察团', '东北温商回乡考察团'];

const delegations = Array.from({ length: 11 }, (_, n) => ({
  id: uuid('1', n), version: 1, batch: 11 - n, title: pick(TITLES, n), arrivesOn: `2014-0${7 - Math.floor(n / 2)}-1${1 - (n % 2)}`, leavesOn: `2014-0${7 - Math.floor(n / 2)}-1${3 - (n % 2)}`,
  personTimes: 320 - n * 11, status: n === 0 ? 'RECEIVED' : 'CLOSED', region: '330300', origin: 'SYNTHETIC',
}));

const delegation = (summary) => ({
  ...summary, chamberIds: chambers.slice(0, 6).map(({ id }) => id),
  members: Array.from({ length: 46 }, (_, n) => ({ merchantId: n % 4 ? merchants[n].id : null, merchantName: n % 4 ? merchants[n].name : null, name: n % 4 ? null : `随行${n}`, company: merchants[n].company, chamberId: chambers[n % 6].id })),
  itinerary: [['2014-07-11', '330327', 'SITE_VISIT', '苍南工业园区'], ['2014-07-11', '330304', 'SITE_VISIT', '瓯海总部经济园'], ['2014-07-12', '330302', 'MATCHING', null], ['2014-07-12', '330382', 'MATCHING', null], ['2014-07-12', '330324', 'MATCHING', '楠溪江旅游项目'], ['2014-07-12', '330328', 'MATCHING', null], ['2014-07-13', '330326', 'MATCHING', '平阳滨海新区'], ['2014-07-13', '330327', 'MEETING', '座谈反馈']].map(([on, region, purpose, note]) => ({ on, region, purpose, note })),
  intentions: [['眼镜产业智能制造园，用地约 120 亩', '330304', 560_000_000, 'p1'], ['楠溪江旅游度假区二期', '330324', 214_000_000, null], ['阀门铸造中心', '330302', 85_000_000, null], ['总部回迁', '330382', null, null]].map(([what, region, amount, projectId], n) => ({ id: uuid('2', n), merchantId: merchants[n].id, region, what, amount, projectId })),
});

const meetings = [['2014-07-11', '市人民大会堂会见厅', 'RECEPTION'], ['2014-07-12', '市行政管理中心 803 会议室', 'SYMPOSIUM']].map(([on, place, kind], n) => ({ id: uuid('3', n), version: 0, on, place, kind, delegationId: delegations[0].id, region: '330300', origin: 'SYNTHETIC' }));
const meeting = (summary) => ({
  ...summary, leaderIds: officials.slice(0, 2).map(({ id }) => id), merchants: merchants.slice(0, 5).map(({ id, name }) => ({ merchantId: id, name })), chamberIds: [], agenda: ['介绍温商回归情况', '观看专题片', '商会代表发言', '领导讲话'],
  minutes: summary.kind === 'RECEPTION' ? '会上，商会代表踊跃提建议，当场明确三项交办：乡镇（街道）服务、选派干部挂钩联系商会、分期分批举办商会会长副会长培训班。' : null, materials: [{ title: '温商回归工作专题片', note: null }],
});

const PROJECTS = [['楠溪江旅游度假区二期', '330324'], ['眼镜产业智能制造园', '330304'], ['阀门铸造中心', '330302']].map(([name, region], n) => ({ id: uuid('7', n), name, region }));

const units = [{ code: '330300', name: '温州市经合办', kind: 'REGION_OFFICE' }, ...COUNTIES.map((code) => ({ code, name: `${nameOf(code)}经合办`, kind: 'REGION_OFFICE' })), { code: 'D-FGW', name: '市发展和改革委员会', kind: 'DEPARTMENT' }, { code: 'D-ZJW', name: '市住房和城乡建设委员会', kind: 'DEPARTMENT' }];

const TEXTS = [
  ['TOWN_SERVICE', '个别乡镇（街道）干部“只微笑、不服务”，项目落地后的供电、排污等具体问题久拖不决，希望提升乡镇（街道）干部的服务意识。', 'ASSIGNED', COUNTIES, '2014-07-10', 3, 'REMIND'],
  ['LIAISON', '希望各县（市、区）选派干部，挂钩联系重点地级市的温州商会，常来常往。', 'REPLIED', ['330304', '330326'], '2014-09-30', 0, 'NONE'],
  ['CHAMBER_BUILDING', '建议分期分批举办商会会长、副会长培训班。', 'ACCEPTED', ['330300'], '2014-09-30', 0, 'NONE'],
  ['PROJECT', '总部回迁项目的规划条件迟迟未定，影响今年开工。', 'DIRECTED', [], '2014-06-30', 13, 'SUPERVISE'],
  ['OTHER', '建议开通主要商会所在城市到温州的航班优惠。', 'REGISTERED', [], null, 0, 'NONE'],
  ['CONDUCT', '窗口一次性告知不清，反复补正材料。', 'CLOSED', ['D-FGW'], '2014-05-31', 0, 'NONE'],
];

function suggestion(n) {
  const [category, text, state, names, due, daysOverdue, escalation] = pick(TEXTS, n);
  const tasks = names.map((unit, at) => ({ unit, duty: 'LEAD', state: state === 'ASSIGNED' ? (at < 9 ? 'REPLIED' : 'ASSIGNED') : state === 'REPLIED' ? (at ? 'ACCEPTED' : 'REPLIED') : 'ACCEPTED', led: true }));
  const directed = state !== 'REGISTERED' && category !== 'CONDUCT';
  return {
    id: uuid('4', n), version: 2, category, text: n > 5 ? `${text}（第${n}条）` : text, raisedOn: '2014-07-11', anonymous: category === 'CONDUCT', merchantId: category === 'CONDUCT' ? null : merchants[n].id, chamberId: n % 2 ? chambers[n % 15].id : null, delegationId: n < 3 ? delegations[0].id : null, meetingId: null,
    region: '330300', state, directive: directed ? { officialId: officials[0].id, on: '2014-07-11', text: '三件事当场明确，请各地各单位抓紧落实，九月底前见成效。', due: '2014-09-30' } : null, due, daysOverdue, escalation, tasks, satisfaction: state === 'CLOSED' ? 4 : null, origin: 'SYNTHETIC',
    trail: [directed && ['DIRECT', '2014-07-11', null, '请抓紧落实'], names.length && ['ASSIGN', '2014-07-14', '330300', '按批示要求办理'], names.length && state !== 'ASSIGNED' && ['REPLY', '2014-08-20', names[0], '已建立温商服务专窗，明确专人全程代理。'], state === 'CLOSED' && ['ACCEPT', '2014-09-01', '330300', null], state === 'CLOSED' && ['CLOSE', '2014-09-05', '330300', '已落实']].filter(Boolean).map(([step, on, unit, said]) => ({ step, on, unit, text: said })),
  };
}

function summaries(scenario, query) {
  const many = { empty: 0, 'empty-lists': 0, three: 3, thirty: 30 }[scenario] ?? 12;
  return Array.from({ length: many }, (_, n) => suggestion(n))
    .filter((each) => (!query.get('state') || each.state === query.get('state')) && (!query.get('overdue') || each.daysOverdue > 0) && (!query.get('delegationId') || each.delegationId === query.get('delegationId')) && (!query.get('unit') || each.tasks.some(({ unit }) => unit === query.get('unit'))))
    .map(({ text, tasks, ...each }) => ({ ...each, excerpt: scenario === 'long' ? text.repeat(3).slice(0, 200) : text, units: tasks.map(({ unit }) => unit) }));
}

const COUNTS = { rows: 1286, new: 731, changed: 214, same: 308, duplicate: 12, wrong: 21 };
const imports = [['a', 'MERCHANTS', '2014年7月瓯海区温商摸排名册.xlsx', 'CHECKED'], ['b', 'CHAMBERS', '异地温州商会名册.xlsx', 'DONE'], ['c', 'MERCHANTS', '平阳县在外温商.csv', 'APPLYING'], ['d', 'MERCHANTS', '旧版名册.xlsx', 'FAILED'], ['e', 'MERCHANTS', '测试.csv', 'DROPPED']].map(([id, kind, fileName, status], n) => ({
  id, kind, region: '330304', fileName, size: 182_330 - n * 20_011, status, uploadedBy: 'ouhai', uploadedAt: `2014-07-1${3 - Math.floor(n / 2)}T0${6 - n}:12:00Z`, confirmedBy: null, confirmedAt: null, finishedAt: null,
  counts: status === 'FAILED' ? { rows: 0, new: 0, changed: 0, same: 0, duplicate: 0, wrong: 0 } : COUNTS, written: status === 'DONE' ? { rows: 945, created: 731, updated: 214 } : { rows: status === 'APPLYING' ? 402 : 0, created: 0, updated: 0 },
  failure: status === 'FAILED' ? { type: 'urn:guiyan:problem:unknown-layout', zh: '表头与模板不一致，请下载新模板后重填。', en: 'The columns are not those of the template.' } : null,
}));

const ROWS = [
  ['WRONG', '林示例', [['region', '籍贯', '找不到“欧海区”这个区划，是否为“瓯海区”？', 'There is no region “欧海区”.'], ['phone', '手机', '应为 5 至 20 位数字、短横', 'A phone has 5 to 20 digits.']], []],
  ['WRONG', '', [['name', '姓名', '必填', 'Required.']], []],
  ['DUPLICATE', '陈样本', [['name', '姓名', '与第 37 行是同一人', 'The same as row 37.']], []],
  ['CHANGED', '黄示例甲', [], [['company', '瓯越鞋厂', '瓯越鞋业有限公司'], ['canvassing', '未走访', '已联系']]],
  ['NEW', '郑虚构', [], []],
].map(([outcome, name, reasons, changes], n) => ({ number: 12 + n * 7, outcome, cells: { name }, changes: changes.map(([column, from, to]) => ({ column, from, to })), reasons: reasons.map(([column, title, zh, en]) => ({ column, title, code: 'X', zh, en })) }));

/** An answer for a path, or undefined when the path is none of these. */
export function follow(scenario, method, path, query, body) {
  const [collection, id, part] = path.split('/');
  const none = scenario === 'empty' || scenario === 'empty-lists';
  if (collection === 'projects') return page(PROJECTS.filter(({ region }) => query.get('region') === '330300' || region === query.get('region')), query);
  if (collection === 'delegations') {
    if (method === 'POST' && id === undefined) return delegation({ ...delegations[0], ...body, status: 'PLANNED' });
    if (id === undefined) return page(none ? [] : scenario === 'three' ? delegations.slice(0, 3) : delegations, query);
    if (id === 'statistics') return none ? { batches: 0, chambers: 0, personTimes: 0, intentions: 0, withProject: 0 } : { batches: 11, chambers: 72, personTimes: 3016, intentions: 48, withProject: 9 };
    if (part === 'history') return [];
    const summary = delegations.find((each) => each.id === id);
    if (!summary) return null;
    const whole = delegation(summary);
    if (method === 'PUT') return { ...whole, ...body, version: 2 };
    if (part === 'intentions') return { ...whole, intentions: whole.intentions.map((each) => (path.includes(each.id) ? { ...each, projectId: body.projectId } : each)) };
    if (method === 'POST') return { ...whole, status: part === 'closure' ? 'CLOSED' : 'RECEIVED' };
    return scenario === 'empty-lists' ? { ...whole, members: [], itinerary: [], intentions: [] } : whole;
  }
  if (collection === 'meetings' && method !== 'GET') return { ...meeting(meetings[0]), ...body, id: id ?? meetings[0].id, merchants: [] };
  if (collection === 'meetings') return id === undefined ? page(none ? [] : meetings, query) : meeting(meetings.find((each) => each.id === id) ?? meetings[0]);
  if (collection === 'units') return units;
  if (collection === 'suggestions') {
    if (method === 'POST' && id === undefined) {
      MADE.push(body);
      return { ...suggestion(4), ...body, ...(body.anonymous ? { receipt: 'GY-7QK2-M4XT-9W3P' } : {}) };
    }
    if (id === undefined) return page(summaries(scenario, query), query);
    const shown = suggestion(Number(id.slice(-12)));
    if (part === 'history') return [];
    if (method === 'POST') return { ...shown, version: 3, state: { directive: 'DIRECTED', assignment: 'ASSIGNED', replies: 'REPLIED', acceptance: 'ACCEPTED', return: 'RETURNED', rating: 'RATED', closure: 'CLOSED' }[part] ?? shown.state };
    return shown;
  }
  if (collection === 'imports') {
    if (method === 'POST' && id === undefined) return { ...imports[0], status: 'CHECKING' };
    if (id === undefined) return page(none ? [] : imports, query);
    const shown = imports.find((each) => each.id === id);
    if (part === 'rows') return page(ROWS.filter((row) => !query.get('outcome') || row.outcome === query.get('outcome')), query);
    if (method === 'POST') return { ...shown, status: part === 'drop' ? 'DROPPED' : 'DONE', written: { rows: 945, created: 731, updated: 214 } };
    return shown;
  }
  return undefined;
}
