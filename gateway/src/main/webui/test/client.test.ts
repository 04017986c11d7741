// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { api, Problem } from '../src/api/client';

const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
  document.documentElement.lang = 'en';
});

describe('the client', () => {
  it('asks as a script, in the language of the page, revalidating what it has', async () => {
    fetched.mockResolvedValue(Response.json({}));
    await api.region('330304', { month: '2014-06', calibre: 'OUT_OF_PROVINCE', page: 2, projectsPage: 0 });
    const [url, init] = fetched.mock.calls[0]!;
    expect(url).toBe('/api/v1/leadership/regions/330304?month=2014-06&calibre=OUT_OF_PROVINCE&page=2&projectsPage=0&size=10');
    expect(init).toMatchObject({ cache: 'no-cache', headers: { 'X-Requested-With': 'JavaScript', 'Accept-Language': 'en' } });
  });

  it('leaves out what is not asked for', async () => {
    fetched.mockResolvedValue(Response.json({}));
    await api.overview({ calibre: 'ALL_RETURN' });
    expect(fetched.mock.calls[0]![0]).toBe('/api/v1/leadership/overview?calibre=ALL_RETURN');
  });

  it('hands on the problem that the gateway describes', async () => {
    fetched.mockResolvedValue(Response.json({ title: '没有这个口径', mend: '请另选。', status: 422 }, { status: 422 }));
    await expect(api.me()).rejects.toMatchObject({ status: 422, body: { title: '没有这个口径', mend: '请另选。' } });
  });

  it.each([
    ['a refusal without a description', () => Promise.resolve(new Response('Bad gateway', { status: 502 })), 502],
    ['a gateway out of reach', () => Promise.reject(new TypeError('offline')), 0],
    ['an answer that broke off', () => Promise.resolve(new Response('{"month":')), 0],
  ])('makes a problem of %s', async (_, answer, status) => {
    fetched.mockImplementation(answer);
    const failure = await api.me().catch((caught: unknown) => caught);
    expect(failure).toBeInstanceOf(Problem);
    expect(failure).toMatchObject({ status });
  });
});
