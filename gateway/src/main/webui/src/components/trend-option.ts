import { BarChart, LineChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import { GridComponent, TooltipComponent, type GridComponentOption, type TooltipComponentOption } from 'echarts/components';
import { use, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { yi } from '../format/figures';
import type { TrendRow } from '../state/trend';

use([BarChart, LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export type TrendOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | TooltipComponentOption
>;

/** The words that the chart needs. */
export interface TrendWords {
  month(month: string): string;
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

/** Steps that people count in. */
const STEPS = [1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10];

/** The axis ends at the first whole step past the highest point, so that lines use the height there is. */
export function axisStep(top: number, parts: number): number {
  const raw = top / parts;
  const unit = 10 ** Math.floor(Math.log10(raw));
  return unit * (STEPS.find((step) => step * unit >= raw) ?? 10);
}

/** How far two labels at the right edge go apart, in pixels, where they would touch. */
function labelShift(distance: number): number {
  const needed = 1.4 * size('--size-1');
  return Math.max(0, (needed - distance) / 2);
}

interface Drawn {
  name: string;
  values: (number | null)[];
  colour: string;
  width: number;
  dashed?: boolean;
  label: string;
  shift?: number;
  /** This year's figure: bold, and above its line's end or below it, where the other lines are not. */
  strong?: 'above' | 'below';
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
      offset: [0, drawn.strong ? size('--size-2') * (drawn.strong === 'above' ? -1 : 1) : (drawn.shift ?? 0)],
      align: drawn.strong === 'above' ? 'right' : 'left',
      textBorderColor: token('--ground'),
      textBorderWidth: size('--space-1'),
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

/** Whether this year is, at its last month, above the other lines. */
function leads(rows: readonly TrendRow[]): boolean {
  const row = rows.findLast(({ cumulative }) => cumulative !== null);
  return row?.cumulative != null && row.cumulative >= Math.max(row.schedule ?? 0, row.priorYearCumulative ?? 0);
}

function tooltipText(row: TrendRow, words: TrendWords): string {
  const lines: [string, number | null][] = [
    [words.arrived, row.arrived],
    [words.current, row.cumulative],
    [words.prior, row.priorYearCumulative],
    [words.schedule, row.schedule],
  ];
  const cells = lines.flatMap(([name, value]) => (value === null ? [] : [`<span>${name}</span><b>${yi(value)}</b>`]));
  return `<div class="trend-tip"><strong>${words.month(row.month)}</strong>${cells.join('')}</div>`;
}

/** The chart of a year: months as bars; this year, the one before and the schedule as lines, each named at its end. */
export function trendOption(rows: readonly TrendRow[], words: TrendWords, height: number): TrendOption {
  const current = rows.map((row) => row.cumulative);
  const prior = rows.map((row) => row.priorYearCumulative);
  const schedule = rows.map((row) => row.schedule);
  const top = Math.max(1, ...[...current, ...prior, ...schedule].map((value) => value ?? 0));
  const text = { color: token('--ink-2'), fontSize: size('--size-1'), fontFamily: token('--font') };
  const [priorEnd, scheduleEnd] = [last(prior), last(schedule)];
  const edges = { left: 0, right: size('--chart-label'), top: size('--space-4'), bottom: size('--space-1') };
  const parts = 3;
  const step = axisStep(top / YI, parts);
  const pixels = (height - 2 * size('--space-4')) / (step * parts * YI);
  const apart = priorEnd === null || scheduleEnd === null ? 0 : labelShift(Math.abs(priorEnd - scheduleEnd) * pixels);
  const upper = (scheduleEnd ?? 0) >= (priorEnd ?? 0) ? -apart : apart;
  const named = (name: string, value: number | null) => (value === null ? '' : `${name} ${yi(value)}`);
  return {
    animation: false,
    grid: { ...edges, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel', outerBounds: edges },
    xAxis: {
      type: 'category',
      data: rows.map((row) => words.month(row.month)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: token('--line-strong') } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: { type: 'value', max: step * parts, interval: step, splitLine: { lineStyle: { color: token('--line') } }, axisLabel: text },
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
      line({ name: words.schedule, values: schedule, colour: '--ink-3', width: size('--line-thin'), dashed: true, label: named(words.schedule, scheduleEnd), shift: upper }),
      line({ name: words.prior, values: prior, colour: '--past', width: size('--line-thin'), label: named(words.prior, priorEnd), shift: -upper }),
      line({ name: words.current, values: current, colour: '--celadon', width: size('--line-thick'), label: named(words.current, last(current)), strong: leads(rows) ? 'above' : 'below' }),
    ],
  };
}
