import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { goLive, goQuiet, noteFreshness, onChange, useLive } from '../src/live/live';

let line: EventTarget & { close(): void; onopen?: () => void; onerror?: () => void };

function say(name: string, data: unknown): void {
  line.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
}

const at = (secondsAgo: number) => ({ asOf: new Date(Date.now() - secondsAgo * 1_000).toISOString(), lagMillis: 0 });

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2014-07-13T02:00:00Z') });
  vi.stubGlobal('EventSource', class extends EventTarget {
    constructor() {
      super();
      line = this as unknown as typeof line;
    }
    close(): void {}
  });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
});
afterEach(() => {
  goQuiet();
  vi.useRealTimers();
});

it('an answer from the browser\'s cache is as old as it is, and news of the stream counts more', () => {
  const { ageSeconds, stale } = useLive();
  noteFreshness(at(3_600));
  expect([ageSeconds.value, stale.value]).toEqual([3_600, true]);
  goLive();
  line.onopen?.();
  say('freshness', at(0));
  expect([ageSeconds.value, stale.value]).toEqual([0, false]);
  noteFreshness(at(60));
  expect(ageSeconds.value).toBe(0);
  vi.advanceTimersByTime(16_000);
  expect([ageSeconds.value, stale.value]).toEqual([16, true]);
});

it('a lost line makes figures stale at once, and a line that is there or back tells of any change', () => {
  const { state, stale } = useLive();
  const changed = vi.fn();
  const forget = onChange(changed);
  goLive();
  line.onopen?.();
  expect(changed).toHaveBeenCalledTimes(1);
  say('freshness', at(0));
  line.onerror?.();
  expect([state.value, stale.value]).toEqual(['lost', true]);
  vi.advanceTimersByTime(1_000);
  line.onopen?.();
  expect([state.value, stale.value]).toEqual(['live', false]);
  expect(changed.mock.calls).toEqual([[{}], [{}]]);
  forget();
});
