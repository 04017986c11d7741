import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Stream, type StreamListener } from '../src/live/stream';

/** An event source that does what the test says. */
class Line extends EventTarget {
  onopen: (() => void) | null = null;
  onerror: (() => void) | null = null;
  closed = false;

  close(): void {
    this.closed = true;
  }

  say(name: string, data: unknown): void {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
}

let lines: Line[] = [];
let shown = '';
const heard: string[] = [];
const listener: StreamListener = {
  state(state) {
    if (shown !== state) heard.push(state);
    shown = state;
  },
  changed: (change) => heard.push(`changed ${change.calibres?.join() ?? 'anything'}`),
  freshness: ({ lagMillis }) => heard.push(`lag ${lagMillis}`),
  resumed: () => heard.push('resumed'),
  refused: () => heard.push('refused'),
};

function started(): Stream {
  const stream = new Stream('/stream', listener, () => {
    const line = new Line();
    lines.push(line);
    return line as unknown as EventSource;
  });
  stream.start();
  return stream;
}

const latest = (): Line => lines.at(-1)!;

beforeEach(() => {
  vi.useFakeTimers();
  lines = [];
  heard.length = 0;
  shown = '';
});
afterEach(() => vi.useRealTimers());

describe('a stream', () => {
  it('hands on what it hears', () => {
    started();
    latest().onopen?.();
    latest().say('changed', { calibres: ['OUT_OF_PROVINCE'] });
    latest().say('freshness', { asOf: '2014-07-01T00:00:00Z', lagMillis: 12 });
    expect(heard).toEqual(['connecting', 'live', 'resumed', 'changed OUT_OF_PROVINCE', 'lag 12']);
  });

  it('says once that something may have been missed before it was there', () => {
    started();
    latest().onopen?.();
    latest().say('freshness', { asOf: '', lagMillis: 0 });
    latest().onopen?.();
    expect(heard).toEqual(['connecting', 'live', 'resumed', 'lag 0']);
  });

  it('says that it is lost, comes back after a second, and that something may have been missed', () => {
    started();
    latest().onopen?.();
    latest().onerror?.();
    expect(lines[0]?.closed).toBe(true);
    expect(heard.at(-1)).toBe('lost');
    vi.advanceTimersByTime(1_000);
    expect(lines).toHaveLength(2);
    latest().onopen?.();
    expect(heard).toEqual(['connecting', 'live', 'resumed', 'lost', 'live', 'resumed']);
  });

  it('tries again ever more slowly, at most every half minute', () => {
    started();
    const pauses: number[] = [];
    for (let attempt = 1; attempt <= 7; attempt++) {
      latest().onerror?.();
      const before = Date.now();
      while (lines.length === attempt) vi.advanceTimersByTime(500);
      pauses.push(Date.now() - before);
    }
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
    expect(heard.filter((word) => word === 'refused')).toHaveLength(6);
  });

  it('begins with the short pause again once it was back', () => {
    started();
    latest().onerror?.();
    vi.advanceTimersByTime(1_000);
    latest().onerror?.();
    vi.advanceTimersByTime(2_000);
    latest().onopen?.();
    latest().onerror?.();
    vi.advanceTimersByTime(1_000);
    expect(lines).toHaveLength(4);
  });

  it('takes a long silence for a dead line', () => {
    started();
    latest().onopen?.();
    vi.advanceTimersByTime(15_000);
    latest().say('freshness', { asOf: '', lagMillis: 0 });
    vi.advanceTimersByTime(19_000);
    expect(heard).not.toContain('lost');
    vi.advanceTimersByTime(1_000);
    expect(heard.at(-1)).toBe('lost');
  });

  it('does nothing more once it is stopped', () => {
    const stream = started();
    latest().onerror?.();
    stream.stop();
    vi.advanceTimersByTime(60_000);
    expect(lines).toHaveLength(1);
  });
});
