/** Sample alerts, duplicates, merges, requests between offices and the merchants' work; names are made up. */
import { chambers, COUNTIES, merchants, officials, page, pick, uuid } from './work-records.mjs';

const ALERTS = [
  ['VACANCY', 'CITY', '贵阳市', 'SEND_OFFICER', '选派干部挂钩该商会或该城市。', 'Send an officer to keep contact with the chamber, or with its city.', null, null, { subject: '520100', place: '520100', region: '330300' }],
  ['EXPIRY', 'LIAISON_LINK', merchants[3].name, 'FIND_SUCCESSOR', '任期将满：请落实接任干部，或办理结束挂钩。', 'The link is about to end: name who follows, or end it.', '2014-06-20', '2099-08-20', { merchantId: merchants[3].id, officialName: officials[6].name }],
  ['EXPIRY', 'CHAMBER_TERM', chambers[2].name, 'HOLD_ELECTION', '本届任期已满：请督促商会换届，并登记新一届。', 'The term has ended: have the chamber elect, and enter the next term.', '2014-04-01', '2014-06-30', { chamberId: chambers[2].id, region: '330300' }],
  ['OVERDUE_CONTACT', 'MERCHANT', merchants[1].name, 'MAKE_CONTACT', '请尽快联络，并登记联络记录。', 'Get in contact, and record it.', '2014-07-01', '2014-06-30', { subject: merchants[1].id, merchantId: merchants[1].id }],
  ['OVERDUE_REPLY', 'SUGGESTION', '瓯海区经合办', 'REPLY', '办理期限已过：请承办单位尽快回复。', 'The reply is past due: answer it.', '2014-07-11', '2014-07-10', { subject: uuid('4', 0), region: '330300' }],
  ['LEADER_RULE', 'OFFICIAL', officials[2].name, 'LINK_MORE', '请增加挂钩的领头雁，至少2名。', 'Link the leader with more leading merchants: two at least.', null, null, { have: 1, officialName: officials[2].name, region: '330300' }],
  ['LEADING_ROLL', 'ROLL', '百名领头雁', 'ENTER_ROLL', '请遴选领头雁，补足百名。', 'Choose leading merchants until there are a hundred.', null, null, { subject: 'LEADING', have: 97, region: '330300' }],
];
const MANY = { empty: 0, 'empty-lists': 0, three: 3, thirty: 30 };

function alert(n, scenario) {
  const [kind, subjectType, name, action, zh, en, since, due, more] = pick(ALERTS, n);
  return {
    id: uuid('5', n), version: 0, kind, subjectType, subject: uuid('6', n), name: scenario === 'long' ? name.repeat(6) : name, merchantId: null, chamberId: null, officialId: null, officialName: null, place: null, unit: null, region: pick(COUNTIES, n),
    action, todo: { zh, en }, have: null, since, due, openedAt: '2014-07-11T02:00:00Z', closedAt: null, ...more,
  };
}

function alerts(scenario, query) {
  const all = Array.from({ length: MANY[scenario] ?? 112 }, (_, n) => alert(n, scenario)).filter((each) => (!query.get('kind') || each.kind === query.get('kind')) && (!query.get('region') || query.get('region') === '330300' || each.region === query.get('region')));
  return page(query.get('open') === 'false' ? all.slice(0, 4).map((each) => ({ ...each, closedAt: '2014-07-12T02:00:00Z' })) : all, query);
}

const REASONS = [['SAME_PHONE'], ['NEAR_NAME_SAME_HOME', 'NEAR_NAME_SAME_CITY'], ['SAME_CREDIT_CODE'], ['NEAR_NAME_SAME_CITY']];
const held = ({ id, name, region, presentCity, company, phone }) => ({ id, name, region, presentCity, company, phone });

function pair(n, state = 'OPEN') {
  const one = held(merchants[n]);
  const other = { ...held(merchants[n + 40]), name: n % 2 ? one.name : `${one.name}（乙）`, region: one.region, phone: n % 2 ? merchants[n + 40].phone : one.phone };
  const foreign = n % 3 === 2;
  return {
    id: uuid('7', n), state, reasons: pick(REASONS, n), foundAt: '2014-07-12T02:00:00Z', records: foreign || state === 'MERGED' ? [one] : [one, other], knownToAnotherOffice: foreign,
    contactToken: foreign && state === 'OPEN' ? 'token' : null, decision: state === 'OPEN' ? null : '已电话核实',
  };
}

const PREVIEW = {
  otherOffice: false, tags: ['鞋业', '百强'], moved: [{ kind: 'CONTACT', moved: 3, setAside: 0 }, { kind: 'ROLL_ENTRY', moved: 0, setAside: 1 }, { kind: 'LIAISON_LINK', moved: 1, setAside: 1 }],
  fields: [['NAME', '陈示例甲', '陈示例甲（乙）'], ['PRESENT_CITY', '350100', '310000'], ['COMPANY', null, '归雁电气股份有限公司'], ['CANVASSING', 'UNVISITED', 'CONTACTED']].map(([field, survivor, absorbed]) => ({ field, survivor, absorbed, kept: survivor === null ? 'ABSORBED' : 'SURVIVOR' })),
};

const side = (role, n, region, consentedAt) => ({ role, merchantId: merchants[n].id, region, office: region, consentedBy: consentedAt && 'ouhai', consentedAt });

function merge(n, changes = {}) {
  const state = pick(['PROPOSED', 'EXECUTED', 'DECLINED', 'UNDONE'], n);
  return {
    id: uuid('8', n), version: 1, state, sides: [side('SURVIVOR', n, '330304', '2014-07-12T03:00:00Z'), side('ABSORBED', n + 40, n % 2 ? '330304' : '330326', n % 2 ? '2014-07-12T03:00:00Z' : null)], otherOffice: false,
    reason: pick(['同一人，换号后重复建档', '两县分别摸排登记的同一人', '名册与走访记录重复'], n), proposedAt: '2014-07-12T03:00:00Z', executedAt: state === 'EXECUTED' || state === 'UNDONE' ? '2014-07-12T03:00:00Z' : null,
    undoUntil: state === 'EXECUTED' ? '2099-08-11T03:00:00Z' : null, closedReason: state === 'DECLINED' || state === 'UNDONE' ? '核实后不是同一人' : null, ...changes,
  };
}

const ASKED = ['拟共同走访该温商，请告知联系人。', '该温商在本地有项目洽谈，盼与贵单位对接。', '名册核对，请确认是否为同一人。'];
const request = (n, changes = {}) => ({
  id: uuid('9', n), version: 0, state: pick(['OPEN', 'ACCEPTED', 'DECLINED'], n), region: pick(COUNTIES, n + 3), message: pick(ASKED, n), requestedAt: '2014-07-12T02:00:00Z',
  reply: n % 3 ? pick(['', '可联系平阳县经合中心王某', '当事人不便，暂不安排'], n) : null, answeredAt: n % 3 ? '2014-07-13T01:00:00Z' : null, merchantId: merchants[n].id, ...changes,
});

const WORK = {
  on: '2014-06-30', from: null, merchants: { known: 3_012, byCanvassing: [] }, chambers: { total: 230, byLevel: [] }, leading: { count: 97, goal: 100, withoutLeader: 12 }, leaders: { total: 36, compliant: 35, nonCompliant: 1 },
  keyCities: { total: 30, covered: 28, uncovered: 2 }, delegations: { batches: 11, chambers: 72, personTimes: 3_016 }, meetings: 14, suggestions: { open: 14, overdue: 3, closed: 20 },
  agreements: { count: 1, pledged: 10_000_000_000, calibre: 'OUT_OF_PROVINCE', arrived: 2_360_000_000, percent: 23.6 }, training: { people: 120, serving: 400, trained: 100, percent: 25 }, talks: { talked: 37, goal: 100, percent: 37 },
  signings: { count: 18, amount: 10_558_000_000, approximateAmount: 0, landed: 2 }, synthetic: true,
};

const number = (id) => Number(id.slice(-12));

function merges(method, id, part, query, scenario) {
  if (id === 'preview' || part === 'preview') return PREVIEW;
  if (method === 'POST' && id === undefined) return merge(1);
  if (id === undefined) return page(Array.from({ length: MANY[scenario] ?? 8 }, (_, n) => merge(n)).filter(({ state }) => !query.get('state') || state === query.get('state')), query);
  if (part === 'undo') return merge(number(id), { state: 'UNDONE', undoUntil: null, closedReason: '核实后不是同一人' });
  if (part === 'refusal') return merge(number(id), { state: 'DECLINED', closedReason: '核实后不是同一人' });
  return part === 'consent' ? merge(1, { id }) : merge(number(id));
}

/** An answer for a path, or undefined when the path is none of these. */
export function sorting(scenario, method, path, query, body) {
  const [collection, id, part] = path.split('/');
  if (path === 'leadership/merchant-work') return WORK;
  if (path === 'merchants/duplicate-check') return { matches: body.name?.includes('示例') ? [{ record: held(merchants[0]), reasons: ['SAME_PHONE'] }] : [], knownToAnotherOffice: false, reasons: [], contactToken: null };
  if (collection === 'alerts') return alerts(scenario, query);
  if (collection === 'duplicates') {
    if (id === undefined) return page(Array.from({ length: MANY[scenario] ?? 12 }, (_, n) => pair(n, query.get('state') ?? 'OPEN')).filter(({ records }) => !query.get('merchantId') || records.some((each) => each.id === query.get('merchantId'))), query);
    return pair(number(id), part === 'dismissal' ? 'DISMISSED' : 'OPEN');
  }
  if (collection === 'merges') return merges(method, id, part, query, scenario);
  if (collection === 'contact-requests') {
    if (part === 'answer') return request(number(id), { state: body.accepted ? 'ACCEPTED' : 'DECLINED', reply: body.reply, answeredAt: '2014-07-13T01:00:00Z' });
    if (method === 'POST') return request(0, { merchantId: null });
    if (id === undefined) return page(Array.from({ length: MANY[scenario] ?? 6 }, (_, n) => request(n)), query);
    return request(number(id));
  }
  return undefined;
}
