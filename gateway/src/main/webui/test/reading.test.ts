// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, ref, type EffectScope } from 'vue';
import { Problem } from '../src/api/client';
import { goLive, goQuiet } from '../src/live/live';
import { useMerchantWork } from '../src/state/merchant-work';
import { concerns } from '../src/state/overview';
import { useReading } from '../src/state/reading';
import { checkSession, signedOut, signInAddress, useSession } from '../src/state/session';

interface Call {
  answer(value: string): void;
  refuse(failure: unknown): void;
  signal: AbortSignal;
}

let calls: Call[];
let scope: EffectScope | undefined;
const question = ref('a');

function reading() {
  const mine = effectScope();
  scope = mine;
  return mine.run(() =>
    useReading(
      (signal) => new Promise<string>((answer, refuse) => calls.push({ answer, refuse, signal })),
      question,
    ),
  )!;
}

const LEADER = { name: '市领导', username: 'leader', roles: ['leader'], region: null };

const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => {
  calls = [];
  question.value = 'a';
});

afterEach(() => {
  scope?.stop();
  vi.useRealTimers();
});

describe('a reading', () => {
  it('answers, and keeps the answer while a newer one is on its way', async () => {
    const { data, loading, refresh } = reading();
    calls[0]?.answer('first');
    await settled();
    refresh();
    expect([data.value, loading.value]).toEqual(['first', true]);
    calls[1]?.answer('second');
    await settled();
    expect([data.value, loading.value]).toEqual(['second', false]);
  });

  it('answers many changes during a reading with one more', async () => {
    const { refresh } = reading();
    refresh();
    refresh();
    refresh();
    expect(calls).toHaveLength(1);
    calls[0]?.answer('old');
    await settled();
    expect(calls).toHaveLength(2);
    calls[1]?.answer('new');
    await settled();
    expect(calls).toHaveLength(2);
  });

  it('drops the answer to a question that is not asked any more', async () => {
    const { data } = reading();
    question.value = 'b';
    await settled();
    expect(calls[0]?.signal.aborted).toBe(true);
    calls[1]?.answer('to b');
    calls[0]?.answer('to a');
    await settled();
    expect(data.value).toBe('to b');
  });

  it('keeps the last answer beside a problem, which the next answer ends', async () => {
    const { data, problem, refresh } = reading();
    calls[0]?.answer('good');
    await settled();
    refresh();
    calls[1]?.refuse(new Problem({ status: 503 }));
    await settled();
    expect([data.value, problem.value?.status]).toEqual(['good', 503]);
    refresh();
    calls[2]?.answer('better');
    await settled();
    expect([data.value, problem.value]).toEqual(['better', null]);
  });

  it('is read at once after a change, then not before its spacing is over, and the last change is never left out', async () => {
    vi.useFakeTimers();
    const read = vi.fn(() => Promise.resolve('read'));
    scope = effectScope();
    const { changed } = scope.run(() => useReading(read, question, 10_000))!;
    const readAfter = async (millis: number): Promise<number> => {
      await vi.advanceTimersByTimeAsync(millis);
      return read.mock.calls.length - 1;
    };
    changed();
    expect(await readAfter(0)).toBe(1);
    changed();
    changed();
    expect(await readAfter(9_999)).toBe(1);
    expect(await readAfter(1)).toBe(2);
    expect(await readAfter(60_000)).toBe(2);
    changed();
    expect(await readAfter(0)).toBe(3);
  });

  it('stops with its page', async () => {
    const { data } = reading();
    scope?.stop();
    expect(calls[0]?.signal.aborted).toBe(true);
    calls[0]?.answer('late');
    await settled();
    expect(data.value).toBeNull();
  });
});

function answers(...responses: (Response | Error)[]): void {
  vi.stubGlobal('fetch', vi.fn(() => {
    const next = responses.shift();
    return next instanceof Response ? Promise.resolve(next) : Promise.reject(next ?? new Error('nothing to answer'));
  }));
}

describe('the session', () => {
  it('is known by its answer, survives an outage, and ends with a 401', async () => {
    const { state, me, problem } = useSession();
    answers(new TypeError('offline'), Response.json(LEADER), new TypeError('offline'), Response.json({ status: 401 }, { status: 401 }));
    await checkSession();
    expect([state.value, problem.value?.status]).toEqual(['failed', 0]);
    await checkSession();
    expect([state.value, me.value?.name]).toEqual(['in', '市领导']);
    await checkSession();
    expect(state.value).toBe('in');
    await checkSession();
    expect([state.value, me.value?.name]).toEqual(['ended', '市领导']);
  });

  it('that has ended stays so, with what is wrong, until somebody is signed in', async () => {
    const { state, problem } = useSession();
    answers(Response.json(LEADER), new TypeError('offline'), Response.json({ status: 401 }, { status: 401 }), Response.json(LEADER));
    await checkSession();
    signedOut();
    await checkSession();
    expect([state.value, problem.value?.status]).toEqual(['ended', 0]);
    await checkSession();
    expect([state.value, problem.value]).toEqual(['ended', null]);
    await checkSession();
    expect(state.value).toBe('in');
  });

  it('that is there again has what it ended read anew', async () => {
    answers(Response.json(LEADER), Response.json(LEADER));
    await checkSession();
    const { problem } = reading();
    calls[0]?.refuse(new Problem({ status: 401 }));
    await settled();
    expect(problem.value?.status).toBe(401);
    await checkSession();
    await settled();
    expect(calls).toHaveLength(2);
  });

  it('comes back to where it was left', () =>
    expect(signInAddress('/regions/330304?month=2014-06')).toBe('/login?redirect=%2Fregions%2F330304%3Fmonth%3D2014-06'));
});

describe('a change', () => {
  it("has the merchants' work read at once, and while more come not again before ten seconds", async () => {
    vi.useFakeTimers();
    let line: EventTarget & { onopen?: () => void } = new EventTarget();
    vi.stubGlobal('EventSource', class extends EventTarget {
      constructor() {
        super();
        line = this;
      }
      close(): void {}
    });
    const asked = vi.fn(() => Promise.resolve(Response.json({})));
    vi.stubGlobal('fetch', asked);
    scope = effectScope();
    scope.run(() => useMerchantWork(() => ({ month: '2014-06', calibre: 'OUT_OF_PROVINCE' })));
    goLive();
    line.onopen?.();
    for (let batch = 0; batch < 95; batch += 1) {
      await vi.advanceTimersByTimeAsync(100);
      line.dispatchEvent(new MessageEvent('changed', { data: '{}' }));
    }
    expect(asked).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(asked).toHaveBeenCalledTimes(3);
    goQuiet();
  });

  it('concerns its calibres, their composites, and all when it names none', () => {
    const change = { calibres: ['CAPITAL_RETURN'] };
    expect(concerns(change, 'CAPITAL_RETURN', [])).toBe(true);
    expect(concerns(change, 'OUT_OF_PROVINCE', [])).toBe(false);
    expect(concerns(change, 'ALL_RETURN', ['OUT_OF_PROVINCE', 'CAPITAL_RETURN'])).toBe(true);
    expect(concerns({}, 'OUT_OF_PROVINCE', [])).toBe(true);
  });
});
