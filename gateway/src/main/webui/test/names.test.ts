// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

/** What the gateway lists; null while it fails. */
let listed: { id: string; name: string }[] | null;
const fetched = vi.fn((url: string) =>
  Promise.resolve(listed === null ? Response.json({ status: 503 }, { status: 503 }) : Response.json(url.includes('/units') ? [] : { items: listed, page: 0, size: 200, total: listed.length })),
);

/** As if the pages had just been opened. */
async function names() {
  vi.resetModules();
  return (await import('../src/state/names')).useNames();
}

const settled = (): Promise<unknown> => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('fetch', fetched);
  fetched.mockClear();
  listed = [{ id: 'a', name: '福州商会' }];
});
afterEach(() => void vi.useRealTimers());

it('a list is read once for all the names in it', async () => {
  const { chamberName } = await names();
  expect([chamberName('a'), chamberName('a')]).toEqual(['…', '…']);
  await settled();
  expect(chamberName('a')).toBe('福州商会');
  await vi.advanceTimersByTimeAsync(300_000);
  expect(chamberName('a')).toBe('福州商会');
  expect(fetched).toHaveBeenCalledTimes(1);
});

it('what somebody else entered later is found, and who is nowhere is looked for once a minute', async () => {
  const { chamberName, official } = await names();
  chamberName('b');
  official('o');
  await settled();
  listed = [...listed!, { id: 'b', name: '厦门商会' }, { id: 'o', name: '陈副市长' }];
  expect(chamberName('b')).toBe('…');
  expect(fetched).toHaveBeenCalledTimes(2);
  await vi.advanceTimersByTimeAsync(60_000);
  chamberName('b');
  official('o');
  await settled();
  expect([chamberName('b'), official('o')?.name]).toEqual(['厦门商会', '陈副市长']);
  chamberName('nobody');
  expect(fetched).toHaveBeenCalledTimes(4);
});

it('a chamber that a search has named needs no list', async () => {
  const { chamberName, knowChamber } = await names();
  knowChamber('c', '泉州商会');
  expect(chamberName('c')).toBe('泉州商会');
  expect(fetched).not.toHaveBeenCalled();
});

it('a failure is told, and forgotten by the next who needs the list', async () => {
  listed = null;
  const { officials, officialsProblem, loadOfficials } = await names();
  loadOfficials();
  await settled();
  expect([officials.value, officialsProblem.value?.status]).toEqual([[], 503]);
  listed = [{ id: 'o', name: '陈副市长' }];
  loadOfficials();
  await settled();
  expect([officials.value.length, officialsProblem.value]).toEqual([1, null]);
  loadOfficials();
  expect(fetched).toHaveBeenCalledTimes(2);
});

it('what is chosen from is not ten minutes old when a form is opened', async () => {
  const { loadUnits } = await names();
  loadUnits();
  await vi.advanceTimersByTimeAsync(599_999);
  loadUnits();
  expect(fetched).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(1);
  loadUnits();
  expect(fetched).toHaveBeenCalledTimes(2);
});
