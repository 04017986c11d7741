import { describe, expect, it } from 'vitest';
import type { RankedRow } from '../src/api/types';
import { boardRows, pressed, sorted, type Sort } from '../src/state/board';
import { trendRows } from '../src/state/trend';

const YI = 100_000_000;
const OUHAI: RankedRow = { rank: 2, previousRank: 2, region: '330304', name: '瓯海', arrived: 26.95 * YI, target: 42 * YI, completionPercent: 64.16, scheduleGapPoints: 14.16 };
const PINGYANG: RankedRow = { rank: 6, previousRank: 8, region: '330326', name: '平阳', arrived: 19.66 * YI, target: 39 * YI, completionPercent: 50.41, scheduleGapPoints: 0.41 };
const TAISHUN: RankedRow = { rank: 13, previousRank: null, region: '330329', name: '泰顺', arrived: 4.93 * YI, target: 12 * YI, completionPercent: 41.08, scheduleGapPoints: -8.92 };
const ROWS = [OUHAI, PINGYANG, TAISHUN];
const byRank: Sort = { key: 'rank', descending: false };

function names(sort: Sort): string[] {
  return sorted(boardRows(ROWS, 'rate', '2014-06'), sort).map(({ name }) => name);
}

describe('the board by rate', () => {
  it('draws completions on the whole target with a tick at the schedule', () => {
    const [ouhai, , taishun] = boardRows(ROWS, 'rate', '2014-06');
    expect(ouhai).toMatchObject({ value: '64.16%', extra: '+14.16', fill: 64.16, tick: 50, standing: 'ahead', move: 0 });
    expect(taishun).toMatchObject({ value: '41.08%', extra: '\u22128.92', standing: 'late', move: null });
  });

  it('shortens every bar when somebody is past the target', () => {
    const [past, ouhai] = boardRows([{ ...PINGYANG, completionPercent: 125 }, OUHAI], 'rate', '2014-06');
    expect(past?.fill).toBe(100);
    expect(past?.tick).toBe(40);
    expect(ouhai?.fill).toBeCloseTo(64.16 / 1.25);
  });

  it('counts the places gained', () => expect(boardRows([PINGYANG], 'rate', '2014-06')[0]?.move).toBe(2));
});

describe('the board by amount', () => {
  it('draws amounts with a tick at what is due by the schedule', () => {
    const [ouhai] = boardRows(ROWS, 'amount', '2014-06');
    expect(ouhai).toMatchObject({ value: '26.95', extra: '42.00', fill: 100 });
    expect(ouhai?.tick).toBeCloseTo((21 / 26.95) * 100);
  });

  it('does without targets', () => {
    const bare = { ...OUHAI, target: null, completionPercent: null, scheduleGapPoints: null };
    expect(boardRows([bare], 'amount', '2014-06')[0]).toMatchObject({ standing: 'open', tick: null, extra: '—', gap: null });
  });
});

describe('sorting', () => {
  it('starts figures with the largest and names with the first, and turns round', () => {
    expect(pressed(byRank, 'value')).toEqual({ key: 'value', descending: true });
    expect(pressed(byRank, 'name')).toEqual({ key: 'name', descending: false });
    expect(pressed(byRank, 'rank')).toEqual({ key: 'rank', descending: true });
  });

  it('puts rows in the order of a column, rows without a value last', () => {
    expect(names(byRank)).toEqual(['瓯海', '平阳', '泰顺']);
    expect(names({ key: 'extra', descending: false })).toEqual(['泰顺', '平阳', '瓯海']);
    expect(names({ key: 'move', descending: true })).toEqual(['平阳', '瓯海', '泰顺']);
  });

  it('sorts names by pinyin', () => expect(names({ key: 'name', descending: false })).toEqual(['瓯海', '平阳', '泰顺']));
});

describe('the schedule of a trend', () => {
  const june = { month: '2014-06', arrived: null, cumulative: null, priorYearCumulative: null };

  it('is the share of the target that the calendar asks for', () => expect(trendRows([june], 412 * YI)[0]?.schedule).toBe(206 * YI));
  it('is absent without a target', () => expect(trendRows([june], null)[0]?.schedule).toBeNull());
});
