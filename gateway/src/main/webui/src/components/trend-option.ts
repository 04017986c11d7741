import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, TooltipComponent, type GridComponentOption, type TooltipComponentOption } from 'echarts/components';
import { use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { monthOf } from '../format/dates';
import { yi } from '../format/figures';
import type { TrendRow } from '../state/trend';

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export type TrendOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | TooltipComponentOption
>;

/** The words that the chart needs. */
export interface TrendWords {
  month(n: number): string;
  arrived: string;
  current: string;
  prior: string;
  schedule: string;
}

const YI = 100_000_000;
const inYi = (yuan: number | null): number | null => (yuan === null ? null : yuan / YI);

function token(name: string): string {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

const size = (name: string): number => Number.parseFloat(token(name));

/** Two labels at the right edge that would touch give way to each other. */
function labelShift(mine: number | null, other: number | null, top: number): number {
  if (mine === null || other === null || Math.abs(mine - other) > top * 0.09) return 0;
  return (mine >= other ? -0.7 : 0.7) * size('--size-1');
}

interface Drawn {
  name: string;
  values: (number | null)[];
  colour: string;
  width: number;
  dashed?: boolean;
  label: string;
  shift?: number;
  strong?: boolean;
}

function line(drawn: Drawn): LineSeriesOption {
  return {
    type: 'line',
    name: drawn.name,
    data: drawn.values.map(inYi),
    symbol: 'circle',
    showSymbol: false,
    symbolSize: size('--dot'),
    color: token(drawn.colour),
    lineStyle: { color: token(drawn.colour), width: drawn.width, type: drawn.dashed ? 'dashed' : 'solid' },
    emphasis: { disabled: true },
    endLabel: {
      show: true,
      formatter: drawn.label,
      offset: [0, drawn.shift ?? 0],
      color: token(drawn.strong ? '--ink' : '--ink-2'),
      fontWeight: drawn.strong ? 'bold' : 'normal',
      fontSize: size(drawn.strong ? '--size-2' : '--size-1'),
      fontFamily: token('--font'),
    },
  };
}

function last(values: (number | null)[]): number | null {
  return values.findLast((value) => value !== null) ?? null;
}

function tooltipText(row: TrendRow, words: TrendWords): string {
  const lines: [string, number | null][] = [
    [words.arrived, row.arrived],
    [words.current, row.cumulative],
    [words.prior, row.priorYearCumulative],
    [words.schedule, row.schedule],
  ];
  const cells = lines.flatMap(([name, value]) => (value === null ? [] : [`<span>${name}</span><b>${yi(value)}</b>`]));
  return `<div class="trend-tip"><strong>${words.month(monthOf(row.month))}</strong>${cells.join('')}</div>`;
}

/** The chart of a year: months as bars; this year, the one before and the schedule as lines, each named at its end. */
export function trendOption(rows: readonly TrendRow[], words: TrendWords): TrendOption {
  const current = rows.map((row) => row.cumulative);
  const prior = rows.map((row) => row.priorYearCumulative);
  const schedule = rows.map((row) => row.schedule);
  const top = Math.max(1, ...[...current, ...prior, ...schedule].map((value) => value ?? 0));
  const text = { color: token('--ink-2'), fontSize: size('--size-1'), fontFamily: token('--font') };
  const [priorEnd, scheduleEnd] = [last(prior), last(schedule)];
  const named = (name: string, value: number | null) => (value === null ? '' : `${name} ${yi(value)}`);
  return {
    animation: false,
    grid: { left: 0, right: size('--chart-label'), top: size('--space-3'), bottom: 0, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel', outerBounds: { left: 0, right: size('--chart-label'), top: size('--space-3'), bottom: 0 } },
    xAxis: {
      type: 'category',
      data: rows.map((row) => words.month(monthOf(row.month))),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('--line-strong') } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: { type: 'value', splitNumber: 3, splitLine: { lineStyle: { color: token('--line') } }, axisLabel: text },
    tooltip: {
      trigger: 'axis',
      confine: true,
      transitionDuration: 0,
      backgroundColor: token('--surface'),
      borderColor: token('--line-strong'),
      padding: size('--space-3'),
      textStyle: { ...text, color: token('--ink') },
      axisPointer: { lineStyle: { color: token('--line-strong'), type: 'solid' } },
      formatter: (points) => {
        const point = Array.isArray(points) ? points[0] : points;
        const row = rows[point?.dataIndex ?? -1];
        return row ? tooltipText(row, words) : '';
      },
    },
    series: [
      { type: 'bar', name: words.arrived, data: rows.map((row) => inYi(row.arrived)), color: token('--celadon-soft'), barWidth: '22%', emphasis: { disabled: true } },
      line({ name: words.schedule, values: schedule, colour: '--line-strong', width: size('--line-thin'), dashed: true, label: named(words.schedule, scheduleEnd), shift: labelShift(scheduleEnd, priorEnd, top) }),
      line({ name: words.prior, values: prior, colour: '--past', width: size('--line-thin'), label: named(words.prior, priorEnd), shift: -labelShift(scheduleEnd, priorEnd, top) }),
      line({ name: words.current, values: current, colour: '--celadon', width: size('--line-thick'), label: named(words.current, last(current)), strong: true }),
    ],
  };
}
