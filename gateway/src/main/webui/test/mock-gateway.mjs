/** Plays the gateway with sample answers: `npm run mock [scenario] [port]` serves the built pages with them. */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { me, overview, reference, region } from './sample.mjs';

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

function view(response, url, state) {
  const { scenario, add } = state;
  if (scenario === 'loading') return undefined;
  if (scenario === 'error' || state.failing) {
    return json(response, 503, { type: 'urn:guiyan:problem:view-unavailable', title: '视图暂不可用', detail: '驾驶舱的数字正在重建。', mend: '请一分钟后重试。', status: 503 });
  }
  if (url.pathname.endsWith('/overview')) {
    const answer = overview(scenario, url.searchParams.get('month') ?? '2014-06', url.searchParams.get('calibre'));
    answer.arrived += add;
    return json(response, 200, answer);
  }
  const answer = region(scenario, url.pathname.split('/').pop(), url.searchParams);
  return answer ? json(response, 200, answer) : json(response, 404, { type: 'urn:guiyan:problem:not-found', title: '没有找到', status: 404 });
}

export async function startMock({ scenario = 'full', port = 0 } = {}) {
  const open = new Set();
  const state = { scenario, add: 0, failing: false };
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname === '/api/v1/me') return state.scenario === 'out' ? json(response, 401, { status: 401 }) : json(response, 200, me);
    if (url.pathname === '/api/v1/reference') return json(response, 200, reference);
    if (url.pathname === '/api/v1/leadership/stream') return stream(response, state.scenario, open);
    if (url.pathname.startsWith('/api/')) return view(response, url, state);
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
  const mock = await startMock({ scenario: process.argv[2], port: Number(process.argv[3] ?? 5175) });
  process.stdout.write(`${mock.url}\n`);
}
