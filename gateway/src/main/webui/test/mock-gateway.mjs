/** Plays the gateway with sample answers: `npm run mock [scenario] [port]` serves the built pages with them. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { me, overview, reference, region } from './sample.mjs';
import { agreements, pledges } from './work-agreements.mjs';
import { sorting } from './work-alerts.mjs';
import { follow } from './work-follow.mjs';
import { liaison } from './work-liaison.mjs';
import { records } from './work-records.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };

function json(response, status, body) {
  response.writeHead(status, { 'Content-Type': status < 400 ? 'application/json' : 'application/problem+json' });
  response.end(JSON.stringify(body));
}

async function file(response, path) {
  const wanted = extname(path) ? path : '/index.html';
  try {
    const body = await readFile(join(DIST, normalize(wanted)));
    response.writeHead(200, { 'Content-Type': TYPES[extname(wanted)] ?? 'application/octet-stream' });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}

function stream(response, scenario, open) {
  if (scenario === 'lost') return json(response, 503, { status: 503 });
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  const lag = scenario === 'stale' ? 95_000 : 0;
  const say = () => response.write(`event: freshness\ndata: ${JSON.stringify({ asOf: new Date(Date.now() - lag).toISOString(), lagMillis: lag })}\n\n`);
  say();
  const beat = setInterval(say, 5_000);
  open.add(response);
  return response.on('close', () => { clearInterval(beat); open.delete(response); });
}

/** The body of a request as JSON; a file's is not looked at. */
async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return request.headers['content-type'] === 'application/json' ? JSON.parse(Buffer.concat(parts).toString() || '{}') : {};
}

function standing(code) {
  return code === '350000' ? { pledge: { count: 1, pledged: 10_000_000_000, arrived: 2_360_000_000, calibre: 'OUT_OF_PROVINCE', agreements: agreements.slice(0, 1) }, lastContact: { on: '2014-07-02', kind: 'VISIT' } } : null;
}

/** What merchant-service answers; a record that is not there is refused, and a change of an old version too. */
function owned(response, request, url, state, body) {
  const path = url.pathname.slice('/api/v1/'.length);
  if (path.endsWith('/progress')) return response.writeHead(503).end();
  if (state.conflict && request.method === 'PUT') return json(response, 412, { type: 'urn:guiyan:problem:stale-version', title: '版本已旧', mend: '请重新读取。', status: 412 });
  if (state.refusal && request.method !== 'GET') return json(response, state.refusal.status, state.refusal);
  const answer = path.startsWith('leadership/liaison-map/')
    ? standing(path.split('/').pop())
    : /^(leadership\/liaison-map$|liaison\/)/.test(path) ? liaison(state.scenario, path.replace('leadership/liaison-map', 'liaison/map')) : (pledges(state.scenario, path, url.searchParams) ?? sorting(state.scenario, request.method, path, url.searchParams, body) ?? records(state.scenario, request.method, path, url.searchParams, body) ?? follow(state.scenario, request.method, path, url.searchParams, body));
  return answer ? json(response, 200, answer) : json(response, 404, { type: 'urn:guiyan:problem:not-found', title: '没有找到', detail: '没有这条记录，或者它不在您的数据范围内。', mend: '请核对编号。', status: 404 });
}

function view(response, url, state, request, body) {
  const { scenario, add } = state;
  if (scenario === 'loading') return undefined;
  if (scenario === 'error' || state.failing) {
    return json(response, 503, { type: 'urn:guiyan:problem:view-unavailable', title: '视图暂不可用', detail: '驾驶舱的数字正在重建。', mend: '请一分钟后重试。', status: 503 });
  }
  if (!/^\/api\/v1\/leadership\/(overview|regions)/.test(url.pathname)) return owned(response, request, url, state, body);
  if (url.pathname.endsWith('/overview')) {
    const answer = overview(scenario, url.searchParams.get('month') ?? '2014-06', url.searchParams.get('calibre'));
    answer.arrived += add;
    return json(response, 200, answer);
  }
  const answer = region(scenario, url.pathname.split('/').pop(), url.searchParams);
  return answer ? json(response, 200, answer) : json(response, 404, { type: 'urn:guiyan:problem:not-found', title: '没有找到', status: 404 });
}

const OFFICES = { 'city-office': ['市经合办', '330300', '温州市'], 'county-office': ['瓯海区经合办', '330304', '瓯海区'], chamber: ['福州市温州商会', '330300', '温州市'] };

function signedIn(role) {
  if (!OFFICES[role]) return { ...me, roles: [role] };
  const [name, code, region] = OFFICES[role];
  return { name, username: role, roles: [role], region: { code, name: region } };
}

export async function startMock({ scenario = 'full', port = 0, role = 'leader' } = {}) {
  const open = new Set();
  const state = { scenario, role, add: 0, failing: false, conflict: false, refusal: null };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname === '/api/v1/me') return state.scenario === 'out' ? json(response, 401, { status: 401 }) : json(response, 200, signedIn(state.role));
    if (url.pathname === '/api/v1/reference') return json(response, 200, reference);
    if (url.pathname === '/api/v1/leadership/stream') return stream(response, state.scenario, open);
    if (url.pathname.startsWith('/api/')) return view(response, url, state, request, await bodyOf(request));
    return file(response, url.pathname);
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    state,
    url: `http://127.0.0.1:${server.address().port}`,
    say: (name, data) => open.forEach((response) => response.write(`event: ${name}\ndata: ${JSON.stringify(data)}\n\n`)),
    cut: () => open.forEach((response) => response.destroy()),
    close: () => { server.closeAllConnections(); server.close(); },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const mock = await startMock({ scenario: process.argv[2], port: Number(process.argv[3] ?? 5175), role: process.argv[4] });
  process.stdout.write(`${mock.url}\n`);
}
