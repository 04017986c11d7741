import type { RankedRow } from '../api/types';
import { percent, points, schedulePercent, yi } from '../format/figures';
import { standingOf, type Standing } from './standing';

export type Measure = 'rate' | 'amount';
export type SortKey = 'rank' | 'name' | 'value' | 'extra' | 'move';

export interface Sort {
  key: SortKey;
  descending: boolean;
}

/** A row of a board, ready to be drawn; `fill` and `tick` are percents of the bar's length. */
export interface BoardRow {
  region: string;
  name: string;
  rank: number;
  value: string;
  extra: string;
  /** Places gained since the month before; null without a rank then. */
  move: number | null;
  gap: string | null;
  standing: Standing;
  fill: number;
  tick: number | null;
  by: Record<SortKey, number | string>;
}

/** What the calendar asks of a row: percent of the target, or yuan. */
function dueOf(row: RankedRow, measure: Measure, month: string): number | null {
  if (row.target === null) return null;
  return measure === 'rate' ? schedulePercent(month) : (row.target * Number(month.slice(5))) / 12;
}

function measured(row: RankedRow, measure: Measure): number {
  return measure === 'rate' ? (row.completionPercent ?? 0) : row.arrived;
}

/** The longest bar of a board: a completion's is the whole target, unless somebody is past it. */
function longest(rows: readonly RankedRow[], measure: Measure, month: string): number {
  const ends = rows.flatMap((row) => [measured(row, measure), dueOf(row, measure, month) ?? 0]);
  return Math.max(measure === 'rate' ? 100 : 1, ...ends);
}

export function boardRows(rows: readonly RankedRow[], measure: Measure, month: string): BoardRow[] {
  const full = longest(rows, measure, month) / 100;
  return rows.map((row) => {
    const due = dueOf(row, measure, month);
    const move = row.previousRank === null ? null : row.previousRank - row.rank;
    const gap = row.scheduleGapPoints;
    const rate = row.completionPercent;
    const target = row.target === null ? '—' : yi(row.target);
    return {
      region: row.region,
      name: row.name,
      rank: row.rank,
      value: measure === 'amount' ? yi(row.arrived) : rate === null ? '—' : percent(rate),
      extra: measure === 'amount' ? target : gap === null ? '—' : points(gap),
      move,
      gap: gap === null ? null : points(gap),
      standing: standingOf(gap),
      fill: measured(row, measure) / full,
      tick: due === null ? null : due / full,
      by: {
        rank: row.rank,
        name: row.name,
        value: measured(row, measure),
        extra: (measure === 'amount' ? row.target : gap) ?? Number.NEGATIVE_INFINITY,
        move: move ?? Number.NEGATIVE_INFINITY,
      },
    };
  });
}

const byPinyin = new Intl.Collator('zh-CN');

function compare(a: number | string, b: number | string): number {
  if (typeof a === 'string' || typeof b === 'string') return byPinyin.compare(String(a), String(b));
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Sorted by a column; equals stay in the order of their ranks. */
export function sorted(rows: readonly BoardRow[], { key, descending }: Sort): BoardRow[] {
  return [...rows].sort((a, b) => compare(a.by[key], b.by[key]) * (descending ? -1 : 1) || a.rank - b.rank);
}

/** The next order when a column's heading is pressed: figures start with the largest, names and ranks with the first. */
export function pressed(sort: Sort, key: SortKey): Sort {
  if (sort.key === key) return { key, descending: !sort.descending };
  return { key, descending: key !== 'rank' && key !== 'name' };
}
