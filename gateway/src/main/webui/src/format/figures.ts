/** How figures are written: as published, truncated and never rounded, with a real minus sign. */

const MINUS = '\u2212';
const CENT_OF_YI = 1_000_000;

function withMinus(text: string): string {
  return text.replace('-', MINUS);
}

function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Yuan as 亿元 with two decimals: 2695000000 → 26.95. */
export function yi(yuan: number): string {
  const cents = Math.trunc(yuan / CENT_OF_YI);
  const whole = Math.trunc(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  return `${cents < 0 ? MINUS : ''}${whole}.${rest}`;
}

/** Yuan as 万元, exact, with at least two decimals: 12345678.9 → 1,234.56789. */
export function wan(yuan: number): string {
  const fen = Math.round(Math.abs(yuan) * 100);
  const whole = Math.trunc(fen / 1_000_000);
  const rest = String(fen % 1_000_000).padStart(6, '0').replace(/0{1,4}$/, '');
  return `${yuan < 0 ? MINUS : ''}${grouped(String(whole))}.${rest}`;
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
