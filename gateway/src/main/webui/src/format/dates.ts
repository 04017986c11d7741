/** Business dates are dates in Asia/Shanghai; they are cut from text, never made into instants. */

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The date in Wenzhou at an instant, as yyyy-MM-dd. */
export function dateInShanghai(instant: Date): string {
  return SHANGHAI.format(instant);
}

/** The last day of a month, or today while the month is running. */
export function cutOff(month: string, today: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  const last = `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate())}`;
  return today < last && today.startsWith(month) ? today : last;
}

/** `year` is left out where the page says it already. */
export interface DateParts {
  year: number | null;
  month: number;
  day: number;
}

/** A date to show on a page that is about a year. */
export function partsOf(date: string, pageYear: string): DateParts {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year: date.startsWith(pageYear) ? null : year, month, day };
}

export function yearOf(month: string): string {
  return month.slice(0, 4);
}

export function monthOf(month: string): number {
  return Number(month.slice(5, 7));
}
