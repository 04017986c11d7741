import type { TrendPoint } from '../api/types';

/** A month of the trend with what the calendar asks for by its end, in yuan; null without a target. */
export interface TrendRow extends TrendPoint {
  schedule: number | null;
}

export function trendRows(trend: readonly TrendPoint[], target: number | null): TrendRow[] {
  return trend.map((point) => ({
    ...point,
    schedule: target === null ? null : (target * Number(point.month.slice(5))) / 12,
  }));
}
