/** How figures are written: as published, truncated and never rounded, with a real minus sign. */

const MINUS = '\u2212';
/** A hundredth of 亿, in yuan: the last digit that is published. */
const CENT_OF_YI = 1_000_000;
const FEN_OF_WAN = 1_000_000;

function withMinus(text: string): string {
  return text.replace('-', MINUS);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A count of people or records: 125537 → 125,537. */
export function count(number: number): string {
  return grouped(String(number));
}

/** Yuan as 亿元 with two decimals: 2695000000 → 26.95. */
export function yi(yuan: number): string {
  const cents = Math.trunc(yuan / CENT_OF_YI);
  const whole = Math.trunc(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${cents < 0 ? MINUS : ''}${whole}.${rest}`;
}

/** The decimals that exact amounts in 万元 need, at least two. */
export function wanDecimals(amounts: readonly number[]): number {
  return Math.max(2, ...amounts.map((yuan) => fenBelowWan(yuan).replace(/0+$/, '').length));
}

function fenOf(yuan: number): number {
  return Math.round(Math.abs(yuan) * 100);
}

function fenBelowWan(yuan: number): string {
  return String(fenOf(yuan) % FEN_OF_WAN).padStart(6, '0');
}

/** Yuan as 万元, exact: 12345678.9 → 1,234.56789; a column of them has as many decimals as its longest. */
export function wan(yuan: number, decimals: number = wanDecimals([yuan])): string {
  const whole = Math.trunc(fenOf(yuan) / FEN_OF_WAN);
  return `${yuan < 0 ? MINUS : ''}${grouped(String(whole))}.${fenBelowWan(yuan).slice(0, decimals)}`;
}

/** A published number with at least so many decimals: what was given stays as given. */
function atLeast(value: number, decimals: number): string {
  const [whole = '0', fraction = ''] = String(value).split('.');
  return withMinus(`${whole}.${fraction.padEnd(decimals, '0')}`);
}

function signed(value: number, decimals: number): string {
  return `${value > 0 ? '+' : ''}${atLeast(value, decimals)}`;
}

/** A completion: 50.4 → 50.40%. */
export function percent(value: number): string {
  return `${atLeast(value, 2)}%`;
}

/** A year on year: 22.7 → +22.7%. */
export function yearOnYear(value: number): string {
  return `${signed(value, 1)}%`;
}

/** The distance from the schedule in percentage points: 14.16 → +14.16. */
export function points(value: number): string {
  return signed(value, 2);
}

/** Where the calendar says a year's work should be at the end of a month, in percent with two truncated decimals. */
export function schedulePercent(month: string): number {
  return Math.trunc((Number(month.slice(5)) * 10_000) / 12) / 100;
}
