import type { CanvassingCounts, CanvassingProgress } from '../../api/records';

/** A line of the table; `place` is null where no filter of the list of merchants shows just those. */
export interface CanvassingRow {
  code: string;
  name: string;
  kind: 'total' | 'province' | 'city';
  counts: CanvassingCounts;
  place: { presentCity?: string } | null;
  opens: boolean;
}

/** The whole, every province, and under the opened one its cities. A municipality is its own only city and has nothing to open. */
export function canvassingRows({ total, provinces }: CanvassingProgress, opened: string | undefined, whole: string): CanvassingRow[] {
  const lines = provinces.flatMap(({ code, name, counts, cities }) => {
    const opens = cities.some((city) => city.code !== code);
    const province: CanvassingRow = { code, name, kind: 'province', counts, place: { presentCity: code }, opens };
    if (!opens || code !== opened) return [province];
    // Who lives in a province, nobody knows in which city: the list would show all of the province.
    const under = cities.map((city): CanvassingRow => ({ ...city, kind: 'city', place: city.code === code ? null : { presentCity: city.code }, opens: false }));
    return [province, ...under];
  });
  return [{ code: '', name: whole, kind: 'total', counts: total, place: {}, opens: false }, ...lines];
}
